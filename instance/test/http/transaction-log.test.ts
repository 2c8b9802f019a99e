/** Promises of the transaction log ("Transaction logs"): a row for each request, and for background work above 1000 ms. */
import { storeRows } from '../../index.ts'
import { startBench, type Bench } from './bench.ts'

const DEFINITION = 'dd000000000000000000000000000001'

const RECORDS = [
    {
        table: 'sys_ws_definition',
        sys_id: DEFINITION,
        values: { name: 'Lab', service_id: 'lab', namespace: 'x_lab', sys_scope: 'x_lab' },
    },
    {
        table: 'sys_ws_operation',
        values: {
            name: 'throws',
            http_method: 'GET',
            relative_path: '/throws',
            web_service_definition: DEFINITION,
            operation_script: "throw new sn_ws_err.ConflictError('no')",
            requires_acl_authorization: false,
            sys_scope: 'x_lab',
        },
    },
    {
        table: 'sys_script',
        values: {
            name: 'marks',
            collection: 'incident',
            when: 'before',
            order: 100,
            active: true,
            action_insert: true,
            script: "current.category = 'marked'",
            sys_scope: 'global',
        },
    },
    ...[0, 1100].map((milliseconds) => ({
        table: 'sysauto_script',
        values: {
            name: `takes ${milliseconds}`,
            script: `var end = Date.now() + ${milliseconds}; while (Date.now() < end);`,
            run_type: 'on_demand',
            active: true,
            sys_scope: 'global',
        },
    })),
]

let bench: Bench
beforeAll(async () => {
    bench = await startBench(RECORDS)
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const rows = () =>
    bench.instance.database.select({
        table: 'syslog_transaction',
        where: null,
        orderBy: [{ path: 'sys_created_on', descending: false }],
        window: null,
    })

it('has one row for each request, under the id that the answer names', async () => {
    bench.instance.clock.set(Date.UTC(2026, 0, 1, 12))
    const answer = await bench.send('GET', '/api/now/table/incident?sysparm_limit=1', { as: 'fulfiller:pw' })
    expect(rows()).toEqual([
        expect.objectContaining({
            sys_id: answer.headers.get('x-transaction-id'),
            type: 'rest',
            url: '/api/now/table/incident',
            http_response_code: '200',
            origin_scope: 'global',
            app_scope: 'global',
            sys_created_by: 'fulfiller',
            sys_created_on: '2026-01-01 12:00:00',
            business_rule_count: '0',
        }),
    ])
    expect(Number(rows()[0]?.response_time)).toBeGreaterThanOrEqual(0)
})

it('counts the statements and the rules of the request, and not itself', async () => {
    await bench.send('GET', '/api/now/table/incident')
    await bench.send('GET', '/api/now/table/incident')
    const [first, second] = rows()
    expect(Number(first?.sql_count)).toBeGreaterThan(0)
    expect(second?.sql_count).toBe(first?.sql_count)
    await bench.send('POST', '/api/now/table/incident', { body: { short_description: 'x' } })
    const written = rows().find((row) => row.http_response_code === '201')
    expect(Number(written?.business_rule_count)).toBe(1)
})

it('names the scope of the script that answers, and the status it answers with', async () => {
    await bench.send('GET', '/api/x_lab/lab/throws')
    expect(rows()).toEqual([expect.objectContaining({ http_response_code: '409', app_scope: 'x_lab' })])
})

it('has a row of guest for a request that is refused before it begins', async () => {
    await bench.send('GET', '/api/now/table/incident', { as: null })
    expect(rows()).toEqual([expect.objectContaining({ http_response_code: '401', sys_created_by: 'guest' })])
})

it('can be read over REST by an administrator', async () => {
    await bench.send('GET', '/api/now/table/incident')
    const answer = await bench.send('GET', '/api/now/table/syslog_transaction?sysparm_fields=url,type')
    expect(answer.body.result).toEqual([{ url: '/api/now/table/incident', type: 'rest' }])
})

it('names an async rule as the job that its schedule item is', async () => {
    const script = 'var end = Date.now() + 1100; while (Date.now() < end);'
    storeRows(bench.instance, [
        {
            table: 'sys_script',
            values: {
                ...{ name: 'lags', collection: 'incident', when: 'async', order: '100', active: '1' },
                ...{ action_insert: '1', script, sys_scope: 'global' },
            },
        },
    ])
    await bench.send('POST', '/api/now/table/incident', { body: {} })
    bench.instance.queue.drain()
    expect(rows().find(({ type }) => type === 'scheduler')).toMatchObject({
        url: 'JOB: ASYNC: lags',
        session: 'glide.scheduler.worker.0',
    })
})

it.each([
    ['takes 0', []],
    ['takes 1100', ['JOB: takes 1100']],
])('of a job that %s it has %j', (job, urls) => {
    bench.instance.queue.runJob(job)
    expect(rows().map((row) => row.url)).toEqual(urls)
    expect(rows().every((row) => row.type === 'scheduler' && Number(row.response_time) >= 1000)).toBe(true)
})
