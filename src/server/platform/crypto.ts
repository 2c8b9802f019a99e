/** HMAC and digests by the platform's own classes. */

import { CertificateEncryption, GlideDigest, gs } from '@servicenow/glide'
import type { Crypto } from '../shared/ports.ts'

export const crypto: Crypto = {
    hmacSha256: (base64Key, text) => String(new CertificateEncryption().generateMac(base64Key, 'HmacSHA256', text)),
    // GlideDigest API: the case of the digits is not documented.
    sha256: (text) => String(new GlideDigest().getSHA256Hex(text)).toLowerCase(),
    base64: (text) => String(gs.base64Encode(text)),
}
