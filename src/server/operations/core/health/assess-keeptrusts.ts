/** Evaluates the connection to Keeptrusts: each kind of failure keeps its own name, so that a rate limit never looks like a revoked token. */

import { addSeconds, DAY_SECONDS, toInstant, type Instant } from '../../../shared/time.ts'
import type { FindingCode } from './findings.ts'
import { found, notApplicable, well, type Finding } from './check.ts'

/** What came back from one call, without its content. */
export type CallOutcome =
    | { readonly kind: 'answered'; readonly status: number }
    | { readonly kind: 'failed'; readonly reason: 'timeout' | 'connection' | 'name' | 'instance' }

/** Keeptrusts shows the date once; three days are enough to make a new token. */
const WARN_SECONDS = 3 * DAY_SECONDS

const UNANSWERED: Readonly<Record<'timeout' | 'connection' | 'name' | 'instance', FindingCode>> = {
    timeout: 'call_timeout',
    connection: 'connection_failed',
    name: 'name_unresolved',
    instance: 'instance_unconfirmed',
}

/**
 * Whether the API answers, by a call without a token.
 *
 * | outcome | |
 * |---|---|
 * | name not resolved, timeout, broken connection | name_unresolved, call_timeout, connection_failed |
 * | 429 | rate_limited |
 * | 5xx | service_unavailable |
 * | any other status | ok: somebody is there |
 */
export function assessReachable(outcome: CallOutcome): Finding {
    if (outcome.kind === 'failed') return found(UNANSWERED[outcome.reason])
    const { status } = outcome
    if (status === 429) return found('rate_limited')
    if (status >= 500) return found('service_unavailable', `status ${status}`)
    if (status <= 0) return found('connection_failed')
    return well(`Answers with status ${status}`)
}

/**
 * Whether the token is alive, by a cheap read that needs one.
 *
 * | outcome | |
 * |---|---|
 * | no answer, 429, 5xx | as above: they prove nothing about the token |
 * | 2xx | ok |
 * | 401 | token_rejected |
 * | 403 | token_forbidden |
 * | any other status | token_unproven |
 */
export function assessToken(outcome: CallOutcome): Finding {
    const reached = assessReachable(outcome)
    if (outcome.kind === 'failed' || reached.code !== null) return reached
    const { status } = outcome
    if (status === 401) return found('token_rejected')
    if (status === 403) return found('token_forbidden')
    return status < 300 ? well(`Accepted with status ${status}`) : found('token_unproven', `status ${status}`)
}

/** When the token ends, as the administrator wrote it down. */
export function assessTokenExpiry(expires: string, now: Instant): Finding {
    if (expires === '') return notApplicable('No date is set: nothing warns before the token expires')
    const until = toInstant(expires)
    if (until === null) return found('token_date_unreadable')
    if (until <= now) return found('token_expired', `${until} UTC`)
    if (until <= addSeconds(now, WARN_SECONDS)) return found('token_expiring', `${until} UTC`)
    return well(`Until ${until} UTC`)
}

/** How many write-backs failed with each code. */
export type FailedWriteBacks = Readonly<Record<string, number>>

/**
 * Whether write-backs are as they were queued.
 *
 * | Found tampered | Without a seal of this instance | |
 * |---|---|---|
 * | some | | write_backs_tampered |
 * | none | some | write_backs_unsealed |
 * | none | none | ok |
 */
export function assessWriteBacks(failed: FailedWriteBacks): Finding {
    const {
        write_back_tampered: tampered = 0,
        write_back_unsealed: unsealed = 0,
        write_back_unverifiable: unverifiable = 0,
    } = failed
    if (tampered > 0) return found('write_backs_tampered', String(tampered))
    if (unsealed + unverifiable > 0) return found('write_backs_unsealed', String(unsealed + unverifiable))
    return well('Every write-back that was to be sent was as it was queued')
}
