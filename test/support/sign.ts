/** Signs deliveries in every form a sender may use, with Node's own crypto: shares no code with the verifier. */

import { createHash, createHmac } from 'node:crypto'

export interface SigningForm {
    readonly encoding: 'hex' | 'HEX' | 'base64' | 'base64url' | 'base64-unpadded'
    readonly content: 'body' | 't.body' | 'id.t.body'
    readonly key: 'literal' | 'stripped' | 'decoded'
}

export interface Signing {
    readonly secret: string
    readonly body: string
    readonly form: SigningForm
    readonly id?: string
    readonly time?: string
}

/** The signature alone, encoded as the form says. */
export function signatureOf({ secret, body, form, id = '', time = '' }: Signing): string {
    const signed = { body, 't.body': `${time}.${body}`, 'id.t.body': `${id}.${time}.${body}` }[form.content]
    const digest = createHmac('sha256', keyOf(secret, form.key)).update(signed, 'utf8').digest()
    if (form.encoding === 'hex') return digest.toString('hex')
    if (form.encoding === 'HEX') return digest.toString('hex').toUpperCase()
    if (form.encoding === 'base64') return digest.toString('base64')
    if (form.encoding === 'base64url') return digest.toString('base64url')
    return digest.toString('base64').replace(/=+$/, '')
}

/** The header as the documentation's sample most likely sends it: lower-case hex over the body, keyed with the whole secret. */
export function signedHeaders(secret: string, body: string): Record<string, string> {
    const form: SigningForm = { encoding: 'hex', content: 'body', key: 'literal' }
    return { 'Content-Type': 'application/json', 'X-Keeptrusts-Signature': signatureOf({ secret, body, form }) }
}

/** The three headers of Standard Webhooks. */
export function standardWebhookHeaders(
    secret: string,
    body: string,
    id: string,
    epochSeconds: number,
): Record<string, string> {
    const time = String(epochSeconds)
    const form: SigningForm = { encoding: 'base64', content: 'id.t.body', key: 'decoded' }
    return {
        'Content-Type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': time,
        'webhook-signature': `v1,${signatureOf({ secret, body, form, id, time })}`,
    }
}

/** SHA-256 of text, lower-case hex. */
export function sha256(text: string): string {
    return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** HMAC-SHA256 of text under a base64 key, as base64: what the platform's generateMac does. */
export function hmacSha256(base64Key: string, text: string): string {
    return createHmac('sha256', Buffer.from(base64Key, 'base64')).update(text, 'utf8').digest('base64')
}

/** base64 of text. */
export function base64(text: string): string {
    return Buffer.from(text, 'utf8').toString('base64')
}

function keyOf(secret: string, key: SigningForm['key']): Buffer {
    if (key === 'literal') return Buffer.from(secret, 'utf8')
    const remainder = secret.replace(/^whsec_/, '')
    return Buffer.from(remainder, key === 'decoded' ? 'base64' : 'utf8')
}
