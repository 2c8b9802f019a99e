/** Describes a refused request and names the most probable cause. Nothing that a stranger wrote is in it but what has a known form. */

import { countBytes } from '../../shared/encoding.ts'
import type { Route } from '../../shared/names.ts'
import type { ContentProblem, RawRequest } from '../../shared/raw-request.ts'
import {
    DELIVERY_HEADERS,
    EVENT_HEADERS,
    findContentLength,
    findHeader,
    SIGNATURE_HEADERS,
    TIMESTAMP_HEADERS,
} from '../../shared/raw-request.ts'
import type { RefusalCause, RefusedRequest } from '../../shared/refused-request.ts'
import { secondsBetween } from '../../shared/time.ts'
import { readPresented } from './signature-header.ts'
import { describeCandidates, type SignatureFailure, type SignatureRules } from './signature.ts'

/** Signature headers of other schemes, which receiving does not take. Documented in REST.md. */
export const OTHER_SIGNATURE_HEADERS = [
    'Stripe-Signature',
    'X-Hub-Signature',
    'X-Signature',
    'X-Signature-Ed25519',
    'X-Slack-Signature',
    'X-Twilio-Signature',
    'X-Gitlab-Token',
    'Signature',
    'Signature-Input',
] as const

const COMPANIONS = [
    'ce-specversion',
    'ce-source',
    'Authorization',
    'Content-Encoding',
    'Content-Length',
    'Via',
] as const
const KNOWN_HEADERS = [
    ...SIGNATURE_HEADERS,
    ...OTHER_SIGNATURE_HEADERS,
    ...TIMESTAMP_HEADERS,
    ...DELIVERY_HEADERS,
    ...EVENT_HEADERS,
    ...COMPANIONS,
]

/** Why a request was refused: by its signature, or before that was looked at. */
export type Refusal = SignatureFailure | { readonly code: ContentProblem } | { readonly code: 'body_too_large' }

/** What a refused request looked like. */
export function describeRefusal(
    request: RawRequest,
    route: Route,
    refusal: Refusal,
    rules: SignatureRules,
): RefusedRequest {
    return {
        code: refusal.code,
        cause: toCause(request, refusal, rules),
        route,
        shape: readPresented(request).shape,
        headers: KNOWN_HEADERS.filter((name) => findHeader(request, [name]) !== null),
        contentType: toKnownForm(findHeader(request, ['Content-Type'])),
        contentEncoding: toKnownForm(findHeader(request, ['Content-Encoding'])),
        announced: findContentLength(request),
        length: request.body.length,
        tried: refusal.code === 'signature_mismatch' ? describeCandidates(request, rules) : [],
        detail: toDetail(refusal, rules),
    }
}

/**
 * | Refusal | Seen, first that fits | Cause |
 * |---|---|---|
 * | too large, no JSON type, other charset, compressed, signed in another mode, stale | | that |
 * | no signature | a signature header of another scheme | other header |
 * | | | unsigned |
 * | mismatch | no text of the header is a signature | unreadable |
 * | | another length than announced | changed body |
 * | | blanks or `v1,` in the secret | form of the secret |
 * | | | another secret |
 */
function toCause(request: RawRequest, refusal: Refusal, rules: SignatureRules): RefusalCause {
    switch (refusal.code) {
        case 'body_too_large':
            return 'refused_too_large'
        case 'content_type_unsupported':
            return 'refused_content_type'
        case 'content_encoding_unsupported':
            return 'refused_compressed'
        case 'charset_unsupported':
            return 'refused_charset'
        case 'signature_mode_changed':
            return 'refused_mode'
        case 'signature_stale':
            return 'refused_clock'
        case 'signature_missing':
            return findHeader(request, OTHER_SIGNATURE_HEADERS) === null ? 'refused_unsigned' : 'refused_other_header'
        default:
            return toCauseOfMismatch(request, rules)
    }
}

function toCauseOfMismatch(request: RawRequest, rules: SignatureRules): RefusalCause {
    const announced = findContentLength(request)
    const isLengthOther = announced !== request.body.length && announced !== countBytes(request.body)
    if (readPresented(request).shape === 'unreadable') return 'refused_unreadable'
    if (announced !== null && isLengthOther) return 'refused_changed_body'
    return /\s|^v1,/.test(rules.secret) ? 'refused_secret_form' : 'refused_secret'
}

function toDetail(refusal: Refusal, { now }: SignatureRules): string {
    if (refusal.code === 'signature_mode_changed') return refusal.mode
    if (refusal.code !== 'signature_stale') return ''
    const behind = secondsBetween(refusal.signedAt, now)
    return behind < 0 ? `${-behind} seconds ahead` : `${behind} seconds behind`
}

/** A type or an encoding as headers write them; of anything else only that there is something. */
function toKnownForm(value: string | null): string {
    if (value === null) return ''
    return /^[a-z0-9.+/-]{1,60}(\s*;\s*charset="?[a-z0-9_-]{1,20}"?)?$/i.test(value) ? value : 'of no known form'
}
