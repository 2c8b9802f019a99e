/** What the answer of Keeptrusts to a claim or a resolution means. */

import { toRetryAfterSeconds } from '../../exports/core/http-answer.ts'
import { toLine } from '../../shared/text.ts'
import { isObject, valueAt } from '../../shared/json.ts'
import type { WriteBackFailure, WriteBackFailureCode } from './codes.ts'
import type { Instant } from '../../shared/time.ts'

const BY_STATUS: Readonly<Record<number, WriteBackFailureCode>> = {
    0: 'connection_failed',
    401: 'token_rejected',
    403: 'actor_refused',
    404: 'escalation_not_found',
    408: 'call_timeout',
    409: 'escalation_decided',
    410: 'escalation_not_found',
    429: 'rate_limited',
    504: 'call_timeout',
}

/**
 * The failure behind an answer, or null when it is a success.
 *
 * | status | code | tried again |
 * |---|---|---|
 * | 2xx | none | |
 * | 401 | token_rejected | yes |
 * | 403 | actor_refused | no |
 * | 404, 410 | escalation_not_found | no |
 * | 408, 504 | call_timeout | yes |
 * | 409 | escalation_decided | no |
 * | 429 | rate_limited, after `Retry-After` | yes |
 * | other 5xx | service_unavailable, after `Retry-After` | yes |
 * | 422 and other 4xx | write_back_rejected | no |
 * | anything else | reply_unreadable | yes |
 */
export function toWriteBackFailure(
    status: number,
    body: string,
    retryAfter: string | null,
    now: Instant,
): WriteBackFailure | null {
    if (status >= 200 && status < 300) return null
    const said = toMessage(body)
    return {
        code: codeOf(status),
        detail: said === '' ? `status ${status}` : `status ${status}, ${said}`,
        retryAfterSeconds: toRetryAfterSeconds(retryAfter, now),
        isAnswer: status > 0,
    }
}

function codeOf(status: number): WriteBackFailureCode {
    const known = BY_STATUS[status]
    if (known !== undefined) return known
    if (status >= 500 && status < 600) return 'service_unavailable'
    return status >= 400 && status < 500 ? 'write_back_rejected' : 'reply_unreadable'
}

/** The sentence in an error body. Its form is documented for the gateway only, so the usual places are tried. */
function toMessage(body: string): string {
    const value = parse(body)
    if (!isObject(value)) return ''
    const places = ['error.message', 'message', 'detail', 'error'].map((path) => valueAt(value, path))
    const found = places.find((place) => typeof place === 'string' && place.trim() !== '')
    return found === undefined ? '' : toLine(String(found), 300)
}

function parse(body: string): unknown {
    try {
        return JSON.parse(body) as unknown
    } catch (notJson) {
        return null
    }
}
