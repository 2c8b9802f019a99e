/** What the flow actions on escalations do: texts in, a plain answer out, no exception. */

import { claimEscalation as claim, resolveEscalation as resolve } from '../app/actions/act-on-review.ts'
import { openReview } from '../glide/open-write-back.ts'
import { acting, type GivenInputs } from '../../platform/flow-action.ts'

/** Claim escalation. */
export function claimEscalation(given: GivenInputs): object {
    return acting('Claim escalation', given, (inputs) => claim(inputs, openReview()))
}

/** Resolve escalation. */
export function resolveEscalation(given: GivenInputs): object {
    return acting('Resolve escalation', given, (inputs) => resolve(inputs, openReview()))
}
