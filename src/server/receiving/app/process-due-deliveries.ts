/** Processes deliveries that no worker holds: failures that are due, deliveries whose business rule did not run, and those whose worker died. */

import { FORGOTTEN_AFTER_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import { processDelivery } from './process-delivery.ts'
import type { ProcessPorts } from './ports.ts'

/** What one run did. */
export interface Reprocessed {
    readonly processed: number
    /** Due deliveries that the time budget left to the next run. */
    readonly left: number
}

/**
 * One bounded run. `openPorts` gives fresh ports for each delivery, because adapters remember what they read; `hasTime`
 * is asked before each one.
 */
export function processDueDeliveries(openPorts: () => ProcessPorts, hasTime: () => boolean): Reprocessed {
    const { clock, deliveries, journal, settings } = openPorts()
    const now = clock.now()
    const due = deliveries.due(now, addSeconds(now, -FORGOTTEN_AFTER_SECONDS), settings.reprocessBatch)
    let seen = 0
    let processed = 0
    for (const sysId of due) {
        if (!hasTime()) break
        seen += 1
        if (processDelivery(sysId, openPorts()) !== null) processed += 1
    }
    const left = due.length - seen
    if (left > 0) journal.warn(`reprocess: ${processed} processed, ${left} left`)
    return { processed, left }
}
