/** Requests to the webhook routes: valid, mutated, repeated, signed in every way and in none. */

import { signatureOf, standardWebhookHeaders } from '../sign.ts'
import type { Chance } from './chance.ts'
import { countedEvent, documentedEvent, mutatedEvent, toBytes, type Counted } from './event-bodies.ts'
import { hostileText } from './hostile.ts'
import type { FuzzRequest, SentDelivery } from './request.ts'

const PUBLIC = 'POST /api/x_kt_gov/v1/keeptrusts/webhooks'
const AUTHENTICATED = `${PUBLIC}/authenticated`

/** How senders sign. The first delivery of a round pins its mode, so a round has one. */
const MODES = ['hex', 'base64', 'time', 'standard'] as const
type Mode = (typeof MODES)[number]

type Headers = Readonly<Record<string, string>>

/** A signature's headers, and what is known of it. */
type Signature = { readonly headers: Headers } & Pick<SentDelivery, 'signedBeside' | 'freshUntil'>

/** Seconds for which a signed time counts by default. */
const TOLERANCE = 300

/** A body and what is known of it. */
interface Content {
    readonly body: Buffer
    readonly counts: Counted | null
}

/** The sender of one round: it remembers what it sent, and sends it again. */
export interface Sender {
    next(request: number): FuzzRequest
    /** The secret that signs from now on. */
    useSecret(secret: string): void
}

/** A sender that signs in a mode of its own. `now` is the instance's clock. */
export function createSender(chance: Chance, roles: readonly string[], firstSecret: string, now: () => number): Sender {
    const mode = chance.pick(MODES)
    const sent: FuzzRequest[] = []
    let secret = firstSecret

    const contentOf = (request: number): Content =>
        chance.weighted<Content>([
            [
                4,
                () => {
                    const { event, counts } = countedEvent(chance, request)
                    return { body: Buffer.from(JSON.stringify(event)), counts }
                },
            ],
            [4, () => ({ body: Buffer.from(JSON.stringify(documentedEvent(chance, request))), counts: null })],
            [8, () => ({ body: toBytes(mutatedEvent(chance, request), chance), counts: null })],
        ])

    const fresh = (request: number): FuzzRequest => {
        const content = contentOf(request)
        const isSigned = content.counts !== null || !chance.oneIn(4)
        const { headers, ...signature } = isSigned
            ? goodSignature(mode, secret, content.body, chance, now())
            : { headers: badSignature(secret, content.body, chance, now()) }
        const form = content.counts === null ? formHeaders(chance) : {}
        const isPublic = content.counts !== null || !chance.oneIn(4)
        const role = chance.oneIn(4) ? chance.pick(roles) : isPublic ? 'guest' : 'integration'
        const route = isPublic ? PUBLIC : AUTHENTICATED
        return {
            role,
            method: 'POST',
            path: route.slice('POST '.length),
            headers: { 'content-type': 'application/json', accept: 'application/json', ...headers, ...form },
            body: content.body,
            target: { kind: 'route', route },
            twins: chance.oneIn(12) ? 2 + chance.below(3) : 1,
            isForged: !isSigned,
            ...('signedBeside' in signature && Object.keys(form).length === 0
                ? { delivery: { ...signature, counts: content.counts } }
                : {}),
        }
    }

    const again = (request: number): FuzzRequest => {
        const known = chance.pick(sent)
        return chance.weighted<FuzzRequest>([
            [2, () => ({ ...known, twins: 1 + chance.below(4) })],
            // The same body under another name that nobody signed.
            [2, () => ({ ...known, headers: { ...known.headers, [chance.pick(NAMES)]: `forged-${request}` } })],
            // The same names over another body.
            [
                1,
                () => {
                    const body = Buffer.from(
                        (known.body ?? Buffer.alloc(0)).toString('utf8').replace('{', `{"note":${request},`),
                    )
                    const { headers, ...signature } = goodSignature(mode, secret, body, chance, now())
                    return {
                        ...known,
                        body,
                        headers: { ...known.headers, ...headers },
                        delivery: known.delivery && { ...known.delivery, ...signature },
                    }
                },
            ],
        ])
    }

    return {
        next(request) {
            if (sent.length > 0 && chance.oneIn(4)) return again(request)
            const made = fresh(request)
            if (made.delivery) sent.push(made)
            return made
        },
        useSecret: (given) => void (secret = given),
    }
}

const NAMES = ['x-keeptrusts-delivery', 'ce-id', 'x-keeptrusts-delivery-id']

