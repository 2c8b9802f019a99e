/** What a compliance review shows that Keeptrusts does not know yet; its own news is never sent back. */

import { OWN_TARGET_TABLE, toTargetStates } from '../../mapping/core/compliance-target.ts'
import { isClosedTask } from '../../mapping/core/compliance-task.ts'
import type { Fields } from '../../shared/plan.ts'
import type { WriteBackAction } from './names.ts'

/** Columns of a review that decide, where its table has them. */
export const REVIEW_COLUMNS = [
    'number',
    'state',
    'active',
    'escalation_state',
    'outcome',
    'close_code',
    'close_notes',
    'assigned_to',
] as const

/** Closed Complete, Closed Incomplete and Closed Skipped, wherever a table spells states as `task` does. */
export const CLOSED_STATES: readonly string[] = ['3', '4', '7']

/**
 * The action of which Keeptrusts is to be notified, or null.
 *
 * | review | escalation, as Keeptrusts reported it | action |
 * |---|---|---|
 * | closed | resolved | nothing |
 * | closed | anything else | resolve |
 * | claimed | claimed, resolved | nothing |
 * | claimed | anything else | claim |
 * | open | anything | nothing: a claim is given back in the console |
 * | any | unknown | nothing |
 *
 * The reported state is kept on the link row, and on our own table on the review as well: processing writes the review first, so the
 * review may know before the link does.
 */
export function toWriteBackAction(table: string, review: Fields, known: string | null): WriteBackAction | null {
    if (known === null || known === '') return null
    if (isReported('resolved', table, review, known)) return null
    if (isClosed(table, review)) return 'resolve'
    if (review.state !== toTargetStates(table).claimed || isReported('claimed', table, review, known)) return null
    return 'claim'
}

/** Whether Keeptrusts reported the escalation to be so, as far as the link or the review knows. */
export function isReported(
    state: 'claimed' | 'resolved',
    table: string,
    review: Fields,
    known: string | null,
): boolean {
    return known === state || (table === OWN_TARGET_TABLE && review.escalation_state === state)
}

/** Whether people or the app closed the review. */
export function isClosed(table: string, review: Fields): boolean {
    const states = toTargetStates(table)
    if (isClosedTask(review) || review.state === states.closed) return true
    return !states.needsCloseCode && CLOSED_STATES.indexOf(review.state) >= 0
}
