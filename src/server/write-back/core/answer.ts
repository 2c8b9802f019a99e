/** What the answer of Keeptrusts to a claim or a resolution means. */

import { toAnswerCode, toRetryAfterSeconds } from '../../shared/keeptrusts-answer.ts'
import { toLine } from '../../shared/text.ts'
import { isObject, parseJson, valueAt } from '../../shared/json.ts'
import type { WriteBackFailure } from './codes.ts'
import type { Instant } from '../../shared/time.ts'

const OWN_CODES = {
    forbidden: 'actor_refused',
    notFound: 'escalation_not_found',
    stateConflict: 'escalation_decided',
    rejected: 'write_back_rejected',
} as const

/**
 * The failure behind an answer, or null when it is a success.
 *
 * | status | code | tried again |
 * |---|---|---|
 * | 2xx | none | |
 * | 3xx | redirect_refused | yes |
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
    const code = toAnswerCode(status, OWN_CODES)
    if (code === null) return null
    const said = toMessage(body)
    return {
        code,
        detail: said === '' ? `status ${status}` : `status ${status}, ${said}`,
        retryAfterSeconds: toRetryAfterSeconds(retryAfter, now),
        isAnswer: status > 0,
    }
}

/** The sentence in an error body. Its form is documented for the gateway only, so the usual places are tried. */
function toMessage(body: string): string {
    const value = parseJson(body)
    if (!isObject(value)) return ''
    const places = ['error.message', 'message', 'detail', 'error'].map((path) => valueAt(value, path))
    const found = places.find((place) => typeof place === 'string' && place.trim() !== '')
    return found === undefined ? '' : toLine(String(found), 300)
}
