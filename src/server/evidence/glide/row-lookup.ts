/** Adds to the rows of a page what another table knows of them: one query for all of them. */

import { toFields, type Lookup } from '../core/source.ts'
import type { SourceRow } from '../core/rows.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'

/** The rows with the fields of the lookup; '' where the other table has no row for one or may not be read. */
export function withLookup<Row extends SourceRow>(rows: readonly Row[], lookup: Lookup): readonly Row[] {
    const wanted = rows
        .filter((row) => (row as Readonly<Record<string, unknown>>)[lookup.onlyWith] !== '')
        .map(({ sysId }) => sysId)
    const found = wanted.length === 0 ? {} : whenReadable(() => readFields(lookup, wanted), {})
    const none = toFields(lookup.columns, () => '')
    return rows.map((row) => ({ ...row, ...(found[row.sysId] || none) }))
}

/** The first row by sys_id counts for each key. */
function readFields(
    { columns, key, mostRows, table }: Lookup,
    wanted: readonly string[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
    const found: Record<string, Readonly<Record<string, string>>> = Object.create(null)
    const rows = openTable(table)
    if (!rows.isValid() || !rows.isValidField(key)) return found
    rows.addQuery(key, 'IN', wanted.join(','))
    rows.orderBy('sys_id')
    rows.setLimit(wanted.length * mostRows)
    rows.query()
    while (rows.next()) {
        const of = textOf(rows, key)
        if (!found[of]) found[of] = toFields(columns, (column) => textOf(rows, column))
    }
    return found
}
