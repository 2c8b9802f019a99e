/** Receiving, as stories over an inbox in memory: what is stored, in what order, and what the sender hears. */

import type { NewDelivery, ReceivePorts, StoredDelivery } from '../../../../src/server/receiving/app/ports.ts'
import { receiveDelivery } from '../../../../src/server/receiving/app/receive-delivery.ts'
import type { Route } from '../../../../src/server/shared/names.ts'
import type { Settings } from '../../../../src/server/shared/properties.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { fail, ok } from '../../../../src/server/shared/result.ts'
import type { KeptRefusal } from '../../../../src/server/shared/refused-request.ts'
import { toKeptIndexes, type IndexState } from '../../../../src/server/shared/unique-indexes.ts'
import { deliveryNames, deliveryText, rawRequest } from '../../../support/request.ts'
import {
    base64,
    hmacSha256,
    sha256,
    signatureOf,
    signedHeaders,
    standardWebhookHeaders,
} from '../../../support/sign.ts'

const SECRET = 'whsec_' + Buffer.from('a current secret of 24 b').toString('base64')
const PREVIOUS = 'whsec_previous'
const NOW = '2026-04-20 14:00:00'
const NOW_SECONDS = 1776693600

/** An instance reduced to what receiving needs of it. Its unique key is a hash, so case matters. */
function receiver(changes: Partial<Settings> = {}, secret = SECRET) {
    const rows: (NewDelivery & StoredDelivery)[] = []
    const log: string[] = []
    const operations: string[] = []
    const breaks = {
        storeAt: -1,
        cutsAt: null as number | null,
        /** What keeping a body as a file answers. */
        files: 'kept' as 'kept' | 'storage_failed' | 'body_not_kept',
        raceWith: null as NewDelivery | null,
        missing: { missing: [], unmeasured: [] } as IndexState,
    }

    const kept = {
        refusal: null as KeptRefusal | null,
        modeChange: null as KeptRefusal | null,
        mode: '',
    }

    const insert = (delivery: NewDelivery) => {
        const number = `KTD${rows.length + 1}`
        const row: NewDelivery & StoredDelivery = { ...delivery, sysId: number, number, repeatedAt: '', seal: 'sealed' }
        rows.push(row)
        return row
    }
    const ports: ReceivePorts = {
        settings: {
            ...toSettings(() => null),
            pinSignatureMode: false,
            missingIndexes: toKeptIndexes({ missing: [], unmeasured: [] }),
            ...changes,
        },
        instance: { current: () => 'prod 1' },
        secrets: { current: () => secret, previous: () => PREVIOUS, previousExpires: () => '2026-04-21 00:00:00' },
        crypto: { hmacSha256, sha256, base64 },
        clock: { now: () => NOW, epochSeconds: () => NOW_SECONDS },
        measureIndexes: () => {
            operations.push('measure')
            return breaks.missing
        },
        refusals: {
            last: () => kept.refusal,
            begin: (refusal) => {
                kept.refusal = refusal
                return true
            },
            renew: (refusal) => (kept.refusal = refusal),
            keepModeChange: (refusal) => (kept.modeChange = refusal),
        },
        nameText: (text) => `sha256 ${sha256(text).slice(0, 12)}`,
        pinMode: (mode) => (kept.mode = mode),
        journal: {
            info: (message) => log.push(message),
            warn: (message) => log.push(message),
            error: (message) => log.push(message),
        },
        inbox: {
            find(deliveryId) {
                operations.push('read')
                return rows.find((row) => row.deliveryId === deliveryId) ?? null
            },
            store(delivery) {
                operations.push('write')
                if (breaks.storeAt === rows.length) return fail({ code: 'storage_failed' })
                if (breaks.raceWith !== null) insert({ ...breaks.raceWith, deliveryId: delivery.deliveryId })
                breaks.raceWith = null
                const isTaken = rows.some((row) => row.deliveryId === delivery.deliveryId)
                if (isTaken) return fail({ code: 'taken' })
                if (breaks.cutsAt === null) return ok(insert(delivery))
                const { sysId } = insert({ ...delivery, body: delivery.body.slice(0, breaks.cutsAt) })
                return ports.inbox.complete(sysId, delivery)
            },
            release(sysId, _why) {
                operations.push('release')
                const at = rows.findIndex((row) => row.sysId === sysId)
                rows[at] = { ...rows[at], deliveryId: `released:${sysId}` }
            },
            noteRepeat(sysId, at) {
                operations.push('note')
                const found = rows.findIndex((row) => row.sysId === sysId)
                rows[found] = { ...rows[found], repeatedAt: at }
            },
            complete(sysId, { body }) {
                operations.push('complete')
                const at = rows.findIndex((row) => row.sysId === sysId)
                if (breaks.files === 'body_not_kept') rows.splice(at, 1)
                if (breaks.files !== 'kept') return fail({ code: breaks.files })
                rows[at] = { ...rows[at], body }
                return ok(rows[at])
            },
        },
    }
    const send = (
        body: string,
        headers: Record<string, string> = signedHeaders(SECRET, body),
        route: Route = 'public',
    ) => receiveDelivery(rawRequest(body, headers), route, ports)
    return { rows, log, operations, breaks, kept, ports, send }
}

