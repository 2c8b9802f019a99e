/** One delivery is stored once and two deliveries never share a row, whatever ids the sender or an attacker writes. */

import { OnInstance, SECRET } from '../../support/on-instance.ts'
import { sha256 } from '../../support/sign.ts'

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const ids = () => on.rows('x_kt_gov_delivery', ['delivery_id', 'sender_delivery_id'])
const count = async () => (await on.records('x_kt_gov_delivery', '', ['sys_id'])).length
const blocked = (more: object = {}) => ({ event: 'event.blocked', data: { event_id: 'evt_1' }, ...more })
const status = async (given: unknown, id?: string) =>
    (await on.deliver(given, { headers: id === undefined ? {} : { 'x-keeptrusts-delivery': id } })).status

describe('a delivery is known by', () => {
    test.each([
        ['the id of its envelope before a header that is not signed', blocked({ id: 'dlv_1' }), 'hdr_1', 'dlv_1|hdr_1'],
        ['the id of its envelope', blocked({ id: 'dlv_1' }), undefined, 'dlv_1|dlv_1'],
        ['its delivery_id', blocked({ delivery_id: 'd-9' }), undefined, 'd-9|d-9'],
        [
            'type, subject, status and time',
            {
                event: 'escalation.resolved',
                timestamp: '2026-04-20T14:00:00Z',
                data: { escalation_id: 'e', status: 'resolved' },
            },
            undefined,
            'escalation.resolved:e:resolved::::2026-04-20T14:00:00Z|',
        ],
        ['the hash of its body', { event: 'member.added' }, undefined, `sha256:${sha256('{"event":"member.added"}')}|`],
    ])('%s', async (_, body, header, expected) => {
        expect(await status(body, header)).toBeLessThan(300)
        expect(await status(body, header)).toBe(200)
        expect(await ids()).toEqual(new Set([expected]))
    })
})

describe('an id', () => {
    test.each([
        ['a quote', `it's "quoted" \\ back`],
        ['an encoded query', 'a^ORsys_idISNOTEMPTY^EQ'],
        ['SQL', `x'; DROP TABLE x_kt_gov_delivery; --`],
        ['script text', 'javascript:gs.getUserID()'],
        ['script text in capitals behind a blank', ' JavaScript:gs.getUserID()'],
        ['emoji', 'dlv_🛡️_𝒳'],
        ['right-to-left text', 'משלוח-שלום-‮dlv'],
        ['HTML', '<img src=x onerror=alert(1)>'],
        ['replacement patterns', `$& $1 $' \${id}`],
        ['percent signs and underscores', '%_%'],
        ['commas and slashes', 'a,b/c\\d'],
        ['the word null', 'null'],
        ['a name of every object', '__proto__'],
    ])('with %s is kept exactly and known again', async (_, id) => {
        expect(await status(blocked({ delivery_id: id }))).toBe(202)
        expect(await status(blocked({ delivery_id: id }))).toBe(200)
        expect(await status(blocked({ delivery_id: `${id}2` }))).toBe(202)
        expect(await on.rows('x_kt_gov_delivery', ['sender_delivery_id'])).toEqual(
            new Set([id.trim(), `${id}2`.trim()]),
        )
        on.drain()
        expect(await on.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
    })

    it('of 300 characters is kept apart from another that differs in the last one only', async () => {
        const id = 'i'.repeat(299)
        expect(await status(blocked({ delivery_id: `${id}a` }))).toBe(202)
        expect(await status(blocked({ delivery_id: `${id}b` }))).toBe(202)
        expect(await status(blocked({ delivery_id: `${id}a` }))).toBe(200)
        expect(await on.rows('x_kt_gov_delivery', ['delivery_id'])).toEqual(
            new Set([`sha256:${sha256(`${id}a`)}`, `sha256:${sha256(`${id}b`)}`]),
        )
    })

    it('that differs from another in case only is another', async () => {
        expect(await status(blocked({ delivery_id: 'dlv_ab' }))).toBe(202)
        expect(await status(blocked({ delivery_id: 'dlv_AB' }))).toBe(202)
        expect(await status(blocked({ delivery_id: 'dlv_AB' }))).toBe(200)
        expect(await status(blocked({ delivery_id: 'dlv_ab' }))).toBe(200)
        expect(await ids()).toEqual(new Set(['dlv_ab|dlv_ab', 'dlv_AB|dlv_AB']))
    })

    it('that reads NULL, with which the platform clears a field, is no id', async () => {
        expect(await status(blocked({ delivery_id: 'NULL' }))).toBe(202)
        expect(await status(blocked({ delivery_id: 'NULL' }))).toBe(200)
        const body = JSON.stringify(blocked({ delivery_id: 'NULL' }))
        expect(await ids()).toEqual(new Set([`sha256:${sha256(body)}|`]))
    })

    it('with a line break or another control character is stored as its hash', async () => {
        expect(await status(blocked({ delivery_id: 'a\nb' }))).toBe(202)
        expect(await on.rows('x_kt_gov_delivery', ['delivery_id'])).toEqual(new Set([`sha256:${sha256('a\nb')}`]))
    })
})

describe('a captured body', () => {
    const captured = blocked({ id: 'dlv_1' })
    const awaited = { event: 'event.blocked', id: 'dlv_2', data: { event_id: 'evt_2' } }

    it('sent again under the id of a delivery to come does not make that one a duplicate', async () => {
        expect(await status(captured, 'dlv_2')).toBe(202)
        expect(await status(awaited)).toBe(202)
        expect(await status(awaited)).toBe(200)
        on.drain()
        expect(await on.rows('x_kt_gov_decision', ['decision_id'])).toEqual(new Set(['evt_1', 'evt_2']))
    })

    it('does not do so when the real one has its id in a header either', async () => {
        expect(await status(captured, 'dlv_2')).toBe(202)
        expect(await status(awaited, 'dlv_2')).toBe(202)
        expect(await status(awaited, 'dlv_2')).toBe(200)
        expect(await ids()).toEqual(new Set(['dlv_1|dlv_2', 'dlv_2|dlv_2']))
    })

    it('sent again under many ids is stored and counted once', async () => {
        expect(await status(captured, 'a')).toBe(202)
        for (const id of ['b', 'c']) expect(await status(captured, id)).toBe(200)
        expect(await count()).toBe(1)
        on.drain()
        expect(await on.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['1']))
    })

    it('cannot be sent under another id where the signature covers it', async () => {
        const signing = { secret: SECRET, standardWebhooks: { id: 'msg_1', ageSeconds: 1 } }
        expect((await on.deliver(captured, { signing })).status).toBe(202)
        expect((await on.deliver(captured, { signing, headers: { 'webhook-id': 'msg_2' } })).status).toBe(401)
    })
})

