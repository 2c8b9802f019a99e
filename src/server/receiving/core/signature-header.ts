/** Reads signature headers: which signatures and which times they present. It verifies none of them. */

import { toInstant } from '../../shared/time.ts'
import { decodeBase64, decodeHex } from '../../shared/encoding.ts'
import type { RawRequest } from '../../shared/raw-request.ts'
import { DELIVERY_HEADERS, findHeaders, SIGNATURE_HEADERS, TIMESTAMP_HEADERS } from '../../shared/raw-request.ts'
import type { Instant } from '../../shared/time.ts'

/** More signatures than a rotation of secrets needs are not read. */
export const MAX_SIGNATURES = 10
const MAX_TIMESTAMPS = 3
const MAX_IDS = 2
const MAX_HEADER_LENGTH = 4096
const SIGNATURE_BYTES = 32

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
    /** Whether any signature header is there at all. */
    readonly isSigned: boolean
    readonly signatures: readonly PresentedSignature[]
    readonly times: readonly PresentedTime[]
    readonly ids: readonly string[]
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
 */
export function readPresented(request: RawRequest): Presented {
    const values = findHeaders(request, SIGNATURE_HEADERS)
    const pieces = values
        .join(' ')
        .slice(0, MAX_HEADER_LENGTH)
        .split(/[\s,]+/)
    const signatures = pieces.map(toSignature).filter((one): one is PresentedSignature => one !== null)
    const stamps = pieces.filter((piece) => /^t=/i.test(piece)).map((piece) => piece.slice(2))
    const times = [...stamps, ...findHeaders(request, TIMESTAMP_HEADERS)].map(toTime)
    return {
        isSigned: values.length > 0,
        signatures: signatures.slice(0, MAX_SIGNATURES),
        times: times.filter(isFirstOfItsText).slice(0, MAX_TIMESTAMPS),
        ids: findHeaders(request, DELIVERY_HEADERS)
            .filter((id, index, all) => all.indexOf(id) === index)
            .slice(0, MAX_IDS),
    }
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

function isFirstOfItsText(
    time: PresentedTime | null,
    index: number,
    all: readonly (PresentedTime | null)[],
): time is PresentedTime {
    return time !== null && all.findIndex((other) => other !== null && other.text === time.text) === index
}