const blocked = deliveryText('event.blocked')
const told = (reply: ReturnType<typeof receiveDelivery>) =>
    reply.kind === 'accepted' ? [reply.status, reply.body] : [reply.status, reply.error.code]

describe('unique indexes', () => {
    const KEY = 'x_kt_gov_delivery.delivery_key'

    it.each([
        ['nothing is known', ''],
        ['another build measured', 'none (build 0123456789ab)'],
        ['a version before builds were kept measured', 'none'],
        ['one could not be measured', toKeptIndexes({ missing: [], unmeasured: [KEY] })],
    ])('are measured once the signature is verified while %s', (_when, missingIndexes) => {
        const { operations, send } = receiver({ missingIndexes })
        send(blocked, {})
        expect(operations).toEqual([])
        expect(told(send(blocked))).toEqual([202, { delivery: 'KTD1', state: 'queued' }])
        expect(operations).toEqual(['measure', 'read', 'write'])
    })

    it('are not measured again where this build found all of them', () => {
        const { operations, send } = receiver({})
        send(blocked)
        expect(operations).toEqual(['read', 'write'])
    })

    it.each([
        ['is missing, measured now', '', { missing: [KEY], unmeasured: [] }, 'index_missing', KEY],
        ['is missing, measured before', { missing: [KEY], unmeasured: [] }, null, 'index_missing', KEY],
        ['cannot be measured', '', { missing: [], unmeasured: [KEY] }, 'index_unmeasurable', `${KEY}?`],
    ] as const)('refuse every delivery while one %s', (_when, kept, measured, code, detail) => {
        const missingIndexes = kept === '' ? '' : toKeptIndexes(kept)
        const { breaks, log, rows, send } = receiver({ missingIndexes })
        if (measured !== null) breaks.missing = measured
        expect(send(blocked)).toMatchObject({ status: 503, error: { code, detail } })
        expect(rows).toEqual([])
        expect(log).toEqual([`${code} on the public webhook route, delivery refused: ${detail}`])
    })
})

