/** Whether the job that advances exports has work: asked every minute, so it loads no feature. */

import { clock } from '../../platform/clock.ts'
import { asking, hasRow } from '../../platform/due.ts'
import { TABLES } from '../../shared/names.ts'

/** When an export that is not finished has reached its time. */
export function isDue(): boolean {
    return asking('advancing exports', () => {
        const now = clock.now()
        return hasRow(TABLES.export, (row) => {
            row.addQuery('state', 'IN', 'requested,running,ready,fetched')
            row.addNullQuery('next_attempt_at').addOrCondition('next_attempt_at', '<=', now)
        })
    })
}