describe('a batch', () => {
    const batch = [blocked({ id: 'dlv_1' }), blocked({ id: 'dlv_2' }), { event: 'member.added', id: 'dlv_3' }]

    it('becomes one delivery each and is answered with all of them in order', async () => {
        const answer = await on.deliver(batch)
        expect(answer.status).toBe(202)
        const numbers = (await on.records('x_kt_gov_delivery', 'ORDERBYdelivery_id', ['number'])).map((r) => r.number)
        expect(answer.body.result).toEqual({
            deliveries: [
                { delivery: numbers[0], state: 'queued' },
                { delivery: numbers[1], state: 'queued' },
                { delivery: numbers[2], state: 'ignored' },
            ],
            state: 'queued',
        })
    })

    it('under a name keeps its good events, and its stray entry becomes a dead letter', async () => {
        const answer = await on.deliver({ type: 'batch', org_id: 'org_1', events: [blocked({ id: 'dlv_1' }), 'stray'] })
        expect([answer.status, answer.body.result.deliveries.length]).toEqual([202, 2])
        on.drain()
        const rows = await on.records('x_kt_gov_delivery', 'ORDERBYDESCdelivery_id', ['state', 'error_code'])
        expect(rows.map((row) => [row.state, row.error_code])).toEqual([
            ['dead', 'event_incomplete'],
            ['processed', ''],
        ])
    })

    it('of which a part is known stores the rest', async () => {
        await on.deliver(batch.slice(0, 2))
        const answer = await on.deliver(batch)
        expect(answer.status).toBe(200)
        expect(answer.body.result.deliveries.map((one: { duplicate?: true }) => one.duplicate)).toEqual([
            true,
            true,
            undefined,
        ])
        expect(await count()).toBe(3)
    })

    it('whose events have no ids of their own has one for each place, and is known as a whole', async () => {
        const anonymous = [{ event: 'member.added' }, { event: 'member.added' }]
        await on.deliver(anonymous)
        expect((await on.deliver(anonymous)).body.result.deliveries).toMatchObject([
            { duplicate: true },
            { duplicate: true },
        ])
        expect(await count()).toBe(2)
    })

    it('under a header has one delivery for each of its events', async () => {
        const anonymous = [{ event: 'member.added' }, { event: 'member.added' }]
        await on.deliver(anonymous, { headers: { 'x-keeptrusts-delivery': 'whd_1' } })
        const body = `sha256:${sha256(JSON.stringify(anonymous))}`
        expect(await ids()).toEqual(new Set([`${body}#0|whd_1#0`, `${body}#1|whd_1#1`]))
    })
})
