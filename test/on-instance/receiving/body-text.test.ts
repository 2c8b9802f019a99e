/** The text of a delivery arrives as it was sent, whichever way the platform reads the bytes of a request. */

import { OnInstance, SECRET } from '../../support/on-instance.ts'
import { sha256, signatureOf } from '../../support/sign.ts'

let on: OnInstance
beforeAll(async () => {
    on = await OnInstance.open()
    // By default the note of an event that nothing maps is not stored.
    await on.setProperty('x_kt_gov.webhook.content', 'keep')
    on.mark()
})
afterEach(() => on.rewind())
afterAll(() => on.close())

const NOTE = 'é€😀\u2028'
const BODY = JSON.stringify({ id: 'dlv_é', event: 'moon.phase_changed', data: { note: NOTE } })

const signed = (body: string) =>
    signatureOf({ secret: SECRET, body, form: { encoding: 'hex', content: 'body', key: 'literal' } })
const send = (body: string, signature: string) =>
    on.deliver(body, { signing: 'none', headers: { 'X-Keeptrusts-Signature': signature } })

describe.each([
    ['reads UTF-8', 'utf8', 'latin1'],
    ['reads Latin-1', 'latin1', 'utf8'],
])('where the platform %s', (_how, reading, other) => {
    beforeEach(() => on.behave('request_body', reading))

    it('a delivery is verified and stored as it was sent', async () => {
        expect((await send(BODY, signed(BODY))).status).toBe(200)
        expect(await on.record('x_kt_gov_delivery', '', ['delivery_id', 'body', 'body_sha256'])).toEqual({
            delivery_id: 'dlv_é',
            body: BODY,
            body_sha256: sha256(BODY),
        })
    })

    it('the same delivery is known again, however it is read the next time', async () => {
        await send(BODY, signed(BODY))
        await on.setProperty('local_instance.behaviour.request_body', other)
        const again = await send(BODY, signed(BODY))
        expect(again).toMatchObject({ status: 200, body: { result: { duplicate: true } } })
        expect(await on.records('x_kt_gov_delivery')).toHaveLength(1)
    })

    it('another signature is refused', async () => {
        expect((await send(BODY, signed('else'))).status).toBe(401)
    })
})

it('a text that looks misread and is signed as it is stays', async () => {
    const body = '{"id":"dlv_1","event":"moon.phase_changed","data":{"note":"Ã©"}}'
    await send(body, signed(body))
    expect((await on.record('x_kt_gov_delivery')).body).toBe(body)
})

describe.each([
    ['utf8', 'latin1'],
    ['latin1', 'utf8'],
    ['latin1', 'latin1'],
])('where requests are read as %s and texts are digested as %s', (request_body, text_digest) => {
    beforeEach(async () => {
        for (const [question, value] of Object.entries({ request_body, text_digest }))
            await on.create('sys_properties', { name: `local_instance.behaviour.${question}`, value, type: 'string' })
    })

    it('a delivery is verified and stored as it was sent, under the same hash', async () => {
        expect((await send(BODY, signed(BODY))).status).toBe(200)
        expect(await on.record('x_kt_gov_delivery', '', ['delivery_id', 'body', 'body_sha256'])).toEqual({
            delivery_id: 'dlv_é',
            body: BODY,
            body_sha256: sha256(BODY),
        })
        expect((await send(BODY, signed(BODY))).body.result.duplicate).toBe(true)
    })

    it('another signature is refused', async () => {
        expect((await send(BODY, signed('else'))).status).toBe(401)
    })
})
