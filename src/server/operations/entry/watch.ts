/** The scheduled script that looks whether people are to be told of something. */

import { watch } from '../app/alerts/watch.ts'
import { clock } from '../../platform/clock.ts'
import { journal } from '../../platform/journal.ts'
import { openWatching } from '../glide/alerts/open-alerts.ts'

/** One run ends long before the next one of the same job starts. */
const BUDGET_SECONDS = 30

/** Looks within the budget. */
export function watchJob(): void {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    try {
        const { alerted } = watch(openWatching(), () => clock.epochSeconds() < end)
        if (alerted > 0) journal.info(`alerts: ${alerted} told`)
    } catch (unexpected) {
        journal.error('unexpected_error while watching')
    }
}
