/** The job that reprocesses deliveries. */

import { processDueDeliveries } from '../app/process-due-deliveries.ts'
import { settleInstance } from '../app/settle-instance.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { openProcessing, settling } from '../glide/open-receiving.ts'

/** One run ends before the next one of the same job would start. */
const BUDGET_SECONDS = 25

/** Releases expired claims and reprocesses what is due, within the budget; on a clone nothing, until somebody confirms it. */
export function run(): void {
    running('reprocessing deliveries', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        if (!settleInstance(settling)) return
        processDueDeliveries(openProcessing, () => clock.epochSeconds() < end)
    })
}
