/** The scheduled script that drives deliveries again. */

import { processDueDeliveries } from '../app/process-due-deliveries.ts'
import { clock } from '../../platform/clock.ts'
import { journal } from '../../platform/journal.ts'
import { openProcessing, settling } from '../glide/receiving-platform.ts'
import { settleInstance } from '../app/settle-instance.ts'

/** One run ends before the next one of the same job would start. */
const BUDGET_SECONDS = 25

/** Releases expired claims and drives what is due, within the budget; on a clone nothing, until somebody confirms it. */
export function processDueDeliveriesJob(): void {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    try {
        if (!settleInstance(settling)) return
        processDueDeliveries(openProcessing, () => clock.epochSeconds() < end)
    } catch (unexpected) {
        journal.error('unexpected_error while driving deliveries again')
    }
}
