/** Signatures: every form that a sender may use is accepted, and nothing else is. */

import type { SignatureRules } from '../../../../src/server/receiving/core/signature.ts'
import { MAX_HMACS, verifyRequest } from '../../../../src/server/receiving/core/signature.ts'
import { rawRequest } from '../../../support/request.ts'
import type { SigningForm } from '../../../support/sign.ts'
import { base64, hmacSha256, signatureOf, standardWebhookHeaders } from '../../../support/sign.ts'

const NOW = '2026-04-20 14:00:00'
const NOW_SECONDS = 1776693600
const CURRENT = 'whsec_' + Buffer.from('a current secret of 24 b').toString('base64')
const PREVIOUS = 'whsec_' + Buffer.from('the previous secret bytes').toString('base64url')
const BODY = '{"event":"event.blocked","note":"ü 🔥 $& \\" \\n"}'

const rules: SignatureRules = {
    secret: CURRENT,
    previousSecret: PREVIOUS,
    previousSecretExpires: '2026-04-20 15:00:00',
    now: NOW,
    toleranceSeconds: 300,
    mode: '',
    hmacSha256,
    base64,
}

function verify(headers: Record<string, string>, body = BODY, changes: Partial<SignatureRules> = {}) {
    const verified = verifyRequest(rawRequest(body, headers), { ...rules, ...changes })
    return verified.ok ? verified.value.verification : verified.failure.code
}

const ENCODINGS = ['hex', 'HEX', 'base64', 'base64url', 'base64-unpadded'] as const
const CONTENTS = ['body', 't.body', 'id.t.body'] as const
const KEYS = ['literal', 'stripped', 'decoded'] as const
const SECRETS = ['current', 'previous'] as const

const FORMS = ENCODINGS.flatMap((encoding) =>
    CONTENTS.flatMap((content) =>
        KEYS.flatMap((key) => SECRETS.map((secret) => [encoding, content, key, secret] as const)),
    ),
)

describe('every form, once it is pinned', () => {
    const id = 'msg_1'
    const time = String(NOW_SECONDS)

    function headersFor(value: string, content: SigningForm['content']): Record<string, string>[] {
        const companions = { 'webhook-id': id, 'X-Keeptrusts-Timestamp': time }
        const decorated = [value, `sha256=${value}`, `v1=${value}`, `v1,${value}`, `v1,AAAA v1,${value}`]
        const plain = decorated.map((text) => ({ 'X-Keeptrusts-Signature': text, ...companions }))
        if (content === 'body') return [{ 'X-Keeptrusts-Signature': value }, ...plain]
        return [...plain, { 'X-Keeptrusts-Signature': `t=${time},v1=${value}`, 'webhook-id': id }]
    }

    test.each(FORMS)('%s of %s under the %s key of the %s secret', (encoding, content, key, secret) => {
        const value = signatureOf({
            secret: secret === 'current' ? CURRENT : PREVIOUS,
            body: BODY,
            form: { encoding, content, key },
            id,
            time,
        })
        const name = encoding.toLowerCase().replace(/(base64).*/, '$1')
        for (const headers of headersFor(value, content))
            expect(verify(headers, BODY, { mode: `${name}:${content}:${key}` })).toEqual({
                mode: `${name}:${content}:${key}`,
                secret,
                signedAt: content === 'body' ? null : NOW,
                signedId: content === 'id.t.body' ? 'msg_1' : null,
            })
    })
})

describe('the form that the shape of the header names', () => {
    const id = 'msg_1'
    const time = String(NOW_SECONDS)
    const noRotation = { previousSecretExpires: '' }
    const listed = (value: string) => ({
        'webhook-signature': `v1,${value}`,
        'webhook-id': id,
        'webhook-timestamp': time,
    })

    test.each([
        ['bare', 'body', KEYS, (value: string) => ({ 'X-Keeptrusts-Signature': value })],
        ['as of GitHub', 'body', KEYS, (value: string) => ({ 'X-Hub-Signature-256': `sha256=${value}` })],
        ['stamped', 't.body', KEYS, (value: string) => ({ 'X-Keeptrusts-Signature': `t=${time},v1=${value}` })],
        ['listed', 'id.t.body', KEYS, listed],
        [
            'timed',
            't.body',
            ['literal', 'decoded'],
            (value: string) => ({ 'X-Keeptrusts-Signature': value, 'X-Keeptrusts-Timestamp': time }),
        ],
        [
            'timed, of the body alone',
            'body',
            ['literal', 'decoded'],
            (value: string) => ({ 'X-Keeptrusts-Signature': value, 'X-Keeptrusts-Timestamp': time }),
        ],
    ] as const)('%s is found without a pinned mode', (_, content, keys, headersOf) => {
        for (const key of keys) {
            const form = { encoding: 'base64', content, key } as const
            const value = signatureOf({ secret: CURRENT, body: BODY, form, id, time })
            const headers = headersOf(value) as unknown as Record<string, string>
            expect(verify(headers, BODY, noRotation)).toMatchObject({ mode: `base64:${content}:${key}` })
        }
    })
})

