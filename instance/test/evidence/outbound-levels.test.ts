/** Promises of the outbound HTTP log ("Configure outbound HTTP logs"): what a row holds at each level, and who sets the level. */
import { createBench, type Bench } from '../support.ts'
import { startAnswering, type Answering } from '../../src/testing/answering.ts'

let bench: Bench
let server: Answering
beforeAll(async () => {
    bench = createBench()
    server = await startAnswering()
})
beforeEach(() => {
    bench.reset()
    const message = bench.install('sys_rest_message', {
        sys_id: '1'.repeat(32),
        name: 'Graph',
        rest_endpoint: server.url,
    })
    for (const [digit, name] of Object.entries({ 2: 'list', 3: 'other' }))
        bench.install('sys_rest_message_fn', {
            sys_id: digit.repeat(32),
            rest_message: message,
            function_name: name,
            http_method: 'post',
            content: 'request body',
        })
})
afterAll(() => {
    bench.instance.close()
    server.stop()
})

const property = (name: string, value: string): void => {
    const user = bench.instance.users.system()
    bench.instance.properties.set(bench.instance.transaction({ name: 'test', user }), name, value)
}
const SECRET = 'Bearer s3cret'
const call = (more = '', method = 'list') => {
    bench.script(
        `var m = new sn_ws.RESTMessageV2('Graph', '${method}'); m.setRequestHeader('Authorization', '${SECRET}')
         m.setRequestHeader('Content-Type', 'text/plain'); m.setQueryParameter('q', '1'); ${more}; m.execute()`,
    )
    const rows = bench.instance.database.select({
        table: 'sys_outbound_http_log',
        where: null,
        orderBy: [],
        window: null,
    })
    return rows[rows.length - 1]
}

it('keeps neither headers nor bodies at the level basic, which is the default', () => {
    expect(call()).toMatchObject({
        ...{ log_level: 'basic', request_headers: null, request_query: null, request_body: null },
        ...{ response_headers: null, response_body: null, request_length: '12', response_length: '2' },
        ...{ method: 'POST', response_status: '200', hostname: '127.0.0.1', path: '/path', transaction_name: 'test' },
    })
})

it('keeps headers in clear at the level elevated, and no bodies', () => {
    const row = call(`m.setLogLevel('elevated')`)!
    expect(row).toMatchObject({ log_level: 'elevated', request_query: 'q=1', request_body: null, response_body: null })
    expect(row.request_headers).toContain(`Authorization: ${SECRET}`)
    expect(row.response_headers).toContain('Content-Type: text/plain')
})

it('keeps the beginning of bodies too at the level all', () => {
    property('glide.outbound_http.content.max_limit', '7')
    const row = call(`m.setLogLevel('all')`)!
    expect(row).toMatchObject({ log_level: 'all', request_body: 'request', response_body: 'ok' })
})

it('keeps no body of a kind that is no text', () => {
    expect(call(`m.setLogLevel('all'); m.setRequestHeader('Content-Type', 'image/png')`)).toMatchObject({
        request_body: null,
        response_body: 'ok',
    })
})

describe('the level', () => {
    const record = (values: Readonly<Record<string, string>>): unknown =>
        bench.install('sys_outbound_http_log_level', values)

    test.each([
        [
            'the method',
            { outbound_message_type: 'sys_rest_message_fn', outbound_message_function: '2'.repeat(32) },
            'basic',
        ],
        ['the method by its name', { outbound_message_type: 'Graph', outbound_message_function: 'list' }, 'basic'],
        ['the message', { outbound_message_type: '1'.repeat(32), outbound_message_function: '' }, 'all'],
    ])('is that of a record for %s', (_name, values, ofOther) => {
        record({ ...values, log_level: 'all' })
        expect(call()!.log_level).toBe('all')
        expect(call('', 'other')!.log_level).toBe(ofOther)
    })

    it('of a script goes before that of a record', () => {
        record({ outbound_message_function: 'list', outbound_message_type: 'Graph', log_level: 'all' })
        expect(call(`m.setLogLevel('elevated')`)!.log_level).toBe('elevated')
    })

    it('of the override goes before all others', () => {
        property('glide.outbound_http_log.override', 'true')
        property('glide.outbound_http_log.override.level', 'elevated')
        expect(call(`m.setLogLevel('basic')`)!.log_level).toBe('elevated')
    })

    it('is basic under an override that names none', () => {
        property('glide.outbound_http_log.override', 'true')
        expect(call(`m.setLogLevel('all')`)!.log_level).toBe('basic')
    })
})

it('writes nothing when the log is off', () => {
    property('glide.outbound_http.db.log', 'false')
    expect(call()).toBeUndefined()
})

it('lets a server of this machine replace another host, whose name the log keeps', () => {
    property('local_instance.outbound_hosts', `elsewhere.example=http://${new URL(server.url).host}/`)
    expect(call(`m.setEndpoint('https://elsewhere.example/v1.0/users')`)).toMatchObject({
        hostname: 'elsewhere.example',
        scheme: 'https',
        path: '/v1.0/users',
        response_status: '200',
    })
})
