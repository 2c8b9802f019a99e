/** The query a GlideRecord or GlideAggregate collects before it runs. */

import type { Condition, OrderBy } from '../kernel/kernel.ts'
import { parseEncodedQuery, toOperator } from '../runtime/encoded-query.ts'
import { restrictAll } from '../runtime/query-access.ts'

/** One condition, and how an encoded query says it. */
export interface Term {
    readonly condition: Condition
    readonly text: string
}

/** Answers a condition as it may be asked, e.g. as an invalid one where the user may not query a field. */
export type Restriction = (condition: Condition) => Condition

// GlideRecord API: addQuery operators; the words are those of encoded queries but for these.
const OPERATORS: Readonly<Record<string, string>> = {
    CONTAINS: 'LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
    DOESNOTCONTAIN: 'NOT LIKE',
    '<>': '!=',
}
const unrestricted: Restriction = (condition) => condition

/** Terms joined by AND, each one or several alternatives, and whole alternative queries (`^NQ`). */
export class RecordQuery {
    readonly #groups: Term[][] = []
    readonly #alternatives: Term[] = []
    readonly orderBy: OrderBy[] = []

    /** Adds an ANDed term; its group takes the alternatives of addOrCondition. */
    add(path: string, operator: string, value: string, restrict = unrestricted): Term[] {
        return this.addTerm(compare(path, operator, value, restrict))
    }

    addTerm(term: Term): Term[] {
        const group = [term]
        this.#groups.push(group)
        return group
    }

    /** Joins an alternative to a group made by `add`. */
    addOr(group: Term[], path: string, operator: string, value: string, restrict = unrestricted): void {
        group.push(compare(path, operator, value, restrict))
    }

    /** A filter added to a query that contains ^NQ applies to the first part only (KB0564887). */
    addEncoded(text: string, restrict = unrestricted): void {
        const [first, ...others] = text.split('^NQ')
        const parsed = parseEncodedQuery(first)
        this.orderBy.push(...parsed.orderBy)
        if (parsed.where)
            this.#groups.push([{ condition: restrictAll(parsed.where, restrict), text: first.replace(/\^EQ$/, '') }])
        for (const other of others) {
            const alternative = parseEncodedQuery(other)
            this.orderBy.push(...alternative.orderBy)
            if (!alternative.where) continue
            const condition = restrictAll(alternative.where, restrict)
            this.#alternatives.push({ condition, text: other.replace(/\^EQ$/, '') })
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

/** A condition on a related table, which the handle that addJoinQuery answers may still refine. */
export class JoinTerm implements Term {
    readonly conditions = new RecordQuery()

    constructor(
        readonly table: string,
        readonly path: string,
        readonly joinTable: string,
        readonly joinField: string,
    ) {}

    get condition(): Condition {
        return { kind: 'compare', path: this.path, operator: 'JOIN', value: this.#target() }
    }

    get text(): string {
        return `JOIN${this.table}.${this.path}=${this.#target()}`
    }

    #target(): string {
        const refined = this.conditions.toText([])
        return `${this.joinTable}.${this.joinField}${refined ? `!${refined}` : ''}`
    }
}

function compare(path: string, operator: string, value: string, restrict: Restriction): Term {
    const upper = operator.toUpperCase()
    // A word of the platform that is not imitated is refused here, before it could pass for an invalid one.
    const word = OPERATORS[upper] ?? toOperator(upper) ?? upper
    if (path.startsWith('123TEXT')) toOperator(path)
    return {
        condition: restrict({ kind: 'compare', path, operator: word, value }),
        text: `${path}${word}${value}`,
    }
}

function join(kind: 'and' | 'or', terms: readonly Condition[]): Condition | null {
    if (terms.length === 0) return null
    return terms.length === 1 ? terms[0] : { kind, terms }
}

function orderTexts(orderBy: readonly OrderBy[]): string[] {
    return orderBy.map((key) => (key.descending ? 'ORDERBYDESC' : 'ORDERBY') + key.path)
}
