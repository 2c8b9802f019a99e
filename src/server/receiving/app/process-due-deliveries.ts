/** Drives deliveries that nobody is working on: claims that died, failures that are due, and what was queued and forgotten. */

import { addSeconds } from '../../shared/time.ts'
import { processDelivery } from './process-delivery.ts'
import type { ProcessPorts } from './ports.ts'

/** A delivery that was queued longer ago than this missed its business rule. */
const FORGOTTEN_AFTER_SECONDS = 60

/** What one run did. */
export interface Reprocessed {
    readonly released: number
    readonly driven: number
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
    let driven = 0
    for (const sysId of due) {
        if (!hasTime()) break
        processDelivery(sysId, openPorts())
        driven += 1
    }
    const left = due.length - driven
    if (released > 0 || left > 0) journal.warn(`reprocess: ${released} claims released, ${driven} driven, ${left} left`)
    return { released, driven, left }
}
