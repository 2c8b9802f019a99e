/** A webhook secret as people enter it: what around it is not part of it, and when it is none. */

import { isLongerThanBytes } from './encoding.ts'
import { fail, ok, type Result } from './result.ts'

/** So many bytes are the fewest that a key has. */
export const LEAST_SECRET_BYTES = 16

/** Why a stored text is no secret. */
export interface SecretFailure {
    readonly code: 'secret_unset' | 'secret_weak'
}

// Blanks of every kind, and the marks without width that come along from a web page.
const AROUND = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g

/**
 * The secret in what was entered.
 *
 * | Entered | Secret |
 * |---|---|
 * | blanks or newlines around it, or the `v1,` of a list of keys before it | without them |
 * | nothing else, or only `whsec_` | secret_unset |
 * | fewer than 16 bytes after `whsec_`, the padding of base64 not counted | secret_weak |
 *
 * `whsec_` stays: whether it is part of the key is for the signature to show.
 */
export function toSecret(entered: string): Result<string, SecretFailure> {
    const secret = trim(trim(entered).replace(/^v1,/, ''))
    const key = secret.replace(/^whsec_/, '')
    if (key === '') return fail({ code: 'secret_unset' })
    return isLongerThanBytes(key.replace(/=+$/, ''), LEAST_SECRET_BYTES - 1)
        ? ok(secret)
        : fail({ code: 'secret_weak' })
}

function trim(text: string): string {
    return text.replace(AROUND, '')
}
