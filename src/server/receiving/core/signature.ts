/** Decides whether a delivery was signed by a holder of the secret, and recently where the signature carries a time. */

import type { Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import { secondsBetween, toInstant, type Instant } from '../../shared/time.ts'
import { decodeBase64, fromByteText, toBase64 } from '../../shared/encoding.ts'
import type { RawRequest } from '../../shared/raw-request.ts'
import type { Presented, PresentedTime } from './signature-header.ts'
import { readPresented } from './signature-header.ts'

/** What may be signed: the body; time and body; id, time and body (Standard Webhooks), joined by dots. */
export const SIGNED_CONTENTS = ['body', 't.body', 'id.t.body'] as const
export type SignedContent = (typeof SIGNED_CONTENTS)[number]

/** What of the secret is the key: all of it; all after `whsec_`; the bytes that this remainder encodes (Standard Webhooks). */
export const KEY_FORMS = ['literal', 'stripped', 'decoded'] as const
export type KeyForm = (typeof KEY_FORMS)[number]

/** By what rules to evaluate a signature. */
export interface SignatureRules {
    readonly secret: string
    readonly previousSecret: string
    /** Until when the previous secret counts; what is no time means never. */
    readonly previousSecretExpires: string
    readonly now: Instant
    readonly toleranceSeconds: number
    /** The only mode accepted, as `encoding:content:key`; '' accepts every known one. */
    readonly mode: string
    /** HMAC-SHA256 of UTF-8 text under a base64 key, as base64. */
    readonly hmacSha256: (base64Key: string, text: string) => string
    /** base64 of UTF-8 text. */
    readonly base64: (text: string) => string
}

/** How a delivery proved where it comes from. */
export interface Verification {
    /** For example `hex:body:literal` or `base64:id.t.body:decoded`: what an administrator can pin. */
    readonly mode: string
    readonly secret: 'current' | 'previous'
    /** The time that the signature covers, null when it covers none. */
    readonly signedAt: Instant | null
    /** The delivery id header that the signature covers, null when it covers none. */
    readonly signedId: string | null
}

export type SignatureFailure =
    | { readonly code: 'secret_unset' }
    | { readonly code: 'signature_missing' }
    | { readonly code: 'signature_mismatch' }
    | { readonly code: 'signature_stale'; readonly signedAt: Instant }

interface Key {
    readonly form: KeyForm
    readonly secret: Verification['secret']
    readonly base64: string
}

interface Content {
    readonly name: SignedContent
    readonly text: string
    readonly time: PresentedTime | null
    readonly id: string | null
}

/** How a delivery proved where it comes from, and the request with the text that its signature covers. */
export interface Verified {
    readonly verification: Verification
    readonly request: RawRequest
}

/**
 * Checks the body as the platform read it, and where its signature does not match, the body as UTF-8 where the platform may have read Latin-1:
 * how `RESTAPIRequestBody` decodes bytes is not documented. The signature alone decides which text was sent.
 */
export function verifyRequest(request: RawRequest, rules: SignatureRules): Result<Verified, SignatureFailure> {
    const verified = verifySignature(request, rules)
    if (verified.ok) return ok({ verification: verified.value, request })
    const body = verified.failure.code === 'signature_mismatch' ? fromByteText(request.body) : null
    if (body === null) return verified
    const again = { ...request, body }
    const reread = verifySignature(again, rules)
    return reread.ok ? ok({ verification: reread.value, request: again }) : reread
}

/**
 * Checks the exact body text against every form in which the sender may sign it.
 *
 * | Request | Answer |
 * |---|---|
 * | no secret is set | secret_unset |
 * | no signature header | signature_missing |
 * | a signature that no allowed form yields | signature_mismatch |
 * | a matching one that covers a time further than the tolerance from now, past or future | signature_stale |
 * | a matching one that covers a recent time, or covers none | how it matched |
 *
 * A time that the signature does not cover proves nothing and is not looked at. Every candidate is computed and compared, byte by
 * byte to the end, so that the time it takes does not reveal how close a guess was.
 */
export function verifySignature(request: RawRequest, rules: SignatureRules): Result<Verification, SignatureFailure> {
    if (rules.secret === '') return fail({ code: 'secret_unset' })
    const presented = readPresented(request)
    if (!presented.isSigned) return fail({ code: 'signature_missing' })
    const matches = findMatches(presented, request.body, rules)
    if (matches.length === 0) return fail({ code: 'signature_mismatch' })
    const fresh = matches.find((match) => isFresh(match, rules))
    if (fresh !== undefined) return ok(fresh)
    return fail({ code: 'signature_stale', signedAt: matches[0].signedAt || rules.now })
}

function findMatches(presented: Presented, body: string, rules: SignatureRules): readonly Verification[] {
    const matches: Verification[] = []
    if (presented.signatures.length === 0) return matches
    const contents = toContents(presented, body)
    for (const key of toKeys(rules))
        for (const content of contents) {
            if (!isAllowed(content.name, key.form, rules.mode)) continue
            const expected = decodeBase64(rules.hmacSha256(key.base64, content.text)) || []
            for (const signature of presented.signatures) {
                const isEqual = isSameBytes(signature.bytes, expected)
                const mode = `${signature.encoding}:${content.name}:${key.form}`
                if (isEqual && (rules.mode === '' || rules.mode === mode))
                    matches.push({
                        mode,
                        secret: key.secret,
                        signedAt: content.time === null ? null : content.time.instant,
                        signedId: content.id,
                    })
            }
        }
    return matches
}

// Spares work that a pinned mode makes pointless; the mode is compared whole once a signature matches.
function isAllowed(content: SignedContent, form: KeyForm, mode: string): boolean {
    return mode === '' || mode.slice(mode.indexOf(':') + 1) === `${content}:${form}`
}

function isFresh(match: Verification, rules: SignatureRules): boolean {
    if (match.signedAt === null) return true
    return Math.abs(secondsBetween(match.signedAt, rules.now)) <= rules.toleranceSeconds
}

function toContents(presented: Presented, body: string): readonly Content[] {
    const contents: Content[] = [{ name: 'body', text: body, time: null, id: null }]
    for (const time of presented.times) {
        contents.push({ name: 't.body', text: `${time.text}.${body}`, time, id: null })
        for (const id of presented.ids)
            contents.push({ name: 'id.t.body', text: `${id}.${time.text}.${body}`, time, id })
    }
    return contents
}

function toKeys(rules: SignatureRules): readonly Key[] {
    const current = keysOf(rules.secret, 'current', rules)
    const expires = toInstant(rules.previousSecretExpires)
    if (rules.previousSecret === '' || expires === null || rules.now >= expires) return current
    return [...current, ...keysOf(rules.previousSecret, 'previous', rules)]
}

function keysOf(secret: string, which: Verification['secret'], rules: SignatureRules): readonly Key[] {
    const remainder = secret.replace(/^whsec_/, '')
    const bytes = decodeBase64(remainder)
    const keys: Key[] = [{ form: 'literal', secret: which, base64: rules.base64(secret) }]
    if (remainder !== secret && remainder !== '')
        keys.push({ form: 'stripped', secret: which, base64: rules.base64(remainder) })
    if (bytes !== null && bytes.length > 0) keys.push({ form: 'decoded', secret: which, base64: toBase64(bytes) })
    return keys
}

function isSameBytes(left: readonly number[], right: readonly number[]): boolean {
    let difference = left.length ^ right.length
    for (let at = 0; at < left.length; at++) difference |= left[at] ^ right[at]
    return difference === 0
}
