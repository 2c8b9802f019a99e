/** The query calls that GlideRecord and GlideAggregate share. */

import type { Condition } from '../kernel/kernel.ts'
import { accessOf } from './acl-evaluator.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { GlideQueryCondition } from './glide-query-condition.ts'
import { queryArguments } from './query-arguments.ts'
import { RecordQuery, type Restriction } from './record-query.ts'
import { isTrue, toText } from '../text/script-text.ts'

// Query ACLs: query_match for tests of equality and presence, query_range for everything else and for order.
const MATCHING = new Set(['=', '!=', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'SAMEAS', 'NSAMEAS'])

/** Collects conditions until `query` runs them. */
export abstract class Querying {
    abstract readonly context: ScriptContext
    abstract readonly table: string
    protected conditions = new RecordQuery()
    /** What the user may not query becomes an invalid condition, and is dealt with as every invalid one. */
    protected readonly restrict: Restriction = (condition) =>
        condition.kind === 'compare' && !this.#mayQuery(condition) ? { ...condition, operator: '' } : condition

    /** With one argument it is an encoded query. */
    addQuery(...args: unknown[]): GlideQueryCondition | undefined {
        if (args.length === 1) {
            this.addEncodedQuery(args[0])
            return undefined
        }
        return this.#add(...queryArguments(args))
    }

    /** As addQuery, with the query ACLs of the user. */
    addUserQuery(...args: unknown[]): GlideQueryCondition {
        const group = this.conditions.add(...queryArguments(args), this.restrict)
        return new GlideQueryCondition(this.conditions, group, this.restrict)
    }

    addSystemQuery(...args: unknown[]): GlideQueryCondition {
        return this.#add(...queryArguments(args))
    }

    addNullQuery(field: unknown): GlideQueryCondition {
        return this.#add(toText(field), 'ISEMPTY', '')
    }

    addNotNullQuery(field: unknown): GlideQueryCondition {
        return this.#add(toText(field), 'ISNOTEMPTY', '')
    }

    addActiveQuery(): GlideQueryCondition {
        return this.#add('active', '=', 'true')
    }

    addInactiveQuery(): GlideQueryCondition {
        return this.#add('active', '=', 'false')
    }

    addEncodedQuery(query: unknown, enforcesFieldAcls?: unknown): void {
        if (isTrue(enforcesFieldAcls)) this.addUserEncodedQuery(query)
        else this.conditions.addEncoded(toText(query))
    }

    addUserEncodedQuery(query: unknown): void {
        this.conditions.addEncoded(toText(query), this.restrict)
    }

    addSystemEncodedQuery(query: unknown): void {
        this.conditions.addEncoded(toText(query))
    }

    #add(path: string, operator: string, value: string): GlideQueryCondition {
        return new GlideQueryCondition(this.conditions, this.conditions.add(path, operator, value), this.restrict)
    }

    #mayQuery({ path, operator }: Extract<Condition, { kind: 'compare' }>): boolean {
        return this.mayQuery(path, MATCHING.has(operator) ? 'query_match' : 'query_range')
    }

    protected mayQuery(path: string, operation: 'query_match' | 'query_range'): boolean {
        const found = this.context.instance.dictionary.resolve(this.table, path)
        if (!found) return true
        const access = accessOf(this.context.instance, this.context.tx)
        return access.mayUseColumn(found.table, found.column.name, operation, null)
    }
}
