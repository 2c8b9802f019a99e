/** Decides whether people are told, so that nobody is told the same twice within the window. */

import { addSeconds } from '../../../shared/time.ts'
import type { KnownAlert, AlertCondition } from './catalogue.ts'
import type { Instant } from '../../../shared/time.ts'

/** Alerts of one kind that are told within one window; the list of alerts has the rest. */
export const MOST_ALERTS = 10

/**
 * | Known | Told | Since then it began anew, or has news | |
 * |---|---|---|---|
 * | no | | | tell |
 * | yes | never | | tell |
 * | yes | within the window | | keep silent |
 * | yes | before the window | yes | tell |
 * | yes | before the window | no | keep silent |
 */
export function isAlertDue(
    known: KnownAlert | null,
    condition: AlertCondition,
    now: Instant,
    windowSeconds: number,
): boolean {
    if (known === null || known.lastAlerted === null) return true
    if (known.lastAlerted > addSeconds(now, -windowSeconds)) return false
    const began = known.isStanding ? known.since : now
    return began > known.lastAlerted || (condition.newsAt !== null && condition.newsAt > known.lastAlerted)
}
