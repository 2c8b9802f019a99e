/** What evidence below DETERMINISTIC lets infer of an automation: that it ran, from what, and how strongly. */

import type { Inference } from './catalogue.ts'
import { DECISIONS, isMatchedOn, type MatchedOn } from './decisions.ts'
import type { Instant } from '../../shared/time.ts'

/** A kind of claim about one automation, and the newest time for which it was made. */
export interface ClaimSeen {
    readonly matchedOn: string
    /** Null where its evidence has no time. */
    readonly last: Instant | null
}

export interface Inferred {
    /** The newest time at which it is inferred to have run; null where nothing speaks for a run. */
    readonly lastInferredExecution: Instant | null
    /** The same without what lies before a run: records that satisfied its trigger, and runs of its callers. */
    readonly lastRunShown: Instant | null
    /** The claims from which that follows, the stronger ones first; each is a row of the decision table. */
    readonly inferredFrom: readonly MatchedOn[]
    readonly inference: Inference | null
}

const LETS_EXPECT: readonly string[] = ['trigger_condition', 'caller_ran'] satisfies readonly MatchedOn[]

/** Only claims of the decision table that infer a run, and that have a time, count. */
export function toInferred(claims: readonly ClaimSeen[]): Inferred {
    const counting = claims.filter(({ last, matchedOn }) => last !== null && inferenceOf(matchedOn) !== null)
    const distinct = [...new Set(counting.map(({ matchedOn }) => matchedOn as MatchedOn))].sort()
    const named = (inference: Inference) => distinct.filter((one) => inferenceOf(one) === inference)
    const inferredFrom = [...named('stronger'), ...named('weaker')]
    return {
        lastInferredExecution: newestOf(counting),
        lastRunShown: newestOf(counting.filter(({ matchedOn }) => LETS_EXPECT.indexOf(matchedOn) < 0)),
        inferredFrom,
        inference: inferredFrom.length === 0 ? null : inferenceOf(inferredFrom[0]),
    }
}

function newestOf(claims: readonly ClaimSeen[]): Instant | null {
    return claims.reduce<Instant | null>(
        (newest, { last }) => (newest !== null && last !== null && newest >= last ? newest : last),
        null,
    )
}

function inferenceOf(matchedOn: string): Inference | null {
    return (isMatchedOn(matchedOn) && DECISIONS[matchedOn].infers) || null
}
