/** Processes deliveries that no worker holds: failures that are due, deliveries whose business rule did not run, and those whose worker died. */

import { FORGOTTEN_AFTER_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import { workOff } from '../../shared/work-off.ts'
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
    const queuedBefore = addSeconds(now, -FORGOTTEN_AFTER_SECONDS)
    const { done: processed, left } = workOff(
        (limit) => deliveries.due(now, queuedBefore, limit),
        settings.reprocessBatch,
        (sysId) => processDelivery(sysId, openPorts()) !== null,
        hasTime,
    )
    if (left > 0) journal.warn(`reprocess: ${processed} processed, ${left} left`)
    return { processed, left }
}
