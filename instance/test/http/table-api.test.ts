/** Promises of the Table API (REST API reference, "Table API"; recorded exchanges where it is silent). */
import { startBench, storeRows, type Bench } from './bench.ts'

const ABORTING_RULE = {
    table: 'sys_script',
    sys_id: 'aa000000000000000000000000000001',
    values: {
        name: 'No weekends',
        collection: 'incident',
        when: 'before',
        action_insert: true,
        filter_condition: 'short_description=forbidden',
        script: 'current.setAbortAction(true)',
    },
}
const QUERY_RULE = {
    table: 'sys_script',
    values: {
        name: 'Hide',
        collection: 'change_request',
        when: 'before',
        action_query: true,
        script: "current.addQuery('risk', '!=', '2')",
    },
}
const OWN_TABLE = [
    {
        table: 'sys_db_object',
        sys_id: 'bb000000000000000000000000000001',
        values: { name: 'x_lab_thing', label: 'Thing', sys_scope: 'x_lab' },
    },
    {
        table: 'sys_dictionary',
        sys_id: 'bb000000000000000000000000000002',
        values: { name: 'x_lab_thing', element: 'title', internal_type: 'string', sys_scope: 'x_lab' },
    },
    {
        table: 'sys_dictionary',
        sys_id: 'bb000000000000000000000000000003',
        values: { name: 'x_lab_thing', element: 'secret', internal_type: 'password2', sys_scope: 'x_lab' },
    },
    {
        table: 'sys_db_object',
        sys_id: 'bb000000000000000000000000000004',
        values: { name: 'x_lab_closed', label: 'Closed', ws_access: false, sys_scope: 'x_lab' },
    },
    {
        table: 'sys_security_acl',
        sys_id: 'bb000000000000000000000000000005',
        values: { name: 'x_lab_thing', operation: 'read', type: 'record', condition: 'title=open' },
    },
    {
        table: 'sys_security_acl',
        sys_id: 'bb000000000000000000000000000006',
        values: {
            name: 'x_lab_thing.secret',
            operation: 'read',
            type: 'record',
            admin_overrides: false,
            advanced: true,
            script: 'answer = false',
        },
    },
]

