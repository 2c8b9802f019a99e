/** Decides whether a delivery was signed by a holder of the secret, and recently where the signature carries a time. */

import type { Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import { secondsBetween, type Instant } from '../../shared/time.ts'
import { countBytes, decodeBase64, fromByteText } from '../../shared/encoding.ts'
import type { RawRequest } from '../../shared/raw-request.ts'
import { findContentLength } from '../../shared/raw-request.ts'
import type { Presented, PresentedTime, SignatureShape } from './signature-header.ts'
import { readPresented } from './signature-header.ts'
import { isKeyForm, toKey, toSecrets, type KeyForm, type SecretRules } from './signing-keys.ts'

/** What may be signed: the body; time and body; id, time and body (Standard Webhooks), joined by dots. */
export const SIGNED_CONTENTS = ['body', 't.body', 'id.t.body'] as const
export type SignedContent = (typeof SIGNED_CONTENTS)[number]

/** No request costs more HMACs than this, whatever its headers say and however many secrets count. */
export const MAX_HMACS = 4

/** By what rules to evaluate a signature. */
export interface SignatureRules extends SecretRules {
    readonly toleranceSeconds: number
    /**
     * The mode that is pinned, as `encoding:content:key`; '' accepts every known one. Only what it signs binds: everybody can write a signature
     * in another encoding, and a new secret may be used in another form.
     */
    readonly mode: string
    /** HMAC-SHA256 of UTF-8 text under a base64 key, as base64. */
    readonly hmacSha256: (base64Key: string, text: string) => string
}

type Freshness = Pick<SignatureRules, 'mode' | 'now' | 'toleranceSeconds'>

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
    /** Signed by a holder of the secret, in another mode than the pinned one. */
    | { readonly code: 'signature_mode_changed'; readonly mode: string }

/** How a delivery proved where it comes from, and the request with the text that its signature covers. */
export interface Verified {
    readonly verification: Verification
    readonly request: RawRequest
}

/** What one HMAC is computed of, and under which key. */
interface Candidate {
    readonly content: SignedContent
    readonly form: KeyForm
    readonly secret: Verification['secret']
    readonly body: string
}

/** What each shape may cover, the strongest first. */
const CONTENTS_OF_SHAPE: Readonly<Record<SignatureShape, readonly SignedContent[]>> = {
    none: [],
    unreadable: [],
    stamped: ['t.body'],
    listed: ['id.t.body'],
    timed: ['t.body', 'body'],
    bare: ['body'],
}

/** The order in which keys are tried: Standard Webhooks encode theirs, others mostly take the text as it is. */
const FORMS: Readonly<Record<'listed' | 'hex' | 'base64', readonly KeyForm[]>> = {
    listed: ['decoded', 'literal', 'stripped'],
    hex: ['literal', 'stripped', 'decoded'],
    base64: ['literal', 'decoded', 'stripped'],
}

/**
 * Checks the exact body text in the form that the shape of the header names, with at most `MAX_HMACS` HMACs. The secrets are read when a text is to
 * be tried, and not before.
 *
 * | Request | Answer | HMACs |
 * |---|---|---|
 * | no signature header | signature_missing | none |
 * | a header that is no signature | signature_mismatch | none |
 * | its shape or the pinned mode covers a time further than the tolerance from now, past or future | signature_stale | none |
 * | no secret is set | secret_unset | none |
 * | none of the candidates yields it | signature_mismatch | up to four |
 * | it covers something else than the pinned mode does | signature_mode_changed | up to four |
 * | one of the candidates yields it | how it matched | up to four |
 *
 * A time beside a signature of the body alone proves nothing: who captured the request can leave it out, and what a sender repeats hours later may
 * have the time of the event. Where no mode that signs the time is pinned, it refuses nothing, and the candidates of the body are tried. Every comparison goes byte by byte to the end, so that the time
 * it takes does not reveal how close a guess was.
 */
export function verifyRequest(request: RawRequest, rules: SignatureRules): Result<Verified, SignatureFailure> {
    const presented = readPresented(request)
    if (presented.shape === 'none') return fail({ code: 'signature_missing' })
    if (presented.shape === 'unreadable') return fail({ code: 'signature_mismatch' })
    const { time } = presented
    const isTimeStale = time !== null && !isFresh(time, rules)
    const refusal: SignatureFailure = isTimeStale
        ? { code: 'signature_stale', signedAt: time.instant }
        : { code: 'signature_mismatch' }
    const pinned = toPinned(rules.mode)
    const contents = pinned === null ? CONTENTS_OF_SHAPE[presented.shape] : SIGNED_CONTENTS
    if (!contents.some((content) => mayCover(presented, rules, content))) return fail(refusal)
    if (rules.secret === '') return fail({ code: 'secret_unset' })
    const answer = findAmong(request, presented, rules, (candidate): Result<Verified, SignatureFailure> | null => {
        const verification = tryCandidate(candidate, presented, rules)
        if (verification === null) return null
        if (rules.mode !== '' && !hasContent(candidate, rules.mode))
            return fail({ code: 'signature_mode_changed', mode: verification.mode })
        return ok({ verification, request: { ...request, body: candidate.body } })
    })
    return answer === null ? fail(refusal) : answer
}

/** What was tried for a request, to explain a refusal; no secret is in it. */
export function describeCandidates(request: RawRequest, rules: SignatureRules): readonly string[] {
    const presented = readPresented(request)
    if (presented.shape === 'unreadable') return []
    const tried: string[] = []
    findAmong(request, presented, rules, ({ content, form, secret }) => {
        const one = `${secret} secret, ${content}, ${form} key`
        if (tried.indexOf(one) < 0) tried.push(one)
        return null
    })
    return tried
}

/** Whether the signature may cover such a content: one with a time that is out of date is none. Needs no secret. */
function mayCover({ id, time }: Presented, rules: Freshness, content: SignedContent): boolean {
    const isTimeStale = time !== null && !isFresh(time, rules)
    const pinned = toPinned(rules.mode)
    if (isTimeStale && pinned !== null && pinned.content !== 'body') return false
    return content === 'body' || (time !== null && !isTimeStale && (content === 't.body' || id !== null))
}

/** How a text may have been signed. */
type Way = Omit<Candidate, 'body'>

/**
 * The first answer that `ask` gives of the candidates, the pinned mode first, then what the shape says; null where it gives none. As a rule the first
 * matches, so none is prepared before its turn.
 */
function findAmong<T>(
    request: RawRequest,
    presented: Presented,
    rules: SignatureRules,
    ask: (candidate: Candidate) => T | null,
): T | null {
    const bodies = toReadings(request)
    const ways = toWays(presented, rules)
    let asked = 0
    for (let at = 0; at < ways.length; at++) {
        const way = ways[at]
        if (ways.findIndex((other) => isSameWay(other, way)) < at || !mayCover(presented, rules, way.content)) continue
        if (toKey(way.form, way.secret, rules) === null) continue
        for (const body of bodies) {
            if (++asked > MAX_HMACS) return null
            const answer = ask({ ...way, body })
            if (answer !== null) return answer
        }
    }
    return null
}

function isSameWay(one: Way, other: Way): boolean {
    return one.content === other.content && one.form === other.form && one.secret === other.secret
}

function toWays({ shape, signatures }: Presented, rules: SignatureRules): readonly Way[] {
    const pinned = toPinned(rules.mode)
    const [first] = signatures
    const forms = FORMS[shape === 'listed' || first === undefined ? 'listed' : first.encoding]
    const secrets = toSecrets(rules).map(({ which }) => which)
    const ways: Way[] = []
    // The pinned form with both secrets; then, because a new secret may be used in another form, the others of the current one.
    if (pinned !== null) {
        for (const secret of secrets) ways.push({ ...pinned, secret })
        for (const form of forms) ways.push({ content: pinned.content, form, secret: 'current' })
    }
    for (const form of forms)
        for (const content of CONTENTS_OF_SHAPE[shape])
            for (const secret of secrets) ways.push({ content, form, secret })
    return ways
}

/**
 * The texts that the sender may have signed: how `RESTAPIRequestBody` decodes bytes is not documented. A text that may be UTF-8 read as
 * Latin-1 has two readings; the length that the request announces shows which, and where it announces none, both are tried.
 */
function toReadings({ body, ...request }: RawRequest): readonly string[] {
    const reread = fromByteText(body)
    if (reread === null) return [body]
    const announced = findContentLength({ body, ...request })
    if (announced === body.length) return [reread]
    return announced === countBytes(body) ? [body] : [body, reread]
}

function tryCandidate(candidate: Candidate, presented: Presented, rules: SignatureRules): Verification | null {
    const { content, form, secret, body } = candidate
    const key = toKey(form, secret, rules)
    if (key === null) return null
    const expected = decodeBase64(rules.hmacSha256(key, toText(content, body, presented))) || []
    const matching = presented.signatures.filter(({ bytes }) => isSameBytes(bytes, expected))
    if (matching.length === 0) return null
    const modes = matching.map(({ encoding }) => `${encoding}:${content}:${form}`)
    return {
        mode: modes.indexOf(rules.mode) >= 0 ? rules.mode : modes[0],
        secret,
        signedAt: content === 'body' || presented.time === null ? null : presented.time.instant,
        signedId: content === 'id.t.body' ? presented.id : null,
    }
}

function toText(content: SignedContent, body: string, { id, time }: Presented): string {
    if (content === 'body' || time === null) return body
    return content === 't.body' ? `${time.text}.${body}` : `${id}.${time.text}.${body}`
}

function toPinned(mode: string): { readonly content: SignedContent; readonly form: KeyForm } | null {
    const [, content, form = ''] = mode.split(':')
    const isKnown = (SIGNED_CONTENTS as readonly string[]).indexOf(content) >= 0 && isKeyForm(form)
    return isKnown ? { content: content as SignedContent, form: form as KeyForm } : null
}

function hasContent({ content }: Candidate, mode: string): boolean {
    const pinned = toPinned(mode)
    return pinned !== null && pinned.content === content
}

function isFresh({ instant }: PresentedTime, rules: Freshness): boolean {
    return Math.abs(secondsBetween(instant, rules.now)) <= rules.toleranceSeconds
}

function isSameBytes(left: readonly number[], right: readonly number[]): boolean {
    let difference = left.length ^ right.length
    for (let at = 0; at < left.length; at++) difference |= left[at] ^ right[at]
    return difference === 0
}
