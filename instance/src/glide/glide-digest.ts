/** GlideDigest: hashes of text and streams. */

import { createHash } from 'node:crypto'
import { PlatformError } from '../kernel/kernel.ts'
import { glideClass } from '../runtime/glide-class.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { toText } from '../text/script-text.ts'
import { toDigestBytes } from './digest-bytes.ts'
import { GlideScriptableInputStream } from './input-stream.ts'

/** The case of hexadecimal digits is not documented: compare without regard to it. */
export class GlideDigest {
    constructor(readonly context: ScriptContext) {}

    getMD5Base64(text: unknown): string {
        return ofText(this.context, 'md5', text, 'base64')
    }

    getMD5Hex(text: unknown): string {
        return ofText(this.context, 'md5', text, 'hex')
    }

    getMD5HexFromInputStream(stream: unknown): string {
        return ofStream('md5', stream, 'hex')
    }

    getSHA1Base64(text: unknown): string {
        return ofText(this.context, 'sha1', text, 'base64')
    }

    getSHA1Hex(text: unknown): string {
        return ofText(this.context, 'sha1', text, 'hex')
    }

    getSHA1HexFromInputStream(stream: unknown): string {
        return ofStream('sha1', stream, 'hex')
    }

    getSHA256Base64(text: unknown): string {
        return ofText(this.context, 'sha256', text, 'base64')
    }

    getSHA256Hex(text: unknown): string {
        return ofText(this.context, 'sha256', text, 'hex')
    }

    getSHA256HexFromInputStream(stream: unknown): string {
        return ofStream('sha256', stream, 'hex')
    }
}

function ofText(context: ScriptContext, algorithm: string, text: unknown, encoding: 'hex' | 'base64'): string {
    return createHash(algorithm)
        .update(toDigestBytes(context, toText(text)))
        .digest(encoding)
}

function ofStream(algorithm: string, stream: unknown, encoding: 'hex' | 'base64'): string {
    if (!(stream instanceof GlideScriptableInputStream)) throw new PlatformError('The digest takes an input stream')
    return createHash(algorithm).update(stream.readAll()).digest(encoding)
}

/** GlideDigest as scripts see it. */
export const GLIDE_DIGEST = glideClass<GlideDigest>({
    name: 'GlideDigest',
    type: GlideDigest,
    construct: (context) => new GlideDigest(context),
    methods: [
        'getMD5Base64',
        'getMD5Hex',
        'getMD5HexFromInputStream',
        'getSHA1Base64',
        'getSHA1Hex',
        'getSHA1HexFromInputStream',
        'getSHA256Base64',
        'getSHA256Hex',
        'getSHA256HexFromInputStream',
    ],
})
