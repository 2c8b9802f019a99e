/** When canaries are planted. */

import { addSeconds, type Instant } from '../../shared/time.ts'

const HOUR_SECONDS = 3600
/** The job asks every minute, so it asks once in the minute after a run. */
const AFTER_RUN_SECONDS = 60

/**
 * Whether the interval has passed since the newest canary, in the minute after a run of the collection: a canary that nobody would look for is
 * not planted, and one that the instance refuses is not tried every minute. Never where the interval is 0.
 */
export function isPlantingDue(newest: Instant | null, ranUntil: Instant, intervalHours: number, now: Instant): boolean {
    if (intervalHours === 0 || addSeconds(ranUntil, AFTER_RUN_SECONDS) < now) return false
    return newest === null || addSeconds(newest, intervalHours * HOUR_SECONDS) <= now
}
