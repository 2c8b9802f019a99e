/** GlideQueryCondition: the handle on one term of a query, for further terms. */

import { NotEmulated } from '../kernel/kernel.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { queryArguments } from './query-arguments.ts'
import type { JoinTerm, RecordQuery, Restriction, Term } from './record-query.ts'

/** Scoped GlideQueryCondition: addOrCondition joins the condition it is called on. */
export class GlideQueryCondition {
    /** The last condition on a joined table, which its alternatives join. */
    #joined: Term[] | null = null

    constructor(
        readonly query: RecordQuery,
        readonly group: Term[],
        readonly restrict: Restriction,
        readonly join: JoinTerm | null = null,
    ) {}

    addOrCondition(...args: unknown[]): this {
        return this.#or(args)
    }

    /** On a joined table another condition of the join. On a plain condition the page's text and its sample disagree: AND or OR. */
    addCondition(...args: unknown[]): this {
        if (!this.join) throw new NotEmulated('GlideQueryCondition.addCondition')
        this.#joined = this.join.conditions.add(...queryArguments(args))
        return this
    }

    addSystemOrCondition(...args: unknown[]): this {
        return this.#or(args)
    }

    addUserCondition(...args: unknown[]): this {
        this.query.add(...queryArguments(args), this.restrict)
        return this
    }

    addSystemCondition(...args: unknown[]): this {
        this.query.add(...queryArguments(args))
        return this
    }

    #or(args: readonly unknown[], restrict?: Restriction): this {
        if (this.join) this.join.conditions.addOr(this.#joined ?? this.#refused(), ...queryArguments(args), restrict)
        else this.query.addOr(this.group, ...queryArguments(args), restrict)
        return this
    }

    #refused(): never {
        throw new NotEmulated('GlideQueryCondition.addOrCondition on a join without a condition')
    }
}

/** GlideQueryCondition as scripts see it. */
export const GLIDE_QUERY_CONDITION = glideClass<GlideQueryCondition>({
    name: 'GlideQueryCondition',
    type: GlideQueryCondition,
    methods: ['addOrCondition', 'addCondition', 'addUserCondition', 'addSystemCondition', 'addSystemOrCondition'],
})
