/** A webhook request as it arrived, before anything in it is believed. */

/** What the entry hands over: nothing parsed, nothing trusted. */
export interface RawRequest {
    /** One header's value, null when absent. Names are not case-sensitive. */
    readonly header: (name: string) => string | null
    /** The body's exact text. */
    readonly body: string
}

/** Headers whose signature covers id, time and body: those of Standard Webhooks, under both names that libraries send. */
export const LISTED_SIGNATURE_HEADERS = ['webhook-signature', 'svix-signature'] as const

/** Headers that may hold a signature, the documented one first; the last is that of GitHub and of many gateways. Documented in REST.md. */
export const SIGNATURE_HEADERS = [
    'X-Keeptrusts-Signature',
    'X-Keeptrusts-Signature-256',
    'X-Webhook-Signature',
    ...LISTED_SIGNATURE_HEADERS,
    'X-Hub-Signature-256',
] as const

/** Headers with the id and the time that such a signature covers. */
export const LISTED_ID_HEADERS = ['webhook-id', 'svix-id'] as const
export const LISTED_TIMESTAMP_HEADERS = ['webhook-timestamp', 'svix-timestamp'] as const

/** Headers that may hold the time that was signed. */
export const TIMESTAMP_HEADERS = ['X-Keeptrusts-Timestamp', ...LISTED_TIMESTAMP_HEADERS] as const

/** Headers that may hold the delivery's id; `ce-id` is that of CloudEvents in binary form. */
export const DELIVERY_HEADERS = [
    'X-Keeptrusts-Delivery',
    'X-Keeptrusts-Delivery-Id',
    ...LISTED_ID_HEADERS,
    'ce-id',
] as const

/** Headers that may hold the event type. */
export const EVENT_HEADERS = ['X-Keeptrusts-Event', 'ce-type'] as const

/** The trimmed values of those headers that are present and not blank. */
export function findHeaders(request: RawRequest, names: readonly string[]): readonly string[] {
    const values = names.map((name) => (request.header(name) || '').trim())
    return values.filter((value) => value !== '')
}

/** The first of those headers that is present and not blank, or null. */
export function findHeader(request: RawRequest, names: readonly string[]): string | null {
    const values = findHeaders(request, names)
    return values.length > 0 ? values[0] : null
}

/** Why a body cannot be read as it was sent. */
const CONTENT_PROBLEMS = ['content_type_unsupported', 'charset_unsupported', 'content_encoding_unsupported'] as const
export type ContentProblem = (typeof CONTENT_PROBLEMS)[number]

/** Whether the code of a refusal is one of them. */
export function isContentProblem(code: string): code is ContentProblem {
    return CONTENT_PROBLEMS.some((one) => one === code)
}

/**
 * What the request says of its body that keeps it from being read; null when nothing does.
 *
 * | Header | Problem |
 * |---|---|
 * | `Content-Type` neither `application/json` nor a `+json` type | content_type_unsupported |
 * | its charset anything but UTF-8, of which ASCII is a part | charset_unsupported |
 * | `Content-Encoding` anything but `identity` | content_encoding_unsupported |
 *
 * A signature over such a body cannot match what the platform makes of it, and senders stop for good on 401.
 */
export function findContentProblem(request: RawRequest): ContentProblem | null {
    const type = findHeader(request, ['Content-Type']) || ''
    if (!/^application\/(json|[a-z0-9.!#$&^_-]+\+json)\s*(;|$)/i.test(type)) return 'content_type_unsupported'
    if (!areAll(charsetsOf(type), /^(utf-?8|us-ascii)$/)) return 'charset_unsupported'
    const encodings = (findHeader(request, ['Content-Encoding']) || '').split(',')
    return areAll(encodings, /^(identity)?$/) ? null : 'content_encoding_unsupported'
}

function charsetsOf(type: string): readonly string[] {
    return (type.match(/;\s*charset\s*=[^;]*/gi) || []).map((one) => one.slice(one.indexOf('=') + 1).replace(/"/g, ''))
}

function areAll(values: readonly string[], known: RegExp): boolean {
    return values.every((value) => known.test(value.trim().toLowerCase()))
}

/** The length that the request announces, or null. */
export function findContentLength(request: RawRequest): number | null {
    const length = findHeader(request, ['Content-Length'])
    return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null
}
