/** Who did what Keeptrusts is notified of, and what the review said at that moment, from the audit of the review. */

import type { Fields } from '../../shared/plan.ts'
import { isSet } from '../../shared/record-state.ts'
import { secondOf, type Instant, type Moment } from '../../shared/time.ts'
import type { WriteBackAction } from './names.ts'
import { isClosed } from './review.ts'

/** One audited change of a column. */
export interface Change {
    readonly at: Instant
    readonly column: string
    readonly before: string
    readonly after: string
    /** User name, as the platform wrote it in the transaction of the change. */
    readonly user: string
}

/** Who acted, and what the review said when they did. */
export interface Attribution {
    /** User name; '' when the audit does not show it. */
    readonly user: string
    readonly review: Fields
}

/** Columns whose changes show who acted, and what a resolution says. */
export const AUDITED_COLUMNS = ['state', 'active', 'outcome', 'close_code', 'close_notes'] as const
const SAID: readonly string[] = ['outcome', 'close_code', 'close_notes']

/**
 * Who claimed or closed the review: the user of the newest change of its state, if that change made it what it is now. What others wrote after
 * it is taken back, so that nobody is quoted with the words of somebody else. `changes` are the newest first.
 *
 * An act from before Keeptrusts last reported something (`knownSince`) answers an earlier question: it is nobody's act on the present one.
 */
export function toAttribution(
    table: string,
    action: WriteBackAction,
    review: Fields,
    changes: readonly Change[],
    knownSince: Moment | null,
): Attribution {
    const isByState = action === 'claim' || isClosed(table, { state: review.state })
    const column = isByState ? 'state' : 'active'
    const at = changes.map((change) => change.column).indexOf(column)
    const moved = at < 0 ? null : changes[at]
    const isPresent = moved !== null && (isByState ? moved.after === review.state : !isSet(moved.after))
    const isOld = moved !== null && knownSince !== null && moved.at < secondOf(knownSince)
    if (moved === null || !isPresent || isOld) return { user: '', review }
    const said: Record<string, string> = { ...review }
    const isOwn: Record<string, boolean> = {}
    for (const change of changes.slice(0, at)) {
        if (change.user === moved.user) isOwn[change.column] = true
        else if (SAID.indexOf(change.column) >= 0 && !isOwn[change.column]) said[change.column] = change.before
    }
    return { user: moved.user, review: said }
}