describe('a delivery', () => {
    it('is stored with all that is known of it, and queued', () => {
        const { rows, send } = receiver()
        expect(told(send(blocked))).toEqual([202, { delivery: 'KTD1', state: 'queued' }])
        expect(rows).toEqual([
            {
                sysId: 'KTD1',
                number: 'KTD1',
                deliveryId: 'dlv_0001',
                senderDeliveryId: 'dlv_0001',
                eventType: 'event.blocked',
                canonicalType: 'decision',
                // Three days ahead of this clock: the time of receipt counts.
                occurredAt: NOW,
                receivedAt: NOW,
                body: expect.stringContaining('"prompt":"[redacted: '),
                bodySha256: sha256(blocked),
                contentHandling: 'redact',
                signatureMode: 'hex:body:literal',
                signedWith: 'current',
                route: 'public',
                state: 'queued',
                gatewayId: 'gw_prod_001',
                errorCode: null,
                errorText: null,
                repeatedAt: '',
                seal: 'sealed',
            },
        ])
    })

    it('costs one read and one write when new, and one read when known', () => {
        const { operations, send } = receiver()
        send(blocked)
        expect(operations).toEqual(['read', 'write'])
        operations.length = 0
        send(blocked)
        expect(operations).toEqual(['read'])
    })

    it('sent twice is stored once and answered with its state', () => {
        const { rows, send } = receiver()
        send(blocked)
        expect(told(send(blocked))).toEqual([200, { delivery: 'KTD1', state: 'queued', duplicate: true }])
        expect(rows).toHaveLength(1)
    })

    it('stored by another request in the same moment is a duplicate', () => {
        const { rows, breaks, send } = receiver()
        const faster = receiver()
        faster.send(blocked)
        send(deliveryText('event.created'))
        breaks.raceWith = faster.rows[0]
        expect(told(send(blocked))).toEqual([200, { delivery: 'KTD2', state: 'queued', duplicate: true }])
        expect(rows).toHaveLength(2)
    })

    it('whose id another body took in the same moment is no duplicate: it is stored under another key', () => {
        const { rows, breaks, send } = receiver()
        const faster = receiver()
        faster.send(deliveryText('event.created'))
        breaks.raceWith = faster.rows[0]
        expect(told(send(blocked))).toEqual([202, { delivery: 'KTD2', state: 'queued' }])
        expect(rows.map((row) => row.deliveryId)).toEqual(['dlv_0001', `sha256:${sha256('dlv_0001')}`])
        expect(rows[1].bodySha256).toBe(sha256(blocked))
        expect(told(send(blocked))).toEqual([200, { delivery: 'KTD2', state: 'queued', duplicate: true }])
    })

    it('on a copy of the instance is held, and a test delivery is not', () => {
        const { rows, send } = receiver({ boundInstance: 'prod 2' })
        expect(told(send(blocked))).toEqual([202, { delivery: 'KTD1', state: 'held' }])
        expect(told(send(deliveryText('webhook.test')))).toEqual([200, { delivery: 'KTD2', state: 'ignored' }])
        expect(rows[0].errorCode).not.toBeNull()
        expect(rows[0].errorText).toContain('prod 2')
        expect(rows[1].errorCode).toBe('connection_test')
    })

    it('whose id differs from another in case only is kept apart, and known when it comes again', () => {
        const { rows, send } = receiver()
        const item = (id: string) => JSON.stringify({ id, event: 'event.blocked', data: { event_id: id } })
        expect(told(send(item('dlv_ab')))).toEqual([202, { delivery: 'KTD1', state: 'queued' }])
        expect(told(send(item('dlv_AB')))).toEqual([202, { delivery: 'KTD2', state: 'queued' }])
        expect(told(send(item('dlv_AB')))).toEqual([200, { delivery: 'KTD2', state: 'queued', duplicate: true }])
        expect(rows.map((row) => row.deliveryId)).toEqual(['dlv_ab', 'dlv_AB'])
        expect(rows[1].senderDeliveryId).toBe('dlv_AB')
    })

    it('by Standard Webhooks is known by its header', () => {
        const { rows, send } = receiver()
        const headers = standardWebhookHeaders(SECRET, blocked, 'msg_1', NOW_SECONDS)
        expect(told(send(blocked, headers))[0]).toBe(202)
        expect(rows[0]).toMatchObject({ deliveryId: 'msg_1', signatureMode: 'base64:id.t.body:decoded' })
    })

    it('for which every key is taken and no row found is asked for again', () => {
        const { ports } = receiver()
        const inbox = { ...ports.inbox, find: () => null, store: () => fail({ code: 'taken' as const }) }
        const request = rawRequest(blocked, signedHeaders(SECRET, blocked))
        expect(told(receiveDelivery(request, 'public', { ...ports, inbox }))).toEqual([503, 'storage_failed'])
    })

    it('without a gateway is stored without one', () => {
        const { rows, send } = receiver()
        send('{"event":"event.blocked","data":{"event_id":"evt_1"}}')
        expect(rows[0].gatewayId).toBeNull()
    })

    it('whose type is in a header only is understood', () => {
        const { rows, send } = receiver()
        const body = '{"data":{"escalation_id":"esc_1"}}'
        send(body, { ...signedHeaders(SECRET, body), 'X-Keeptrusts-Event': 'escalation.created' })
        expect(rows[0]).toMatchObject({ eventType: 'escalation.created', canonicalType: 'escalation.created' })
    })

    it('signed with the previous secret is accepted, and the journal reports it', () => {
        const { log, send } = receiver()
        expect(told(send(blocked, signedHeaders(PREVIOUS, blocked)))[0]).toBe(202)
        expect(log).toEqual([expect.stringContaining('previous secret')])
    })

    it('that can never become an event is stored and left to processing', () => {
        const { rows, send } = receiver()
        expect(told(send('{"event":"escalation.created","data":{}}'))[0]).toBe(202)
        expect(rows[0]).toMatchObject({ state: 'queued', errorCode: null })
    })

    test.each([
        ['webhook.test', 'connection.test', 'connection_test'],
        ['member.added', 'unknown', 'event_unknown'],
    ])('%s is kept, ignored and answered 200', (name, canonicalType, errorCode) => {
        const { rows, send } = receiver()
        expect(told(send(deliveryText(name)))).toEqual([200, { delivery: 'KTD1', state: 'ignored' }])
        expect(rows[0]).toMatchObject({ canonicalType, state: 'ignored', errorCode })
    })

    test.each(['keep', 'redact', 'drop'] as const)('has its hash from what was received under %s', (handling) => {
        const { rows, send } = receiver({ contentHandling: handling })
        send(blocked)
        expect(rows[0].bodySha256).toBe(sha256(blocked))
        expect(rows[0].body === blocked).toBe(handling === 'keep')
        expect(rows[0].body.includes('Ignore all previous')).toBe(handling === 'keep')
    })

    test.each([...deliveryNames(), ...deliveryNames('shapes')])('%s is accepted', (name) => {
        expect(told(receiver().send(deliveryText(name)))[0]).toBeLessThan(300)
    })
})

