/** The client of the package servicenow-preflight, unmodified, against the instance. */
import { startBench, storeRows, type Bench } from '../http/bench.ts'
import { runModule } from './run-script.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [
        ...[1, 2, 3].map((index) => ({
            table: 'incident',
            sys_id: `${index}`.padEnd(32, '0'),
            values: { number: `INC000000${index}`, active: true },
        })),
        {
            table: 'oauth_entity',
            sys_id: 'c'.repeat(32),
            values: { name: 'Preflight', client_id: 'preflight', client_secret: 'hush', active: true },
        },
    ])
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const BASIC = `{ kind: 'basic', user: 'admin', pass: 'admin' }`
/** Runs the body of an async function with a client in `sn`. */
const run = (body: string, auth = BASIC) =>
    runModule(
        `import { createSnClient } from 'servicenow-preflight'
        const sn = createSnClient({ instanceUrl: process.env.INSTANCE, auth: ${auth} })
        const answer = await (async () => { ${body} })()
        console.log(JSON.stringify(answer ?? null))`,
        { INSTANCE: bench.server.url },
    )

it('reads a record, and learns that there is none', async () => {
    expect(
        await run(`return [
            (await sn.table('incident').get('${'1'.padEnd(32, '0')}')).number,
            await sn.table('incident').get('none'),
        ]`),
    ).toEqual(['INC0000001', null])
})

it('queries', async () => {
    const found = await run(
        `return sn.table('incident').query({ sysparm_query: 'ORDERBYDESCnumber', sysparm_fields: 'number', sysparm_limit: '2' })`,
    )
    expect(found).toEqual([{ number: 'INC0000003' }, { number: 'INC0000002' }])
})

it('creates, changes and deletes', async () => {
    const statuses = await run(`
        const made = await sn.request('POST', '/api/now/table/incident', { body: { short_description: 'x' } })
        const path = '/api/now/table/incident/' + made.body.result.sys_id
        const changed = await sn.request('PATCH', path, { body: { short_description: 'y' } })
        const deleted = await sn.request('DELETE', path)
        return [made.status, changed.status, changed.body.result.short_description, deleted.status]`)
    expect(statuses).toEqual([201, 200, 'y', 204])
})

it('distinguishes a wrong password from an unknown table', async () => {
    const nameOf = `catch (error) { return [error.constructor.name, error.status] }`
    const query = (table: string) => `try { await sn.table('${table}').query({}) } ${nameOf}`
    expect(await run(query('incident'), `{ kind: 'basic', user: 'admin', pass: 'wrong' }`)).toEqual([
        'SnAuthError',
        401,
    ])
    expect(await run(query('nonsense'))).toEqual(['SnHttpError', 400])
})

it('logs in with the OAuth password grant', async () => {
    const auth = `{ kind: 'oauth-password', clientId: 'preflight', clientSecret: 'hush', user: 'fulfiller', pass: 'pw' }`
    const found = await run(`return sn.table('incident').query({ sysparm_fields: 'number' })`, auth)
    expect(found).toHaveLength(3)
})
