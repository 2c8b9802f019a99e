/** When canaries are planted. */

import { addSeconds, type Instant } from '../../shared/time.ts'
import { CANARY_CONTEXTS, type CanaryContext } from './canary.ts'

const HOUR_SECONDS = 3600
/** The job asks every minute, so it asks once in the minute after a run. */
const AFTER_RUN_SECONDS = 60

/**
 * Whether the interval has passed since the newest canary, in the minute after a run of the collection: a canary that nobody would look for is
 * not planted, and one that the instance refuses is not tried every minute. Never where the interval is 0.
 */
export function isPlantingDue(
    newest: () => Instant | null,
    ranUntil: Instant,
    intervalHours: number,
    now: Instant,
): boolean {
    if (intervalHours === 0 || addSeconds(ranUntil, AFTER_RUN_SECONDS) < now) return false
    const last = newest()
    return last === null || addSeconds(last, intervalHours * HOUR_SECONDS) <= now
}

/** The contexts that are planted by schedule. Without traces nothing says for which record a scheduled script ran. */
export function toContexts({ traceEnabled }: { readonly traceEnabled: boolean }): readonly CanaryContext[] {
    const contexts = Object.keys(CANARY_CONTEXTS) as CanaryContext[]
    return contexts.filter((context) => context !== 'scheduled_script' || traceEnabled)
}
