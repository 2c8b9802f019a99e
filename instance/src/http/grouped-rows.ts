/** Groups of the rows that a list request selects, with what aggregates over one column need. */
import { toAggregateKey } from '../database/index.ts'
import type { Row } from '../kernel/kernel.ts'
import type { Call } from './call.ts'
import { toListQuery } from './list-query.ts'

/** One group: a row with the columns that are grouped, and totals of the aggregated column over its rows. */
export interface GroupedRows {
    readonly row: Row
    readonly rows: number
    /** Rows whose aggregated column has a value; the other totals are about those. */
    readonly filled: number
    readonly sum: number
    readonly least: number
    readonly most: number
}

const NAMES = ['COUNT', 'SUM', 'MIN', 'MAX'] as const

/** Groups of the rows that the encoded query selects; `path` is the column to aggregate, null to count rows only. */
export function readGroups(
    call: Call,
    table: string,
    encoded: string,
    groupBy: readonly string[],
    path: string | null,
): readonly GroupedRows[] {
    const asked = toListQuery(call, table, new URLSearchParams({ sysparm_query: encoded }))
    const aggregates = [{ name: 'COUNT', path: null }, ...(path ? NAMES.map((name) => ({ name, path })) : [])]
    const found = call.instance.database.aggregate(
        { ...asked, orderBy: [], window: null, groupBy, aggregates, orderByAggregate: null },
        call.tx.counters,
    )
    return found.map((row) => {
        const total = (name: (typeof NAMES)[number]): number =>
            path ? Number(row[toAggregateKey(name, path)] ?? 0) : 0
        return {
            row,
            rows: Number(row[toAggregateKey('COUNT', null)] ?? 0),
            filled: total('COUNT'),
            sum: total('SUM'),
            least: total('MIN'),
            most: total('MAX'),
        }
    })
}