describe('an id in a header that the signature does not cover', () => {
    const event = (id: string) => JSON.stringify({ id, event: 'event.blocked', data: { event_id: id } })
    const captured = event('dlv_1')
    const expected = event('dlv_2')
    const named = (body: string, id: string) => ({ ...signedHeaders(SECRET, body), 'X-Keeptrusts-Delivery': id })
    const replay = (send: ReturnType<typeof receiver>['send']) => send(captured, named(captured, 'dlv_2'))

    it('makes the same body a duplicate', () => {
        const { send } = receiver()
        expect(told(send(captured, named(captured, 'a')))[0]).toBe(202)
        expect(told(send(captured, named(captured, 'a')))[0]).toBe(200)
    })

    test.each([
        ['in a header', named(expected, 'dlv_2')],
        ['in its body', signedHeaders(SECRET, expected)],
        ['in a signed header', standardWebhookHeaders(SECRET, expected, 'dlv_2', NOW_SECONDS)],
    ])('cannot take the place of a delivery that has the id %s', (_, headers) => {
        const { rows, send } = receiver()
        replay(send)
        expect(told(send(expected, headers))).toEqual([202, { delivery: 'KTD2', state: 'queued' }])
        expect(told(send(expected, headers))).toEqual([200, { delivery: 'KTD2', state: 'queued', duplicate: true }])
        expect(rows.map((row) => row.deliveryId)).toEqual(['dlv_1', 'dlv_2'])
        expect(rows.map((row) => row.senderDeliveryId)).toEqual(['dlv_2', 'dlv_2'])
    })

    it('makes the same body no other delivery', () => {
        const { rows, send } = receiver()
        for (const id of ['a', 'b', 'dlv_2']) send(captured, named(captured, id))
        expect(rows).toHaveLength(1)
    })

    it('of an earlier delivery in an unsigned header makes no other body a duplicate', () => {
        const { rows, send } = receiver()
        send(expected)
        const other = event('dlv_3')
        expect(told(send(other, named(other, 'dlv_2')))).toEqual([202, { delivery: 'KTD2', state: 'queued' }])
        expect(rows.map((row) => row.bodySha256)).toEqual([sha256(expected), sha256(other)])
    })

    it('in a signed header makes no other body with the same signed id a duplicate', () => {
        const { rows, send } = receiver()
        send(captured, standardWebhookHeaders(SECRET, captured, 'msg_1', NOW_SECONDS))
        const again = standardWebhookHeaders(SECRET, expected, 'msg_1', NOW_SECONDS)
        expect(told(send(expected, again))).toEqual([202, { delivery: 'KTD2', state: 'queued' }])
        expect(told(send(expected, again))).toEqual([200, { delivery: 'KTD2', state: 'queued', duplicate: true }])
        expect(rows.map((row) => row.deliveryId)).toEqual(['msg_1', `sha256:${sha256('msg_1')}`])
    })

    it('that the body repeats makes no other content a duplicate', () => {
        const { rows, send } = receiver()
        const contents = [expected, expected.replace('{', '{"attempt":2,'), expected.replace('{', '{"attempt":3,')]
        for (const body of contents) expect(told(send(body, named(body, 'dlv_2')))[0]).toBe(202)
        for (const body of contents) expect(told(send(body, named(body, 'dlv_2')))[0]).toBe(200)
        expect(rows.map((row) => row.deliveryId)).toEqual([
            'dlv_2',
            `sha256:${sha256('dlv_2')}`,
            `sha256:${sha256(`dlv_2:${sha256(contents[2])}`)}`,
        ])
    })
})

