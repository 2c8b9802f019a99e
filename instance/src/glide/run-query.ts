/** Runs a collected query: query rules, invalid terms, then the database. */

import type { Condition, Query, Row } from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { evaluateGuarded, resolveFor } from '../runtime/script-query.ts'
import type { RecordQuery } from './record-query.ts'

/** The rows a query finds, as its table's query rules allow. */
export function selectRows(
    context: ScriptContext,
    table: string,
    query: RecordQuery,
    window: { readonly first: number; readonly last: number } | null,
    runsRules: boolean,
): Row[] {
    const { instance, tx } = context
    const orderBy = query.orderBy.filter((key) => instance.dictionary.resolve(table, key.path))
    const compiled: Query = { table, where: effectiveWhere(context, table, query, runsRules), orderBy, window }
    return instance.database.select(compiled, tx.counters)
}

/** The condition that really applies: invalid terms dealt with, query rules added. */
export function effectiveWhere(
    context: ScriptContext,
    table: string,
    query: RecordQuery,
    runsRules: boolean,
): Condition | null {
    const where = validate(context, table, query.where())
    const restriction = runsRules ? context.instance.rules.query(context.tx, table) : null
    if (!restriction) return where
    const added = validate(context, table, parseEncodedQuery(restriction).where)
    const terms = [where, added].filter((term): term is Condition => term !== null)
    return terms.length === 2 ? { kind: 'and', terms } : (terms[0] ?? null)
}

function validate(context: ScriptContext, table: string, where: Condition | null): Condition | null {
    const { instance, tx } = context
    return resolveFor(instance, tx, table, where, (expression) => evaluateGuarded(instance, tx, expression))
}
