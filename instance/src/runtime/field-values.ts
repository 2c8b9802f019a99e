/** Field values of a rule or a template: an encoded query of equalities that is assigned instead of asked. */
import { parseEncodedQuery } from './encoded-query.ts'

/** One assignment; a value that begins with `javascript:` is evaluated first. */
export interface FieldValue {
    readonly column: string
    readonly value: string
}

/** The assignments of the text, in its order. */
export function parseFieldValues(text: string): readonly FieldValue[] {
    const wanted = text === '' ? null : parseEncodedQuery(text).where
    const terms = wanted?.kind === 'and' ? wanted.terms : wanted ? [wanted] : []
    return terms.flatMap((term) =>
        term.kind === 'compare' && term.operator === '=' ? [{ column: term.path, value: term.value }] : [],
    )
}
