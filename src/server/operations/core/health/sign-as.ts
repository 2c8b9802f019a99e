/** Signs a delivery of the app's own in the mode that receiving accepts. */

import { decodeBase64, toBase64 } from '../../../shared/encoding.ts'
import type { Crypto } from '../../../shared/ports.ts'

/** What is signed, and with which secret. */
export interface Signed {
    readonly id: string
    /** Seconds since 1970. */
    readonly time: string
    readonly body: string
    readonly secret: string
}

/** The headers in the pinned mode (`encoding:content:key`); base64 of the body under the whole secret where none is pinned. */
export function signAs(mode: string, signed: Signed, crypto: Crypto): Readonly<Record<string, string>> {
    const [encoding, content, form] = (mode === '' ? 'base64:body:literal' : mode).split(':')
    const { body, id, secret, time } = signed
    const text = content === 'body' ? body : content === 't.body' ? `${time}.${body}` : `${id}.${time}.${body}`
    const mac = crypto.hmacSha256(toKey(secret, form, crypto), text)
    const signature = { 'X-Keeptrusts-Signature': encoding === 'hex' ? toHex(mac) : mac }
    if (content === 'body') return signature
    const timed = { ...signature, 'X-Keeptrusts-Timestamp': time }
    return content === 't.body' ? timed : { ...timed, 'X-Keeptrusts-Delivery': id }
}

function toKey(secret: string, form: string, crypto: Crypto): string {
    const remainder = secret.replace(/^whsec_/, '')
    if (form === 'decoded') return toBase64(decodeBase64(remainder) || [])
    return crypto.base64(form === 'stripped' ? remainder : secret)
}

function toHex(base64: string): string {
    return (decodeBase64(base64) || []).map((byte) => `0${byte.toString(16)}`.slice(-2)).join('')
}
