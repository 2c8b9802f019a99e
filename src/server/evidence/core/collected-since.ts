/** Since when a source has been read without a break: from then on its silence says something. */

import type { SourceCompleteness } from './completeness.ts'
import type { Instant } from '../../shared/time.ts'

/** Kinds of gap after which silence no longer means that nothing happened. */
const BREAKS: readonly string[] = ['rotated', 'unreadable']

/**
 * | The run | Before it | Since |
 * |---|---|---|
 * | could not read the source | any | null |
 * | read it with a break | any | the end of its window |
 * | read it | a time is known | that time |
 * | read it | none is known | the beginning of its window, or its end where it has no beginning |
 */
export function toCollectedSince(
    { gaps, recordCount, windowFrom, windowTo }: SourceCompleteness,
    known: Instant | null,
): Instant | null {
    if (recordCount === null) return null
    if (gaps.some(({ kind }) => BREAKS.indexOf(kind) >= 0)) return windowTo
    return known !== null ? known : windowFrom !== null ? windowFrom : windowTo
}
