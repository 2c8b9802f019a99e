/** Changes of fields that automations write: by table, record and field, within a short window, limited. Never a scan. */

import type { CollectPorts } from '../app/evidence-ports.ts'
import { sysAudit, type AuditRow } from '../sources/sys-audit.ts'
import { toFields } from '../core/source.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { canRead } from './source-state.ts'

const TABLE = sysAudit.tables[0]

export const auditRows: CollectPorts['audit'] = {
    probe: () => canRead(TABLE, sysAudit.required),
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
        const rows: AuditRow[] = []
        while (row.next())
            rows.push({
                ...toFields(sysAudit.columns, (column) => (row.isValidField(column) ? textOf(row, column) : '')),
                sysId: row.getUniqueValue(),
                createdAt: textOf(row, 'sys_created_on'),
            } as AuditRow)
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