describe('what a request costs', () => {
    const forged = '0'.repeat(64)
    const stale = String(NOW_SECONDS - 3600)
    const latin1 = Buffer.from(BODY, 'utf8').toString('latin1')
    const cost = (headers: Record<string, string>, body = BODY, changes: Partial<SignatureRules> = {}) => {
        let count = 0
        verify(headers, body, {
            ...changes,
            hmacSha256: (key, text) => {
                count += 1
                return hmacSha256(key, text)
            },
        })
        return count
    }

    test.each([
        ['no signature', {}],
        ['words', { 'X-Keeptrusts-Signature': 'valid' }],
        ['a truncated signature', { 'X-Keeptrusts-Signature': forged.slice(1) }],
        ['a time that is none', { 'X-Keeptrusts-Signature': `t=soon,v1=${forged}` }],
        ['a stale time', { 'X-Keeptrusts-Signature': `t=${stale},v1=${forged}` }],
        [
            'a stale time of Standard Webhooks',
            { 'webhook-signature': `v1,${forged}`, 'webhook-id': 'a', 'webhook-timestamp': stale },
        ],
    ])('is no HMAC with %s', (_, headers) => expect(cost(headers as Record<string, string>)).toBe(0))

    const headers: readonly Record<string, string>[] = [
        { 'X-Keeptrusts-Signature': forged },
        { 'X-Keeptrusts-Signature': Array(20).fill(`v1=${forged}`).join() },
        { 'X-Keeptrusts-Signature': `t=${NOW_SECONDS},t=${NOW_SECONDS + 1},v1=${forged}`, 'webhook-id': 'a' },
        {
            'X-Keeptrusts-Signature': `v1,${forged}`,
            'webhook-id': 'a',
            'X-Keeptrusts-Delivery': 'b',
            'svix-id': 'c',
            'X-Keeptrusts-Timestamp': String(NOW_SECONDS),
            'webhook-timestamp': String(NOW_SECONDS + 1),
        },
        { 'X-Keeptrusts-Signature': forged, 'X-Keeptrusts-Timestamp': String(NOW_SECONDS), 'webhook-id': 'a' },
    ]
    const pins = ['', 'hex:body:literal', 'hex:t.body:decoded', 'base64:id.t.body:stripped', 'anything']

    test.each(headers.flatMap((one) => pins.map((mode) => [one, mode] as const)))(
        `is at most ${MAX_HMACS} with %j while %p is pinned, in a rotation, in two readings`,
        (one, mode) => {
            for (const body of [BODY, latin1]) expect(cost(one, body, { mode })).toBeLessThanOrEqual(MAX_HMACS)
        },
    )
})

const hex = (body = BODY, secret = CURRENT) =>
    signatureOf({ secret, body, form: { encoding: 'hex', content: 'body', key: 'literal' } })
const timed = (time: string | number, body = BODY) =>
    signatureOf({
        secret: CURRENT,
        body,
        form: { encoding: 'hex', content: 't.body', key: 'literal' },
        time: String(time),
    })

