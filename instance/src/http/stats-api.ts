/** The Aggregate API: `/api/now[/v1|/v2]/stats/{table}`. */
import { NotEmulated, type Row } from '../kernel/kernel.ts'
import { toAggregateKey } from '../database/index.ts'
import type { Call } from './call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { mayQuery } from '../runtime/query-access.ts'
import { toListQuery } from './list-query.ts'
import { noWebService } from './record-body.ts'
import {
    AGGREGATES,
    compareGroups,
    passesHaving,
    readStatsRequest,
    type Aggregate,
    type StatsRequest,
} from './stats-request.ts'

/** Answers one request; `segments` are those after `/api/now`, version included. */
export function answerStatsApi(call: Call, request: HttpRequest, segments: readonly string[]): HttpResponse {
    const table = segments[segments.indexOf('stats') + 1] ?? ''
    if (request.method !== 'GET') return failure(405, 'Method Not Allowed', `${request.method} is not allowed here`)
    const info = call.instance.dictionary.table(table)
    if (!info) return failure(400, `Invalid table ${table}`)
    if (!info.access.webService) return noWebService()
    // Aggregate API: access is asked of the table, by the roles of the user.
    if (!call.access.mayUse(table, 'read', null))
        return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const wanted = readStatsRequest(
        request.query,
        (path) =>
            call.instance.dictionary.resolve(table, path) !== undefined &&
            mayQuery(call.instance, call.access, table, path, 'query_range'),
    )
    if (wanted.having.length > 0 && wanted.groupBy.length === 0)
        throw new NotEmulated('sysparm_having without sysparm_group_by')
    const rows = call.instance.database
        .aggregate(
            {
                ...toListQuery(call, table, request.query),
                orderBy: [],
                window: null,
                groupBy: wanted.groupBy,
                aggregates: distinct([...wanted.shown, ...wanted.having, ...wanted.order]),
                orderByAggregate: null,
            },
            call.tx.counters,
        )
        .filter((row) => passesHaving(wanted, row))
    if (wanted.groupBy.length === 0) return json(200, { result: { stats: toStats(wanted, rows[0] ?? {}) } })
    const sorted = wanted.order.length > 0 ? [...rows].sort((a, b) => compareGroups(wanted, a, b)) : rows
    return json(200, {
        result: sorted.map((row) => ({
            stats: toStats(wanted, row),
            groupby_fields: toGroup(call, table, wanted, row),
        })),
    })
}

/** Aggregates to ask the database for: columns to order by that are grouped need none. */
function distinct(list: readonly Partial<Aggregate>[]): Aggregate[] {
    const named = list.filter((one): one is Aggregate => one.name !== undefined)
    return [...new Map(named.map((one) => [toAggregateKey(one.name, one.path), one])).values()].map(
        ({ name, path }) => ({
            name,
            path,
        }),
    )
}

/** All values are text; averages have four decimals, as in the sample of the documentation. */
function toStats(wanted: StatsRequest, row: Row): Record<string, unknown> {
    const stats: Record<string, unknown> = {}
    if (wanted.counts) stats['count'] = row[toAggregateKey('COUNT', null)] ?? '0'
    for (const name of AGGREGATES) {
        const fields = wanted.shown.filter((one) => one.name === name && one.path !== null)
        if (fields.length === 0) continue
        stats[name.toLowerCase()] = Object.fromEntries(
            fields.map(({ path }) => {
                const value = row[toAggregateKey(name, path)] ?? ''
                return [path, name === 'AVG' && value !== '' ? Number(value).toFixed(4) : value]
            }),
        )
    }
    return stats
}

function toGroup(call: Call, table: string, wanted: StatsRequest, row: Row): unknown[] {
    const { instance, tx } = call
    return wanted.groupBy.map((field) => {
        const column = instance.dictionary.resolve(table, field)!.column
        const stored = row[field] ?? ''
        const value = column.type === 'boolean' ? String(stored === '1') : stored
        if (wanted.display === 'false') return { field, value }
        if (field.includes('.')) throw new NotEmulated('display values of dot-walked groups')
        const display_value = instance.records.displayValue(tx, table, row, field)
        return wanted.display === 'true' ? { field, display_value } : { field, display_value, value }
    })
}
