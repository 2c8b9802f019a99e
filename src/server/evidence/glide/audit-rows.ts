/** Changes of fields that automations write: by table, record and field, within a short window, limited. Never a scan. */

import type { CollectPorts } from '../app/evidence-ports.ts'
import type { AuditRow } from '../core/rows.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { canRead } from './source-state.ts'

const TABLE = 'sys_audit'
const REQUIRED = ['tablename', 'documentkey', 'fieldname', 'oldvalue', 'newvalue'] as const

export const auditRows: CollectPorts['audit'] = {
    tables: [TABLE],
    probe: () => canRead(TABLE, REQUIRED),
    ask: ({ documentKeys, fields, from, table, to }, limit) => {
        if (documentKeys.length === 0 || fields.length === 0) return []
        const row = openTable(TABLE)
        row.addQuery('tablename', table)
        row.addQuery('documentkey', 'IN', documentKeys.join(','))
        row.addQuery('fieldname', 'IN', fields.join(','))
        row.addQuery('sys_created_on', '>', from)
        row.addQuery('sys_created_on', '<=', to)
        row.orderBy('sys_created_on')
        row.orderBy('sys_id')
        row.setLimit(limit)
        row.query()
        // Neither is a column of the platform; some instances have them.
        const hasSetBy = row.isValidField('set_by')
        const hasTransaction = row.isValidField('transaction_id')
        const rows: AuditRow[] = []
        while (row.next())
            rows.push({
                sysId: row.getUniqueValue(),
                createdAt: textOf(row, 'sys_created_on'),
                table,
                documentKey: textOf(row, 'documentkey'),
                field: textOf(row, 'fieldname'),
                oldValue: textOf(row, 'oldvalue'),
                newValue: textOf(row, 'newvalue'),
                user: textOf(row, 'user'),
                checkpoint: textOf(row, 'internal_checkpoint'),
                setBy: hasSetBy ? textOf(row, 'set_by') : '',
                transactionId: hasTransaction ? textOf(row, 'transaction_id') : '',
            })
        return rows
    },
    audited: (tables) => (tables.length === 0 ? [] : whenReadable(() => readAudited(tables), tables)),
}

/** The dictionary entry of a table itself has no element; a table inherits the flag of none. */
function readAudited(tables: readonly string[]): readonly string[] {
    const row = openTable('sys_dictionary')
    row.addQuery('name', 'IN', tables.join(','))
    row.addNullQuery('element')
    row.addQuery('audit', 'true')
    row.setLimit(tables.length)
    row.query()
    const audited: string[] = []
    while (row.next()) audited.push(textOf(row, 'name'))
    return audited
}
