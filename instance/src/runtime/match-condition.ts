/** Answers whether a record in memory meets a condition, as the filter of a business rule asks. Pure but for the paths it reads. */
import type { ColumnInfo, Condition, Dictionary, RecordState, Row, Value } from '../kernel/kernel.ts'
import { splitPair, toCanonical, toColumnKind } from '../database/index.ts'

/** What a matcher reads beside the record: rows that dotted paths lead to, and display values for LIKE on references. */
export interface MatchSource {
    readonly dictionary: Dictionary
    /** A row of a table by sys_id, or null. */
    readonly read: (table: string, sysId: string) => Row | null
    readonly displayOf: (table: string, sysId: string) => string
}

type Subject = Pick<RecordState, 'table' | 'values' | 'original'>

/**
 * Business rules: filter comparisons are case sensitive; `VALCHANGES`, `CHANGESTO` and `CHANGESFROM` compare with the row
 * before this change. On an insert every filled column has changed. The condition has been resolved already.
 */
export function matchesCondition(source: MatchSource, subject: Subject, condition: Condition | null): boolean {
    if (!condition) return true
    switch (condition.kind) {
        case 'nothing':
            return false
        case 'and':
            return condition.terms.every((term) => matchesCondition(source, subject, term))
        case 'or':
            return condition.terms.some((term) => matchesCondition(source, subject, term))
        default:
            return matchesComparison(source, subject, condition)
    }
}

function matchesComparison(
    source: MatchSource,
    subject: Subject,
    { path, operator, value }: Extract<Condition, { kind: 'compare' }>,
): boolean {
    const column = source.dictionary.resolve(subject.table, path)?.column
    // An unknown column is an invalid condition, and invalid conditions are dropped.
    if (!column) return true
    const current = readPath(source, subject.table, subject.values, path)
    switch (operator) {
        case 'VALCHANGES':
            return current !== previous(subject, path)
        case 'CHANGESTO':
            return current !== previous(subject, path) && current === toCanonical(column, value)
        case 'CHANGESFROM':
            return current !== previous(subject, path) && previous(subject, path) === toCanonical(column, value)
        case 'INSTANCEOF':
            return source.dictionary.table(value)?.family.includes(current ?? '') === true
        case 'SAMEAS':
        case 'NSAMEAS':
        case 'GT_FIELD':
        case 'LT_FIELD':
        case 'GT_OR_EQUALS_FIELD':
        case 'LT_OR_EQUALS_FIELD': {
            const other = readPath(source, subject.table, subject.values, value)
            return current !== null && other !== null && FIELD[operator]!(compare(column, current, other))
        }
        case 'LIKE':
        case 'NOT LIKE':
        case 'STARTSWITH':
        case 'ENDSWITH':
            return matchesText(toComparedText(source, column, current), operator, value)
        default:
            return matchesValue(column, current, operator, value)
    }
}

const FIELD: Readonly<Record<string, (order: number) => boolean>> = {
    SAMEAS: (order) => order === 0,
    NSAMEAS: (order) => order !== 0,
    GT_FIELD: (order) => order > 0,
    LT_FIELD: (order) => order < 0,
    GT_OR_EQUALS_FIELD: (order) => order >= 0,
    LT_OR_EQUALS_FIELD: (order) => order <= 0,
}

function matchesValue(column: ColumnInfo, current: Value, operator: string, value: string): boolean {
    const wanted = (text: string): Value => toCanonical(column, text)
    const ordered = (test: (order: number) => boolean, text = value): boolean => {
        const other = wanted(text)
        return current !== null && other !== null && test(compare(column, current, other))
    }
    switch (operator) {
        case '=':
            return value === '' ? current === null : ordered((order) => order === 0)
        case '!=':
            return value === '' ? current !== null : ordered((order) => order !== 0)
        case '>':
            return ordered((order) => order > 0)
        case '>=':
            return ordered((order) => order >= 0)
        case '<':
            return ordered((order) => order < 0)
        case '<=':
            return ordered((order) => order <= 0)
        case 'IN':
            return current !== null && value.split(',').map(wanted).includes(current)
        case 'NOT IN':
            return current !== null && !value.split(',').map(wanted).includes(current)
        case 'ISEMPTY':
            return current === null
        case 'ISNOTEMPTY':
            return current !== null
        case 'ANYTHING':
            return true
        case 'BETWEEN': {
            const [low, high] = splitPair(value)
            return ordered((order) => order >= 0, low) && ordered((order) => order <= 0, high)
        }
        default:
            throw new Error(`no comparison ${operator}`)
    }
}

function matchesText(current: Value, operator: string, text: string): boolean {
    if (current === null) return false
    if (operator === 'STARTSWITH') return current.startsWith(text)
    if (operator === 'ENDSWITH') return current.endsWith(text)
    return current.includes(text) === (operator === 'LIKE')
}

function toComparedText(source: MatchSource, column: ColumnInfo, current: Value): Value {
    return column.type === 'reference' && column.reference && current
        ? source.displayOf(column.reference, current)
        : current
}

function compare(column: ColumnInfo, a: string, b: string): number {
    if (toColumnKind(column.type) === 'text') return a < b ? -1 : a > b ? 1 : 0
    return Number(a) - Number(b)
}

function previous(subject: Subject, path: string): Value {
    return subject.original?.[path] ?? null
}

/** The value at the end of a dotted path, empty when a reference on the way is. */
export function readPath(
    source: Pick<MatchSource, 'dictionary' | 'read'>,
    table: string,
    values: Row,
    path: string,
): Value {
    const [first, ...rest] = path.split('.')
    const value = values[first!] ?? null
    if (rest.length === 0 || value === null) return rest.length === 0 ? value : null
    const reference = source.dictionary.table(table)?.columns.get(first!)?.reference
    const row = reference ? source.read(reference, value) : null
    return row ? readPath(source, reference!, row, rest.join('.')) : null
}
