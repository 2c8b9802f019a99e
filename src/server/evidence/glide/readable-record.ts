/** Finds one record as the user of the session may read it: what they may not read is not there. */

import type { ReadableRecord } from '../app/own-changes.ts'
import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { canRead } from './source-state.ts'

/** The record of a number, with those of the fields that the user may read; null where there is none that they may read. One query. */
export function findForReader(table: string, number: string, fields: readonly string[]): ReadableRecord | null {
    if (!isQueryable(number) || canRead(table).status !== 'available') return null
    return whenReadable(() => read(table, number, fields), null)
}

/** Whether the user of the session may read a column of a record. */
export function mayRead(row: TableRecord, column: string): boolean {
    const element = row.isValidField(column) ? row.getElement(column) : null
    return element !== null && element.canRead()
}

function read(table: string, number: string, fields: readonly string[]): ReadableRecord | null {
    const row = openTable(table)
    if (!row.isValidField('number')) return null
    row.addQuery('number', number)
    row.orderBy('sys_id')
    row.setLimit(1)
    row.query()
    if (!row.next() || !row.canRead() || !mayRead(row, 'number')) return null
    return {
        // The audit names the table that a record really belongs to.
        table: row.isValidField('sys_class_name') ? textOf(row, 'sys_class_name') || table : table,
        id: row.getUniqueValue(),
        number: textOf(row, 'number'),
        fields: fields.filter((field) => mayRead(row, field)),
    }
}
