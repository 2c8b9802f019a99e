/** HMAC and digests by the platform's own classes, of UTF-8 text whatever text they take for bytes. */

import { CertificateEncryption, GlideDigest } from '@servicenow/glide'
import { isAscii, toBase64, toByteText, toUtf8 } from '../shared/encoding.ts'
import type { Crypto } from '../shared/ports.ts'

/** How `é` digests as UTF-8. Neither class documents how it encodes text; ASCII is the same either way and asks nothing. */
const SAMPLE = '\u00e9'
const SAMPLE_DIGEST = '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'
const SAMPLE_KEY = 'aw=='
const SAMPLE_MAC = 'QbCOSDeQYNVWY2MIPavUsvmv1uFpryLSZSLb3F56UTQ='

const digest = taking(digestAsIs, () => digestAsIs(SAMPLE) === SAMPLE_DIGEST)
const takeForMac = taking(
    (text) => text,
    () => macAsIs(SAMPLE_KEY, SAMPLE) === SAMPLE_MAC,
)

export const crypto: Crypto = {
    hmacSha256: (base64Key, text) => macAsIs(base64Key, takeForMac(text)),
    sha256: digest,
    base64: (text) => toBase64(toUtf8(text)),
}

/** Gives `use` text as it is where the platform digests UTF-8, and the characters of its UTF-8 bytes elsewhere. */
function taking(use: (text: string) => string, isUtf8: () => boolean): (text: string) => string {
    let known: boolean | null = null
    return (text) => {
        if (isAscii(text)) return use(text)
        if (known === null) known = isUtf8()
        return use(known ? text : toByteText(text))
    }
}

/** The MAC of the text as the platform encodes it. */
export function macAsIs(base64Key: string, text: string): string {
    return String(new CertificateEncryption().generateMac(base64Key, 'HmacSHA256', text))
}

/** The digest of the text as the platform encodes it. GlideDigest API: the case of the digits is not documented. */
export function digestAsIs(text: string): string {
    return String(new GlideDigest().getSHA256Hex(text)).toLowerCase()
}