function goodSignature(mode: Mode, secret: string, body: Buffer, chance: Chance, now: number): Signature {
    const content = body.toString('utf8')
    const time = String(Math.floor(now / 1000) - chance.below(60))
    // The app's clock has whole seconds.
    const freshUntil = (Number(time) + TOLERANCE + 1) * 1000
    if (mode === 'hex' || mode === 'base64') {
        const form = { encoding: mode, content: 'body', key: 'literal' } as const
        return {
            headers: { 'x-keeptrusts-signature': signatureOf({ secret, body: content, form }) },
            signedBeside: '',
            freshUntil: null,
        }
    }
    if (mode === 'time') {
        const form = { encoding: 'hex', content: 't.body', key: 'literal' } as const
        const signature = signatureOf({ secret, body: content, form, time })
        return { headers: { 'x-keeptrusts-signature': `t=${time},v1=${signature}` }, signedBeside: time, freshUntil }
    }
    const id = `msg_${chance.below(60)}`
    const { 'Content-Type': _type, ...headers } = standardWebhookHeaders(secret, content, id, Number(time))
    return { headers, signedBeside: `${id}.${time}`, freshUntil }
}

function badSignature(secret: string, body: Buffer, chance: Chance, now: number): Headers {
    const text = body.toString('utf8')
    const stale = String(Math.floor(now / 1000) - chance.pick([301, 3600, 10 ** 9, -3600]))
    const form = { encoding: 'hex', content: 't.body', key: 'literal' } as const
    return chance.weighted<Headers>([
        [2, () => ({})],
        [2, () => ({ 'x-keeptrusts-signature': 'ab'.repeat(32) })],
        [
            2,
            () => ({
                'x-keeptrusts-signature': `t=${stale},v1=${signatureOf({ secret, body: text, form, time: stale })}`,
            }),
        ],
        [
            1,
            () => ({
                'x-keeptrusts-signature': signatureOf({
                    secret: `${secret}x`,
                    body: text,
                    form: { ...form, content: 'body' },
                }),
            }),
        ],
        [1, () => ({ 'x-hub-signature-256': `sha256=${'A'.repeat(chance.pick([1, 63, 65, 6000]))}` })],
        [1, () => standardWebhookHeaders(`${secret}y`, text, hostileHeader(chance), Math.floor(now / 1000))],
        [
            1,
            () => ({
                'x-keeptrusts-signature': hostileHeader(chance),
                'x-keeptrusts-timestamp': hostileHeader(chance),
            }),
        ],
        [1, () => ({ 'x-signature': 'ab'.repeat(32), 'stripe-signature': 't=1,v1=x' })],
        [
            1,
            () => ({
                'webhook-signature': Array.from({ length: 90 }, () => `v1,${'A'.repeat(43)}=`).join(' '),
                'webhook-id': 'm',
                'webhook-timestamp': stale,
            }),
        ],
    ])
}

/** Headers about the form of a body, as proxies and faulty senders write them. */
function formHeaders(chance: Chance): Headers {
    if (!chance.oneIn(4)) return {}
    return chance.weighted<Headers>([
        [2, () => ({ 'content-type': chance.pick(TYPES) })],
        [1, () => ({ 'content-encoding': chance.pick(['gzip', 'br', 'identity', 'x', 'gzip, gzip']) })],
        [1, () => ({ accept: chance.pick(['image/png', '*/*', 'text/html', 'application/xml', '']) })],
        [
            2,
            () => ({
                'x-keeptrusts-event': chance.oneIn(2)
                    ? chance.pick(['webhook.test', 'event.blocked', 'config.deployed'])
                    : hostileHeader(chance),
            }),
        ],
        [1, () => ({ 'ce-type': hostileHeader(chance), 'ce-id': hostileHeader(chance) })],
    ])
}

/** Content types, right and wrong. */
export const TYPES = [
    ...[
        'application/json; charset=utf-8',
        'application/cloudevents+json',
        'application/json;charset=utf-16',
        'application/json; charset=latin1',
    ],
    ...[
        'text/plain',
        'application/xml',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/octet-stream',
    ],
    ...[
        '',
        'application',
        'application/json; charset="',
        'application/vnd.x+json; v=1',
        'APPLICATION/JSON',
        'application/json, text/plain',
    ],
]

/** What a header can hold. */
export function hostileHeader(chance: Chance): string {
    return hostileText(chance)
        .replace(/[^\x20-\x7e\xa0-\xff]/g, '?')
        .trim()
}
