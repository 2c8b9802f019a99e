/** What the status of an answer from Keeptrusts means for an export. */

import { toAnswerCode, toRetryAfterSeconds } from '../../shared/keeptrusts-answer.ts'
import type { Instant } from '../../shared/time.ts'
import { exportFailure, type ExportFailure } from './codes.ts'

const OWN_CODES = {
    forbidden: 'token_forbidden',
    notFound: 'export_not_found',
    stateConflict: 'export_rejected',
    rejected: 'export_rejected',
} as const

/**
 * The failure behind a status, or null when it is a success.
 *
 * | status | code |
 * |---|---|
 * | 2xx | none |
 * | 3xx | redirect_refused; one redirect of a download is followed, without the token |
 * | 401 | token_rejected |
 * | 403 | token_forbidden |
 * | 404, 410 | export_not_found |
 * | 408, 504 | call_timeout |
 * | 429 | rate_limited, after `Retry-After` |
 * | other 5xx | service_unavailable, after `Retry-After` |
 * | 0 | connection_failed |
 * | other 4xx | export_rejected |
 * | anything else | reply_unreadable |
 */
export function toAnswerFailure(status: number, retryAfter: string | null, now: Instant): ExportFailure | null {
    const code = toAnswerCode(status, OWN_CODES)
    if (code === null) return null
    const failure = exportFailure(code, `status ${status}`)
    return { ...failure, retryAfterSeconds: toRetryAfterSeconds(retryAfter, now) }
}