describe('a body that names no id and no time', () => {
    const body = '{"event":"gateway.health","gateway_id":"gw_1","status":"down"}'
    const stamped = (seconds: number) => {
        const form = { encoding: 'hex', content: 't.body', key: 'literal' } as const
        const time = String(NOW_SECONDS + seconds)
        return { 'X-Keeptrusts-Signature': `t=${time},v1=${signatureOf({ secret: SECRET, body, form, time })}` }
    }
    const json = { 'Content-Type': 'application/json' }

    it('is a duplicate for as long as the setting says, and then another delivery', () => {
        const { operations, rows, send } = receiver({ replayDays: 2 })
        send(body)
        rows[0] = { ...rows[0], receivedAt: '2026-04-18 14:00:00' }
        expect(told(send(body))[0]).toBe(200)
        rows[0] = { ...rows[0], receivedAt: '2026-04-18 13:59:59' }
        operations.length = 0
        expect(told(send(body))).toEqual([202, { delivery: 'KTD2', state: 'queued' }])
        expect(operations).toEqual(['read', 'release', 'write'])
        expect(told(send(body))[0]).toBe(200)
    })

    it('is another delivery with another signed time, and a duplicate with the same', () => {
        const { rows, send } = receiver()
        for (const seconds of [0, 0, 60, 60]) send(body, { ...json, ...stamped(seconds) })
        expect(rows).toHaveLength(2)
    })
})

describe('a refused request', () => {
    const forged = { 'Content-Type': 'application/json', 'X-Keeptrusts-Signature': 'ab'.repeat(32) }

    it('is logged once a minute, with the count of the minute before', () => {
        const { kept, log, send } = receiver()
        for (let time = 0; time < 5; time++) send(blocked, forged)
        expect(log).toEqual(['signature_mismatch on the public webhook route: delivery refused'])
        expect(kept.refusal?.count).toBe(5)
        kept.refusal = { ...(kept.refusal as KeptRefusal), at: '2026-04-20 13:59:59' }
        send(blocked, forged)
        expect(log[1]).toContain('at least 5 were refused in the minute of 2026-04-20 13:59 UTC')
        expect(kept.refusal.count).toBe(1)
    })

    it('is logged by the node that began the minute, and by no other', () => {
        const { log, ports } = receiver()
        const refusals = { ...ports.refusals, begin: () => false }
        receiveDelivery(rawRequest(blocked, forged), 'public', { ...ports, refusals })
        expect(log).toEqual([])
    })

    it('is written no more once a thousand were counted in its minute', () => {
        const { kept, send } = receiver()
        send(blocked, forged)
        kept.refusal = { ...(kept.refusal as KeptRefusal), count: 1000, code: 'kept' }
        send(blocked, forged)
        expect(kept.refusal).toMatchObject({ count: 1000, code: 'kept' })
    })

    const signed = signedHeaders(SECRET, blocked)
    it.each([
        ['without a signature', {}, 'refused_unsigned'],
        ['with a signature of another scheme', { 'Stripe-Signature': 't=1,v1=ab' }, 'refused_other_header'],
        ['with words for a signature', { 'X-Keeptrusts-Signature': 'words' }, 'refused_unreadable'],
        [
            'with a time of an hour ago',
            { 'X-Keeptrusts-Signature': `t=${NOW_SECONDS - 3600},v1=${'ab'.repeat(32)}` },
            'refused_clock',
        ],
        ['that is compressed', { ...forged, 'Content-Encoding': 'gzip' }, 'refused_compressed'],
        [
            'in another character set',
            { ...forged, 'Content-Type': 'application/json; charset=latin1' },
            'refused_charset',
        ],
        ['that announces another length', { ...forged, 'Content-Length': '7' }, 'refused_changed_body'],
        ['of another secret', forged, 'refused_secret'],
        ['of another type', { ...signed, 'Content-Type': 'text/plain' }, 'refused_content_type'],
        ['that announces too much', { ...signed, 'Content-Length': '99999999' }, 'refused_too_large'],
    ])('%s is described with its probable cause, and nothing of it is kept', (_, headers, cause) => {
        const { kept, send } = receiver()
        const given: Record<string, string> = { 'Content-Type': 'application/json', 'X-Strange': 'needle', ...headers }
        send(blocked, given)
        expect(kept.refusal?.cause).toBe(cause)
        expect(JSON.stringify(kept.refusal)).not.toMatch(/needle|abab|evt_|whsec/)
    })

    it('is explained by blanks in the secret', () => {
        const { kept, send } = receiver({}, `${SECRET}\n`)
        send(blocked, signed)
        expect(kept.refusal?.cause).toBe('refused_secret_form')
    })

    it('of another mode is kept apart, so that no stranger hides it', () => {
        const { kept, send } = receiver({ signatureMode: 'base64:t.body:literal' })
        send(blocked, signed)
        send(blocked, forged)
        expect(kept.modeChange).toMatchObject({ cause: 'refused_mode', detail: 'hex:body:literal' })
        expect(kept.refusal).toMatchObject({ cause: 'refused_secret', count: 2 })
    })
})

it('the first delivery that is no test pins the signature mode', () => {
    const { kept, send } = receiver({ pinSignatureMode: true })
    send(deliveryText('webhook.test'))
    expect(kept.mode).toBe('')
    send(blocked)
    expect(kept.mode).toBe('hex:body:literal')
})

