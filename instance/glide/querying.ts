/** The query calls that GlideRecord and GlideAggregate share. */

import { GlideQueryCondition } from './glide-query-condition.ts'
import { queryArguments } from './query-arguments.ts'
import { RecordQuery } from './record-query.ts'
import { toText } from './script-text.ts'

/** Collects conditions until `query` runs them. */
export abstract class Querying {
    protected conditions = new RecordQuery()

    /** With one argument it is an encoded query. */
    addQuery(...args: unknown[]): GlideQueryCondition | undefined {
        if (args.length === 1) {
            this.addEncodedQuery(args[0])
            return undefined
        }
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

    addEncodedQuery(query: unknown): void {
        this.conditions.addEncoded(toText(query))
    }

    #add(path: string, operator: string, value: string): GlideQueryCondition {
        return new GlideQueryCondition(this.conditions, this.conditions.add(path, operator, value))
    }
}
