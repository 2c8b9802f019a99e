/** Secrets and signatures on the built app: rotation, pinned modes, tolerance, and that nothing of them is ever disclosed. */

import { OnInstance, SECRET } from '../../support/on-instance.ts'
import { deliveryText } from '../../support/request.ts'
import { signatureOf, type SigningForm } from '../../support/sign.ts'

const PREVIOUS = 'whsec_cHJldmlvdXMtc2VjcmV0LW9mLTI0LWI='
const BODY = deliveryText('event.blocked')
const HEX: SigningForm = { encoding: 'hex', content: 'body', key: 'literal' }

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

/** Posts the body with one signature header and no other. */
async function present(value: string, more: Readonly<Record<string, string>> = {}): Promise<number> {
    const headers = { 'x-keeptrusts-signature': value, ...more }
    return (await on.deliver(BODY, { signing: 'none', headers })).status
}

const modes = () => on.rows('x_kt_gov_delivery', ['signature_mode'])
const epochSeconds = () => Math.floor(on.instance.clock.now() / 1000)
const minutesFromNow = (minutes: number) =>
    new Date(on.instance.clock.now() + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')
const logText = async () => {
    on.drain()
    const tables = ['syslog', 'syslog_app_scope', 'syslog_transaction']
    const rows = await Promise.all(tables.map((table) => on.records(table).catch(() => [])))
    return JSON.stringify([rows, on.printed])
}

describe('a signature', () => {
    const sign = (form: SigningForm, time = '') => signatureOf({ secret: SECRET, body: BODY, form, time, id: 'msg_7' })

    test.each([
        ['bare hex', sign(HEX), 'hex:body:literal'],
        ['hex in capitals', sign({ ...HEX, encoding: 'HEX' }), 'hex:body:literal'],
        ['sha256=hex', `sha256=${sign(HEX)}`, 'hex:body:literal'],
        ['v1=hex', `v1=${sign(HEX)}`, 'hex:body:literal'],
        ['base64', sign({ ...HEX, encoding: 'base64' }), 'base64:body:literal'],
        ['base64url', sign({ ...HEX, encoding: 'base64url' }), 'base64:body:literal'],
        ['sha256=base64', `sha256=${sign({ ...HEX, encoding: 'base64' })}`, 'base64:body:literal'],
        ['keyed without whsec_', sign({ ...HEX, key: 'stripped' }), 'hex:body:stripped'],
        ['among several', `v1,${'A'.repeat(43)}= v1,${sign({ ...HEX, encoding: 'base64' })}`, 'base64:body:literal'],
    ])('as %s is accepted and its mode kept', async (_, value, mode) => {
        expect(await present(value)).toBe(202)
        expect(await modes()).toEqual(new Set([mode]))
    })

    it('with a time in the same header is accepted', async () => {
        const time = String(epochSeconds() - 10)
        expect(await present(`t=${time},v1=${sign({ ...HEX, content: 't.body' }, time)}`)).toBe(202)
        expect(await modes()).toEqual(new Set(['hex:t.body:literal']))
    })

    it('with a time in a header of its own is accepted', async () => {
        const time = String(epochSeconds() - 10)
        const value = sign({ ...HEX, content: 't.body' }, time)
        expect(await present(value, { 'x-keeptrusts-timestamp': time })).toBe(202)
    })

    test.each(['x-keeptrusts-signature-256', 'x-webhook-signature'])('in the header %s is found', async (name) => {
        const answer = await on.deliver(BODY, { signing: 'none', headers: { [name]: `sha256=${sign(HEX)}` } })
        expect(answer.status).toBe(202)
    })

    it('as Standard Webhooks send it is accepted, keyed with the bytes that the secret encodes', async () => {
        await on.setProperty('x_kt_gov.webhook.secret', PREVIOUS)
        const signing = { secret: PREVIOUS, standardWebhooks: { id: 'msg_7', ageSeconds: 5 } }
        expect((await on.deliver(BODY, { signing })).status).toBe(202)
        expect(await on.rows('x_kt_gov_delivery', ['delivery_id', 'signature_mode'])).toEqual(
            new Set(['msg_7|base64:id.t.body:decoded']),
        )
    })

    it('over a body in any language is verified by its bytes', async () => {
        const body = '{"event":"event.blocked","data":{"event_id":"e","policy_name":"Ünïcödé שלום 🛡️ 𝒳"}}'
        expect((await on.deliver(body)).status).toBe(202)
    })
})

describe('two secrets', () => {
    const signing = { secret: PREVIOUS }

    it('are both good until the previous one expires', async () => {
        await on.setProperty('x_kt_gov.webhook.previous_secret', PREVIOUS)
        await on.setProperty('x_kt_gov.webhook.previous_secret_expires', minutesFromNow(60))
        expect((await on.deliver('event.blocked', { signing })).status).toBe(202)
        expect((await on.deliver('event.created')).status).toBeLessThan(300)
        expect(await logText()).toContain('previous secret')
        on.wait(3601)
        expect((await on.deliver('event.allowed', { signing })).status).toBe(401)
        expect((await on.deliver('event.allowed')).status).toBe(202)
    })

    test.each(['', 'never', '2020-01-01 00:00:00'])('are one when the expiry is %p', async (expires) => {
        await on.setProperty('x_kt_gov.webhook.previous_secret', PREVIOUS)
        await on.setProperty('x_kt_gov.webhook.previous_secret_expires', expires)
        expect((await on.deliver('event.blocked', { signing })).status).toBe(401)
    })
})

describe('a pinned mode', () => {
    it('that a delivery shows accepts what signs the same in any encoding, and nothing that signs something else', async () => {
        await on.deliver('event.blocked')
        const [mode] = await modes()
        await on.setProperty('x_kt_gov.webhook.signature_mode', mode)
        expect((await on.deliver('config.updated')).status).toBe(202)
        const base64 = { form: { ...HEX, encoding: 'base64' } as const }
        const standardWebhooks = { id: 'msg_1', ageSeconds: 1 }
        expect((await on.deliver('config.deployed', { signing: base64 })).status).toBe(202)
        expect((await on.deliver('config.deployed', { signing: { standardWebhooks } })).status).toBe(401)
    })

    it('that cannot be read is none: it stops no sender', async () => {
        await on.setProperty('x_kt_gov.webhook.signature_mode', 'hex:bodies')
        expect((await on.deliver('event.blocked')).status).toBe(202)
    })

    it('that covers the time makes a replay of an unsigned time worthless', async () => {
        await on.setProperty('x_kt_gov.webhook.signature_mode', 'base64:id.t.body:decoded')
        await on.setProperty('x_kt_gov.webhook.secret', PREVIOUS)
        const signed = (ageSeconds: number) => ({ secret: PREVIOUS, standardWebhooks: { id: 'msg_1', ageSeconds } })
        expect((await on.deliver(BODY, { signing: signed(299) })).status).toBe(202)
        expect((await on.deliver(BODY, { signing: signed(301) })).status).toBe(401)
    })
})

describe('the tolerance', () => {
    const property = 'x_kt_gov.webhook.tolerance_seconds'
    const aged = async (ageSeconds: number) =>
        (await on.deliver(BODY, { signing: { standardWebhooks: { id: `msg_${ageSeconds}`, ageSeconds } } })).status

    // The clock stands still, so that a second more or less is not a matter of luck.
    beforeEach(() => on.wait(0))

    test.each([
        ['300', 300],
        ['30', 30],
        ['900', 900],
        ['29', 300],
        ['901', 300],
        ['five minutes', 300],
        ['', 300],
        ['1e3', 300],
    ])('of %p is %i seconds, to the past and to the future', async (value, seconds) => {
        await on.setProperty(property, value)
        expect(await Promise.all([aged(seconds), aged(-seconds)])).toEqual([202, 202])
        expect(await Promise.all([aged(seconds + 1), aged(-seconds - 1)])).toEqual([401, 401])
    })

    test.each(['five minutes', '29', '901'])('of %p is named in the log as unusable', async (value) => {
        await on.setProperty(property, value)
        await on.deliver(BODY)
        expect(await logText()).toContain(`property ${property} has a value that cannot be used`)
    })
})

describe('nothing is disclosed', () => {
    it('of secret, signature or body: not in answers, not in logs, whatever goes wrong', async () => {
        await on.setProperty('x_kt_gov.webhook.previous_secret', PREVIOUS)
        await on.setProperty('x_kt_gov.webhook.previous_secret_expires', minutesFromNow(60))
        const body =
            '{"event":"event.blocked","data":{"event_id":"evt_1","policy_name":"needle-in-body","prompt":"needle"}}'
        const broken = body.slice(0, -1)
        const answers = [
            await on.deliver(body),
            await on.deliver(body),
            await on.deliver(body, { signing: { secret: PREVIOUS } }),
            await on.deliver(body, { signing: { secret: 'whsec_guessed' } }),
            await on.deliver(body, { signing: 'none' }),
            await on.deliver(broken),
            await on.deliver(`[${body}, 1]`),
        ]
        on.drain()
        await on.setProperty('x_kt_gov.webhook.retry_after_seconds', 'soon')
        answers.push(await on.deliver(body))
        const said = (await logText()) + answers.map(({ text }) => text).join()
        expect(said).toContain('signature_mismatch')
        const signatures = [SECRET, PREVIOUS, 'whsec_guessed'].map((secret) =>
            signatureOf({ secret, body, form: HEX }).slice(8, 40),
        )
        for (const word of [SECRET, SECRET.slice(6), PREVIOUS, PREVIOUS.slice(6), ...signatures, 'needle'])
            expect(said).not.toContain(word)
    })

    test.each(['x_kt_gov.webhook.secret', 'x_kt_gov.webhook.previous_secret'])(
        'of %s by the Table API, and the database holds it encrypted only',
        async (name) => {
            const clear = 'whsec_a-very-recognisable-clear-text'
            await on.setProperty(name, clear)
            const { sys_id } = await on.record('sys_properties', `name=${name}`)
            const read = await on.api('GET', `/api/now/table/sys_properties/${sys_id}?sysparm_display_value=all`)
            expect(read.text).not.toContain(clear)
            const row = on.instance.database.get('sys_properties', sys_id)
            expect(row?.['type']).toBe('password2')
            expect(row?.['value']).toMatch(/./)
            expect(JSON.stringify(row)).not.toContain(clear)
            const audited = JSON.stringify(await on.records('sys_audit').catch(() => []))
            expect(audited).not.toContain(clear)
        },
    )
})
