/** When the chain is to be verified. */

import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { Check } from './check.ts'

/** Whether a check is under way, or the last one began a day ago. */
export function isCheckDue(newest: Pick<Check, 'state' | 'startedAt'> | null, now: Instant): boolean {
    return newest === null || newest.state === 'running' || newest.startedAt <= addSeconds(now, -DAY_SECONDS)
}
