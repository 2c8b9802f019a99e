/** Whether stored evidence files wait for their check: it loads no feature to find out. */

import { clock } from '../../platform/clock.ts'
import { asking, hasRow } from '../../platform/due.ts'
import { TABLES } from '../../shared/names.ts'
import { CHECKED_RECENTLY_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'

/** When a file was not checked for half a day. */
export function isDue(): boolean {
    return asking('checking evidence files', () =>
        hasRow(TABLES.evidenceFile, (row) =>
            row.addQuery('last_checked_at', '<', addSeconds(clock.now(), -CHECKED_RECENTLY_SECONDS)),
        ),
    )
}
