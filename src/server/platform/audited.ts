/** Which tables and columns the platform audits, as the dictionary says. */

import { openTable, textOf } from './table.ts'
import { extendsTable } from './table-hierarchy.ts'

/** Those of the tables that are audited. The dictionary entry of a table itself has no element; a table inherits the flag of none. */
export function auditedTables(tables: readonly string[]): readonly string[] {
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

/** The dictionary attribute of a column that an audited table leaves out. */
const EXEMPT = 'no_audit'
/** More exemptions than these are not looked at. */
const MOST_EXEMPT = 100

/** Those of the columns whose changes the platform audits in this table: none where the table is not audited. */
export function auditedColumns(table: string, columns: readonly string[]): readonly string[] {
    if (columns.length === 0 || auditedTables([table]).length === 0) return []
    const row = openTable('sys_dictionary')
    row.addQuery('element', 'IN', columns.join(','))
    row.addQuery('attributes', 'CONTAINS', EXEMPT)
    row.setLimit(MOST_EXEMPT)
    row.query()
    const exempt: string[] = []
    let rows = 0
    for (; row.next(); rows++) if (extendsTable(table, textOf(row, 'name'))) exempt.push(textOf(row, 'element'))
    return rows < MOST_EXEMPT ? columns.filter((column) => exempt.indexOf(column) < 0) : []
}
