/** Which secrets count now, and the keys that a sender may have made of each. */

import { toInstant, type Instant } from '../../shared/time.ts'
import { decodeBase64, toBase64 } from '../../shared/encoding.ts'

/** What of the secret is the key: all of it; all after `whsec_`; the bytes that this remainder encodes (Standard Webhooks). */
export const KEY_FORMS = ['literal', 'stripped', 'decoded'] as const
export type KeyForm = (typeof KEY_FORMS)[number]

/** The secrets and until when they count. */
export interface SecretRules {
    readonly secret: string
    readonly previousSecret: string
    /** Until when the previous secret counts; what is no time means never. */
    readonly previousSecretExpires: string
    readonly now: Instant
    /** base64 of UTF-8 text. */
    readonly base64: (text: string) => string
}

/** A secret that counts. */
export interface LiveSecret {
    readonly which: 'current' | 'previous'
    readonly secret: string
}

/** The current secret, and the previous one while it counts. */
export function toSecrets(rules: SecretRules): readonly LiveSecret[] {
    const current: LiveSecret = { which: 'current', secret: rules.secret }
    const expires = toInstant(rules.previousSecretExpires)
    if (rules.previousSecret === '' || expires === null || rules.now >= expires) return [current]
    return [current, { which: 'previous', secret: rules.previousSecret }]
}

/** The key in base64; null where the secret has no key of this form, and never an empty one. */
export function toKey(form: KeyForm, which: LiveSecret['which'], rules: SecretRules): string | null {
    const secret = which === 'current' ? rules.secret : rules.previousSecret
    const remainder = secret.replace(/^whsec_/, '')
    if (form === 'literal') return rules.base64(secret)
    if (form === 'stripped') return remainder === secret || remainder === '' ? null : rules.base64(remainder)
    const bytes = decodeBase64(remainder)
    return bytes === null || bytes.length === 0 ? null : toBase64(bytes)
}

/** Whether a text names a form of key. */
export function isKeyForm(text: string): text is KeyForm {
    return (KEY_FORMS as readonly string[]).indexOf(text) >= 0
}
