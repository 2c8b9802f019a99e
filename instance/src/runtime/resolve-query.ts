/** Makes a parsed query ready for the database: evaluates its scripts and dates, and drops or refuses what is invalid. */
import { NotEmulated, type Condition, type Dictionary, type OrderBy } from '../kernel/kernel.ts'
import { splitPair } from '../database/index.ts'
import { join, OPERATORS, RELATED, type ParsedQuery } from './encoded-query.ts'
import { toRangeCondition, toRelativeCondition } from './relative-dates.ts'

/** What resolving needs to know. */
export interface QueryContext {
    readonly dictionary: Pick<Dictionary, 'resolve' | 'table'>
    readonly table: string
    /** An invalid condition makes the query match nothing instead of being dropped. */
    readonly strict: boolean
    /** Conditions on changes are valid too: only filters of rules have them. */
    readonly changes?: boolean
    readonly now: number
    /** Evaluates the text after `javascript:`; a list becomes comma-separated text. */
    readonly evaluate: (expression: string) => string
    /** Turns a condition on a related table into one on this table; absent where such conditions are not supported. */
    readonly related?: (condition: RelatedCondition) => Condition
}

/** A condition on the rows of another table that refer to this one. */
export interface RelatedCondition {
    /** Column of this table. */
    readonly path: string
    readonly table: string
    /** Column of the other table that holds what `path` holds. */
    readonly column: string
    /** Encoded conditions on the other table. */
    readonly query: string
    /** How many such rows there must be; at least one when absent. */
    readonly count: { readonly operator: string; readonly value: number } | null
}

const CHANGES = new Set(['VALCHANGES', 'CHANGESTO', 'CHANGESFROM'])
const FIELD_OPERATORS = new Set([
    'SAMEAS',
    'NSAMEAS',
    'GT_FIELD',
    'LT_FIELD',
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
])

/** Is every condition and key of this query valid for the table? */
export function isValidQuery(
    dictionary: Pick<Dictionary, 'resolve' | 'table'>,
    table: string,
    parsed: ParsedQuery,
): boolean {
    const isKnown = (path: string): boolean => dictionary.resolve(table, path) !== undefined
    const keys = [...parsed.orderBy.map((key) => key.path), ...parsed.groupBy]
    return keys.every(isKnown) && parsed.parts.every((part) => part === null || isValid({ dictionary, table }, part))
}

/**
 * glide.invalid_query.returns_no_rows: by default an invalid condition is dropped and the rest of the query still applies;
 * when strict, the whole query matches nothing.
 */
export function resolveCondition(context: QueryContext, condition: Condition | null): Condition | null {
    if (!condition) return null
    if (context.strict && !isValid(context, condition)) return { kind: 'nothing' }
    return resolve(context, condition)
}

/** The keys of order that exist. */
export function resolveOrder(
    context: Pick<QueryContext, 'dictionary' | 'table'>,
    orderBy: readonly OrderBy[],
): OrderBy[] {
    return orderBy.filter((key) => context.dictionary.resolve(context.table, key.path) !== undefined)
}

type ValidityContext = Pick<QueryContext, 'dictionary' | 'table' | 'changes'>

function isValid(context: ValidityContext, condition: Condition): boolean {
    const { dictionary, table } = context
    if (condition.kind === 'nothing') return true
    if (condition.kind !== 'compare') return condition.terms.every((term) => isValid(context, term))
    const { path, operator, value } = condition
    if (RELATED.has(operator)) {
        const related = readRelated(condition)
        return Boolean(
            related && dictionary.resolve(table, path) && dictionary.table(related.table)?.columns.has(related.column),
        )
    }
    if (!OPERATORS.has(operator) || !dictionary.resolve(table, path)) return false
    if (CHANGES.has(operator)) return context.changes === true
    if (FIELD_OPERATORS.has(operator)) return dictionary.resolve(table, toFieldPath(value)) !== undefined
    if (operator.startsWith('RELATIVE')) return toRelativeCondition(path, operator, value, 0) !== null
    if (operator === 'INSTANCEOF') return dictionary.table(value) !== undefined
    return true
}

function resolve(context: QueryContext, condition: Condition): Condition | null {
    if (condition.kind === 'nothing') return condition
    if (condition.kind !== 'compare')
        return join(
            condition.kind,
            condition.terms.map((term) => resolve(context, term)),
        )
    if (!isValid(context, condition)) return null
    const { path, operator, value } = condition
    if (RELATED.has(operator)) {
        if (!context.related) throw new NotEmulated(`${operator} in this query`)
        return context.related(readRelated(condition)!)
    }
    if (operator.startsWith('RELATIVE')) return toRelativeCondition(path, operator, value, context.now)
    if (FIELD_OPERATORS.has(operator)) return { ...condition, value: toFieldPath(value) }
    if (operator === 'ON' || operator === 'NOTON') {
        const [, range] = splitPair(value)
        const [start, end] = splitRange(range)
        return toRangeCondition(path, operator, evaluated(context, start), evaluated(context, end))
    }
    if (operator === 'BETWEEN') {
        const [low, high] = splitRange(value)
        return { ...condition, value: `${evaluated(context, low)}@${evaluated(context, high)}` }
    }
    return { ...condition, value: evaluated(context, value) }
}

/** `table.field!conditions` of a join; `table.field,>=1,condition^condition` of a related list query. */
function readRelated({ path, operator, value }: Extract<Condition, { kind: 'compare' }>): RelatedCondition | null {
    if (operator === 'JOIN') {
        const [, table, column, query] = /^([a-z0-9_]+)\.([a-z0-9_]+)(?:!(.*))?$/s.exec(value) ?? []
        return table && column ? { path, table, column, query: query ?? '', count: null } : null
    }
    const match = /^([a-z0-9_]+)\.([a-z0-9_]+),(=|!=|>=|<=|>|<)(\d+)(?:[,^](.*))?$/s.exec(value)
    if (!match) return null
    const [, table, column, comparison, count, query] = match
    if (/^m2m(\^|$)/.test(query ?? '')) throw new NotEmulated('RLQUERY with m2m')
    return {
        ...{ path, table: table!, column: column!, query: query ?? '' },
        count: { operator: comparison!, value: Number(count) },
    }
}

function evaluated({ evaluate }: QueryContext, value: string): string {
    return value.startsWith('javascript:') ? evaluate(value.slice('javascript:'.length)) : value
}

/** A script may contain the separator, so the second end begins at its own `javascript:` where there is one. */
function splitRange(value: string): [string, string] {
    const at = value.indexOf('@javascript:')
    return at < 0 ? splitPair(value) : [value.slice(0, at), value.slice(at + 1)]
}

/** `aSAMEASb`; the platform also writes `b@half` with a tolerance, which is not read. */
function toFieldPath(value: string): string {
    return splitPair(value)[0]
}
