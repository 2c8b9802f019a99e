/** One page of rows of a list: what the query finds, less what access rules hide. */
import type { OrderBy, Query, Row } from '../kernel/kernel.ts'
import { toListQuery } from '../http/list-query.ts'
import type { Visit } from './visit.ts'

/** Rows on a page of a list. */
export const PAGE_SIZE = 20

/** The rows of one page. */
export interface ListRows {
    readonly rows: readonly Row[]
    /** How many rows the query finds, hidden ones among them. */
    readonly total: number
    /** Position of the page's first row, from 0. */
    readonly first: number
    /** Rows of this page that security constraints removed. */
    readonly removed: number
    readonly orderBy: readonly OrderBy[]
}

/** Reads a page; lists without an order of their own come by order, number, name or display column. */
export function readListRows(visit: Visit, table: string, query: string, firstRow: number): ListRows {
    const { instance, tx, access } = visit
    const asked = toListQuery(visit, table, new URLSearchParams({ sysparm_query: query }))
    const orderBy = asked.orderBy.length > 0 ? asked.orderBy : usualOrder(visit, table)
    const total = instance.database.count(asked, tx.counters)
    const first = firstRow >= total ? 0 : firstRow
    const page: Query = { ...asked, orderBy, window: { first, last: first + PAGE_SIZE } }
    const found = instance.database.select(page, tx.counters)
    const rows = found.filter((row) => access.mayUse(row['sys_class_name'] ?? table, 'read', row))
    return { rows, total, first, removed: found.length - rows.length, orderBy }
}

function usualOrder(visit: Visit, table: string): readonly OrderBy[] {
    const info = visit.instance.dictionary.table(table)!
    const path = ['order', 'number', 'name', info.display ?? ''].find((name) => info.columns.has(name))
    return path ? [{ path, descending: false }] : []
}
