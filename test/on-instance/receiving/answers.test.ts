/** Every answer of the webhook routes, asked over HTTP of the built app. */

import { AUTHENTICATED_ROUTE, PUBLIC_ROUTE, type Answer } from '../../support/instance-client.ts'
import { OnInstance, SECRET } from '../../support/on-instance.ts'
import { deliveryText } from '../../support/request.ts'
import { signatureOf } from '../../support/sign.ts'

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const outcomeOf = ({ status, body }: Answer) => [status, body.error?.code ?? body.result?.state]
const stored = () => on.rows('x_kt_gov_delivery', ['delivery_id', 'state', 'error_code'])

/** A signed body of exactly so many bytes. */
function bodyOf(bytes: number, letter = 'x'): string {
    const start = '{"event":"member.added","note":"'
    const left = bytes - start.length - 2
    return `${start}${letter.repeat(left / Buffer.byteLength(letter))}"}`
}

describe('an accepted delivery', () => {
    it('is answered 202 with the number of its record and its state, and nothing else', async () => {
        const answer = await on.deliver('event.blocked')
        const { number } = await on.record('x_kt_gov_delivery', '', ['number'])
        expect(answer.status).toBe(202)
        expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
        expect(answer.body).toEqual({ result: { delivery: number, state: 'queued' } })
        expect(number).toMatch(/^KTD\d{7}$/)
    })

    it('is answered 200 when it comes again, with the state that it has by then', async () => {
        const first = await on.deliver('event.blocked')
        on.drain()
        const again = await on.deliver('event.blocked')
        expect(again.status).toBe(200)
        const { delivery } = first.body.result
        expect(again.body).toEqual({ result: { delivery, state: 'processed', duplicate: true } })
        expect(await stored()).toEqual(new Set(['dlv_0001|processed|']))
    })

    test.each([
        ['webhook.test', 'connection_test'],
        ['{"event":"ping"}', 'connection_test'],
        ['{}', 'connection_test'],
        ['member.added', 'event_unknown'],
        ['{"event":"latest.pinged"}', 'event_unknown'],
    ])('%s is answered 200, kept and ignored', async (body, code) => {
        expect(outcomeOf(await on.deliver(body))).toEqual([200, 'ignored'])
        on.drain()
        expect(await on.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set([`ignored|${code}`]))
        expect(await on.records('x_kt_gov_delivery_record')).toEqual([])
    })

    it('may call its JSON by a name of its own and say its character set', async () => {
        const headers = { 'content-type': 'application/json; charset=utf-8' }
        expect((await on.deliver('event.blocked', { headers })).status).toBe(202)
    })
})

