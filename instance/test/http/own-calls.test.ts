/** A script that calls its own instance over HTTP is answered ("RESTMessageV2 - Scoped, Global"). */
import { startBench, type Bench } from './bench.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startBench()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

/** Runs a script as the administrator and answers what it returns. */
function run(body: string): unknown {
    const tx = bench.instance.transaction({ name: 'test', user: bench.instance.users.byName('admin')! })
    const source = { table: 'sys_script_fix', sysId: 'a'.repeat(32), name: 'test', scope: 'global', body }
    return bench.instance.scripts.runFunction(tx, source)
}

const call = (method: string, path: string, more = ''): string => `
    var message = new sn_ws.RESTMessageV2()
    message.setEndpoint('${bench.server.url}${path}')
    message.setHttpMethod('${method}')
    message.setBasicAuth('admin', 'admin')
    ${more}
    var response = message.execute()
    return [response.getStatusCode(), response.getBody(), response.getHeader('X-Is-Logged-In')]`

it('answers a call to the own Table API within the script', () => {
    const [status, body, isLoggedIn] = run(
        call('post', '/api/now/table/incident', `message.setRequestBody('{"short_description":"from within"}')`),
    ) as [number, string, string]
    expect([status, isLoggedIn]).toEqual([201, 'true'])
    expect(JSON.parse(body).result.short_description).toBe('from within')
})

it('logs the call like any other outbound call', () => {
    run(call('get', '/api/now/table/incident'))
    const where = { kind: 'compare', path: 'source_record', operator: '=', value: 'a'.repeat(32) } as const
    expect(
        bench.instance.database.select({ table: 'sys_outbound_http_log', where, orderBy: [], window: null }),
    ).toMatchObject([{ hostname: '127.0.0.1', path: '/api/now/table/incident', response_status: '200' }])
})

it('refuses what it would refuse over the network', () => {
    const [status] = run(call('get', '/api/now/table/incident', `message.setBasicAuth('admin', 'wrong')`)) as [number]
    expect(status).toBe(401)
})

it('still calls other servers of this machine over the network', () => {
    expect(() => run(call('get', '/x').replace(/:\d+\/x/, ':1/x'))).not.toThrow()
})
