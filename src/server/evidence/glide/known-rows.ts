/** Finds rows of our own tables by many keys at once, a fixed number of keys per query. */

import { openTable, textOf, type TableRecord } from '../../platform/table.ts'

/** Keys of one query; an encoded query of this many still fits everywhere. */
const KEYS = 1000

/** Calls `visit` on every row whose `column` is exactly one of `keys`: the database takes capitals for small letters, and a caller looks up by its own spelling. */
export function eachRow(
    table: string,
    column: string,
    keys: readonly string[],
    visit: (row: TableRecord) => void,
): void {
    const asked = new Set(keys)
    for (let at = 0; at < keys.length; at += KEYS) {
        const row = openTable(table)
        row.addQuery(column, 'IN', keys.slice(at, at + KEYS).join(','))
        row.orderBy('sys_id')
        row.query()
        while (row.next()) if (asked.has(textOf(row, column))) visit(row)
    }
}

/** Rows of a page; a table of ours is read whole in pages of this size. */
const PAGE = 500

/** Calls `visit` on every row of a table, in order of the sys_id. */
export function everyRow(table: string, visit: (row: TableRecord) => void): void {
    let after = ''
    for (;;) {
        const row = openTable(table)
        if (after !== '') row.addQuery('sys_id', '>', after)
        row.orderBy('sys_id')
        row.setLimit(PAGE)
        row.query()
        let count = 0
        while (row.next()) {
            after = row.getUniqueValue()
            count += 1
            visit(row)
        }
        if (count < PAGE) return
    }
}
