/** Promises of the formats of the Table API: display values as input, XML, single quotes ("Table API", "REST API"). */
import { startBench, storeRows, type Bench } from './bench.ts'

const GROUP = 'a0000000000000000000000000000001'
let bench: Bench
beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [{ table: 'sys_user_group', sys_id: GROUP, values: { name: 'Bureau' } }])
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const TABLE = '/api/now/table/incident'

describe('sysparm_input_display_value', () => {
    const create = async (body: object) =>
        (await bench.send('POST', `${TABLE}?sysparm_input_display_value=true`, { body })).body.result

    it('stores the record that a display name means', async () => {
        expect((await create({ assignment_group: 'Bureau' })).assignment_group.value).toBe(GROUP)
        expect((await create({ assignment_group: GROUP })).assignment_group.value).toBe(GROUP)
    })

    it('stores the value of a choice label', async () => {
        expect((await create({ state: 'In Progress' })).state).toBe('2')
    })

    it('reads date-times in the time zone of the user', async () => {
        const admin = bench.instance.users.byName('admin')!.sysId
        bench.instance.database.update('sys_user', admin, { time_zone: 'America/New_York' })
        expect((await create({ due_date: '2026-07-01 08:00:00' })).due_date).toBe('2026-07-01 12:00:00')
    })

    it('is off unless asked for', async () => {
        const { body } = await bench.send('POST', TABLE, { body: { due_date: '2026-07-01 08:00:00' } })
        expect(body.result.due_date).toBe('2026-07-01 08:00:00')
    })
})

describe('XML', () => {
    it('is given to a client that accepts it', async () => {
        await bench.send('POST', TABLE, { body: { short_description: 'a < b & c' } })
        const { headers, body } = await bench.send('GET', `${TABLE}?sysparm_fields=short_description,active`, {
            headers: { accept: 'application/xml' },
        })
        expect(headers.get('content-type')).toBe('application/xml;charset=UTF-8')
        expect(body).toBe(
            '<?xml version="1.0" encoding="UTF-8"?><response><result>' +
                '<short_description>a &lt; b &amp; c</short_description><active>true</active></result></response>',
        )
    })

    it('is taken as a request body', async () => {
        const { status, body } = await bench.send('POST', TABLE, {
            headers: { 'content-type': 'application/xml' },
            body: '<request><entry><short_description>x &amp; y</short_description></entry></request>',
        })
        expect([status, body.result.short_description]).toEqual([201, 'x & y'])
    })

    it('carries errors too', async () => {
        const { status, body } = await bench.send('GET', '/api/now/table/nonsense', {
            headers: { accept: 'application/xml' },
        })
        expect([status, body]).toEqual([400, expect.stringContaining('<message>Invalid table nonsense</message>')])
    })
})

it.each([
    ['GET', { accept: 'image/png' }, undefined, 406],
    ['POST', { 'content-type': 'text/plain' }, 'x', 415],
    ['POST', {}, '{"short_description":', 400],
    ['POST', { 'content-type': 'application/xml' }, '<request>', 400],
    ['POST', {}, '7', 400],
])('refuses %s with %j', async (method, headers, body, status) => {
    expect((await bench.send(method, TABLE, { headers: headers as Record<string, string>, body })).status).toBe(status)
})

it.each([
    [`{'short_description':'it works'}`, 'it works'],
    [`{'short_description':'it\\'s "quoted"'}`, `it's "quoted"`],
    [`{"short_description":"it's plain"}`, `it's plain`],
])('reads the body %s as the samples of the documentation are written', async (body, expected) => {
    expect((await bench.send('POST', TABLE, { body })).body.result.short_description).toBe(expected)
})

it('accepts a POST in place of another method', async () => {
    const { body } = await bench.send('POST', TABLE, { body: {} })
    const path = `${TABLE}/${body.result.sys_id}`
    const as = (method: string, record?: object) =>
        bench.send('POST', path, { headers: { 'X-HTTP-Method-Override': method }, body: record })
    expect((await as('PATCH', { short_description: 'n' })).body.result.short_description).toBe('n')
    expect((await as('DELETE')).status).toBe(204)
})

describe('name-value pairs', () => {
    const numbers = async (query: string) =>
        (await bench.send('GET', `${TABLE}?sysparm_fields=number&${query}`)).body.result.map(
            (row: { number: string }) => row.number,
        )

    beforeEach(() => {
        const user = 'b'.repeat(32)
        storeRows(bench.instance, [
            { table: 'sys_user', sys_id: user, values: { user_name: 'john.smith', name: 'John Smith' } },
            { table: 'incident', values: { number: 'INC1', state: '2', assigned_to: user, assignment_group: GROUP } },
            { table: 'incident', values: { number: 'INC2', state: '1' } },
        ])
    })

    it.each([
        ['state=2', ['INC1']],
        ['state=in progress', ['INC1']],
        ['assigned_to=john.smith', ['INC1']],
        ['assigned_to=John Smith&state=2', ['INC1']],
        ['assignment_group=Bureau', ['INC1']],
        [`assignment_group=${GROUP}`, ['INC1']],
        ['assignment_group.name=Bureau', ['INC1']],
        ['assigned_to=', ['INC2']],
        ['state=2&assigned_to=', []],
        ['no_such_column=x&assigned_to.no_such=y&state=1', ['INC2']],
    ])('%s finds %j', async (query, expected) => {
        expect(await numbers(encodeURI(query))).toEqual(expected)
    })
})
