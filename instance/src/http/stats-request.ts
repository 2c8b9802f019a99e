/** Reads the parameters of the Aggregate API. */
import { toAggregateKey } from '../database/index.ts'
import type { Row } from '../kernel/kernel.ts'
import { failure, HttpFailure } from './exchange.ts'

/** A function over a column, or COUNT over rows. */
export interface Aggregate {
    readonly name: string
    readonly path: string | null
}

/** One condition on a group. */
export interface Having extends Aggregate {
    readonly operator: string
    readonly value: number
}

/** One key of the order: an aggregate, or a column of the groups. */
export type StatsOrder = Partial<Aggregate> & { readonly field?: string; readonly descending: boolean }

/** What a request asks for. */
export interface StatsRequest {
    readonly counts: boolean
    readonly shown: readonly Aggregate[]
    readonly groupBy: readonly string[]
    readonly having: readonly Having[]
    readonly order: readonly StatsOrder[]
    readonly display: 'false' | 'true' | 'all'
}

/** Functions over columns. */
export const AGGREGATES = ['SUM', 'AVG', 'MIN', 'MAX'] as const

const OPERATORS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
    '=': (left, right) => left === right,
    '!=': (left, right) => left !== right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
}

/** Reads `sysparm_count`, `sysparm_<aggregate>_fields`, `_group_by`, `_having`, `_order_by`; unknown columns are ignored. */
export function readStatsRequest(parameters: URLSearchParams, exists: (path: string) => boolean): StatsRequest {
    const list = (name: string): string[] =>
        (parameters.get(name) ?? '')
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean)
    const counts = parameters.get('sysparm_count') === 'true'
    const display = parameters.get('sysparm_display_value')
    return {
        counts,
        shown: [
            ...(counts ? [{ name: 'COUNT', path: null }] : []),
            ...AGGREGATES.flatMap((name) =>
                list(`sysparm_${name.toLowerCase()}_fields`)
                    .filter(exists)
                    .map((path) => ({ name, path })),
            ),
        ],
        groupBy: list('sysparm_group_by').filter(exists),
        having: list('sysparm_having').map(readHaving),
        order: list('sysparm_order_by').map(readOrder),
        display: display === 'true' || display === 'all' ? display : 'false',
    }
}

/** `count^priority^>^3` */
function readHaving(text: string): Having {
    const [name = '', field = '', operator = '', value = ''] = text.split('^')
    const known = ['COUNT', ...AGGREGATES].includes(name.toUpperCase())
    if (!known || !Object.hasOwn(OPERATORS, operator) || value === '' || Number.isNaN(Number(value)))
        throw new HttpFailure(failure(400, 'Invalid sysparm_having', text))
    return { name: name.toUpperCase(), path: field || null, operator, value: Number(value) }
}

/** `AVG^state`, `COUNT`, `state`, each with an optional `^DESC`; ascending by default. */
function readOrder(text: string): StatsOrder {
    const parts = text.split('^')
    const descending = parts.at(-1)?.toUpperCase() === 'DESC'
    const [first = '', field] = descending ? parts.slice(0, -1) : parts
    const name = first.toUpperCase()
    if (['COUNT', ...AGGREGATES].includes(name)) return { name, path: field || null, descending }
    return { field: first, descending }
}

/** Does a group fulfil every condition? */
export function passesHaving(request: StatsRequest, row: Row): boolean {
    return request.having.every((one) =>
        OPERATORS[one.operator]!(Number(row[toAggregateKey(one.name, one.path)] ?? 0), one.value),
    )
}

/** Order of two groups: numbers as numbers, the rest as text. */
export function compareGroups(request: StatsRequest, a: Row, b: Row): number {
    for (const key of request.order) {
        const column = key.name ? toAggregateKey(key.name, key.path ?? null) : key.field!
        const [left, right] = [a[column] ?? '', b[column] ?? '']
        const areNumbers = left !== '' && right !== '' && !Number.isNaN(Number(left)) && !Number.isNaN(Number(right))
        const order = areNumbers ? Number(left) - Number(right) : left < right ? -1 : left > right ? 1 : 0
        if (order !== 0) return key.descending ? -order : order
    }
    return 0
}
