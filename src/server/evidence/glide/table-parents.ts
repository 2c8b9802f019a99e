/** Which table extends which, as far as tables of interest go: a query per level, not per table. */

import { openTable, textOf, whenReadable } from '../../platform/table.ts'

/** No table of a platform is deeper. */
const MOST_LEVELS = 8

/** Table → its parent, '' for none. A table that may not be looked up is missing from the answer. */
export function readTableParents(tables: readonly string[]): Readonly<Record<string, string>> {
    return whenReadable(() => climb(tables), {})
}

function climb(tables: readonly string[]): Readonly<Record<string, string>> {
    const parents: Record<string, string> = Object.create(null)
    const nameOf: Record<string, string> = Object.create(null)
    const parentIds: Record<string, string> = Object.create(null)
    let wanted: readonly string[] = tables
    let column = 'name'
    for (let level = 0; level < MOST_LEVELS && wanted.length > 0; level++) {
        const next: string[] = []
        const row = openTable('sys_db_object')
        row.addQuery(column, 'IN', wanted.join(','))
        row.setLimit(wanted.length)
        row.query()
        while (row.next()) {
            const parentId = textOf(row, 'super_class')
            nameOf[row.getUniqueValue()] = textOf(row, 'name')
            parentIds[textOf(row, 'name')] = parentId
            if (parentId !== '') next.push(parentId)
        }
        wanted = next.filter((id, index) => nameOf[id] === undefined && next.indexOf(id) === index)
        column = 'sys_id'
    }
    for (const table of Object.keys(parentIds))
        if (parentIds[table] === '') parents[table] = ''
        else if (nameOf[parentIds[table]] !== undefined) parents[table] = nameOf[parentIds[table]]
    return parents
}
