/** The hourly job that attaches exports to records that were made after them. */

import { attachToLaterRecords } from '../app/attach-later.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { openExports } from '../glide/open-exports.ts'

/** A call that begins within the budget may take its own time-out on top. */
const BUDGET_SECONDS = 40

/** Attaches exports of the last fourteen days, within the budget. */
export function run(): void {
    running('attaching evidence', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        attachToLaterRecords(openExports, () => clock.epochSeconds() < end)
    })
}
