/** The job that advances exports. */

import { advanceExports } from '../app/advance-exports.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { openExports } from '../glide/open-exports.ts'

/** A call that begins within the budget may take its own time-out on top. */
const BUDGET_SECONDS = 40

/** Releases expired claims and advances every export that is due, within the budget. */
export function run(): void {
    running('advancing exports', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        advanceExports(openExports, () => clock.epochSeconds() < end)
    })
}
