/** The job that gives the item of a gateway to the records that waited for it, where they are more than one event fills. */

import { fillWaitingRecords } from '../../mapping/app/fill-waiting-records.ts'
import { findWaitingGateways } from '../../mapping/glide/gateways.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'
import { openProcessing } from '../../receiving/glide/open-receiving.ts'

/** What is left after that waits for the next run. */
const BUDGET_SECONDS = 120

/** Fills within the budget. */
export function run(): void {
    running('filling waiting records', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        const { filled, refused } = fillWaitingRecords(
            findWaitingGateways(),
            openProcessing,
            () => clock.epochSeconds() < end,
        )
        if (filled + refused > 0) journal.info(`waiting records: ${filled} filled, ${refused} refused`)
    })
}
