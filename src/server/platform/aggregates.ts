/** Grouped questions: the one place that constructs a GlideAggregate for several groups. */

import { GlideAggregate } from '@servicenow/glide'

/** The part of GlideAggregate that the adapters need. GlideAggregate API: aggregates are read as text. */
interface AggregateQuery {
    addQuery(column: string, operator: string, value: string): void
    addAggregate(name: string, column?: string): void
    groupBy(column: string): void
    query(): void
    next(): boolean
    getValue(column: string): string | null
    getAggregate(name: string, column?: string): string | null
}

/** One group: its columns and its aggregate, as text. */
export interface Group {
    readonly columns: Readonly<Record<string, string>>
    readonly value: string
}

/** One query: `aggregate` of `column` for each distinct combination of `by`. */
export function groupRows(
    table: string,
    conditions: readonly (readonly [column: string, operator: string, value: string])[],
    by: readonly string[],
    aggregate: 'SUM' | 'MAX' | 'COUNT',
    column: string,
): readonly Group[] {
    const rows = new GlideAggregate(table as never) as unknown as AggregateQuery
    for (const [name, operator, value] of conditions) rows.addQuery(name, operator, value)
    for (const name of by) rows.groupBy(name)
    rows.addAggregate(aggregate, column)
    rows.query()
    const groups: Group[] = []
    while (rows.next()) {
        const columns: Record<string, string> = {}
        for (const name of by) columns[name] = rows.getValue(name) || ''
        groups.push({ columns, value: rows.getAggregate(aggregate, column) || '' })
    }
    return groups
}

/** One query: how many rows of `table` satisfy every condition. */
export function countRows(
    table: string,
    conditions: readonly (readonly [column: string, operator: string, value: string])[],
): number {
    const rows = new GlideAggregate(table as never) as unknown as AggregateQuery
    for (const [name, operator, value] of conditions) rows.addQuery(name, operator, value)
    rows.addAggregate('COUNT')
    rows.query()
    return rows.next() ? Number(rows.getAggregate('COUNT')) || 0 : 0
}
