/** What is kept of a delivery: every column of its row, the body as the administrator wants it, and who may read that. */

import { OnInstance } from '../../support/on-instance.ts'
import { deliveryText } from '../../support/request.ts'
import { sha256 } from '../../support/sign.ts'

const TABLE = 'x_kt_gov_delivery'
const PROMPT = 'Ignore all previous instructions'

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const row = (columns: readonly string[]) => on.record(TABLE, '', columns)

it('keeps all that is known of a delivery', async () => {
    on.wait(0)
    const now = new Date(on.instance.clock.now()).toISOString().slice(0, 19).replace('T', ' ')
    const answer = await on.deliver('event.blocked', { headers: { 'x-keeptrusts-delivery': 'whd_77' } })
    const expected = {
        number: answer.body.result.delivery,
        delivery_id: 'dlv_0001',
        sender_delivery_id: 'whd_77',
        event_type: 'event.blocked',
        canonical_type: 'decision',
        occurred_at: '2026-04-23 14:30:00',
        received_at: now,
        received_hour: `${now.slice(0, 13)}:00`,
        lag_seconds: '',
        state: 'queued',
        attempts: '0',
        next_attempt_at: '',
        finished_at: '',
        error_code: '',
        error_text: '',
        gateway: 'gw_prod_001',
        route: 'public',
        signature_mode: 'hex:body:literal',
        body_sha256: sha256(deliveryText('event.blocked')),
        content_handling: 'redact',
    }
    expect(await row(Object.keys(expected))).toEqual(expected)
})

it('notes on the delivery when and how its processing ended', async () => {
    on.wait(0)
    await on.deliver('event.blocked')
    on.drain()
    const ended = await row(['state', 'attempts', 'finished_at', 'received_at', 'lag_seconds', 'next_attempt_at'])
    expect(ended).toEqual({
        state: 'processed',
        attempts: '1',
        finished_at: ended.received_at,
        lag_seconds: '0',
        received_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
        next_attempt_at: '',
    })
})

it('keeps an unknown event, without a time that it did not say', async () => {
    const body = '{"id":"dlv_u","event":"moon.phase_changed","data":{"phase":3}}'
    await on.deliver(body)
    expect(await row(['event_type', 'canonical_type', 'occurred_at', 'body'])).toEqual({
        event_type: 'moon.phase_changed',
        canonical_type: 'unknown',
        occurred_at: '',
        body,
    })
})

describe('prompt and response text', () => {
    const body = deliveryText('event.blocked')

    test.each([
        ['redact', /"prompt":"\[redacted: 60 characters, hmac [A-Za-z0-9+/]{12}\]"/],
        ['drop', /^(?!.*"prompt")/],
    ])('under %s is gone before the body is stored; the hash is of what was received', async (handling, pattern) => {
        await on.setProperty('x_kt_gov.webhook.content', handling)
        await on.deliver(body)
        const kept = await row(['body', 'body_sha256', 'content_handling'])
        expect(kept.body).toMatch(pattern)
        expect(kept.body).not.toContain(PROMPT)
        expect(kept).toMatchObject({ body_sha256: sha256(body), content_handling: handling })
        on.drain()
        const database = on.instance.database.select({ table: TABLE, where: null, orderBy: [], window: null })
        expect(JSON.stringify(database)).not.toContain(PROMPT)
    })

    it('under keep is stored exactly as it came', async () => {
        await on.setProperty('x_kt_gov.webhook.content', 'keep')
        await on.deliver(body)
        expect((await row(['body'])).body).toBe(body)
    })

    test.each(['keep', 'redact', 'drop'])(
        'under %s leaves nothing else out: the event is mapped the same',
        async (handling) => {
            await on.setProperty('x_kt_gov.webhook.content', handling)
            await on.deliver(body)
            on.drain()
            const { short_description } = await on.record('incident', 'correlation_display=Keeptrusts')
            expect(short_description).toContain('content-safety')
        },
    )

    test.each(['keep', 'redact', 'drop'])('under %s never reaches another table', async (handling) => {
        await on.setProperty('x_kt_gov.webhook.content', handling)
        await on.deliver(body)
        on.drain()
        for (const table of on.instance.dictionary.tables()) {
            if (table === TABLE || !on.instance.dictionary.table(table)) continue
            const rows = on.instance.database.select({ table, where: null, orderBy: [], window: null })
            expect([table, JSON.stringify(rows).includes(PROMPT)]).toEqual([table, false])
        }
    })

    it('of everybody in a batch is redacted, and each row has its own event only', async () => {
        await on.deliver(`[${body},${deliveryText('webhook.test')}]`)
        const bodies = await on.rows(TABLE, ['body'])
        expect(bodies.size).toBe(2)
        expect([...bodies].join()).not.toContain(PROMPT)
        for (const kept of bodies) expect(Array.isArray(JSON.parse(kept))).toBe(false)
    })
})

describe('the body of a stored delivery', () => {
    const read = async (role: string) => {
        await on.deliver('event.blocked')
        const login = on.user(`kt.${role}`, [`x_kt_gov.${role}`])
        const answer = await on.api('GET', `/api/now/table/${TABLE}?sysparm_fields=number,delivery_id,body`, { login })
        return answer.body.result as readonly Record<string, string>[]
    }

    it('is not shown to an auditor, who sees the rest', async () => {
        const [seen] = await read('auditor')
        expect(seen.delivery_id).toBe('dlv_0001')
        expect(seen.body ?? '').toBe('')
    })

    test.each(['operator', 'admin'])('is shown to the role %s', async (role) => {
        const [seen] = await read(role)
        expect(seen.body).toContain('"event.blocked"')
    })

    test.each(['body', 'body_sha256', 'delivery_id'])('cannot be forged by an operator: %s stays', async (column) => {
        await on.deliver('event.blocked')
        const before = await on.record(TABLE, '', ['sys_id', column])
        const login = on.user('kt.operator', ['x_kt_gov.operator'])
        await on.api('PATCH', `/api/now/table/${TABLE}/${before.sys_id}`, { login, body: { [column]: 'forged' } })
        expect(await on.record(TABLE, '', ['sys_id', column])).toEqual(before)
    })
})
