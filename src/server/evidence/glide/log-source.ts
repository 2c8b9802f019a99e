/** Reads a log once, forwards, by (time, sys_id): two queries per page, however many rows share a second. */

import type { LogSource, SourceState } from '../app/evidence-ports.ts'
import type { SourceRow, Watermark } from '../core/rows.ts'
import { countRows } from '../../platform/aggregates.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { canRead } from './source-state.ts'
import type { Instant } from '../../shared/time.ts'

/** Answers the row's value of a column; '' when it is empty and where the instance has no such column. */
export type ReadColumn = (column: string) => string

/** What one log table needs to become rows. */
export interface LogTable<Row extends SourceRow> {
    readonly table: string
    /** Columns without which a row says nothing: an instance that lacks one has no such source. */
    readonly required: readonly string[]
    readonly optional: readonly string[]
    /** Leaves rows out; applied to every query. */
    readonly restrict?: (rows: TableRecord) => void
    /** The settings that decide what the log holds; asked only where it is readable. */
    readonly describe?: () => SourceState
    toRow(read: ReadColumn, base: SourceRow): Row
    /** Adds what another table knows of the rows of one page: a fixed number of queries. */
    readonly complete?: (rows: readonly Row[]) => readonly Row[]
}

const TIME = 'sys_created_on'

/** The source behind a table; it remembers which columns the instance has, so open a new one for each run. */
export function openLogSource<Row extends SourceRow>(definition: LogTable<Row>): LogSource<Row> {
    const { table, optional, required } = definition
    let columns: Readonly<Record<string, boolean>> | null = null

    // A condition on a column that does not exist would be dropped, and the query would answer every row.
    function known(): Readonly<Record<string, boolean>> {
        if (columns === null) {
            const row = openTable(table)
            const found: Record<string, boolean> = Object.create(null)
            for (const column of required.concat(optional)) found[column] = row.isValidField(column)
            columns = found
        }
        return columns
    }

    function select(narrow: (rows: TableRecord) => void, limit: number): Row[] {
        const has = known()
        const rows = openTable(table)
        narrow(rows)
        if (definition.restrict) definition.restrict(rows)
        rows.orderBy(TIME)
        rows.orderBy('sys_id')
        rows.setLimit(limit)
        rows.query()
        const read: ReadColumn = (column) => (has[column] ? textOf(rows, column) : '')
        const found: Row[] = []
        while (rows.next())
            found.push(definition.toRow(read, { sysId: rows.getUniqueValue(), createdAt: textOf(rows, TIME) }))
        return found
    }

    return {
        tables: [table],
        probe: () => {
            const state = canRead(table, required)
            return state.status === 'available' && definition.describe ? definition.describe() : state
        },
        page: (after, until, limit) => {
            if (after.time > until) return []
            const rows = restOfSecond(after, limit, select)
            const left = limit - rows.length
            const found = left > 0 ? rows.concat(laterRows(after, until, left, select)) : rows
            return definition.complete && found.length > 0 ? definition.complete(found) : found
        },
        oldest: () => {
            const rows = openTable(table)
            if (definition.restrict) definition.restrict(rows)
            rows.orderBy(TIME)
            rows.setLimit(1)
            rows.query()
            return rows.next() ? textOf(rows, TIME) : null
        },
        count: (from, to) =>
            countRows(table, [
                [TIME, '>', from],
                [TIME, '<=', to],
            ]),
    }
}

type Select<Row> = (narrow: (rows: TableRecord) => void, limit: number) => Row[]

/** Rows of the watermark's own second that come after it. Before the first row ever, there is none to come after. */
function restOfSecond<Row>(after: Watermark, limit: number, select: Select<Row>): Row[] {
    if (after.sysId === '') return []
    return select((rows) => {
        rows.addQuery(TIME, after.time)
        rows.addQuery('sys_id', '>', after.sysId)
    }, limit)
}

function laterRows<Row>(after: Watermark, until: Instant, limit: number, select: Select<Row>): Row[] {
    return select((rows) => {
        rows.addQuery(TIME, after.sysId === '' ? '>=' : '>', after.time)
        rows.addQuery(TIME, '<=', until)
    }, limit)
}
