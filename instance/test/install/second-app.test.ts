/** Promises about packages: whatever the SDK built boots, and works over HTTP, without the instance knowing anything of it. */
import { join } from 'node:path'
import { bootInstance, serve, storeUser, type LocalInstance, type RunningServer } from '../../index.ts'

const APPLICATION = join(__dirname, '..', 'fixtures', 'lost-and-found', 'app')
const ITEMS = '/api/x_lost_found/v1/desk/items'

let instance: LocalInstance
let server: RunningServer
beforeAll(async () => {
    const booted = bootInstance({ application: APPLICATION, password: 'admin' })
    expect(booted.warnings).toEqual([])
    instance = booted.instance
    storeUser(instance, { user_name: 'keeper', password: 'pw', roles: ['x_lost_found.keeper'] })
    instance.mark()
    server = await serve(() => instance, { port: 0 })
})
beforeEach(() => instance.rewind())
afterAll(async () => {
    await server.close()
    instance.close()
})

async function send(method: string, path: string, body?: unknown, as: string | null = 'admin:admin') {
    const response = await fetch(server.url + path, {
        method,
        headers: {
            'content-type': 'application/json',
            ...(as === null ? {} : { authorization: `Basic ${Buffer.from(as).toString('base64')}` }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
    })
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests say themselves what they expect
    return { status: response.status, body: (await response.json()) as any }
}

it('answers on its route: the module runs, the record is stored, and the rule has set its fields', async () => {
    const { status, body } = await send('POST', ITEMS, { name: 'umbrella' })
    expect([status, body.result]).toEqual([201, { id: expect.any(String) as unknown, shelf: 'U', keep_days: 30 }])
    const item = await send('GET', `/api/now/table/x_lost_found_item/${body.result.id}?sysparm_fields=name,shelf`)
    expect(item.body.result).toEqual({ name: 'umbrella', shelf: 'U' })
})

it('answers with the status that its script sets', async () => {
    expect(await send('POST', ITEMS, { colour: 'red' })).toMatchObject({
        status: 422,
        body: { result: { code: 'name_missing' } },
    })
    expect((await send('POST', ITEMS, { name: 'hat' }, null)).status).toBe(401)
})

it('reads its property as it is now', async () => {
    const [property] = (await send('GET', '/api/now/table/sys_properties?sysparm_query=name=x_lost_found.keep_days'))
        .body.result
    await send('PATCH', `/api/now/table/sys_properties/${property.sys_id}`, { value: '7' })
    expect((await send('POST', ITEMS, { name: 'glove' })).body.result.keep_days).toBe(7)
})

it('runs its rule for records that come another way', async () => {
    const { body } = await send('POST', '/api/now/table/x_lost_found_item', { name: 'scarf' })
    expect(body.result).toMatchObject({ shelf: 'S', keep_days: '30' })
})

it('gives its script include to scripts of its scope', async () => {
    for (const name of ['key', 'kite', 'lamp']) await send('POST', ITEMS, { name })
    const user = instance.users.byName('admin')!
    const tx = instance.transaction({ name: 'test', user, scope: 'x_lost_found' })
    const body = `return new Counter().itemsOn('K')`
    const source = { table: 'sys_script_fix', sysId: '', name: 'test', scope: 'x_lost_found', body }
    expect(instance.scripts.runFunction(tx, source)).toBe(2)
})

it('logs under its own scope', async () => {
    await send('POST', ITEMS, { name: 'ring' })
    const { body } = await send(
        'GET',
        '/api/now/table/syslog_app_scope?sysparm_query=messageLIKEring&sysparm_fields=message',
    )
    expect(body.result).toEqual([{ message: expect.stringContaining('handed in: ring') as unknown }])
})
