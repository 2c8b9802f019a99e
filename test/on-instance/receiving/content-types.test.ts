/** What a body may be sent as: JSON types in UTF-8, not compressed. Anything else is 415 with a code of the app, because senders stop for good on 401. */
import { OnInstance } from '../../support/on-instance.ts'
import { deliveryText } from '../../support/request.ts'

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const send = async (headers: Readonly<Record<string, string>>) => {
    const answer = await on.deliver(deliveryText('event.blocked'), { headers })
    return [answer.status, answer.body.error?.code].filter(Boolean).join('|')
}

test.each([
    'application/json',
    'APPLICATION/JSON; Charset=UTF-8',
    'application/json;charset="utf-8"',
    'application/json; charset=us-ascii',
    'application/cloudevents+json',
    'application/cloudevents-batch+json; charset=utf8',
])('takes %s', async (type) => {
    expect(await send({ 'content-type': type })).toBe('202')
})

test.each(['text/plain', 'text/json', 'text/xml', 'application/xml', 'application/x-www-form-urlencoded'])(
    'refuses %s with 415',
    async (type) => {
        expect(await send({ 'content-type': type })).toBe('415|content_type_unsupported')
    },
)

test.each(['utf-16', 'iso-8859-1', 'windows-1252', 'utf-7', '"utf-16le"', 'utf-8x'])(
    'refuses the charset %s with 415',
    async (charset) => {
        expect(await send({ 'content-type': `application/json; charset=${charset}` })).toBe('415|charset_unsupported')
    },
)

test.each(['gzip', 'deflate', 'br', 'identity, gzip', 'aes128gcm'])(
    'refuses the content encoding %s with 415',
    async (encoding) => {
        expect(await send({ 'content-encoding': encoding })).toBe('415|content_encoding_unsupported')
    },
)

it.each(['application/octet-stream', 'application/jsonp', 'application/vnd.keeptrusts+json'])(
    '%s does not reach the app: the platform answers 415',
    async (type) => expect(await send({ 'content-type': type })).toBe('415'),
)

it('takes the content encoding identity', async () => {
    expect(await send({ 'content-encoding': 'identity' })).toBe('202')
})

it.each(['application', 'application/octet-stream', 'multipart/form-data; boundary=x'])(
    'refuses no body at all as %s with 415: of such a type the platform gives no text',
    async (type) => {
        const headers = { 'content-type': type }
        const { status, body } = await on.deliver('', { signing: 'none', headers })
        expect([status, body.error?.code]).toEqual([415, 'content_type_unsupported'])
    },
)
