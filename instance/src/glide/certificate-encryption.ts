/** CertificateEncryption: MACs with Java's algorithm names. */

import { createHmac } from 'node:crypto'
import { NotEmulated } from '../kernel/kernel.ts'
import { glideClass } from '../runtime/glide-class.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { toText } from '../text/script-text.ts'
import { toDigestBytes } from './digest-bytes.ts'

const ALGORITHMS: Readonly<Record<string, string>> = {
    hmacmd5: 'md5',
    hmacsha1: 'sha1',
    hmacsha224: 'sha224',
    hmacsha256: 'sha256',
    hmacsha384: 'sha384',
    hmacsha512: 'sha512',
}

/** The documentation makes an instance, the declarations type its methods as static: both work. */
export class CertificateEncryption {
    constructor(readonly context: ScriptContext) {}

    /** Base64 MAC of UTF-8 text. The key is base64 and is decoded first: a raw secret gives a wrong MAC and no error. */
    generateMac(key: unknown, algorithm: unknown, data: unknown): string {
        return generateMac(this.context, key, algorithm, data)
    }
}

function generateMac(context: ScriptContext, key: unknown, algorithm: unknown, data: unknown): string {
    const name = ALGORITHMS[toText(algorithm).toLowerCase()]
    if (!name) throw new NotEmulated(`CertificateEncryption.generateMac with ${toText(algorithm)}`)
    return createHmac(name, Buffer.from(toText(key), 'base64'))
        .update(toDigestBytes(context, toText(data)))
        .digest('base64')
}

/** CertificateEncryption as scripts see it. */
export const CERTIFICATE_ENCRYPTION = glideClass<CertificateEncryption>({
    name: 'CertificateEncryption',
    type: CertificateEncryption,
    construct: (context) => new CertificateEncryption(context),
    methods: ['generateMac'],
    statics: { generateMac },
})