it('finds the signed one of two delivery id headers', () => {
    const { rows, send } = receiver()
    const headers = standardWebhookHeaders(SECRET, blocked, 'msg_1', NOW_SECONDS)
    expect(told(send(blocked, { ...headers, 'X-Keeptrusts-Delivery': 'other' }))[0]).toBe(202)
    expect(rows[0]).toMatchObject({ deliveryId: 'msg_1', signatureMode: 'base64:id.t.body:decoded' })
})

it('names a property whose value cannot be used', () => {
    const { log, send } = receiver({ problems: ['x_kt_gov.webhook.tolerance_seconds'] })
    expect(told(send(blocked))[0]).toBe(202)
    expect(log).toEqual([expect.stringContaining('x_kt_gov.webhook.tolerance_seconds')])
})

describe('a batch', () => {
    const batch = (...names: string[]) => `[${names.map(deliveryText).join(',')}]`

    it('becomes one delivery each, in order', () => {
        const { rows, send } = receiver()
        expect(told(send(batch('event.blocked', 'member.added', 'event.created')))).toEqual([
            202,
            {
                deliveries: [
                    { delivery: 'KTD1', state: 'queued' },
                    { delivery: 'KTD2', state: 'ignored' },
                    { delivery: 'KTD3', state: 'queued' },
                ],
                state: 'queued',
            },
        ])
        expect(new Set(rows.map((row) => row.deliveryId)).size).toBe(3)
    })

    it('of which all is known is answered 200', () => {
        const { rows, send } = receiver()
        const body = batch('event.blocked', 'event.created')
        send(body)
        expect(told(send(body))[0]).toBe(200)
        expect(rows).toHaveLength(2)
    })

    it('that could be stored in part only is asked for again, and nothing of it is stored twice', () => {
        const { rows, breaks, send } = receiver()
        const body = batch('event.blocked', 'event.created', 'event.allowed')
        breaks.storeAt = 2
        expect(told(send(body))).toEqual([503, 'storage_failed'])
        breaks.storeAt = -1
        expect(told(send(body))[0]).toBe(202)
        expect(rows.map((row) => row.eventType)).toEqual(['event.blocked', 'event.created', 'event.allowed'])
    })

    it('with a stray entry keeps the good ones, and the stray as what will be a dead letter', () => {
        const { rows, send } = receiver()
        expect(told(send(`[${deliveryText('event.blocked')},"hello"]`))[0]).toBe(202)
        expect(rows.map(({ state, body }) => [state, body])).toEqual([
            ['queued', expect.stringContaining('event.blocked')],
            ['queued', '"[redacted: 5 characters, sha256 2cf24dba5fb0]"'],
        ])
    })

    it('hides the content of a stray entry as it hides that of an event', () => {
        const { rows, send } = receiver({ contentHandling: 'redact' })
        send('[{"event":"event.blocked"},"what a person typed",[{"prompt":"p"}],7]')
        expect(rows.map(({ body }) => body).slice(1)).toEqual([
            '"[redacted: 19 characters, sha256 e40ef92cf754]"',
            '"[redacted: 16 characters, sha256 db8db8235d4b]"',
            '7',
        ])
    })

    it('above the limit is refused whole', () => {
        const { rows, send } = receiver({ maxBatch: 2 })
        expect(told(send('[{},{},{}]'))).toEqual([413, 'batch_too_large'])
        expect(rows).toHaveLength(0)
    })
})

