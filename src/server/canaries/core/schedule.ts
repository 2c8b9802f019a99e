/** When canaries are planted. */

import { addSeconds, type Instant } from '../../shared/time.ts'

const HOUR_SECONDS = 3600

/** Whether the interval has passed since the newest canary; never where it is 0. */
export function isPlantingDue(newest: Instant | null, intervalHours: number, now: Instant): boolean {
    if (intervalHours === 0) return false
    return newest === null || addSeconds(newest, intervalHours * HOUR_SECONDS) <= now
}
