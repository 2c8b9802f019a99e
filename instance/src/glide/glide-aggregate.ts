/** GlideAggregate (scoped): counts and sums over groups, computed by the database. */

import { PlatformError, type Condition, type Row, type Value } from '../kernel/kernel.ts'
import { toAggregateKey } from '../database/index.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { toTrendSpans } from './aggregate-trend.ts'
import { glideClass, type FieldHolder } from '../runtime/glide-class.ts'
import { isTrue, toText } from '../text/script-text.ts'
import { unknownTable } from './glide-record.ts'
import { mayQuery } from './query-access.ts'
import { Querying } from './querying.ts'
import { effectiveWhere } from './run-query.ts'

/** The condition of a query that may not read: a count is zero then. */
const NOTHING: Condition = { kind: 'nothing' }

interface Aggregate {
    readonly name: string
    readonly path: string | null
}

interface Trend {
    readonly path: string
    readonly interval: string
}

/**
 * Groups as the scoped API does: `groupBy` alone decides when it was called; otherwise an aggregate with a field groups by that
 * field, unless `setGroup(false)` asks for one row.
 */
export class GlideAggregate extends Querying implements FieldHolder {
    readonly #aggregates: Aggregate[] = []
    readonly #groupBy: string[] = []
    readonly #order: { path: string; descending: boolean }[] = []
    #orderByAggregate: (Aggregate & { descending: boolean }) | null = null
    #window: { first: number; last: number } | null = null
    #isGrouped = true
    #runsRules = false
    #trend: Trend | null = null
    #rows: Row[] = []
    #position = -1

    constructor(
        readonly context: ScriptContext,
        readonly table: string,
    ) {
        super()
    }

    addAggregate(name: unknown, field?: unknown): void {
        this.#aggregates.push(toAggregate(name, field))
    }

    groupBy(field: unknown): void {
        this.#groupBy.push(toText(field))
    }

    /** Also adds the column to the group list. */
    orderBy(field: unknown): void {
        this.#order.push({ path: toText(field), descending: false })
    }

    orderByDesc(field: unknown): void {
        this.#order.push({ path: toText(field), descending: true })
    }

    /** Sorts descending. */
    orderByAggregate(name: unknown, field?: unknown): void {
        this.#orderByAggregate = { ...toAggregate(name, field), descending: true }
    }

    setGroup(groups: unknown): void {
        this.#isGrouped = isTrue(groups)
    }

    /** Query business rules run only when asked for. */
    setAggregateWorkflow(runs: unknown): void {
        this.#runsRules = isTrue(runs)
    }

    /** Limits the rows of the table that take part, not the groups. */
    setAggregateWindow(first: unknown, last: unknown): void {
        this.#window = { first: Number(first), last: Number(last) }
    }

    setLimit(count: unknown): void {
        this.#window = { first: 0, last: Number(count) }
    }

    /** Counts in spans of time, which `getValue('timeref')` names. */
    addTrend(field: unknown, interval: unknown): void {
        this.#trend = { path: toText(field), interval: toText(interval).toLowerCase() }
    }

    query(): void {
        const { instance } = this.context
        if (!instance.dictionary.table(this.table)) throw unknownTable(this.table)
        const isAllowed = mayQuery(this.context, this.table)
        const where = isAllowed ? this.#where() : NOTHING
        this.#rows = this.#trend ? this.#trendRows(this.#trend, where) : this.#aggregateRows(where)
        this.#position = -1
    }

