/** Who asked for what is reviewed, as Keeptrusts names them: the link of the review keeps it, because nobody may decide on their own request. */

import type { Fields } from '../../shared/plan.ts'
import { toLine } from '../../shared/text.ts'
import type { EscalationEvent } from './event.ts'

/** Whom the link keeps, and whether only a flow names them. */
export interface KeptRequester {
    /** Every name, a line each; '' where nobody is known. */
    readonly name: string
    readonly isOfFlow: boolean
}

/** What the link of the review keeps: every name, a line each; '' where nobody is known. */
export function readRequester(detail: Fields): string {
    return detail.requester || ''
}

/** The same, with who named them. */
export function readKeptRequester(detail: Fields): KeptRequester {
    return { name: readRequester(detail), isOfFlow: detail.requester_of === OF_FLOW }
}

/**
 * What it keeps after the event. Only the creation counts: later events may name those who claimed or resolved in the same member. What is known
 * stays, except that a delivery replaces whom a flow named: what a flow gives may come from anywhere.
 */
export function toKeptRequester(
    event: Pick<EscalationEvent, 'change' | 'user' | 'userNames'>,
    known: KeptRequester,
    isOfFlow: boolean,
): Fields {
    const isOpen = known.name === '' || (known.isOfFlow && !isOfFlow)
    const name = toNames(event)
    const kept = isOpen && event.change === 'created' && name !== '' ? { name, isOfFlow } : known
    if (kept.name === '') return {}
    return kept.isOfFlow ? { requester: kept.name, requester_of: OF_FLOW } : { requester: kept.name }
}

const OF_FLOW = 'flow'
const MOST_NAMES = 10

function toNames({ user, userNames = [] }: Pick<EscalationEvent, 'user' | 'userNames'>): string {
    const names = [user || '', ...userNames].map((name) => toLine(name, 255)).filter((name) => name !== '')
    return names.slice(0, MOST_NAMES).join('\n')
}
