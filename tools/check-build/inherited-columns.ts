/** No table declares a column that a table above it has: the platform keeps one column for a name, and which one then holds is open. */
import type { Platform } from '../package/platform.ts'
import { recordsOf } from '../package/read-package.ts'
import type { Check } from './check.ts'

/** Finds columns of bootstrap files and of dictionary records whose name is inherited; `autoNumber` and overrides configure those. */
export const checkInheritedColumns: Check = (built, tables) => {
    const declared = [
        ...built.tables.flatMap(({ file, name, columns }) =>
            columns.map((column) => ({ file, table: name, column: column.name })),
        ),
        ...recordsOf(built, 'sys_dictionary').map(({ file, fields }) => ({
            file,
            table: fields.name ?? '',
            column: fields.element ?? '',
        })),
    ]
    return declared.flatMap(({ file, table, column }) => {
        const above = findOwner(tables, tables.get(table)?.parent ?? '', column)
        return above ? [{ file, reason: `column ${column} of ${table} is inherited from ${above}` }] : []
    })
}

function findOwner(tables: Platform, table: string, column: string): string | undefined {
    const known = tables.get(table)
    if (!known || column === '') return undefined
    return known.columns.has(column) ? table : findOwner(tables, known.parent, column)
}
