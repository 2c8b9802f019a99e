/** Whether everything measured is as it was attested. */

import { describeCheck, type Check } from '../../../attestation/core/check.ts'
import { addDays, dayOf, type Instant } from '../../../shared/time.ts'
import { found, notApplicable, well, type Finding } from './check.ts'

/** The chain as far as it was verified now. */
export interface VerifiedChain {
    /** Null where another worker has begun a check at this moment. */
    readonly check: Check | null
    /** The last day that is attested; null where none is. */
    readonly lastDay: string | null
}

/** The day before yesterday is attested early yesterday; a day more is for a job that was late. */
const MOST_DAYS_BEHIND = 2

/**
 * | Chain | Check | |
 * |---|---|---|
 * | any | found a difference | the code of the first one |
 * | any | under way | unknown |
 * | none yet | | not applicable: the job has not begun it |
 * | ends before the day before yesterday | no difference | behind |
 * | up to date | no difference | ok |
 */
export function assessAttestation({ check, lastDay }: VerifiedChain, now: Instant): Finding {
    if (check === null) return found('attestation_check_running')
    if (check.first !== null) return found(check.first.code, describeCheck(check))
    if (check.state === 'running') return found('attestation_check_running', describeCheck(check))
    if (check.position === 0)
        return notApplicable('Nothing is attested yet; the scheduled job begins within ten minutes')
    if (lastDay === null || lastDay < addDays(dayOf(now), -MOST_DAYS_BEHIND))
        return found('attestation_behind', lastDay === null ? '' : `the last attested day is ${lastDay}`)
    return well(describeCheck(check))
}
