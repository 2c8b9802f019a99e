/** A lock on one row by a conditional update: the only mutual exclusion that GlideRecord offers across nodes. */

import { gs } from '@servicenow/glide'
import { clock } from './clock.ts'
import { openTable, textOf, type TableRecord } from './table.ts'
import { addSeconds } from '../shared/time.ts'

/** A holder that has not finished after this time counts as dead. */
const LEASE_SECONDS = 60
/** Every holder needs a handful of statements, so a few tries outlast it; there is no sleep in a scope. */
const TRIES = 25

/** Names one holder of one lock. */
export function newToken(): string {
    return gs.generateGUID()
}

/**
 * Takes the lock of a row that has the columns `lock_token` and `locked_at`; answers the row, or null when another worker keeps it.
 * The new values and the lock are the caller's to write: clear `lock_token` in the same update.
 */
export function lockRow(table: string, sysId: string, token: string): TableRecord | null {
    for (let attempt = 0; attempt < TRIES; attempt++) {
        const free = openTable(table)
        free.addQuery('sys_id', sysId)
        free.addNullQuery('lock_token').addOrCondition('locked_at', '<', addSeconds(clock.now(), -LEASE_SECONDS))
        free.setValue('lock_token', token)
        free.setValue('locked_at', clock.now())
        free.updateMultiple()

        const row = openTable(table)
        if (!row.get(sysId)) return null
        if (textOf(row, 'lock_token') === token) return row
    }
    return null
}
