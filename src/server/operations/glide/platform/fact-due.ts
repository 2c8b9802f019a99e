/** Whether the platform must be measured again: a few bounded questions, apart from the measurements, because a job asks them every five minutes. */

import { gs } from '@servicenow/glide'
import type { Release } from '../../core/platform/facts.ts'
import { SCOPE, TABLES } from '../../../shared/names.ts'
import { asText } from '../../../shared/text.ts'
import { addSeconds, DAY_SECONDS } from '../../../shared/time.ts'
import { clock } from '../../../platform/clock.ts'
import { hasRow } from '../../../platform/due.ts'
import { findRow, isQueryable, textOf, whenReadable } from '../../../platform/table.ts'

/** The release of the platform, from its own properties, and the version of this app. */
export function readRelease(): Release {
    const platform = asText(gs.getProperty('glide.war')) || asText(gs.getProperty('glide.buildname'))
    const app = whenReadable(() => findRow('sys_app', 'scope', SCOPE), null)
    return { platform, app: app === null ? '' : textOf(app, 'version') }
}

/** Whether a fact is missing, pending, older than a day, or of another release. */
export function isFactDue(): boolean {
    const { app, platform } = readRelease()
    const isOfAnother = (column: string, value: string): boolean =>
        isQueryable(value) && hasRow(TABLES.platformFact, (row) => void row.addQuery(column, '!=', value))
    return (
        !hasRow(TABLES.platformFact, () => undefined) ||
        hasRow(TABLES.platformFact, (row) => void row.addQuery('answer', 'pending')) ||
        hasRow(
            TABLES.platformFact,
            (row) => void row.addQuery('measured_at', '<', addSeconds(clock.now(), -DAY_SECONDS)),
        ) ||
        isOfAnother('release', platform) ||
        isOfAnother('app_version', app)
    )
}