    #aggregateRows(where: Condition | null): Row[] {
        const { instance, tx } = this.context
        return instance.database.aggregate(
            {
                table: this.table,
                where,
                orderBy: this.#order,
                window: null,
                groupBy: this.#groups(),
                aggregates: this.#aggregates,
                orderByAggregate: this.#orderByAggregate,
            },
            tx.counters,
        )
    }

    #trendRows({ path, interval }: Trend, where: Condition | null): Row[] {
        const { instance, tx } = this.context
        const edges = ['MIN', 'MAX'].map((name) => ({ name, path }))
        const [found] = instance.database.aggregate(
            {
                ...{ table: this.table, where, orderBy: [], window: null, groupBy: [], orderByAggregate: null },
                aggregates: edges,
            },
            tx.counters,
        )
        const [earliest, latest] = edges.map((edge) => found?.[toAggregateKey(edge.name, edge.path)] ?? '')
        return toTrendSpans(path, interval, earliest, latest).flatMap(({ timeref, condition }) => {
            const within: Condition = where ? { kind: 'and', terms: [where, condition] } : condition
            if (instance.database.count({ table: this.table, where: within, orderBy: [], window: null }) === 0)
                return []
            return this.#aggregateRows(within).map((row) => ({ ...row, timeref }))
        })
    }

    _query(): void {
        this.query()
    }

    next(): boolean {
        if (this.#position + 1 >= this.#rows.length) return false
        this.#position += 1
        return true
    }

    _next(): boolean {
        return this.next()
    }

    hasNext(): boolean {
        return this.#position + 1 < this.#rows.length
    }

    getRowCount(): number {
        return this.#rows.length
    }

    getAggregate(name: unknown, field?: unknown): Value {
        const { name: aggregate, path } = toAggregate(name, field)
        return this.#row()?.[toAggregateKey(aggregate, path)] ?? null
    }

    /** The value of a group column; null for a column outside the result. */
    getValue(name: unknown): Value {
        return this.#row()?.[toText(name)] ?? null
    }

    getDisplayValue(name: unknown): string {
        const row = this.#row()
        const { instance, tx } = this.context
        return row ? instance.records.displayValue(tx, this.table, row, toText(name)) : ''
    }

    getTableName(): string {
        return this.table
    }

    /** `ORDERBYcategory^GROUPBYcategory` after groupBy('category'). */
    getEncodedQuery(): string {
        const groups = this.#groups()
        return this.conditions.toText([
            ...groups.map((name) => `ORDERBY${name}`),
            ...groups.map((name) => `GROUPBY${name}`),
        ])
    }

    // A group column reads like a field: `ga.category`, with text and display value.
    member(name: string): AggregateColumn | undefined {
        return this.#groups().includes(name) ? new AggregateColumn(this, name) : undefined
    }

    hasMember(name: string): boolean {
        return this.#groups().includes(name)
    }

    memberNames(): readonly string[] {
        return this.#groups()
    }

    assign(): void {
        throw new PlatformError('The result of an aggregate cannot be changed')
    }

    #groups(): string[] {
        if (!this.#isGrouped) return []
        const named = [...this.#groupBy, ...this.#order.map((key) => key.path)]
        const implied = this.#aggregates.flatMap((item) => (item.path ? [item.path] : []))
        return [...new Set(named.length > 0 ? named : implied)]
    }

    #where(): Condition | null {
        const { instance, tx } = this.context
        const where = effectiveWhere(this.context, this.table, this.conditions, this.#runsRules)
        if (!this.#window) return where
        const rows = instance.database.select(
            { table: this.table, where, orderBy: [], window: this.#window },
            tx.counters,
        )
        return { kind: 'compare', path: 'sys_id', operator: 'IN', value: rows.map((row) => row.sys_id).join(',') }
    }

    #row(): Row | undefined {
        return this.#rows[this.#position]
    }
}

/** A group column of a result row. */
export class AggregateColumn {
    constructor(
        readonly aggregate: GlideAggregate,
        readonly name: string,
    ) {}

    getValue(): Value {
        return this.aggregate.getValue(this.name)
    }

    getDisplayValue(): string {
        return this.aggregate.getDisplayValue(this.name)
    }

    toString(): string {
        return this.getValue() ?? ''
    }

    valueOf(): string {
        return this.toString()
    }
}

function toAggregate(name: unknown, field: unknown): Aggregate {
    return { name: toText(name).toUpperCase(), path: toText(field) || null }
}

/** GlideAggregate as scripts see it. */
export const GLIDE_AGGREGATE = glideClass<GlideAggregate>({
    name: 'GlideAggregate',
    type: GlideAggregate,
    construct: (context, table) => new GlideAggregate(context, toText(table)),
    fields: true,
    methods: [
        'addQuery',
        'addNullQuery',
        'addNotNullQuery',
        'addEncodedQuery',
        'addAggregate',
        'groupBy',
        'orderBy',
        'orderByDesc',
        'orderByAggregate',
        'setGroup',
        'addTrend',
        'setAggregateWindow',
        'setLimit',
        'setAggregateWorkflow',
        'query',
        '_query',
        'next',
        '_next',
        'hasNext',
        'getRowCount',
        'getAggregate',
        'getValue',
        'getDisplayValue',
        'getTableName',
        'getEncodedQuery',
        'addActiveQuery',
        'addInactiveQuery',
    ],
    // GlideAggregate - Global: an extension of GlideRecord.
    globalMethods: ['addActiveQuery', 'addInactiveQuery'],
})

/** GlideAggregateElement as scripts see it. */
export const AGGREGATE_COLUMN = glideClass<AggregateColumn>({
    name: 'GlideAggregateElement',
    type: AggregateColumn,
    methods: ['getValue', 'getDisplayValue', 'toString', 'valueOf'],
})
