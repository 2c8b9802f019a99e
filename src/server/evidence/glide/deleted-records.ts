/** Adds to deletions which record was deleted: one query for all of them. */

import type { DeletionRow } from '../core/rows.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'

const TABLE = 'sys_audit_delete'

/** A deletion with its cascades has several rows here; the first by sys_id stands for it. */
export function withDeletedRecords(rows: readonly DeletionRow[]): readonly DeletionRow[] {
    const named = rows.filter(({ metadataId }) => metadataId !== '').map(({ sysId }) => sysId)
    const records = named.length === 0 ? {} : whenReadable(() => readRecords(named), {})
    return rows.map((row) => (records[row.sysId] ? { ...row, ...records[row.sysId] } : row))
}

function readRecords(
    recoveries: readonly string[],
): Readonly<Record<string, { readonly table: string; readonly documentKey: string }>> {
    const found: Record<string, { table: string; documentKey: string }> = Object.create(null)
    const rows = openTable(TABLE)
    if (!rows.isValid() || !rows.isValidField('delete_recovery')) return found
    rows.addQuery('delete_recovery', 'IN', recoveries.join(','))
    rows.orderBy('sys_id')
    rows.setLimit(recoveries.length * 10)
    rows.query()
    while (rows.next()) {
        const recovery = textOf(rows, 'delete_recovery')
        if (!found[recovery])
            found[recovery] = { table: textOf(rows, 'tablename'), documentKey: textOf(rows, 'documentkey') }
    }
    return found
}
