/** What a table extends, from the platform's own knowledge of its tables: it costs the database nothing. */

import { GlideTableHierarchy } from '@servicenow/glide'
import { attempt } from './edge.ts'
import { isQueryable } from './table.ts'
import { readChain } from './table-facts.ts'

/** Whether the table is the ancestor or extends it. */
export function extendsTable(table: string, ancestor: string): boolean {
    return table === ancestor || (isQueryable(table) && ancestorsOf(table).indexOf(ancestor) >= 0)
}

/** The table and what it extends. Where the platform does not answer, the records of its tables do. */
export function ancestorsOf(table: string): readonly string[] {
    const where = { doing: 'reading the hierarchy of a table', code: 'read_denied', level: 'debug' } as const
    const names = attempt(
        where,
        () => toNames(new GlideTableHierarchy(table).getTables()),
        () => [],
    )
    return names.length === 0 ? readChain(table) : names
}

/** GlideTableHierarchy API: a list of names; as text, a list of scripts and a list of Java differ by their brackets. */
function toNames(list: unknown): readonly string[] {
    return String(list)
        .replace(/[[\]\s]/g, '')
        .split(',')
        .filter((name) => name !== '')
}
