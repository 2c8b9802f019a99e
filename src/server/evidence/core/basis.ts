/** What a proof rests on, and what could still make it false: by name, in words that an auditor understands. */

import { DECISIONS, isMatchedOn } from './decisions.ts'
import { PREMISES, RESIDUALS } from './premises.ts'

/** A name that stays the same, and its sentence. */
export interface Named {
    readonly name: string
    readonly says: string
}

export interface Basis {
    readonly premises: readonly Named[]
    readonly residual: readonly Named[]
}

/** The basis of a claim; both lists are empty for a claim that is no proof: what it lacks is its why-not-higher. */
export function toBasis(matchedOn: string): Basis {
    const { premises = [], residual = [] } = isMatchedOn(matchedOn) ? DECISIONS[matchedOn] : {}
    return {
        premises: premises.map((name) => ({ name, says: PREMISES[name] })),
        residual: residual.map((name) => ({ name, says: RESIDUALS[name] })),
    }
}

/** One line for each. */
export function toLines(named: readonly Named[]): string {
    return named.map(({ name, says }) => `${name}: ${says}`).join('\n')
}