describe('headers', () => {
    test.each([
        ['X-Keeptrusts-Signature'],
        ['x-keeptrusts-signature'],
        ['X-KEEPTRUSTS-SIGNATURE'],
        ['X-Keeptrusts-Signature-256'],
        ['X-Webhook-Signature'],
        ['webhook-signature'],
        ['Webhook-Signature'],
    ])('%s carries the signature', (name) =>
        expect(verify({ [name]: ` ${hex()} ` })).toMatchObject({ secret: 'current' }),
    )

    it('Standard Webhooks as its own libraries send it', () => {
        expect(verify(standardWebhookHeaders(CURRENT, BODY, 'msg_1', NOW_SECONDS))).toEqual({
            mode: 'base64:id.t.body:decoded',
            secret: 'current',
            signedAt: NOW,
            signedId: 'msg_1',
        })
    })

    it('one good signature among several is enough, as in a rotation', () => {
        const value = `t=${NOW_SECONDS},v1=${'0'.repeat(64)},v1=${timed(NOW_SECONDS)}`
        expect(verify({ 'X-Keeptrusts-Signature': value })).toMatchObject({ mode: 'hex:t.body:literal' })
    })

    it('at most ten signatures are looked at', () => {
        const wrong = (count: number) => Array(count).fill(`v1=${'0'.repeat(64)}`)
        const header = (count: number) => ({ 'X-Keeptrusts-Signature': [...wrong(count), `v1=${hex()}`].join(',') })
        expect(verify(header(9))).toMatchObject({ secret: 'current' })
        expect(verify(header(10))).toBe('signature_mismatch')
    })
})

describe('refuses', () => {
    test.each([
        ['a missing signature', {}, 'signature_missing'],
        ['a blank one', { 'X-Keeptrusts-Signature': '  ' }, 'signature_missing'],
        ['a signature in an unknown header', { 'X-Hub-Signature': hex() }, 'signature_missing'],
        ['a forged one', { 'X-Keeptrusts-Signature': hex(BODY, 'whsec_other') }, 'signature_mismatch'],
        ['a truncated one', { 'X-Keeptrusts-Signature': hex().slice(0, 62) }, 'signature_mismatch'],
        ['a lengthened one', { 'X-Keeptrusts-Signature': `${hex()}00` }, 'signature_mismatch'],
        ['one with its last digit changed', { 'X-Keeptrusts-Signature': flipLast(hex()) }, 'signature_mismatch'],
        ['one of another body', { 'X-Keeptrusts-Signature': hex(`${BODY} `) }, 'signature_mismatch'],
        ['another algorithm', { 'X-Keeptrusts-Signature': `sha1=${hex().slice(0, 40)}` }, 'signature_mismatch'],
        ['words', { 'X-Keeptrusts-Signature': 'valid' }, 'signature_mismatch'],
        ['nothing after the sign', { 'X-Keeptrusts-Signature': 'sha256=' }, 'signature_mismatch'],
        ['only a time', { 'X-Keeptrusts-Signature': `t=${NOW_SECONDS}` }, 'signature_mismatch'],
        ['a huge header', { 'X-Keeptrusts-Signature': 'v1=,'.repeat(100_000) }, 'signature_mismatch'],
    ])('%s', (_, headers, code) => expect(verify(headers as Record<string, string>)).toBe(code))

    it('everything while no secret is set', () => {
        expect(verify({ 'X-Keeptrusts-Signature': hex(BODY, '') }, BODY, { secret: '' })).toBe('secret_unset')
    })

    it('a body of which one byte changed', () => {
        expect(verify({ 'X-Keeptrusts-Signature': hex() }, BODY.replace('ü', 'u'))).toBe('signature_mismatch')
    })

    it('an HMAC engine that answers nothing', () => {
        const headers = { 'X-Keeptrusts-Signature': hex() }
        expect(verify(headers, BODY, { hmacSha256: () => '' })).toBe('signature_mismatch')
        expect(verify(headers, BODY, { hmacSha256: () => 'null' })).toBe('signature_mismatch')
        expect(verify(headers, BODY, { hmacSha256: () => '!' })).toBe('signature_mismatch')
    })
})

function flipLast(text: string): string {
    return text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
}

