/** The query of a list request: `sysparm_query`, or `column=value` parameters. What the user may not ask about is an invalid condition. */
import type { Condition, Instance, OrderBy, Query, Transaction } from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { mayQuery, restrictAll, toQueryOperation } from '../runtime/query-access.ts'
import { resolveOrder } from '../runtime/resolve-query.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { evaluateGuarded, resolveFor } from '../runtime/script-query.ts'
import type { Call } from './call.ts'
import { toFieldFilters } from './field-filters.ts'

/** What a list request selects, without its window; query rules of the table take part, as in every query of a user. */
export function toListQuery(call: Call, table: string, parameters: URLSearchParams): Query {
    const query = toRequestedQuery(call, table, parameters)
    const added = call.instance.rules.query(call.tx, table)
    const rule = added ? toQuery(call.instance, call.tx, table, added).where : null
    return rule ? { ...query, where: query.where ? { kind: 'and', terms: [query.where, rule] } : rule } : query
}

function toRequestedQuery(call: Call, table: string, parameters: URLSearchParams): Query {
    const encoded = parameters.get('sysparm_query')
    if (encoded !== null) return toQuery(call.instance, call.tx, table, encoded, toLimits(call, table))
    const where = toFieldFilters(call.instance.dictionary, table, parameters)
    return { table, where, orderBy: [], window: null }
}

/** What may be asked of a query. */
interface Limits {
    readonly condition: (one: Condition) => Condition
    readonly order: (one: OrderBy) => boolean
}

const NO_LIMITS: Limits = { condition: (one) => one, order: () => true }

function toLimits({ access, instance }: Call, table: string): Limits {
    return {
        condition: (one) =>
            one.kind === 'compare' && !mayQuery(instance, access, table, one.path, toQueryOperation(one.operator))
                ? { ...one, operator: '' }
                : one,
        order: ({ path }) => mayQuery(instance, access, table, path, 'query_range'),
    }
}

/** An encoded query ready for the storage; scripts in it run as the user of the transaction. One that fails is logged, and its value is empty. */
export function toQuery(
    instance: Instance,
    tx: Transaction,
    table: string,
    encoded: string,
    limits: Limits = NO_LIMITS,
): Query {
    const parsed = parseEncodedQuery(encoded)
    const where = parsed.where && restrictAll(parsed.where, limits.condition)
    const evaluate = (expression: string): string => {
        try {
            return evaluateGuarded(instance, tx, expression)
        } catch (error) {
            if (error instanceof ScriptError && error.name !== 'NotEmulated') return ''
            throw error
        }
    }
    return {
        table,
        where: resolveFor(instance, tx, table, where, evaluate),
        orderBy: resolveOrder({ dictionary: instance.dictionary, table }, parsed.orderBy.filter(limits.order)),
        window: null,
    }
}
