/** The query that a `delete_multiple` element names. */
import type { Dictionary, Query } from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { resolveCondition } from '../runtime/resolve-query.ts'

/** Rows of `table` that match; an invalid condition matches nothing, so that a typing error cannot empty a table. */
export function matchingQuery(dictionary: Dictionary, table: string, encoded: string): Query {
    const evaluate = (expression: string): string => {
        throw new Error(`a delete_multiple query may not run a script: ${expression}`)
    }
    const context = { dictionary, table, strict: true, now: 0, evaluate }
    const where = resolveCondition(context, parseEncodedQuery(encoded).where)
    return { table, where: where ?? { kind: 'nothing' }, orderBy: [], window: null }
}
