/** Makes parsed conditions ready to run for the script that asks: strictness, the clock, related tables and `javascript:` values. */

import { join, parseEncodedQuery } from './encoded-query.ts'
import { isValidQuery as isValidParsed, resolveCondition, type RelatedCondition } from './resolve-query.ts'
import { scriptContextOf } from './script-context.ts'
import type { Condition, Instance, Transaction } from '../kernel/kernel.ts'

/**
 * Invalid terms are dropped, or the whole query matches nothing when glide.invalid_query.returns_no_rows or the session's strict
 * query asks for it. Conditions of rules may also ask for changes. `javascript:` values are evaluated in the scope that runs.
 */
export function resolveFor(
    instance: Instance,
    tx: Transaction,
    table: string,
    where: Condition | null,
    evaluate: (expression: string) => string,
    changes = false,
): Condition | null {
    const strict = tx.session.strictQuery ?? instance.properties.get('glide.invalid_query.returns_no_rows') === 'true'
    const related = (condition: RelatedCondition): Condition => toList(instance, tx, condition, evaluate)
    return resolveCondition(
        { dictionary: instance.dictionary, table, strict, changes, now: instance.clock.now(), evaluate, related },
        where,
    )
}

/** Whether no term of an encoded query would be dropped. */
export function isValidQuery(instance: Instance, table: string, text: string): boolean {
    return isValidParsed(instance.dictionary, table, parseEncodedQuery(text))
}

/**
 * Encoded query strings: a script in a query runs in an evaluator without database writes and with only those script includes that
 * are marked for it. A list becomes comma-separated text.
 */
export function evaluateGuarded(instance: Instance, tx: Transaction, expression: string): string {
    const source = { table: 'sys_filter', sysId: '', name: 'javascript', scope: tx.scope, body: expression }
    const value = scriptContextOf(instance).guard(() => instance.scripts.run(tx, source, {}))
    return Array.isArray(value) ? value.join(',') : String(value ?? '')
}

// The platform asks a subquery; here the values of the other table are gathered first, which finds the same rows.
function toList(
    instance: Instance,
    tx: Transaction,
    { path, table, column, query, count }: RelatedCondition,
    evaluate: (expression: string) => string,
): Condition {
    instance.records.checkAccess(tx, table, 'read')
    const asked = resolveFor(instance, tx, table, parseEncodedQuery(query).where, evaluate)
    const groups = instance.database.aggregate(
        {
            table,
            where: join('and', [asked, { kind: 'compare', path: column, operator: 'ISNOTEMPTY', value: '' }]),
            orderBy: [],
            window: null,
            groupBy: [column],
            aggregates: [{ name: 'COUNT', path: null }],
            orderByAggregate: null,
        },
        tx.counters,
    )
    const meets = (number: number): boolean => !count || COUNTS[count.operator]!(number, count.value)
    const list = (isMeeting: boolean): string =>
        groups
            .filter((group) => meets(Number(group.COUNT)) === isMeeting)
            .map((group) => group[column])
            .join(',')
    // Records without any related row are in no list, so where zero will do the others are left out instead.
    if (count && meets(0)) return { kind: 'compare', path, operator: 'NOT IN', value: list(false) }
    return { kind: 'compare', path, operator: 'IN', value: list(true) }
}

const COUNTS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '=': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '>=': (a, b) => a >= b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '<': (a, b) => a < b,
}
