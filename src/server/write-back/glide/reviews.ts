/** Reviews as records: whose escalation they are, which changed, and who made a change. */

import { SOURCE_NAME } from '../../shared/names.ts'
import { isUserColumn, toUserKey } from '../../shared/people.ts'
import type { Reviews } from '../app/write-back-ports.ts'
import { findLinkOfRecord } from '../../platform/link-of-record.ts'
import {
    findIds,
    isQueryable,
    openTable,
    textOf,
    valueOf,
    whenReadable,
    type TableRecord,
} from '../../platform/table.ts'

/** Reviews of this instance. */
export const reviews: Reviews = {
    escalationOf: (recordId) => {
        const link = findLinkOfRecord(recordId, ['compliance_task'])
        return link === null ? null : link.externalId
    },
    // A table that may not be read has no reviews of ours.
    changedBetween: (table, from, to, after, limit) =>
        whenReadable(() => changedBetween(table, from, to, after, limit), []),
    actorOf: (user, column) => whenReadable(() => actorOf(user, column), null),
}

/** Pages by sys_id, so that a row that changes meanwhile is neither skipped nor seen twice. */
function changedBetween(table: string, from: string, to: string, after: string, limit: number): readonly string[] {
    if (!openTable(table).isValidField('correlation_display')) return []
    return findIds(table, limit, (row) => {
        row.addQuery('correlation_display', SOURCE_NAME)
        row.addQuery('sys_updated_on', '>=', from)
        row.addQuery('sys_updated_on', '<=', to)
        if (after !== '') row.addQuery('sys_id', '>', after)
        row.orderBy('sys_id')
    })
}

function actorOf(user: string, column: string): string | null {
    const row = findUser(user)
    if (row === null || textOf(row, 'active') !== '1') return null
    const isUsable = isUserColumn(column) && row.isValidField(column)
    return (isUsable ? valueOf(row, column) : null) || valueOf(row, 'user_name')
}

function findUser(user: string): TableRecord | null {
    const row = openTable('sys_user')
    if (!isQueryable(user)) return null
    row.addQuery(toUserKey(user), user)
    row.setLimit(1)
    row.query()
    return row.next() ? row : null
}
