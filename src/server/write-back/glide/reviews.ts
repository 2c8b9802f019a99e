/** Reviews as records: whose escalation they are, which changed, and what the audit has of a change. */

import { SOURCE_NAME } from '../../shared/names.ts'
import type { Change } from '../core/attribution.ts'
import type { Reviews } from '../app/write-back-ports.ts'
import { findLinkOfRecord } from '../../platform/link-of-record.ts'
import { openAudit } from '../../platform/record-audit.ts'
import { findIds, openTable, textOf, whenReadable } from '../../platform/table.ts'

/** Reviews of this instance. */
export const reviews: Reviews = {
    escalationOf: (recordId) => {
        const link = findLinkOfRecord(recordId, ['compliance_task'])
        return link === null ? null : link.externalId
    },
    // A table that may not be read has no reviews of ours.
    changedBetween: (table, from, to, after, limit) =>
        whenReadable(() => changedBetween(table, from, to, after, limit), []),
    changesOf: (table, recordId, columns, limit) => whenReadable(() => changesOf(table, recordId, columns, limit), []),
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

/** Changes of one update share its number of the record's updates. */
function changesOf(table: string, recordId: string, columns: readonly string[], limit: number): readonly Change[] {
    const row = openAudit(table, recordId, columns)
    row.orderByDesc('sys_created_on')
    row.orderByDesc('record_checkpoint')
    row.setLimit(limit)
    row.query()
    const changes: Change[] = []
    while (row.next())
        changes.push({
            at: textOf(row, 'sys_created_on'),
            column: textOf(row, 'fieldname'),
            before: textOf(row, 'oldvalue'),
            after: textOf(row, 'newvalue'),
            user: textOf(row, 'user'),
        })
    return changes
}
