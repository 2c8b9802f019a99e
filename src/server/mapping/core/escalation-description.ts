/** Who described a review: what a flow said of it may come from anywhere, and gives way to the creation that a delivery reports. */

import type { Fields } from '../../shared/plan.ts'
import type { EscalationEvent } from './event.ts'

const OF_FLOW = 'flow'

/** Whether only a flow described the review so far. */
export function isDescribedByFlow(detail: Fields): boolean {
    return detail.described_of === OF_FLOW
}

/** Whether the event is the first that a delivery vouches for, so that it describes the review again. */
export function isDescribedAgain(
    { change }: Pick<EscalationEvent, 'change'>,
    { isByFlow, isOfFlow }: { readonly isByFlow: boolean; readonly isOfFlow: boolean },
): boolean {
    return isByFlow && !isOfFlow && change === 'created'
}

/** Whether a flow asks for a review that a delivery described: then it adds nothing to what Keeptrusts reported. */
export function isDescribedByDelivery({
    isByFlow,
    isOfFlow,
}: {
    readonly isByFlow: boolean
    readonly isOfFlow: boolean
}): boolean {
    return isOfFlow && !isByFlow
}

/** What the link of the review keeps of it after an event that left the description to a flow. */
export function toKeptDescription(isLeftToFlow: boolean): Fields {
    return isLeftToFlow ? { described_of: OF_FLOW } : {}
}
