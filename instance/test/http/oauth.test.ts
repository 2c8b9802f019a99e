/** Promises of the instance as an OAuth provider ("OAuth 2.0", "OAuth inbound grant types", KB1645212). */
import { startBench, storeRows, type Bench } from './bench.ts'

const CLIENT = 'c'.repeat(32)
let bench: Bench
beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [
        {
            table: 'oauth_entity',
            sys_id: CLIENT,
            values: {
                name: 'Pipeline',
                client_id: 'pipeline',
                client_secret: 'hush',
                active: true,
                user: bench.instance.users.byName('admin')!.sysId,
            },
        },
        { table: 'sys_properties', values: { name: PROPERTY, value: 'true' } },
    ])
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const PROPERTY = 'glide.oauth.inbound.client.credential.grant_type.enabled'
const request = (fields: Record<string, string>) =>
    bench.send('POST', '/oauth_token.do', {
        as: null,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ client_id: 'pipeline', client_secret: 'hush', ...fields }).toString(),
    })
const PASSWORD = { grant_type: 'password', username: 'fulfiller', password: 'pw' }
const whoAmI = (token: string) =>
    bench.send('GET', '/api/now/table/sys_user?sysparm_query=sys_id=javascript:gs.getUserID()', {
        as: null,
        headers: { authorization: `Bearer ${token}` },
    })

it('gives a token for a password, and a request with it runs as that user', async () => {
    const { status, body } = await request(PASSWORD)
    expect([status, body.token_type, body.expires_in, typeof body.refresh_token]).toEqual([
        200,
        'Bearer',
        1800,
        'string',
    ])
    expect((await whoAmI(body.access_token)).body.result[0].user_name).toBe('fulfiller')
})

it('gives client credentials the user of the registry entry, and no refresh token', async () => {
    const { body } = await request({ grant_type: 'client_credentials' })
    expect(body.refresh_token).toBeUndefined()
    expect((await whoAmI(body.access_token)).body.result[0].user_name).toBe('admin')
})

it('renews by refresh token', async () => {
    const { body } = await request(PASSWORD)
    const renewed = await request({ grant_type: 'refresh_token', refresh_token: body.refresh_token })
    expect((await whoAmI(renewed.body.access_token)).status).toBe(200)
})

it.each([
    ['a wrong client secret', { ...PASSWORD, client_secret: 'loud' }],
    ['a wrong password', { ...PASSWORD, password: 'wrong' }],
    ['an access token as refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }],
    ['another grant type', { grant_type: 'authorization_code' }],
])('refuses %s', async (_name, fields) => {
    const { status, body } = await request(fields)
    expect([status, body.error_description]).toEqual([401, 'access_denied'])
})

it('refuses client credentials while the property is not true', async () => {
    const where = { kind: 'compare', path: 'name', operator: '=', value: PROPERTY } as const
    const row = bench.instance.database.select({ table: 'sys_properties', where, orderBy: [], window: null })[0]!
    await bench.send('PATCH', `/api/now/table/sys_properties/${row['sys_id']}`, { body: { value: 'false' } })
    expect((await request({ grant_type: 'client_credentials' })).status).toBe(401)
})

it('refuses an access token after half an hour', async () => {
    const { body } = await request(PASSWORD)
    bench.instance.clock.set(bench.instance.clock.now() + 1_801_000)
    expect((await whoAmI(body.access_token)).status).toBe(401)
    expect((await whoAmI(body.refresh_token)).status).toBe(401)
})
