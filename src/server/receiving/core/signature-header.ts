/** Reads signature headers: which signatures they present, and in which form their shape says that the body was signed. It verifies none of them. */

import { toInstant } from '../../shared/time.ts'
import { decodeBase64, decodeHex } from '../../shared/encoding.ts'
import type { RawRequest } from '../../shared/raw-request.ts'
import {
    DELIVERY_HEADERS,
    findHeaders,
    LISTED_ID_HEADERS,
    LISTED_SIGNATURE_HEADERS,
    LISTED_TIMESTAMP_HEADERS,
    SIGNATURE_HEADERS,
    TIMESTAMP_HEADERS,
} from '../../shared/raw-request.ts'
import type { Instant } from '../../shared/time.ts'

/** More signatures than a rotation of secrets needs are not read. */
export const MAX_SIGNATURES = 10
const MAX_HEADER_LENGTH = 4096
const SIGNATURE_BYTES = 32

/** How a request writes its signature. */
export type SignatureShape = 'none' | 'unreadable' | 'stamped' | 'listed' | 'timed' | 'bare'

/** One presented signature, decoded. */
export interface PresentedSignature {
    readonly encoding: 'hex' | 'base64'
    readonly bytes: readonly number[]
}

/** A time that the sender may have signed: the text that was signed, and what it means. */
export interface PresentedTime {
    readonly text: string
    readonly instant: Instant
}

/** Everything that a request presents as proof. */
export interface Presented {
    readonly shape: SignatureShape
    readonly signatures: readonly PresentedSignature[]
    /** The time in the signature's own header, else in a header of its own; null where there is none that can be read. */
    readonly time: PresentedTime | null
    readonly id: string | null
}

/**
 * What the headers present.
 *
 * | Header value | Read as |
 * |---|---|
 * | 64 hex digits, either case | a hex signature |
 * | 43 or 44 characters of base64 or base64url | a base64 signature |
 * | `sha256=…`, `v1=…` | the same after the sign |
 * | `v1,… v1,…` | several signatures |
 * | `t=…,v1=…,v1=…` | a time and several signatures |
 *
 * The shape is the first that fits:
 *
 * | Shape | Fits |
 * |---|---|
 * | none | no signature header |
 * | unreadable | none of its texts is a signature, or its `t=` is no time |
 * | stamped | a time beside the signature, in its header |
 * | listed | `v1,…`, or a header of Standard Webhooks, with an id and a time in headers of their own |
 * | timed | any other, with a time in a header of its own |
 * | bare | any other |
 */
export function readPresented(request: RawRequest): Presented {
    const values = findHeaders(request, SIGNATURE_HEADERS)
    const text = values.join(' ').slice(0, MAX_HEADER_LENGTH)
    const pieces = text.split(/[\s,]+/)
    const signatures = pieces.map(toSignature).filter((one): one is PresentedSignature => one !== null)
    const stamps = pieces.filter((piece) => /^t=/i.test(piece)).map((piece) => piece.slice(2))
    const isListed = /(^|\s)v1,/i.test(text) || findHeaders(request, LISTED_SIGNATURE_HEADERS).length > 0
    // Beside a listed signature its own companions come first; other headers are not what it covers.
    const stated = [...(isListed ? LISTED_TIMESTAMP_HEADERS : []), ...TIMESTAMP_HEADERS]
    const times = (stamps.length > 0 ? stamps : findHeaders(request, stated)).map(toTime)
    const time = times.find(isTime) || null
    const [id = null] = findHeaders(request, [...(isListed ? LISTED_ID_HEADERS : []), ...DELIVERY_HEADERS])
    const found = { signatures: signatures.slice(0, MAX_SIGNATURES), time, id }
    if (values.length === 0) return { ...found, shape: 'none' }
    if (signatures.length === 0 || (stamps.length > 0 && time === null)) return { ...found, shape: 'unreadable' }
    if (stamps.length > 0) return { ...found, shape: 'stamped' }
    if (isListed && id !== null && time !== null) return { ...found, shape: 'listed' }
    return { ...found, shape: time === null ? 'bare' : 'timed' }
}

// 64 hex digits are base64 too, but of 48 bytes, so no text is both.
function toSignature(piece: string): PresentedSignature | null {
    const text = piece.replace(/^(sha256|v1)=/i, '')
    const hex = text.length === SIGNATURE_BYTES * 2 ? decodeHex(text) : null
    if (hex !== null) return { encoding: 'hex', bytes: hex }
    const bytes = text.length <= 44 ? decodeBase64(text) : null
    return bytes !== null && bytes.length === SIGNATURE_BYTES ? { encoding: 'base64', bytes } : null
}

// A time that we cannot read cannot be held against the clock, so nothing signed with it is accepted.
function toTime(text: string): PresentedTime | null {
    const instant = text.length <= 40 ? toInstant(text) : null
    return instant === null ? null : { text, instant }
}

function isTime(time: PresentedTime | null): time is PresentedTime {
    return time !== null
}
