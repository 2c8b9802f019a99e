/** Who asked for what is reviewed, as Keeptrusts names them: the link of the review keeps it, because nobody may decide on their own request. */

import type { Fields } from '../../shared/plan.ts'
import { toLine } from '../../shared/text.ts'
import type { EscalationEvent } from './event.ts'

/** What the link of the review keeps; '' where nobody is known. */
export function readRequester(detail: Fields): string {
    return detail.requester || ''
}

/**
 * What it keeps after the event. Only the creation counts: later events may name those who claimed or resolved in the same member. What is known
 * stays.
 */
export function toKeptRequester({ change, user }: Pick<EscalationEvent, 'change' | 'user'>, known: string): Fields {
    const requester = known === '' && change === 'created' && user !== null ? toLine(user, 255) : known
    return requester === '' ? {} : { requester }
}
