/** What the status of an answer from Keeptrusts means, whatever was called, and when to call again. */

import { DAY_SECONDS, toEpochSeconds, toInstant, type Instant } from './time.ts'

/** What every call to Keeptrusts may meet. */
export type AnswerCode =
    | 'connection_failed'
    | 'token_rejected'
    | 'call_timeout'
    | 'rate_limited'
    | 'service_unavailable'
    | 'reply_unreadable'
    | 'redirect_refused'

/** What a caller names by what it called for. */
export interface OwnCodes<Code extends string> {
    readonly forbidden: Code
    readonly notFound: Code
    readonly stateConflict: Code
    readonly rejected: Code
}

/** Why a call was not answered. A name that is not known is one of the ways in which a connection fails. */
export const UNANSWERED_CODES = {
    timeout: 'call_timeout',
    connection: 'connection_failed',
    name: 'connection_failed',
    instance: 'instance_unconfirmed',
} as const

const BY_STATUS: Readonly<Record<number, AnswerCode | keyof OwnCodes<string>>> = {
    0: 'connection_failed',
    401: 'token_rejected',
    403: 'forbidden',
    404: 'notFound',
    408: 'call_timeout',
    409: 'stateConflict',
    410: 'notFound',
    429: 'rate_limited',
    504: 'call_timeout',
}

/**
 * The code behind a status, or null when it is a success.
 *
 * | status | code |
 * |---|---|
 * | 2xx | none |
 * | 3xx | redirect_refused |
 * | 0 | connection_failed |
 * | 401 | token_rejected |
 * | 403 | the caller's own: forbidden |
 * | 404, 410 | the caller's own: notFound |
 * | 408, 504 | call_timeout |
 * | 409 | the caller's own: conflict |
 * | 429 | rate_limited |
 * | other 5xx | service_unavailable |
 * | other 4xx | the caller's own: rejected |
 * | anything else | reply_unreadable |
 */
export function toAnswerCode<Code extends string>(status: number, own: OwnCodes<Code>): AnswerCode | Code | null {
    if (status >= 200 && status < 300) return null
    const code = BY_STATUS[status] ?? toRangeCode(status)
    return isOwn(code) ? own[code] : code
}

function toRangeCode(status: number): AnswerCode | 'rejected' {
    if (status >= 300 && status < 400) return 'redirect_refused'
    if (status >= 500 && status < 600) return 'service_unavailable'
    return status >= 400 && status < 500 ? 'rejected' : 'reply_unreadable'
}

function isOwn(code: AnswerCode | keyof OwnCodes<string>): code is keyof OwnCodes<string> {
    return code === 'forbidden' || code === 'notFound' || code === 'stateConflict' || code === 'rejected'
}

/** Nobody is asked to wait longer than a day. */
const LONGEST_WAIT_SECONDS = DAY_SECONDS

/** Seconds of a `Retry-After` header: a number, or an HTTP date (RFC 9110, 10.2.3). Null when it says nothing usable. */
export function toRetryAfterSeconds(header: string | null, now: Instant): number | null {
    if (header === null) return null
    const text = header.trim()
    if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), LONGEST_WAIT_SECONDS)
    const at = /GMT$/.test(text) ? toInstant(text) : null
    if (at === null) return null
    return Math.min(Math.max(0, toEpochSeconds(at) - toEpochSeconds(now)), LONGEST_WAIT_SECONDS)
}
