/** GlideQueryCondition: the handle on one term of a query, for alternatives. */

import { NotEmulated } from '../kernel.ts'
import { glideClass } from './glide-class.ts'
import { queryArguments } from './query-arguments.ts'
import type { RecordQuery } from './record-query.ts'

/** Scoped GlideQueryCondition: addOrCondition joins the condition it is called on. */
export class GlideQueryCondition {
    constructor(
        readonly query: RecordQuery,
        readonly group: ReturnType<RecordQuery['add']>,
    ) {}

    addOrCondition(...args: unknown[]): this {
        this.query.addOr(this.group, ...queryArguments(args))
        return this
    }

    // The documentation contradicts itself on whether this joins with AND or OR.
    addCondition(): never {
        throw new NotEmulated('GlideQueryCondition.addCondition')
    }
}

/** GlideQueryCondition as scripts see it. */
export const GLIDE_QUERY_CONDITION = glideClass<GlideQueryCondition>({
    name: 'GlideQueryCondition',
    type: GlideQueryCondition,
    methods: ['addOrCondition', 'addCondition'],
})
