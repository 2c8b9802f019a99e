/** Whether the platform must be measured again: a few bounded questions, apart from the measurements, because a job asks them every five minutes. */

import { ATTRIBUTION_FACT, TABLES } from '../../../shared/names.ts'
import { addSeconds, DAY_SECONDS } from '../../../shared/time.ts'
import { clock } from '../../../platform/clock.ts'
import { hasRow } from '../../../platform/due.ts'
import { readRelease } from '../../../platform/release.ts'
import { isQueryable, type TableRecord } from '../../../platform/table.ts'

/** Whether a fact is missing, pending, older than a day, or of another release. */
export function isFactDue(): boolean {
    const { app, platform } = readRelease()
    const isOfAnother = (column: string, value: string): boolean =>
        isQueryable(value) && hasFact((row) => void row.addQuery(column, '!=', value))
    return (
        !hasFact(() => undefined) ||
        hasFact((row) => void row.addQuery('answer', 'pending')) ||
        hasFact((row) => void row.addQuery('measured_at', '<', addSeconds(clock.now(), -DAY_SECONDS))) ||
        isOfAnother('release', platform) ||
        isOfAnother('app_version', app)
    )
}

/** Facts that are measured here; those of attribution are measured by the collection and by canaries. */
function hasFact(narrow: (row: TableRecord) => void): boolean {
    return hasRow(TABLES.platformFact, (row) => {
        row.addQuery('question', 'NOT LIKE', ATTRIBUTION_FACT)
        narrow(row)
    })
}
