/** What the status of an answer from Keeptrusts means for an export. */

import { toEpochSeconds, toInstant } from '../../shared/time.ts'
import { exportFailure, type ExportFailure, type ExportFailureCode } from './codes.ts'
import type { Instant } from '../../shared/time.ts'

/** Nobody is asked to wait longer than a day. */
const LONGEST_WAIT_SECONDS = 86400

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The failure behind a status, or null when it is a success.
 *
 * | status | code |
 * |---|---|
 * | 2xx | none |
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
    if (status >= 200 && status < 300) return null
    const failure = exportFailure(codeOf(status), `status ${status}`)
    return { ...failure, retryAfterSeconds: toRetryAfterSeconds(retryAfter, now) }
}

function codeOf(status: number): ExportFailureCode {
    if (status === 0) return 'connection_failed'
    if (status === 401) return 'token_rejected'
    if (status === 403) return 'token_forbidden'
    if (status === 404 || status === 410) return 'export_not_found'
    if (status === 408 || status === 504) return 'call_timeout'
    if (status === 429) return 'rate_limited'
    if (status >= 500 && status < 600) return 'service_unavailable'
    return status >= 400 && status < 500 ? 'export_rejected' : 'reply_unreadable'
}

/** Seconds of a `Retry-After` header: a number, or an HTTP date (RFC 9110, 10.2.3). Null when it says nothing usable. */
export function toRetryAfterSeconds(header: string | null, now: Instant): number | null {
    if (header === null) return null
    const text = header.trim()
    if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), LONGEST_WAIT_SECONDS)
    const at = fromHttpDate(text)
    if (at === null) return null
    return Math.min(Math.max(0, toEpochSeconds(at) - toEpochSeconds(now)), LONGEST_WAIT_SECONDS)
}

/** `Sun, 06 Nov 1994 08:49:37 GMT`; the two older forms of the standard are no longer sent. */
function fromHttpDate(text: string): Instant | null {
    const match = /^[A-Za-z]{3}, (\d{2}) ([A-Za-z]{3}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/.exec(text)
    if (!match) return null
    const month = MONTHS.indexOf(match[2].toLowerCase()) + 1
    return month === 0 ? null : toInstant(`${match[3]}-${month < 10 ? '0' : ''}${month}-${match[1]} ${match[4]}`)
}
