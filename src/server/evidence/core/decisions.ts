/** The whole decision table: the rules that sources share, and those of each source in the list. */

import { SOURCE_LIST, type SourceClaim } from '../sources/index.ts'
import { SHARED_CLAIMS, type ClaimRule } from './confidence.ts'

/** Everything that a claim may rest on. */
export type MatchedOn = keyof typeof SHARED_CLAIMS | SourceClaim

/** What follows from each row of the table. */
export type Decisions = Readonly<Record<MatchedOn, ClaimRule>>

/** Rules of the sources in the order of the list, then those that several sources share. */
export const DECISIONS: Decisions = Object.assign(
    Object.create(null),
    ...SOURCE_LIST.map(({ claims }) => claims),
    SHARED_CLAIMS,
)

/** Whether a stored word is a row of the decision table. */
export function isMatchedOn(word: string): word is MatchedOn {
    return Object.prototype.hasOwnProperty.call(DECISIONS, word)
}