describe('a signed time', () => {
    const at = (offset: number, toleranceSeconds = 300) =>
        verify({ 'X-Keeptrusts-Signature': `t=${NOW_SECONDS + offset},v1=${timed(NOW_SECONDS + offset)}` }, BODY, {
            toleranceSeconds,
        })

    test.each([
        [0, 300, true],
        [-300, 300, true],
        [300, 300, true],
        [-301, 300, false],
        [301, 300, false],
        [-360, 300, false],
        [-360, 900, true],
        [-31, 30, false],
    ])('%d seconds from now with a tolerance of %d: accepted is %p', (offset, tolerance, isAccepted) => {
        const answer = at(offset, tolerance)
        if (isAccepted) expect(answer).toMatchObject({ mode: 'hex:t.body:literal' })
        else expect(answer).toBe('signature_stale')
    })

    it('that is stale is reported with the instant', () => {
        const time = NOW_SECONDS - 301
        const request = rawRequest(BODY, { 'X-Keeptrusts-Signature': `t=${time},v1=${timed(time)}` })
        expect(verifyRequest(request, rules)).toEqual({
            ok: false,
            failure: { code: 'signature_stale', signedAt: '2026-04-20 13:54:59' },
        })
    })

    test.each(['2026-04-20T14:00:00Z', String(NOW_SECONDS * 1000), '2026-04-20T16:00:00.123+02:00'])(
        'may be written as %s',
        (time) => {
            const headers = { 'X-Keeptrusts-Signature': timed(time), 'X-Keeptrusts-Timestamp': time }
            expect(verify(headers)).toMatchObject({ signedAt: NOW })
        },
    )

    it('that is not a time is refused even when it is signed', () => {
        const headers = { 'X-Keeptrusts-Signature': timed('soon'), 'X-Keeptrusts-Timestamp': 'soon' }
        expect(verify(headers)).toBe('signature_mismatch')
    })

    it('cannot be made fresh by a header that the signature does not cover', () => {
        const old = NOW_SECONDS - 3600
        const headers = {
            'X-Keeptrusts-Signature': `t=${old},v1=${timed(old)}`,
            'X-Keeptrusts-Timestamp': String(NOW_SECONDS),
        }
        expect(verify(headers)).toBe('signature_stale')
    })

    it('is not read from a header when only the body is signed', () => {
        const headers = { 'X-Keeptrusts-Signature': hex(), 'X-Keeptrusts-Timestamp': String(NOW_SECONDS - 3600) }
        expect(verify(headers)).toMatchObject({ mode: 'hex:body:literal', signedAt: null })
    })

    it('is not looked at beside a signature of the body, which costs no more with it', () => {
        const count = (headers: Readonly<Record<string, string>>, mode = '') => {
            let hmacs = 0
            const hmac = (key: string, text: string) => {
                hmacs += 1
                return hmacSha256(key, text)
            }
            const answer = verify(headers, BODY, { mode, hmacSha256: hmac })
            return { answer, hmacs }
        }
        const forged = { 'X-Keeptrusts-Signature': '0'.repeat(64) }
        const stale = { 'X-Keeptrusts-Timestamp': String(NOW_SECONDS - 3600) }
        expect(count({ ...forged, ...stale }).hmacs).toBe(count(forged).hmacs)
        expect(count({ ...forged, ...stale }, 'hex:t.body:literal')).toEqual({ answer: 'signature_stale', hmacs: 0 })
    })

    it('cannot be moved by shifting the dots between id, time and body', () => {
        const headers = standardWebhookHeaders(CURRENT, BODY, 'msg_1', NOW_SECONDS)
        expect(verify({ ...headers, 'webhook-id': 'msg_2' })).toBe('signature_mismatch')
        expect(verify({ ...headers, 'webhook-timestamp': String(NOW_SECONDS + 1) })).toBe('signature_mismatch')
    })
})

describe('the previous secret', () => {
    const headers = { 'X-Keeptrusts-Signature': hex(BODY, PREVIOUS) }

    test.each([
        ['2026-04-20 14:00:01', true],
        ['2026-04-20T16:00:01+02:00', true],
        ['2026-04-20 14:00:00', false],
        ['2026-04-19 00:00:00', false],
        ['', false],
        ['never', false],
    ])('that expires at %p counts: %p', (previousSecretExpires, counts) => {
        const answer = verify(headers, BODY, { previousSecretExpires })
        if (counts) expect(answer).toMatchObject({ secret: 'previous' })
        else expect(answer).toBe('signature_mismatch')
    })

    it('that is empty is no key', () => {
        const signed = { 'X-Keeptrusts-Signature': hex(BODY, '') }
        expect(verify(signed, BODY, { previousSecret: '' })).toBe('signature_mismatch')
    })
})

describe('a secret without the prefix', () => {
    const secret = 'b64keyb64keyb64keyb64key'

    test.each([
        ['literal', 'hex:body:literal'],
        ['decoded', 'hex:body:decoded'],
    ] as const)('signs as %s', (key, mode) => {
        const value = signatureOf({ secret, body: BODY, form: { encoding: 'hex', content: 'body', key } })
        expect(verify({ 'X-Keeptrusts-Signature': value }, BODY, { secret })).toMatchObject({ mode })
    })

    it('has no stripped form: where that is the pinned one, another form of the same content counts', () => {
        const value = hex(BODY, secret)
        const answer = verify({ 'X-Keeptrusts-Signature': value }, BODY, { secret, mode: 'hex:body:stripped' })
        expect(answer).toMatchObject({ mode: 'hex:body:literal' })
    })

    it('keeps the prefix where that stands within it', () => {
        const value = hex(BODY, 'my-secret')
        const answer = verify({ 'X-Keeptrusts-Signature': value }, BODY, { secret: 'my-whsec_secret' })
        expect(answer).toBe('signature_mismatch')
    })

    it('need not be base64', () => {
        const odd = 'pässwörd with spaces & $&'
        const value = hex(BODY, odd)
        expect(verify({ 'X-Keeptrusts-Signature': value }, BODY, { secret: odd })).toMatchObject({ secret: 'current' })
    })
})

