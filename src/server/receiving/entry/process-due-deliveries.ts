/** The scheduled script that drives deliveries again. */

import { settleInstance } from '../../operations/app/health/confirm-instance.ts'
import { redriveDeliveries } from '../app/process-due-deliveries.ts'
import { clock } from '../../platform/clock.ts'
import { settling } from '../../operations/glide/health/health-platform.ts'
import { journal } from '../../platform/journal.ts'
import { openProcessing } from '../glide/receiving-platform.ts'

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
