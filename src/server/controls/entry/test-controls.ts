/** The job that tests controls. */

import { runScheduledTests } from '../app/run-control-tests.ts'
import { clock } from '../../platform/clock.ts'
import { openControls } from '../glide/open-controls.ts'
import { running } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'

/** One run ends long before the next one of the same job starts. */
const BUDGET_SECONDS = 300

/** Tests the windows that are due, marks evidence that expired, and records results in GRC. */
export function run(): void {
    running('testing controls', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        const { expired, recorded, tested } = runScheduledTests(openControls(), () => clock.epochSeconds() < end)
        if (tested > 0 || expired > 0)
            journal.info(`controls: ${tested} tested, ${expired} expired, ${recorded} recorded`)
    })
}
