/** Promises of the Aggregate API (REST API reference, "Aggregate API"). */
import { startBench, storeRows, type Bench } from './bench.ts'

const GROUP = 'a0000000000000000000000000000001'
let bench: Bench
beforeAll(async () => {
    bench = await startBench()
    const rows = [
        { priority: '1', reassignment_count: '4', assignment_group: GROUP, active: true },
        { priority: '1', reassignment_count: '1', assignment_group: GROUP, active: true },
        { priority: '3', reassignment_count: '2', assignment_group: '', active: false },
        { priority: '5', reassignment_count: '0', assignment_group: '', active: true },
    ]
    storeRows(bench.instance, [
        { table: 'sys_user_group', sys_id: GROUP, values: { name: 'Bureau' } },
        ...rows.map((values, index) => ({ table: 'incident', sys_id: `b${index}`.padEnd(32, '0'), values })),
    ])
    bench.instance.mark()
})
afterAll(() => bench.close())

const stats = async (query: string, as = 'admin:admin') =>
    bench.send('GET', `/api/now/stats/incident?${encodeURI(query)}`, { as })
const result = async (query: string) => (await stats(query)).body.result
/** `field value` of each group, in order. */
const groups = async (query: string) =>
    (await result(query)).map((one: { groupby_fields: { value: string }[] }) =>
        one.groupby_fields.map((field) => field.value).join(' '),
    )

it('counts', async () => {
    expect(await result('sysparm_count=true')).toEqual({ stats: { count: '4' } })
    expect(await result('sysparm_count=true&sysparm_query=active=true^priority=1')).toEqual({ stats: { count: '2' } })
    expect(await result('sysparm_count=true&active=false')).toEqual({ stats: { count: '1' } })
})

it('computes nothing that was not asked for', async () => {
    expect(await result('')).toEqual({ stats: {} })
})

it('computes each function over each of its fields, as text', async () => {
    expect(
        await result(
            'sysparm_avg_fields=reassignment_count,priority&sysparm_sum_fields=reassignment_count' +
                '&sysparm_min_fields=priority&sysparm_max_fields=priority',
        ),
    ).toEqual({
        stats: {
            avg: { reassignment_count: '1.7500', priority: '2.5000' },
            sum: { reassignment_count: '7' },
            min: { priority: '1' },
            max: { priority: '5' },
        },
    })
})

it('groups by several fields', async () => {
    const answer = await result('sysparm_count=true&sysparm_group_by=priority,active')
    expect(answer).toContainEqual({
        stats: { count: '2' },
        groupby_fields: [
            { field: 'priority', value: '1' },
            { field: 'active', value: 'true' },
        ],
    })
    expect(answer).toHaveLength(3)
})

it.each([
    ['true', { field: 'assignment_group', display_value: 'Bureau' }],
    ['all', { field: 'assignment_group', display_value: 'Bureau', value: GROUP }],
])('shows groups with sysparm_display_value=%s', async (display, expected) => {
    const query = `sysparm_count=true&sysparm_group_by=assignment_group&sysparm_display_value=${display}`
    expect((await result(query)).map((one: { groupby_fields: unknown[] }) => one.groupby_fields[0])).toContainEqual(
        expected,
    )
})

it.each([
    ['sysparm_order_by=priority', ['1', '3', '5']],
    ['sysparm_order_by=priority^DESC', ['5', '3', '1']],
    ['sysparm_order_by=AVG^reassignment_count', ['5', '3', '1']],
    ['sysparm_order_by=COUNT^DESC,priority^DESC', ['1', '5', '3']],
])('orders groups by %s', async (order, expected) => {
    expect(await groups(`sysparm_count=true&sysparm_group_by=priority&${order}`)).toEqual(expected)
})

it('keeps the groups that fulfil sysparm_having', async () => {
    const base = 'sysparm_count=true&sysparm_group_by=priority&sysparm_having='
    expect(await groups(`${base}count^priority^>^1`)).toEqual(['1'])
    expect(await groups(`${base}count^priority^=^1,avg^reassignment_count^>^1`)).toEqual(['3'])
    expect((await stats(`${base}median^priority^>^1`)).status).toBe(400)
})

it('refuses users who may not read the table, unknown tables and other methods', async () => {
    expect((await stats('sysparm_count=true', 'nobody:pw')).status).toBe(403)
    expect((await bench.send('GET', '/api/now/stats/nonsense')).status).toBe(400)
    expect((await bench.send('POST', '/api/now/stats/incident', { body: {} })).status).toBe(405)
    expect((await bench.send('GET', '/api/now/v1/stats/incident?sysparm_count=true')).status).toBe(200)
})

/** sys_id of the role that the baseline gives to no user. */
const NOBODY = '81741e1838756b686ce5b2675092ffd8'

// Security guide: query ACLs protect against blind queries; query_range is for operators such as CONTAINS, and here for order and groups too.
it('asks the query ACLs of the user, also in lists', async () => {
    for (const operation of ['query_match', 'query_range']) {
        const acl = bench.instance.newId()
        const values = {
            name: 'incident.reassignment_count',
            operation,
            type: 'record',
            active: 'true',
            admin_overrides: 'true',
        }
        storeRows(bench.instance, [
            { table: 'sys_security_acl', sys_id: acl, values },
            { table: 'sys_security_acl_role', values: { sys_security_acl: acl, sys_user_role: NOBODY } },
        ])
    }
    const count = async (query: string) =>
        (await stats(`sysparm_count=true&sysparm_query=${query}`, 'fulfiller:pw')).body.result.stats.count
    expect([await count('reassignment_count=4'), await count('reassignment_count>100')]).toEqual(['4', '4'])
    expect(await count('reassignment_count=4^priority=1')).toBe('2')
    const grouped = await stats('sysparm_count=true&sysparm_group_by=reassignment_count', 'fulfiller:pw')
    expect(JSON.stringify(grouped.body)).not.toContain('reassignment_count')
    const listed = async (query: string) =>
        (
            await bench.send('GET', `/api/now/table/incident?sysparm_fields=sys_id&sysparm_query=${query}`, {
                as: 'fulfiller:pw',
            })
        ).body
    expect(await listed('reassignment_count=4')).toEqual(await listed('ORDERBYDESCreassignment_count'))
    expect((await listed('priority=1')).result).toHaveLength(2)
})
