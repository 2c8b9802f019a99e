/** Decides whether people are told, so that nobody is told the same twice within the window. */

import { addSeconds } from '../../../shared/time.ts'
import type { KnownNotice, Sighting } from './catalogue.ts'
import type { Instant } from '../../../shared/time.ts'

/** Notices of one kind that are told within one window; the list of notices has the rest. */
export const MOST_TOLD = 10

/**
 * | Known | Told | Since then it began anew, or has news | |
 * |---|---|---|---|
 * | no | | | tell |
 * | yes | never | | tell |
 * | yes | within the window | | keep silent |
 * | yes | before the window | yes | tell |
 * | yes | before the window | no | keep silent |
 */
export function isToTell(known: KnownNotice | null, sighting: Sighting, now: Instant, windowSeconds: number): boolean {
    if (known === null || known.lastTold === null) return true
    if (known.lastTold > addSeconds(now, -windowSeconds)) return false
    const began = known.isStanding ? known.since : now
    return began > known.lastTold || (sighting.newsAt !== null && sighting.newsAt > known.lastTold)
}
