/** What the people of a review read when Keeptrusts does not follow it. */

import { toLines, toNote } from '../../shared/text.ts'
import type { WriteBackAction } from './names.ts'
import { explainWriteBackFailure, type WriteBackFailure } from './codes.ts'

/** The work note for a failure that is final. `isRetry`: an earlier attempt may have arrived although its answer was lost. */
export function describeRefusal(
    action: WriteBackAction,
    failure: WriteBackFailure,
    actor: string,
    isRetry: boolean,
): string {
    const what = action === 'claim' ? 'claim' : 'resolution'
    const verdict = failure.isAnswer
        ? `Keeptrusts refused the ${what} of this escalation.`
        : `Keeptrusts could not be notified of the ${what} of this escalation.`
    const facts = toLines([
        ['Why', explainWriteBackFailure(failure)],
        ['Code', failure.code],
        ['Actor', actor === '' ? null : actor],
        ['Earlier attempts', isRetry ? 'one may have arrived although its answer was lost' : null],
    ])
    return toNote(
        `${verdict}\n${facts}\nThis review keeps its state; look at the escalation in the Keeptrusts console.`,
    )
}
