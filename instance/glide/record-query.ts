/** The query a GlideRecord or GlideAggregate collects before it runs. */

import type { Condition, OrderBy } from '../kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'

interface Term {
    readonly condition: Condition
    readonly text: string
}

// GlideRecord API: addQuery operators; the words are those of encoded queries but for two.
const OPERATORS: Readonly<Record<string, string>> = { CONTAINS: 'LIKE', 'DOES NOT CONTAIN': 'NOT LIKE', '<>': '!=' }

/** Terms joined by AND, each one or several alternatives, and whole alternative queries (`^NQ`). */
export class RecordQuery {
    readonly #groups: Term[][] = []
    readonly #alternatives: Term[] = []
    readonly orderBy: OrderBy[] = []

    /** Adds an ANDed term; its group takes the alternatives of addOrCondition. */
    add(path: string, operator: string, value: string): Term[] {
        const group = [compare(path, operator, value)]
        this.#groups.push(group)
        return group
    }

    /** Joins an alternative to a group made by `add`. */
    addOr(group: Term[], path: string, operator: string, value: string): void {
        group.push(compare(path, operator, value))
    }

    /** A filter added to a query that contains ^NQ applies to the first part only (KB0564887). */
    addEncoded(text: string): void {
        const [first, ...others] = text.split('^NQ')
        const parsed = parseEncodedQuery(first)
        this.orderBy.push(...parsed.orderBy)
        const condition = parsed.where
        if (condition) this.#groups.push([{ condition, text: first.replace(/\^EQ$/, '') }])
        for (const other of others) {
            const alternative = parseEncodedQuery(other)
            this.orderBy.push(...alternative.orderBy)
            if (alternative.where)
                this.#alternatives.push({ condition: alternative.where, text: other.replace(/\^EQ$/, '') })
        }
    }

    /** The whole condition, or null when every row matches. */
    where(): Condition | null {
        const main = join(
            'and',
            this.#groups.map(
                (group) =>
                    join(
                        'or',
                        group.map((term) => term.condition),
                    ) as Condition,
            ),
        )
        if (this.#alternatives.length === 0) return main
        return join('or', [...(main ? [main] : []), ...this.#alternatives.map((term) => term.condition)])
    }

    /** `active=true^priority=1`, with the order at the end. */
    toText(order: readonly string[] = orderTexts(this.orderBy)): string {
        const main = this.#groups.map((group) => group.map((term) => term.text).join('^OR'))
        const whole = [[...main].join('^'), ...this.#alternatives.map((term) => term.text)].join('^NQ')
        return [whole, ...order].filter(Boolean).join('^')
    }
}

function compare(path: string, operator: string, value: string): Term {
    const word = OPERATORS[operator.toUpperCase()] ?? operator.toUpperCase()
    return { condition: { kind: 'compare', path, operator: word, value }, text: `${path}${word}${value}` }
}

function join(kind: 'and' | 'or', terms: readonly Condition[]): Condition | null {
    if (terms.length === 0) return null
    return terms.length === 1 ? terms[0] : { kind, terms }
}

function orderTexts(orderBy: readonly OrderBy[]): string[] {
    return orderBy.map((key) => (key.descending ? 'ORDERBYDESC' : 'ORDERBY') + key.path)
}
