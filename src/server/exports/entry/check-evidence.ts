/** The daily job that compares stored files with their hashes. */

import { checkEvidence } from '../app/check-evidence.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { openExports } from '../glide/open-exports.ts'

/** A call that begins within the budget may take its own time-out on top. */
const BUDGET_SECONDS = 40

/** Checks the files whose last check is the longest ago, within the budget. */
export function run(): void {
    running('checking evidence files', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        checkEvidence(openExports(), () => clock.epochSeconds() < end)
    })
}
