/** Reads a log once, forwards, by (time, sys_id): two queries per page, however many rows share a second. */

import type { LogSource } from '../app/evidence-ports.ts'
import { stateOf } from '../core/completeness.ts'
import { toFields, type LogDescriptor } from '../core/source.ts'
import type { SourceRow, Watermark } from '../core/rows.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { readLogState } from './log-settings.ts'
import { withLookup } from './row-lookup.ts'
import { canRead } from './source-state.ts'
import type { Instant } from '../../shared/time.ts'

/** Which part of a descriptor reading its table needs. */
export type LogTable = Pick<
    LogDescriptor,
    'columns' | 'lookup' | 'only' | 'remark' | 'required' | 'settings' | 'tables'
>

const TIME = 'sys_created_on'

/** The source behind a table; it remembers which columns the instance has, so open a new one for each run. */
export function openLogSource<Row extends SourceRow>(definition: LogTable): LogSource<Row> {
    const { lookup, only, remark, required, settings } = definition
    const table = definition.tables[0]
    let columns: Readonly<Record<string, boolean>> | null = null

    // A condition on a column that does not exist would be dropped, and the query would answer every row.
    function known(): Readonly<Record<string, boolean>> {
        if (columns === null) {
            const row = openTable(table)
            const found: Record<string, boolean> = Object.create(null)
            for (const field of Object.keys(definition.columns)) {
                const column = definition.columns[field]
                found[column] = column !== '' && row.isValidField(column)
            }
            columns = found
        }
        return columns
    }

    function openOnly(): TableRecord {
        const rows = openTable(table)
        if (only !== undefined) rows.addQuery(only.column, 'STARTSWITH', only.startsWith)
        return rows
    }

    function select(narrow: (rows: TableRecord) => void, limit: number): Row[] {
        const has = known()
        const rows = openOnly()
        narrow(rows)
        rows.orderBy(TIME)
        rows.orderBy('sys_id')
        rows.setLimit(limit)
        rows.query()
        const read = (column: string) => (has[column] ? textOf(rows, column) : '')
        const found: Row[] = []
        while (rows.next())
            found.push({
                ...toFields(definition.columns, read),
                sysId: rows.getUniqueValue(),
                createdAt: textOf(rows, TIME),
            } as SourceRow as Row)
        return found
    }

    return {
        probe: () => {
            const state = canRead(table, required)
            if (state.status !== 'available') return state
            return settings === undefined ? stateOf('available', remark || '') : readLogState(settings)
        },
        page: (after, until, limit) => {
            if (after.time > until) return []
            const rows = restOfSecond(after, limit, select)
            const left = limit - rows.length
            const found = left > 0 ? rows.concat(laterRows(after, until, left, select)) : rows
            return lookup !== undefined && found.length > 0 ? withLookup(found, lookup) : found
        },
        oldest: () => {
            const rows = openOnly()
            rows.orderBy(TIME)
            rows.setLimit(1)
            rows.query()
            return rows.next() ? textOf(rows, TIME) : null
        },
        bySecond: (from, to) =>
            groupRows(
                table,
                [
                    [TIME, '>', from],
                    [TIME, '<=', to],
                    ...(only === undefined ? [] : [[only.column, 'STARTSWITH', only.startsWith] as const]),
                ],
                [TIME],
                'COUNT',
                TIME,
            )
                .map(({ columns, value }) => ({ second: columns[TIME], rows: Number(value) || 0 }))
                .sort((one, other) => (one.second < other.second ? -1 : 1)),
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