describe('a refusal', () => {
    const unsigned = { 'Content-Type': 'application/json' }
    const stale = () => {
        const time = String(NOW_SECONDS - 301)
        const form = { encoding: 'hex', content: 't.body', key: 'literal' } as const
        const value = signatureOf({ secret: SECRET, body: blocked, form, time })
        return { ...unsigned, 'X-Keeptrusts-Signature': `t=${time},v1=${value}` }
    }

    test.each([
        ['no signature', unsigned, 'signature_missing'],
        ['a forged signature', signedHeaders('whsec_other', blocked), 'signature_mismatch'],
        ['a signature of 301 seconds ago', stale(), 'signature_stale'],
    ])('of %s stores nothing; the reason is in the journal only', (_, headers, reason) => {
        const { rows, log, send } = receiver()
        const reply = send(blocked, headers)
        expect(reply).toEqual(receiver().send(blocked, unsigned))
        expect(told(reply)).toEqual([401, 'signature_invalid'])
        expect(rows).toHaveLength(0)
        expect(log).toEqual([expect.stringContaining(reason)])
        expect(log[0].includes('301 seconds behind')).toBe(reason === 'signature_stale')
    })

    test.each([
        ['', 'body_empty'],
        ['not json', 'body_not_json'],
        ['[]', 'body_wrong_shape'],
        ['"event"', 'body_wrong_shape'],
    ])('of the signed body %p is 400', (body, code) => expect(told(receiver().send(body))).toEqual([400, code]))

    it('of a body above the limit comes before the signature is looked at', () => {
        const { log, send } = receiver({ maxBodyBytes: 1024 })
        expect(told(send('x'.repeat(1025), {}))).toEqual([413, 'body_too_large'])
        expect(told(send('ü'.repeat(513), {}))).toEqual([413, 'body_too_large'])
        expect(told(send('{}', { ...signedHeaders(SECRET, '{}'), 'Content-Length': '1025' }))).toEqual([
            413,
            'body_too_large',
        ])
        expect(log).toEqual(['body_too_large on the public webhook route: delivery refused'])
    })

    it('does not hit a body that announces its length truly, up to the limit', () => {
        const { send } = receiver({ maxBodyBytes: 1024 })
        const headers = (length: string) => ({ ...signedHeaders(SECRET, blocked), 'Content-Length': length })
        expect(told(send(blocked, headers(String(Buffer.byteLength(blocked)))))[0]).toBe(202)
        expect(told(send(blocked, headers('1024')))[0]).toBe(200)
        expect(told(send(blocked, headers('1025')))[0]).toBe(413)
    })

    it('does not hit a body of exactly one megabyte, but one byte more', () => {
        const { send } = receiver()
        const start = '{"event":"member.added","note":"'
        const body = `${start}${'x'.repeat(1048576 - start.length - 2)}"}`
        expect(told(send(body))[0]).toBe(200)
        expect(told(send(`${body} `))).toEqual([413, 'body_too_large'])
    })

    it('that is kept nowhere is 413, and the sender keeps it', () => {
        const { breaks, log, rows, send } = receiver()
        breaks.cutsAt = 10
        breaks.files = 'body_not_kept'
        expect(told(send(blocked))).toEqual([413, 'body_not_kept'])
        expect(rows).toEqual([])
        expect(log.join()).toContain('body_not_kept')
        breaks.cutsAt = null
        expect(told(send(blocked))[0]).toBe(202)
    })

    it('that the column cuts is accepted once it is whole in a file', () => {
        const { breaks, operations, rows, send } = receiver()
        breaks.cutsAt = 10
        expect(told(send(blocked))).toEqual([202, { delivery: 'KTD1', state: 'queued' }])
        expect(JSON.parse(rows[0].body)).toMatchObject({ event: 'event.blocked' })
        expect(told(send(blocked))).toEqual([200, { delivery: 'KTD1', state: 'queued', duplicate: true }])
        expect(operations).toEqual(['read', 'write', 'complete', 'read'])
    })

    it.each(['', '{"event":"event.bl'])(
        'that an earlier request left as %p is completed, and the answer is that of a new delivery',
        (left) => {
            const { operations, rows, send } = receiver()
            send(blocked)
            const whole = rows[0].body
            rows[0] = { ...rows[0], body: left }
            expect(told(send(blocked))).toEqual([202, { delivery: 'KTD1', state: 'queued' }])
            expect(rows.map(({ body }) => body)).toEqual([whole])
            expect(operations).toEqual(['read', 'write', 'read', 'complete'])
        },
    )

    it.each([
        ['storage_failed', 503, 1],
        ['body_not_kept', 413, 0],
    ] as const)('that an earlier request left cut, and that is not completed now: %s', (code, status, left) => {
        const { breaks, rows, send } = receiver()
        send(blocked)
        rows[0] = { ...rows[0], body: '{' }
        breaks.files = code
        expect(told(send(blocked))).toEqual([status, code])
        expect(rows).toHaveLength(left)
        breaks.files = 'kept'
        expect(told(send(blocked))[0]).toBe(202)
    })

    it('whose row was there when it was stored and is gone again is asked for again, and not stored under another id', () => {
        const { ports, rows, send } = receiver()
        const { store } = ports.inbox
        const taken = { ...ports.inbox, store: () => fail({ code: 'taken' } as const) }
        Object.assign(ports, { inbox: taken })
        expect(told(send(blocked))).toEqual([503, 'storage_failed'])
        Object.assign(ports, { inbox: { ...taken, store } })
        expect(told(send(blocked))[0]).toBe(202)
        expect(rows.map(({ deliveryId }) => deliveryId)).toEqual(['dlv_0001'])
    })

    it('that another delivery left cut under the same id does not take its place', () => {
        const { rows, send } = receiver()
        send(blocked)
        rows[0] = { ...rows[0], body: '{', bodySha256: 'f'.repeat(64) }
        expect(told(send(blocked))).toEqual([202, { delivery: 'KTD2', state: 'queued' }])
        expect(rows).toHaveLength(2)
    })

    it('that is stored shorter for another reason is a duplicate', () => {
        const { operations, rows, send } = receiver()
        send(blocked)
        rows[0] = { ...rows[0], body: '{}' }
        expect(told(send(blocked))[0]).toBe(200)
        expect(operations).not.toContain('complete')
    })

    it('counts the bytes that were sent where the platform read them as Latin-1', () => {
        const body = `{"event":"member.added","note":"${'é'.repeat(500)}"}`
        const misread = Buffer.from(body, 'utf8').toString('latin1')
        const send = (maxBodyBytes: number) => receiver({ maxBodyBytes }).send(misread, signedHeaders(SECRET, body))
        expect(told(send(1036))[0]).toBe(200)
        expect(told(send(1024))).toEqual([413, 'body_too_large'])
    })

    it('of another content type comes before the signature is looked at', () => {
        expect(told(receiver().send(blocked, { 'Content-Type': 'text/plain' }))).toEqual([
            415,
            'content_type_unsupported',
        ])
    })

    it('of everything while no secret is set', () => {
        const { log, send } = receiver({}, '')
        expect(told(send(blocked))).toEqual([503, 'receiver_not_configured'])
        expect(log).toEqual([])
    })

    it('of everything while the instance asks for patience', () => {
        const reply = receiver({ retryAfterSeconds: 120 }).send(blocked)
        expect(told(reply)).toEqual([429, 'retry_later'])
        expect(reply.retryAfterSeconds).toBe(120)
    })

    it('of the public route when it is switched off; the authenticated one stays open', () => {
        const { send } = receiver({ publicRoute: false })
        expect(told(send(blocked))).toEqual([404, 'route_disabled'])
        expect(told(send(blocked, signedHeaders(SECRET, blocked), 'authenticated'))[0]).toBe(202)
    })

    it('of a delivery that could not be stored asks the sender to retry', () => {
        const { breaks, operations, send } = receiver()
        breaks.storeAt = 0
        expect(told(send(blocked))).toEqual([503, 'storage_failed'])
        // Another key would fail in the same way.
        expect(operations).toEqual(['read', 'write'])
    })

    it('of a signature in another mode than the pinned one', () => {
        const { send } = receiver({ signatureMode: 'base64:id.t.body:decoded' })
        expect(told(send(blocked))).toEqual([401, 'signature_invalid'])
        expect(told(send(blocked, standardWebhookHeaders(SECRET, blocked, 'msg_1', NOW_SECONDS)))[0]).toBe(202)
    })
})

