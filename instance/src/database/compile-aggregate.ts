/** Turns an aggregate query into SQL and names the columns of its result. */
import { NotEmulated, type AggregateQuery, type Dictionary } from '../kernel/kernel.ts'
import { FOLDED } from './collation.ts'
import { compileQuery, toFrom, type Sql } from './compile-query.ts'
import type { Shape } from './shape-tables.ts'

const DISTINCT = 'COUNT(DISTINCT'

const FUNCTIONS: Readonly<Record<string, (expression: string) => string>> = {
    COUNT: (expression) => `COUNT(${expression})`,
    SUM: (expression) => `SUM(${expression})`,
    AVG: (expression) => `AVG(${expression})`,
    MIN: (expression) => `MIN(${expression})`,
    MAX: (expression) => `MAX(${expression})`,
    [DISTINCT]: (expression) => `COUNT(DISTINCT ${expression})`,
    GROUP_CONCAT: (expression) => `GROUP_CONCAT(${expression}, ',' ORDER BY ${expression})`,
    GROUP_CONCAT_DISTINCT: (expression) => `GROUP_CONCAT(DISTINCT ${expression} ORDER BY ${expression})`,
}

/** Name of an aggregate in a result row: `COUNT` over rows, `SUM:priority` over a column. */
export function toAggregateKey(name: string, path: string | null): string {
    return path ? `${name.toUpperCase()}:${path}` : name.toUpperCase()
}

/**
 * One row per group, with the group columns under their paths and the aggregates under `toAggregateKey`.
 * COUNT of the column that is also grouped counts the rows of an empty group (GlideAggregate API sample).
 */
export function compileAggregate(tables: Pick<Dictionary, 'table'>, shape: Shape, query: AggregateQuery): Sql {
    const keys = query.orderBy.filter((key) => query.groupBy.includes(key.path))
    const compiled = compileQuery(tables, shape, { ...query, orderBy: [] })
    const { joins } = compiled
    const compared = (path: string): string => {
        const { expression, isFolded } = joins.column(path)
        return isFolded ? `${FOLDED}(${expression})` : expression
    }
    const groups = query.groupBy.map(compared)
    const aggregate = (name: string, path: string | null): string => {
        if (!path || (name.toUpperCase() === 'COUNT' && query.groupBy.includes(path))) return 'COUNT(*)'
        const build = FUNCTIONS[name.toUpperCase()]
        if (!build) throw new NotEmulated(`GlideAggregate ${name}`)
        return build(name.toUpperCase() === DISTINCT ? compared(path) : joins.column(path).expression)
    }
    const selected = [
        // Of texts that are held for equal one stands for its group.
        ...query.groupBy.map((path, index) => {
            const { expression, isFolded } = joins.column(path)
            return `${isFolded ? `MIN(${expression})` : groups[index]} AS "${path}"`
        }),
        ...query.aggregates.map(({ name, path }) => `${aggregate(name, path)} AS "${toAggregateKey(name, path)}"`),
    ]
    const order = [
        ...(query.orderByAggregate
            ? [
                  aggregate(query.orderByAggregate.name, query.orderByAggregate.path) +
                      (query.orderByAggregate.descending ? ' DESC' : ''),
              ]
            : []),
        ...keys.map((key) => compared(key.path) + (key.descending ? ' DESC' : '')),
        ...groups,
    ]
    return {
        text:
            `SELECT ${selected.join(', ') || 'COUNT(*) AS "COUNT"'} FROM ${toFrom(compiled)}${compiled.where}` +
            (groups.length ? ` GROUP BY ${groups.join(', ')} ORDER BY ${order.join(', ')}` : '') +
            compiled.window,
        values: compiled.values,
    }
}
