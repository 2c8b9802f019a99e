/** Decides whether people are alerted, so that nobody is alerted to the same twice within the window. */

import { addSeconds } from '../../../shared/time.ts'
import type { AlertCondition, AlertKind, KnownAlert } from './catalogue.ts'
import type { Instant } from '../../../shared/time.ts'

/** Alerts of one kind that are raised within one window; the list of alerts has the rest. */
export const MOST_ALERTS = 10

/**
 * | Known | Alerted | Since then it began again, or has news | |
 * |---|---|---|---|
 * | no | | | alert |
 * | yes | never | | alert |
 * | yes | within the window | | keep silent |
 * | yes | before the window | yes | alert |
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
    const began = known.isOngoing ? known.since : now
    return began > known.lastAlerted || (condition.newsAt !== null && condition.newsAt > known.lastAlerted)
}

/** Kinds whose subjects are a thing and what is wrong with it: `<mapping> fail`, then `<mapping> stale`. */
const CHANGING: readonly AlertKind[] = ['control', 'token']

/** Whether what ended is wrong in another way now: that it is over is no news then. */
export function isReplaced(kind: AlertKind, subject: string, conditions: readonly AlertCondition[]): boolean {
    const thing = toThing(subject)
    return CHANGING.indexOf(kind) >= 0 && conditions.some((condition) => toThing(condition.subject) === thing)
}

function toThing(subject: string): string {
    return subject.replace(/ [^ ]*$/, '')
}