it('neither the secret, nor the signature, nor the body reaches the journal or an answer', () => {
    const { log, breaks, send } = receiver()
    const body = '{"event":"event.blocked","id":"needle-in-body"}'
    const headers = signedHeaders(SECRET, body)
    const replies = [
        send(body, headers),
        send(body, signedHeaders(PREVIOUS, body)),
        send(body, { ...headers, 'X-Keeptrusts-Signature': `${headers['X-Keeptrusts-Signature'].slice(1)}0` }),
        send(`${body}x`, headers),
    ]
    breaks.storeAt = 1
    replies.push(send(`[${body},{}]`, signedHeaders(SECRET, `[${body},{}]`)))
    const words = JSON.stringify([log, replies])
    expect(log.length).toBeGreaterThan(2)
    for (const secret of [SECRET, SECRET.slice(6), PREVIOUS, headers['X-Keeptrusts-Signature'].slice(1), 'needle'])
        expect(words).not.toContain(secret)
})

it('nothing of hostile JSON throws', () => {
    const { send } = receiver()
    const bodies = [
        '{"__proto__":{"event":"event.blocked"},"constructor":{"prototype":{}}}',
        '{"event":{"type":{"type":{}}},"data":[[[]]],"id":{"id":1}}',
        '{"event":"event.blocked","data":"text","id":null,"timestamp":{}}',
        '{"event":"event.created","data":{"policies_evaluated":"x","policies_triggered":{"0":"y"}}}',
        '{"event":"config.deployed","data":{"gateway_ids":{"a":1},"gateways":[[1],null,{}]}}',
        `{"event":"escalation.created","id":"${'i'.repeat(5000)}","data":{"escalation_id":"\\u0000\\ud800"}}`,
        `\ufeff${blocked}`,
        '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000),
    ]
    for (const body of bodies) expect([200, 202, 400]).toContain(send(body).status)
})
