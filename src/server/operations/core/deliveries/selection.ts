/** Which deliveries to reprocess: a filter by state, event and time, or an encoded query over columns that are safe to ask for. */

import { CANONICAL_TYPES } from '../../../receiving/events/index.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { toInstant } from '../../../shared/time.ts'
import { isObject, toText } from '../../../shared/json.ts'
import { REDRIVABLE, refuse, type OperatorFailure } from './operator-actions.ts'

/** One condition; all of them must hold. */
export interface SelectionTerm {
    readonly column: string
    readonly operator: string
    readonly value: string
}

/** A whole filter with its state always named: what a worker has, or people hold, is never selected. */
export interface Selection {
    readonly states: readonly string[]
    readonly terms: readonly SelectionTerm[]
}

/** Columns that a query may name: none that holds content. */
export const SAFE_COLUMNS = [
    'state',
    'canonical_type',
    'event_type',
    'gateway',
    'error_code',
    'received_at',
    'occurred_at',
    'attempts',
    'number',
    'route',
    'mapping_rule',
] as const

/** What a filter without states means: what is queued is processed anyway. */
const ENDED = REDRIVABLE.filter((state) => state !== 'queued')

/** Longest first, so that `>=` is not read as `>`. */
const OPERATORS = ['STARTSWITH', 'IN', '!=', '>=', '<=', '=', '>', '<'] as const
const MOST_TERMS = 20
const TIMES = ['received_at', 'occurred_at']

/**
 * The selection that `{ state, event_type, gateway, error_code, received_from, received_to, query }` means; every problem at once. A
 * filter without any condition is refused: it would mean all deliveries.
 */
export function parseSelection(input: unknown): Result<Selection, OperatorFailure> {
    const given = isObject(input) ? input : {}
    const problems: string[] = []
    const terms: SelectionTerm[] = []
    const states = toStates(given.state, problems)
    addEqual('canonical_type', given.event_type, terms, problems)
    addEqual('gateway', given.gateway, terms, problems)
    addEqual('error_code', given.error_code, terms, problems)
    addTime('received_from', '>=', given.received_from, terms, problems)
    addTime('received_to', '<=', given.received_to, terms, problems)
    const asked = given.query === undefined ? [] : toTerms(given.query, problems)
    const known = ['state', 'event_type', 'gateway', 'received_from', 'received_to', 'query', 'error_code']
    for (const name of Object.keys(given)) if (known.indexOf(name) < 0) problems.push(`${name} is not known`)
    const all = terms.concat(asked)
    if (problems.length === 0 && all.length === 0 && states.length === 0) problems.push('it has no condition')
    if (problems.length > 0) return refuse('filter_invalid', problems.join('; '))
    return ok({ states: states.length === 0 ? ENDED : states, terms: all })
}

function toStates(value: unknown, problems: string[]): readonly string[] {
    if (value === undefined) return []
    const wanted = Array.isArray(value) ? value : [value]
    const states = wanted.filter((one) => (REDRIVABLE as readonly unknown[]).indexOf(one) >= 0) as string[]
    if (states.length === 0 || states.length < wanted.length) problems.push(`state: expected ${REDRIVABLE.join(', ')}`)
    return states
}

function addEqual(column: string, value: unknown, terms: SelectionTerm[], problems: string[]): void {
    if (value === undefined) return
    const text = toText(value)
    if (text === null || !isPlain(text)) problems.push(`${column}: expected text`)
    else if (column === 'canonical_type' && !Object.prototype.hasOwnProperty.call(CANONICAL_TYPES, text))
        problems.push(`event_type: expected one of ${Object.keys(CANONICAL_TYPES).join(', ')}`)
    else terms.push({ column, operator: '=', value: text })
}

function addTime(name: string, operator: string, value: unknown, terms: SelectionTerm[], problems: string[]): void {
    if (value === undefined) return
    const instant = toInstant(value)
    if (instant === null) problems.push(`${name}: expected a date and time`)
    else terms.push({ column: 'received_at', operator, value: instant })
}

/** Conditions joined by `^`, each on a safe column: no OR, no new query, no script. */
function toTerms(query: unknown, problems: string[]): readonly SelectionTerm[] {
    const text = toText(query)
    const parts = text === null ? [] : text.replace(/\^EQ$/, '').split('^')
    if (parts.length === 0 || parts.length > MOST_TERMS) problems.push(`query: expected 1 to ${MOST_TERMS} conditions`)
    const terms: SelectionTerm[] = []
    for (const part of parts.slice(0, MOST_TERMS)) {
        const term = toTerm(part)
        if (typeof term === 'string') problems.push(`query: ${term}`)
        else terms.push(term)
    }
    return terms
}

function toTerm(part: string): SelectionTerm | string {
    if (/^(OR|NQ|ORDERBY|GROUPBY)/.test(part)) return `"${part}": conditions can be joined by AND only`
    const column = SAFE_COLUMNS.filter((one) => part.indexOf(one) === 0).sort(
        (one, other) => other.length - one.length,
    )[0]
    if (column === undefined) return `"${part}" names none of ${SAFE_COLUMNS.join(', ')}`
    const rest = part.slice(column.length)
    const operator = OPERATORS.find((one) => rest.indexOf(one) === 0)
    if (operator === undefined) return `"${part}" has none of the operators ${OPERATORS.join(', ')}`
    const value = rest.slice(operator.length)
    if (!isPlain(value)) return `"${part}" has a value that cannot be asked for`
    if (TIMES.indexOf(column) >= 0) {
        const instant = toInstant(value)
        return instant === null ? `"${part}": expected a date and time` : { column, operator, value: instant }
    }
    return { column, operator, value }
}

/** An empty value would match empty rows; one that names a script would be evaluated. */
function isPlain(value: string): boolean {
    return value !== '' && !/^\s*javascript:/i.test(value) && value.indexOf('^') < 0
}
