/** Makes parsed conditions ready to run for the script that asks: strictness, the clock, and `javascript:` values. */

import { parseEncodedQuery } from './encoded-query.ts'
import { isValidQuery as isValidParsed, resolveCondition } from './resolve-query.ts'
import type { Condition, Instance, Transaction } from '../kernel.ts'

/**
 * Invalid terms are dropped, or the whole query matches nothing when glide.invalid_query.returns_no_rows or the session's strict
 * query says so. Conditions of rules may also ask for changes. `javascript:` values are evaluated in the scope that runs.
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
    return resolveCondition(
        { dictionary: instance.dictionary, table, strict, changes, now: instance.clock.now(), evaluate },
        where,
    )
}

/** Whether no term of an encoded query would be dropped. */
export function isValidQuery(instance: Instance, table: string, text: string): boolean {
    return isValidParsed(instance.dictionary, table, parseEncodedQuery(text))
}
