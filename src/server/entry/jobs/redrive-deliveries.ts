/** The scheduled script that drives deliveries again. */

import { redriveDeliveries } from '../../app/redrive-deliveries.ts'
import { clock } from '../../glide/clock.ts'
import { journal } from '../../glide/journal.ts'
import { openProcessing } from '../../glide/platform.ts'

/** One run ends before the next one of the same job would start. */
const BUDGET_SECONDS = 25

/** Releases expired claims and drives what is due, within the budget. */
export function redriveDeliveriesJob(): void {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    try {
        redriveDeliveries(openProcessing, () => clock.epochSeconds() < end)
    } catch (unexpected) {
        journal.error('unexpected_error while driving deliveries again')
    }
}
