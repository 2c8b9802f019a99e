/** Reads rows for pages: those of application files that say how pages look, and records with all columns of their class. */
import type { Instance, Row } from '../kernel/kernel.ts'

/** Rows whose columns have these values, in order of `orderBy`; a table that this instance lacks has none. */
export function findRows(
    instance: Instance,
    table: string,
    equal: Readonly<Record<string, string | readonly string[]>>,
    orderBy?: string,
): readonly Row[] {
    const columns = instance.dictionary.table(table)?.columns
    if (!columns) return []
    const terms = Object.entries(equal)
        .filter(([path]) => columns.has(path))
        .map(([path, value]) =>
            typeof value === 'string'
                ? ({ kind: 'compare', path, operator: '=', value } as const)
                : ({ kind: 'compare', path, operator: 'IN', value: value.join(',') } as const),
        )
    return instance.database.select({
        table,
        where: terms.length > 1 ? { kind: 'and', terms } : (terms[0] ?? null),
        orderBy: orderBy && columns.has(orderBy) ? [{ path: orderBy, descending: false }] : [],
        window: null,
    })
}

/** Name of the scope of an application file. */
export function scopeOf(instance: Instance, row: Row): string {
    return instance.database.get('sys_scope', row['sys_scope'] ?? '')?.['scope'] ?? 'global'
}

/** A row with the columns of its own class, when it was read through a table that the class extends. */
export function completeRow(
    instance: Instance,
    table: string,
    row: Row,
): { readonly table: string; readonly row: Row } {
    const own = row['sys_class_name'] ?? table
    if (own === table || !instance.dictionary.table(own)) return { table, row }
    return { table: own, row: instance.database.get(own, row['sys_id'] ?? '') ?? row }
}
