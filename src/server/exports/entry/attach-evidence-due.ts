/** Whether the job that attaches exports to later records has work: it loads no feature to find out. */

import { clock } from '../../platform/clock.ts'
import { asking, hasRow } from '../../platform/due.ts'
import { TABLES } from '../../shared/names.ts'
import { ATTACHED_LATER_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'

/** While an attached export is young enough that records may still come after it. */
export function isDue(): boolean {
    return asking('attaching evidence', () =>
        hasRow(TABLES.export, (row) => {
            row.addQuery('state', 'attached')
            row.addQuery('collected_at', '>=', addSeconds(clock.now(), -ATTACHED_LATER_SECONDS))
        }),
    )
}
