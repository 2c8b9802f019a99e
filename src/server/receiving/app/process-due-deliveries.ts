/** Processes deliveries that no worker holds: expired claims, failures that are due, and deliveries whose business rule did not run. */

import { FORGOTTEN_AFTER_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import { processDelivery } from './process-delivery.ts'
import type { ProcessPorts } from './ports.ts'

/** What one run did. */
export interface Reprocessed {
    readonly released: number
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
    const released = deliveries.releaseExpired(addSeconds(now, -settings.leaseSeconds), settings.reprocessBatch)
    const due = deliveries.due(now, addSeconds(now, -FORGOTTEN_AFTER_SECONDS), settings.reprocessBatch)
    let processed = 0
    for (const sysId of due) {
        if (!hasTime()) break
        processDelivery(sysId, openPorts())
        processed += 1
    }
    const left = due.length - processed
    if (released > 0 || left > 0)
        journal.warn(`reprocess: ${released} claims released, ${processed} processed, ${left} left`)
    return { released, processed, left }
}
