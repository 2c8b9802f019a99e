/** An encoded query in words, one step after the other; each step links to the query up to it. */
import type { Condition } from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { listAddress } from './addresses.ts'
import { labelOf } from './labels.ts'
import { markup, type Markup } from './markup.ts'
import type { Visit } from './visit.ts'

const WORDS: Readonly<Record<string, string>> = {
    '=': '=',
    '!=': 'is not',
    IN: 'is one of',
    'NOT IN': 'is not one of',
    LIKE: 'contains',
    'NOT LIKE': 'does not contain',
    STARTSWITH: 'starts with',
    ENDSWITH: 'ends with',
    ISEMPTY: 'is empty',
    ISNOTEMPTY: 'is not empty',
    ANYTHING: 'is anything',
    BETWEEN: 'between',
    ON: 'on',
    NOTON: 'not on',
    SAMEAS: 'is same as',
    INSTANCEOF: 'is a',
}

/** The encoded query without its order. */
export function conditionsOf(query: string): string {
    return splitTerms(query)
        .filter((term) => !/^(ORDERBY|GROUPBY|EQ$)/.test(term))
        .join('^')
}

/** The way from all records to those of the query. */
export function showBreadcrumb(visit: Visit, table: string, query: string, view: string): Markup {
    const more: Record<string, string> = view ? { sysparm_view: view } : {}
    const terms = splitTerms(conditionsOf(query))
    const steps: { words: string; query: string }[] = []
    for (const [index, term] of terms.entries()) {
        const upTo = terms.slice(0, index + 1).join('^')
        const isAlternative = /^(OR|NQ)/.test(term)
        const words = inWords(visit, table, isAlternative ? term.slice(2) : term)
        const previous = steps.at(-1)
        if (isAlternative && previous) Object.assign(previous, { words: `${previous.words} or ${words}`, query: upTo })
        else steps.push({ words, query: upTo })
    }
    const crumbs = steps.map((step, index) =>
        index === steps.length - 1
            ? markup` &gt; <b>${step.words}</b>`
            : markup` &gt; <a href="${listAddress(table, step.query, more)}">${step.words}</a>`,
    )
    return markup`<p class="crumbs" aria-label="Filter"><a href="${listAddress(table, '', more)}">All</a>${crumbs}</p>`
}

/** A doubled separator is text. */
function splitTerms(query: string): readonly string[] {
    return query.split(/(?<!\^)\^(?!\^)/).filter((term) => term !== '')
}

function inWords(visit: Visit, table: string, term: string): string {
    const condition: Condition | null = parseEncodedQuery(term).where
    if (condition?.kind !== 'compare' || condition.operator === '') return term
    const { path, operator, value } = condition
    const words = WORDS[operator] ?? operator.toLowerCase().replaceAll('_', ' ')
    const shown = value.startsWith('javascript:') ? value : shownValues(visit, table, path, value)
    return [labelOf(visit, table, path), words, shown].filter(Boolean).join(' ')
}

function shownValues(visit: Visit, table: string, path: string, value: string): string {
    const found = visit.instance.dictionary.resolve(table, path)
    if (!found || value === '') return value
    const shown = value.split(',').map((one) => {
        const row = { sys_class_name: found.table, [found.column.name]: one }
        return visit.instance.records.displayValue(visit.tx, found.table, row, found.column.name) || one
    })
    return shown.join(', ')
}
