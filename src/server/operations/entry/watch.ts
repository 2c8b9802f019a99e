/** The job that looks for alert conditions and alerts people. */

import { watch } from '../app/alerts/watch.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'
import { openWatching } from '../glide/alerts/open-alerts.ts'

/** One run ends long before the next one of the same job starts. */
const BUDGET_SECONDS = 30

/** Looks within the budget. */
export function run(): void {
    running('watching for alert conditions', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        const { alerted } = watch(openWatching(), () => clock.epochSeconds() < end)
        if (alerted > 0) journal.info(`alerts: ${alerted} raised`)
    })
}