it('a secret that is the prefix alone does not make the empty text a key', () => {
    const answer = verify({ 'X-Keeptrusts-Signature': hex(BODY, '') }, BODY, { secret: 'whsec_' })
    expect(answer).toBe('signature_mismatch')
})

describe('a pinned mode', () => {
    const headers = { 'X-Keeptrusts-Signature': hex() }

    test.each([
        ['hex:body:literal', true],
        // Who has one captured signature can write the same bytes otherwise: that must not cut the sender off.
        ['base64:body:literal', true],
        ['hex:t.body:literal', false],
        ['hex:body:decoded', true],
        ['anything', false],
    ])('%s accepts a hex signature of the body under the whole secret: %p', (mode, isAccepted) => {
        const answer = verify(headers, BODY, { mode })
        if (isAccepted) expect(answer).toMatchObject({ mode: 'hex:body:literal' })
        else expect(answer).toBe('signature_mode_changed')
    })

    it('refuses who does not hold the secret as any other', () => {
        const forged = { 'X-Keeptrusts-Signature': hex(BODY, 'whsec_other') }
        expect(verify(forged, BODY, { mode: 'base64:t.body:literal' })).toBe('signature_mismatch')
    })
})

describe('a body that the platform may have read otherwise', () => {
    const text = '{"event":"event.blocked","note":"é€😀\u2028"}'
    const asLatin1 = Buffer.from(text, 'utf8').toString('latin1')
    const read = (body: string, signed = text, changes: Partial<SignatureRules> = {}) => {
        const form = { encoding: 'hex', content: 'body', key: 'literal' } as const
        const value = signatureOf({ secret: CURRENT, body: signed, form })
        const verified = verifyRequest(rawRequest(body, { 'X-Keeptrusts-Signature': value }), { ...rules, ...changes })
        return verified.ok ? verified.value.request.body : verified.failure.code
    }

    test.each([
        ['as UTF-8 is taken as it is', text, text],
        ['as Latin-1 is taken as UTF-8', asLatin1, text],
    ])('%s', (_how, body, taken) => expect(read(body)).toBe(taken))

    it('is left alone where the signature covers it as it is', () => {
        expect(read('{"note":"Ã©"}', '{"note":"Ã©"}')).toBe('{"note":"Ã©"}')
    })

    it('is refused where the signature covers neither', () => {
        expect(read(asLatin1, 'something else')).toBe('signature_mismatch')
        expect(read('{"note":"€"}', 'something else')).toBe('signature_mismatch')
    })

    it('has the one reading that its announced length shows', () => {
        let texts: string[] = []
        const hmac = (key: string, content: string) => {
            texts.push(content)
            return hmacSha256(key, content)
        }
        const readings = (body: string, length: number) => {
            texts = []
            const headers = { 'X-Keeptrusts-Signature': hex('something else'), 'Content-Length': String(length) }
            verifyRequest(rawRequest(body, headers), { ...rules, hmacSha256: hmac })
            return [...new Set(texts)]
        }
        expect(readings(asLatin1, asLatin1.length)).toEqual([text])
        expect(readings('{"note":"Ã©"}', Buffer.byteLength('{"note":"Ã©"}'))).toEqual(['{"note":"Ã©"}'])
        expect(readings(asLatin1, 7)).toEqual([asLatin1, text])
        expect(readings('{"note":"é"}', 13)).toEqual(['{"note":"é"}'])
    })

    it('keeps the headers that are read after it', () => {
        const headers = standardWebhookHeaders(CURRENT, text, 'msg_1', NOW_SECONDS)
        const verified = verifyRequest(rawRequest(asLatin1, headers), rules)
        expect(verified.ok && verified.value.verification.signedId).toBe('msg_1')
        expect(verified.ok && verified.value.request.header('webhook-id')).toBe('msg_1')
    })
})
