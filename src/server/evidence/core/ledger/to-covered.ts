/** What one run saw of one source, as time in states. */

import { addSeconds, type Instant } from '../../../shared/time.ts'
import type { CoverageState } from '../catalogue.ts'
import type { Gap } from '../completeness.ts'
import type { Covered } from './ledger.ts'
import { hasTime, withoutSpans } from './spans.ts'

/** Kinds of gap that leave rows of the window unread, with what becomes of that time. */
const UNREAD: Readonly<Record<string, CoverageState>> = {
    budget: 'skipped',
    excluded: 'skipped',
    rotated: 'rotated',
    unreadable: 'refused',
}

/** Whether a gap leaves rows of the window unread. */
export function leavesUnread({ kind }: Gap): boolean {
    return UNREAD[kind] !== undefined
}

/** The window of a source that was read. */
export interface ReadWindow {
    readonly windowFrom: Instant | null
    readonly windowTo: Instant | null
    readonly gaps: readonly Gap[]
    /** Whether everything that the source should hold of that time is in its table. */
    readonly isWhole: boolean
}

/**
 * | Time of the window | State |
 * |---|---|
 * | in a gap that leaves rows unread | the state of that gap |
 * | anything else, of a source that holds everything | read |
 * | anything else | partial |
 *
 * Null without a beginning or an end: such a source is not read by time.
 */
export function toCovered({ gaps, isWhole, windowFrom, windowTo }: ReadWindow): readonly Covered[] | null {
    if (windowFrom === null || windowTo === null) return null
    const unread = gaps.filter(leavesUnread).map(
        (gap): Covered => ({
            from: gap.from || windowFrom,
            // The oldest row that is left is the end of such a gap, and was read.
            to: gap.kind === 'rotated' && gap.to !== null ? addSeconds(gap.to, -1) : gap.to || windowTo,
            state: UNREAD[gap.kind],
            reason: gap.kind,
        }),
    )
    const read = withoutSpans([{ from: windowFrom, to: windowTo }], unread).map(
        (span): Covered => ({ ...span, state: isWhole ? 'read' : 'partial', reason: isWhole ? '' : 'partial' }),
    )
    return read.concat(unread.filter(hasTime))
}
