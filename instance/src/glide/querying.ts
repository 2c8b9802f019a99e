/** The query calls that GlideRecord and GlideAggregate share. */

import type { Condition } from '../kernel/kernel.ts'
import { accessOf } from './acl-evaluator.ts'
import { mayQuery, toQueryOperation, type QueryOperation } from '../runtime/query-access.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { GlideQueryCondition } from './glide-query-condition.ts'
import { queryArguments } from './query-arguments.ts'
import { RecordQuery, type Restriction } from './record-query.ts'
import { isTrue, toText } from '../text/script-text.ts'

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
        return this.mayQuery(path, toQueryOperation(operator))
    }

    protected mayQuery(path: string, operation: QueryOperation): boolean {
        const { instance, tx } = this.context
        return mayQuery(instance, accessOf(instance, tx), this.table, path, operation)
    }
}