describe('a refusal', () => {
    test.each([
        ['', 'body_empty'],
        ['   ', 'body_empty'],
        ['{"event": "escalation.created", ', 'body_not_json'],
        ['payload=%7B%7D', 'body_not_json'],
        ['"event"', 'body_wrong_shape'],
        ['null', 'body_wrong_shape'],
        ['42', 'body_wrong_shape'],
        ['[]', 'body_wrong_shape'],
        ['[1, null]', 'body_wrong_shape'],
        ['nested too deep', 'body_wrong_shape', '{"a":'.repeat(65) + '1' + '}'.repeat(65)],
    ])('of the signed body %p is 400', async (name, code, body = name) => {
        expect(outcomeOf(await on.deliver(body))).toEqual([400, code])
        expect(await stored()).toEqual(new Set())
    })

    it('has the envelope of the platform with a stable code, a sentence and a detail', async () => {
        const { body, headers } = await on.deliver('not json')
        expect(headers.get('content-type')).toMatch(/^application\/json/)
        expect(body).toEqual({
            error: { code: 'body_not_json', message: expect.stringMatching(/\w/), detail: expect.any(String) },
            status: 'failure',
        })
    })

    it('of a missing, a stale, a forged and an unreadable signature is one and the same 401', async () => {
        const body = deliveryText('event.blocked')
        const form = { encoding: 'hex', content: 't.body', key: 'literal' } as const
        const time = String(Math.floor(Date.now() / 1000) - 360)
        const stale = `t=${time},v1=${signatureOf({ secret: SECRET, body, form, time })}`
        const answers = [
            await on.deliver(body, { signing: 'none' }),
            await on.deliver(body, { signing: 'none', headers: { 'x-keeptrusts-signature': stale } }),
            await on.deliver(body, { signing: { secret: 'whsec_guessed' } }),
            await on.deliver(body, { signing: 'none', headers: { 'x-keeptrusts-signature': 'nonsense' } }),
            await on.deliver(body, { signing: { standardWebhooks: { id: 'msg_1', ageSeconds: 301 } } }),
            await on.deliver(body, { signing: { standardWebhooks: { id: 'msg_1', ageSeconds: -301 } } }),
        ]
        expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
        expect(outcomeOf(answers[0])).toEqual([401, 'signature_invalid'])
        expect(await stored()).toEqual(new Set())
    })

    test.each([
        ['signature_missing', { signing: 'none' }],
        ['signature_mismatch', { signing: { secret: 'whsec_guessed' } }],
        ['signature_stale', { signing: { standardWebhooks: { id: 'msg_1', ageSeconds: 360 } } }],
    ] as const)('for %s gives the reason in the log only', async (reason, sending) => {
        const answer = await on.deliver('event.blocked', sending)
        on.drain()
        expect(answer.text).not.toContain(reason)
        const lines = await on.records('syslog_app_scope', 'messageLIKE[Keeptrusts]', ['message'])
        expect(lines.map(({ message }) => message)).toEqual([expect.stringContaining(reason)])
    })

    it('of a body that was changed after it was signed is 401, even by one blank', async () => {
        const body = deliveryText('event.blocked')
        const form = { encoding: 'hex', content: 'body', key: 'literal' } as const
        const headers = { 'x-keeptrusts-signature': signatureOf({ secret: SECRET, body, form }) }
        const sent = { signing: 'none', headers } as const
        expect(outcomeOf(await on.deliver(`${body} `, sent))).toEqual([401, 'signature_invalid'])
        expect((await on.deliver(body, sent)).status).toBe(202)
    })

    it('of everything on a route that is switched off is 404', async () => {
        await on.setProperty('x_kt_gov.webhook.public_route', 'false')
        expect(outcomeOf(await on.deliver('event.blocked'))).toEqual([404, 'route_disabled'])
        expect(outcomeOf(await on.deliver('event.blocked', { signing: 'none' }))).toEqual([404, 'route_disabled'])
    })

    test.each(['GET', 'PUT', 'PATCH', 'DELETE'])('of the method %s is 405', async (method) => {
        for (const path of [PUBLIC_ROUTE, AUTHENTICATED_ROUTE])
            expect((await on.api(method, path, { body: method === 'GET' ? undefined : '{}' })).status).toBe(405)
    })

    test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/jsonp'])(
        'of the content type %s is 415',
        async (type) => {
            expect((await on.deliver('event.blocked', { headers: { 'content-type': type } })).status).toBe(415)
            expect(await stored()).toEqual(new Set())
        },
    )

    it('of a body above a megabyte is 413, of one of exactly a megabyte there is none', async () => {
        expect((await on.deliver(bodyOf(1048576))).status).toBe(200)
        expect(outcomeOf(await on.deliver(bodyOf(1048577)))).toEqual([413, 'body_too_large'])
    })

    it('of a large body goes by bytes, not by characters', async () => {
        await on.setProperty('x_kt_gov.webhook.max_body_bytes', '2048')
        expect((await on.deliver(bodyOf(2048, 'é'))).status).toBe(200)
        expect(outcomeOf(await on.deliver(bodyOf(2050, 'é')))).toEqual([413, 'body_too_large'])
    })

    it('of a large body without an announced length goes by what came', async () => {
        await on.setProperty('x_kt_gov.webhook.max_body_bytes', '2048')
        const chunks = async function* () {
            yield Buffer.from(bodyOf(2049))
        }
        const response = await fetch(on.url + PUBLIC_ROUTE, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: chunks(),
            duplex: 'half',
        } as unknown as RequestInit)
        expect(response.status).toBe(413)
    })

    it('of a batch with too many events is 413 and keeps none of them', async () => {
        await on.setProperty('x_kt_gov.webhook.max_batch', '2')
        expect(outcomeOf(await on.deliver('[{},{},{}]'))).toEqual([413, 'batch_too_large'])
        expect(await stored()).toEqual(new Set())
    })

    it('on request of the administrator is 429 with the time to come back, and loses nothing', async () => {
        await on.setProperty('x_kt_gov.webhook.retry_after_seconds', '120')
        const answer = await on.deliver('event.blocked')
        expect(outcomeOf(answer)).toEqual([429, 'retry_later'])
        expect(answer.headers.get('retry-after')).toBe('120')
        await on.setProperty('x_kt_gov.webhook.retry_after_seconds', '0')
        expect((await on.deliver('event.blocked')).status).toBe(202)
    })

    it('by the rate limit of the instance itself is 429 with the time to come back', async () => {
        on.server.rateLimit.refuseNext(1, 60)
        const answer = await on.deliver('event.blocked')
        expect(answer.status).toBe(429)
        expect(answer.headers.get('retry-after')).toBe('60')
        expect((await on.deliver('event.blocked')).status).toBe(202)
    })

    it('of everything while no secret is set is 503', async () => {
        await on.setProperty('x_kt_gov.webhook.secret', '')
        expect(outcomeOf(await on.deliver('event.blocked'))).toEqual([503, 'receiver_not_configured'])
        expect(outcomeOf(await on.deliver('event.blocked', { signing: { secret: 'x' } }))).toEqual([
            503,
            'receiver_not_configured',
        ])
        expect(await stored()).toEqual(new Set())
    })
})
