/** The SQL of each operator of the condition builder, after the relative ones have been resolved to plain comparisons. */
import { NotEmulated, type Condition, type Dictionary } from '../kernel/kernel.ts'
import { FOLDED, foldPart } from './collation.ts'
import { toColumnKind, toStored, type Stored } from './column-kinds.ts'
import type { Joins, SqlColumn } from './compile-query.ts'

type Comparison = Extract<Condition, { kind: 'compare' }>

const ORDERED: Readonly<Record<string, string>> = { '>': '>', '>=': '>=', '<': '<', '<=': '<=' }
const FIELD_ORDERED: Readonly<Record<string, string>> = {
    SAMEAS: '=',
    NSAMEAS: '<>',
    GT_FIELD: '>',
    LT_FIELD: '<',
    GT_OR_EQUALS_FIELD: '>=',
    LT_OR_EQUALS_FIELD: '<=',
}
const ON_TEXT = new Set(['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'])

/** Operators available for filters and queries: an empty column meets no comparison but `ISEMPTY`, `=` nothing and `ANYTHING`. */
export function compileComparison(
    tables: Pick<Dictionary, 'table'>,
    joins: Joins,
    { path, operator, value }: Comparison,
    values: Stored[],
): string {
    const target = joins.column(path)
    if (ON_TEXT.has(operator)) return compileText(joins, path, target, operator, value, values)
    const { expression } = target
    const folded = (sql: string): string => (target.isFolded ? `${FOLDED}(${sql})` : sql)
    const bind = (text: string): string => {
        values.push(toStored(target.column, text))
        return '?'
    }
    if (ORDERED[operator]) return `${expression} ${ORDERED[operator]} ${bind(value)}`
    if (FIELD_ORDERED[operator]) return `${expression} ${FIELD_ORDERED[operator]} ${joins.column(value).expression}`
    switch (operator) {
        case '=':
            return value === '' ? `${expression} IS NULL` : `${folded(expression)} = ${folded(bind(value))}`
        case '!=':
            return value === '' ? `${expression} IS NOT NULL` : `${folded(expression)} <> ${folded(bind(value))}`
        case 'IN':
        case 'NOT IN':
            return `${expression} IS NOT NULL AND ${folded(expression)} ${operator} (SELECT ${folded('value')} FROM json_each(${bindList(target, value, values)}))`
        case 'ISEMPTY':
            return `${expression} IS NULL`
        case 'ISNOTEMPTY':
            return `${expression} IS NOT NULL`
        case 'ANYTHING':
            return '1'
        case 'BETWEEN': {
            const [low, high] = splitPair(value)
            return `${expression} BETWEEN ${bind(low)} AND ${bind(high)}`
        }
        case 'INSTANCEOF':
            return compileInstanceOf(tables, joins, path, target, value, values)
        default:
            throw new NotEmulated(`operator ${operator} in a query`)
    }
}

/** The two ends of `BETWEEN a@b`. */
export function splitPair(value: string): [string, string] {
    const at = value.indexOf('@')
    return at < 0 ? [value, value] : [value.slice(0, at), value.slice(at + 1)]
}

function bindList(target: SqlColumn, list: string, values: Stored[]): string {
    const wanted = list
        .split(',')
        .map((text) => toStored(target.column, text))
        .filter((stored) => stored !== null)
    values.push(JSON.stringify(wanted.map((stored) => (typeof stored === 'bigint' ? Number(stored) : stored))))
    return '?'
}

/** On reference columns these work on the display value; the text is literal, so its wildcards are escaped. */
function compileText(
    joins: Joins,
    path: string,
    target: SqlColumn,
    operator: string,
    text: string,
    values: Stored[],
): string {
    const display = target.column.type === 'reference' ? joins.displayPath(path, target.column) : null
    const compared = display ? joins.column(display) : target
    const expression = compared.isFolded ? `${FOLDED}(${compared.expression})` : compared.expression
    if (text === '') return operator === 'NOT LIKE' ? '0' : `${expression} IS NOT NULL`
    const sought = compared.isFolded ? foldPart(text) : text
    if (operator === 'STARTSWITH' && toColumnKind(compared.column.type) === 'text') {
        // A range, because an index can serve it; the upper end is the highest code point after the prefix.
        values.push(sought, `${sought}\u{10ffff}`)
        return `${expression} >= ? AND ${expression} < ?`
    }
    const literal = sought.replace(/[\\%_]/g, '\\$&')
    const patterns: Readonly<Record<string, string>> = { STARTSWITH: `${literal}%`, ENDSWITH: `%${literal}` }
    values.push(patterns[operator] ?? `%${literal}%`)
    return `${expression} ${operator === 'NOT LIKE' ? 'NOT LIKE' : 'LIKE'} ? ESCAPE '\\'`
}

function compileInstanceOf(
    tables: Pick<Dictionary, 'table'>,
    joins: Joins,
    path: string,
    target: SqlColumn,
    className: string,
    values: Stored[],
): string {
    const classes = target.column.reference ? joins.column(`${path}.sys_class_name`) : target
    values.push(JSON.stringify(tables.table(className)?.family ?? []))
    return `${classes.expression} IN (SELECT value FROM json_each(?))`
}
