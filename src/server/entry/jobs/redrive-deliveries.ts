/** The scheduled script that drives deliveries again. */

import { settleInstance } from '../../app/health/settle-instance.ts'
import { redriveDeliveries } from '../../app/redrive-deliveries.ts'
import { clock } from '../../glide/clock.ts'
import { settling } from '../../glide/health/health-platform.ts'
import { journal } from '../../glide/journal.ts'
import { openProcessing } from '../../glide/platform.ts'

/** One run ends before the next one of the same job would start. */
const BUDGET_SECONDS = 25

/** Releases expired claims and drives what is due, within the budget; on a clone nothing, until somebody confirms it. */
export function redriveDeliveriesJob(): void {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    try {
        if (!settleInstance(settling)) return
        redriveDeliveries(openProcessing, () => clock.epochSeconds() < end)
    } catch (unexpected) {
        journal.error('unexpected_error while driving deliveries again')
    }
}
