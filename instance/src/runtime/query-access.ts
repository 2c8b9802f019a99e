/** Query ACLs: which columns a user may ask about, also where they cannot read them. Otherwise a blind query would find out what a column holds. */
import type { Condition, Instance } from '../kernel/kernel.ts'
import type { RecordAccess } from './acl.ts'

/** `query_match` for tests of equality and presence; `query_range` for everything else, for order and for groups. */
export type QueryOperation = 'query_match' | 'query_range'

const MATCHING = new Set(['=', '!=', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'SAMEAS', 'NSAMEAS'])

/** What a condition with this operator needs. */
export function toQueryOperation(operator: string): QueryOperation {
    return MATCHING.has(operator) ? 'query_match' : 'query_range'
}

/** Whether the user may ask about the column at the end of a path; a path that leads nowhere is the affair of the query. */
export function mayQuery(
    { dictionary }: Instance,
    access: RecordAccess,
    table: string,
    path: string,
    operation: QueryOperation,
): boolean {
    const found = dictionary.resolve(table, path)
    return !found || access.mayUseColumn(found.table, found.column.name, operation, null)
}

/** The condition with each comparison as `restrict` answers it. */
export function restrictAll(condition: Condition, restrict: (one: Condition) => Condition): Condition {
    if (condition.kind === 'nothing') return condition
    if (condition.kind === 'compare') return restrict(condition)
    return { ...condition, terms: condition.terms.map((term) => restrictAll(term, restrict)) }
}