let bench: Bench
beforeAll(async () => {
    bench = await startBench([ABORTING_RULE, QUERY_RULE, ...OWN_TABLE])
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const create = async (values: object): Promise<Record<string, string>> =>
    (await bench.send('POST', '/api/now/table/incident?sysparm_exclude_reference_link=true', { body: values })).body
        .result

describe('values', () => {
    it('are text: booleans are true and false, empty is the empty text', async () => {
        const incident = await create({ short_description: 'one' })
        expect(incident).toMatchObject({
            active: 'true',
            knowledge: 'false',
            close_notes: '',
            impact: '3',
            sys_mod_count: '0',
        })
        expect(Object.values(incident).every((value) => typeof value === 'string')).toBe(true)
    })

    it('of references are a link and a value, or plain text on request', async () => {
        const { sys_id } = await create({})
        const path = `/api/now/table/incident/${sys_id}?sysparm_fields=opened_by,closed_by`
        const linked = (await bench.send('GET', path)).body.result
        expect(linked.opened_by.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/now\/table\/sys_user\/[0-9a-f]{32}$/)
        expect(linked.closed_by).toBe('')
        const plain = (await bench.send('GET', `${path}&sysparm_exclude_reference_link=true`)).body.result
        expect(plain.opened_by).toBe(linked.opened_by.value)
    })

    it('come with display values on request', async () => {
        const { sys_id } = await create({ impact: 1, urgency: 1 })
        const path = `/api/now/table/incident/${sys_id}?sysparm_fields=state,opened_by,priority`
        const shown = (await bench.send('GET', `${path}&sysparm_display_value=true`)).body.result
        expect(shown).toMatchObject({
            state: 'New',
            priority: 'Critical',
            opened_by: { display_value: 'System Administrator' },
        })
        const all = (await bench.send('GET', `${path}&sysparm_display_value=all`)).body.result
        expect(all.state).toEqual({ display_value: 'New', value: '1' })
        expect(Object.keys(all.opened_by).sort()).toEqual(['display_value', 'link', 'value'])
    })

    it('of password columns are stars', async () => {
        const { body } = await bench.send('GET', '/api/now/table/sys_user?user_name=admin&sysparm_fields=user_password')
        expect(body.result).toEqual([{ user_password: '********' }])
    })

    it('may be dot-walked, as flat keys', async () => {
        await create({})
        const { body } = await bench.send('GET', '/api/now/table/incident?sysparm_fields=opened_by.user_name,nonsense')
        expect(body.result).toEqual([{ 'opened_by.user_name': 'admin' }])
    })
})

describe('a list', () => {
    beforeEach(() => {
        storeRows(
            bench.instance,
            [1, 2, 3, 4, 5].map((n) => ({ table: 'problem', values: { number: `PRB${n}`, impact: n % 2 ? 1 : 2 } })),
        )
    })

    it('takes an encoded query with order, limit and offset, and counts before paging', async () => {
        const query = 'sysparm_query=impact=1^ORDERBYDESCnumber&sysparm_fields=number'
        const { headers, body } = await bench.send(
            'GET',
            `/api/now/table/problem?${query}&sysparm_limit=2&sysparm_offset=1`,
        )
        expect(body.result).toEqual([{ number: 'PRB3' }, { number: 'PRB1' }])
        expect(headers.get('x-total-count')).toBe('3')
        expect(headers.get('link')).not.toContain('rel="next"')
    })

    it('takes a script in a query that fails for an empty value', async () => {
        const query = 'sysparm_query=number=PRB1^ORnumber=javascript:alert(1)&sysparm_fields=number'
        const { status, body } = await bench.send('GET', `/api/now/table/problem?${query}`)
        expect([status, body.result]).toEqual([200, [{ number: 'PRB1' }]])
    })

    it('takes column=value filters', async () => {
        const { body } = await bench.send('GET', '/api/now/table/problem?number=PRB2&sysparm_fields=number')
        expect(body.result).toEqual([{ number: 'PRB2' }])
    })

    it.each([
        ['sysparm_no_count=true', 'x-total-count'],
        ['sysparm_suppress_pagination_header=true', 'link'],
    ])('leaves a header out with %s', async (parameter, header) => {
        const { headers } = await bench.send('GET', `/api/now/table/problem?sysparm_limit=1&${parameter}`)
        expect(headers.get(header)).toBeNull()
    })

    it.each([
        ['/api/now/table', 200],
        ['/api/now/v2/table', 200],
        ['/api/now/v1/table', 404],
    ])('without rows: %s answers %d', async (path, status) => {
        expect((await bench.send('GET', `${path}/problem?number=none`)).status).toBe(status)
    })

    it('of a base table has the rows of its children, with the columns of the base', async () => {
        const { body } = await bench.send('GET', '/api/now/table/task?sysparm_query=number=PRB1')
        expect(body.result[0]).toMatchObject({ sys_class_name: 'problem' })
        expect(body.result[0]).not.toHaveProperty('known_error')
    })
})

it('applies query rules to lists', async () => {
    storeRows(bench.instance, [
        { table: 'change_request', values: { number: 'CHG1', risk: 2 } },
        { table: 'change_request', values: { number: 'CHG2', risk: 3 } },
    ])
    const { headers, body } = await bench.send('GET', '/api/now/table/change_request?sysparm_fields=number')
    expect(body.result).toEqual([{ number: 'CHG2' }])
    expect(headers.get('x-total-count')).toBe('1')
})

it('says that views are not emulated, unless the fields are named', async () => {
    const answer = await bench.send('GET', '/api/now/table/incident?sysparm_view=mobile')
    expect(answer).toMatchObject({ status: 501, body: { error: { detail: expect.stringContaining('sysparm_view') } } })
    const named = await bench.send('GET', '/api/now/table/incident?sysparm_view=mobile&sysparm_fields=number')
    expect(named.status).toBe(200)
})

describe('writing', () => {
    it('answers 201 with a Location of the version that was asked', async () => {
        const { status, headers, body } = await bench.send('POST', '/api/now/v2/table/incident', { body: {} })
        expect(status).toBe(201)
        expect(headers.get('location')).toContain(`/api/now/v2/table/incident/${body.result.sys_id}`)
    })

    it('ignores unknown columns and keeps a given sys_id', async () => {
        const sys_id = 'cc000000000000000000000000000001'
        expect(await create({ sys_id, nonsense: 1, short_description: 'x' })).toMatchObject({
            sys_id,
            short_description: 'x',
        })
    })

    it('stores hostile text unchanged', async () => {
        const text = `$& "quotes" 'single' \\ <b>&amp;</b> 😀 \u202Eright to left\n line, /slash`
        expect(await create({ description: text })).toMatchObject({ description: text })
    })

    it('takes the first record of several', async () => {
        await bench.send('POST', '/api/now/table/incident', {
            body: [{ short_description: 'a' }, { short_description: 'b' }],
        })
        const { headers } = await bench.send('GET', '/api/now/table/incident')
        expect(headers.get('x-total-count')).toBe('1')
    })

    it('changes by PATCH and PUT, and clears with empty text', async () => {
        const { sys_id } = await create({ short_description: 'before' })
        const changed = await bench.send('PATCH', `/api/now/table/incident/${sys_id}`, {
            body: { short_description: '' },
        })
        expect(changed.body.result).toMatchObject({ short_description: '', sys_mod_count: '1' })
    })

    it('deletes with 204 and no body, then answers 404', async () => {
        const { sys_id } = await create({})
        const path = `/api/now/table/incident/${sys_id}`
        expect(await bench.send('DELETE', path)).toMatchObject({ status: 204, body: '' })
        expect(await bench.send('GET', path)).toMatchObject({
            status: 404,
            body: {
                error: {
                    message: 'No Record found',
                    detail: "Record doesn't exist or ACL restricts the record retrieval",
                },
                status: 'failure',
            },
        })
    })

    it('sends no body on request, but its headers', async () => {
        const answer = await bench.send('POST', '/api/now/table/incident', {
            body: {},
            headers: { 'X-no-response-body': 'true' },
        })
        expect(answer).toMatchObject({ status: 201, body: '' })
        expect(answer.headers.get('location')).toContain('/incident/')
    })

    it('takes the method from X-http-method-override on POST', async () => {
        const { sys_id } = await create({})
        const answer = await bench.send('POST', `/api/now/table/incident/${sys_id}`, {
            body: { impact: 1 },
            headers: { 'X-http-method-override': 'PATCH' },
        })
        expect(answer).toMatchObject({ status: 200, body: { result: { impact: '1' } } })
    })

    // KB0813377 and recorded exchanges.
    it('answers 403 when a rule aborts, naming the rule', async () => {
        expect(
            await bench.send('POST', '/api/now/table/incident', { body: { short_description: 'forbidden' } }),
        ).toMatchObject({
            status: 403,
            body: {
                error: {
                    message: 'Operation Failed',
                    detail: `Operation against file 'incident' was aborted by Business Rule 'No weekends^${ABORTING_RULE.sys_id}'. Business Rule Stack:No weekends`,
                },
            },
        })
    })
})

describe('refusals', () => {
    it('401 without or with wrong credentials', async () => {
        for (const as of [null, 'admin:wrong', 'stranger:pw']) {
            const answer = await bench.send('GET', '/api/now/table/incident', { as })
            expect(answer).toMatchObject({
                status: 401,
                body: {
                    error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
                    status: 'failure',
                },
            })
            expect(answer.headers.get('www-authenticate')).toBe('BASIC realm="Service-now"')
        }
    })

    it('400 for a table that does not exist', async () => {
        expect(await bench.send('GET', '/api/now/table/nope')).toMatchObject({
            status: 400,
            body: { error: { message: 'Invalid table nope' } },
        })
    })

    it('400 for a body that is not JSON', async () => {
        expect((await bench.send('POST', '/api/now/table/incident', { body: '{"a":' })).status).toBe(400)
    })

    it('403 when web services may not use the table', async () => {
        expect((await bench.send('GET', '/api/now/table/x_lab_closed')).status).toBe(403)
    })

    it('429 with Retry-After while the rate limit is on', async () => {
        bench.server.rateLimit.refuseNext(1, 7)
        const refused = await bench.send('GET', '/api/now/table/incident')
        expect(refused.status).toBe(429)
        expect(refused.headers.get('retry-after')).toBe('7')
        expect((await bench.send('GET', '/api/now/table/incident')).status).toBe(200)
    })
})

describe('access', () => {
    beforeEach(() => {
        storeRows(bench.instance, [
            { table: 'x_lab_thing', values: { title: 'open', secret: 'hush' } },
            { table: 'x_lab_thing', values: { title: 'shut' } },
        ])
    })

    it('leaves rows out that the user may not read, and counts them', async () => {
        const { headers, body } = await bench.send('GET', '/api/now/table/x_lab_thing?sysparm_fields=title', {
            as: 'nobody:pw',
        })
        expect(body.result).toEqual([{ title: 'open' }])
        expect(headers.get('x-total-count')).toBe('2')
    })

    it('leaves columns out that the user may not read', async () => {
        const { body } = await bench.send('GET', '/api/now/table/x_lab_thing?sysparm_fields=title,secret&title=open')
        expect(body.result).toEqual([{ title: 'open' }])
    })

    it('refuses a create without an ACL on a table of an application', async () => {
        expect(await bench.send('POST', '/api/now/table/x_lab_thing', { body: {}, as: 'fulfiller:pw' })).toMatchObject({
            status: 403,
            body: { error: { detail: 'ACL Exception Insert Failed due to security constraints' } },
        })
    })

    it('opens platform tables without ACL to fulfillers and not to others', async () => {
        await create({})
        expect((await bench.send('GET', '/api/now/table/incident', { as: 'fulfiller:pw' })).body.result).toHaveLength(1)
        expect((await bench.send('GET', '/api/now/table/incident', { as: 'nobody:pw' })).body.result).toHaveLength(0)
    })
})
