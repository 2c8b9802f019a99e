/** Promises of Scripted REST ("Scripted REST API request", "… response", "Scripted REST service script examples"). */
import { startBench, storeUser, type Bench } from './bench.ts'

const DEFINITION = 'dd000000000000000000000000000001'
const VERSION = 'dd000000000000000000000000000002'
const ACL = 'dd000000000000000000000000000003'
const ROLE = 'dd000000000000000000000000000004'

let count = 0
/** An operation of the service that every test here calls. */
const operation = (relative_path: string, script: string, values: object = {}) => ({
    table: 'sys_ws_operation',
    sys_id: `ee0000000000000000000000000000${String((count += 1)).padStart(2, '0')}`,
    values: {
        name: relative_path,
        http_method: 'POST',
        relative_path,
        web_service_definition: DEFINITION,
        web_service_version: VERSION,
        operation_script: script,
        requires_acl_authorization: false,
        sys_scope: 'x_lab',
        ...values,
    },
})
const handler = (body: string): string => `(function process(request, response) { ${body} })(request, response);`

const RECORDS = [
    {
        table: 'sys_ws_definition',
        sys_id: DEFINITION,
        values: {
            name: 'Lab',
            service_id: 'lab',
            namespace: 'x_lab',
            is_versioned: true,
            default_version: 'v1',
            sys_scope: 'x_lab',
        },
    },
    {
        table: 'sys_ws_version',
        sys_id: VERSION,
        values: {
            web_service_definition: DEFINITION,
            version: 1,
            version_id: 'v1',
            is_default: true,
            sys_scope: 'x_lab',
        },
    },
    { table: 'sys_user_role', sys_id: ROLE, values: { name: 'x_lab.caller', sys_scope: 'x_lab' } },
    {
        table: 'sys_security_acl',
        sys_id: ACL,
        values: { name: 'Lab', type: 'REST_Endpoint', operation: 'execute', sys_scope: 'x_lab' },
    },
    { table: 'sys_security_acl_role', values: { sys_security_acl: ACL, sys_user_role: ROLE, sys_scope: 'x_lab' } },
    operation('/returned', handler('return { seen: 1 }')),
    operation(
        '/set',
        handler("response.setStatus(202); response.setHeader('X-Lab', 'yes'); response.setBody({ a: [1] })"),
    ),
    operation(
        '/headers',
        handler("response.setHeaders({ 'X-One': '1', 'X-Two': '2' }); response.setLocation('/there'); return 1"),
    ),
    operation(
        '/entries',
        handler('var all = []; while (request.body.hasNext()) all.push(request.body.nextEntry().a); return all'),
    ),
    operation(
        '/stream',
        handler("response.setContentType('text/plain'); response.getStreamWriter().writeString('raw')"),
    ),
    operation('/once', handler('var first = request.body.dataString; return [first, request.body.dataString]')),
    operation('/array', handler('return request.body.data instanceof Array')),
    operation('/param/{id}/x', handler('return request.pathParams.id')),
    operation('/param/fixed/x', handler("return 'fixed'")),
    operation('/query', handler("return [request.queryParams.a, request.queryString, request.getHeader('X-LAB')]"), {
        http_method: 'GET',
    }),
    operation('/who', handler('return gs.getUserName()'), { requires_authentication: false, http_method: 'GET' }),
    operation('/acl', handler("return 'in'"), { requires_acl_authorization: true, enforce_acl: ACL }),
    operation('/json-only', handler('return 1'), { consumes: 'application/json', produces: 'application/json' }),
    operation('/throws', handler("throw new Error('boom')")),
    operation('/bad', handler("throw new sn_ws_err.BadRequestError('no good')")),
    operation(
        '/teapot',
        handler(
            "var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage('m'); e.setDetail('d'); return e",
        ),
    ),
    operation('/set-error', handler("response.setError(new sn_ws_err.NotFoundError('gone'))")),
    operation('/off', handler('return 1'), { active: false }),
]

let bench: Bench
beforeAll(async () => {
    bench = await startBench(RECORDS)
    storeUser(bench.instance, { user_name: 'caller', password: 'pw', roles: ['x_lab.caller'] })
    storeUser(bench.instance, { user_name: 'outsider', password: 'pw', roles: ['snc_external'] })
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const post = (path: string, options = {}) => bench.send('POST', `/api/x_lab/v1/lab${path}`, { body: {}, ...options })

describe('the answer', () => {
    it('wraps the completion value in result', async () => {
        expect(await post('/returned')).toMatchObject({ status: 200, body: { result: { seen: 1 } } })
    })

    it('has the status, headers and body that the script set', async () => {
        const answer = await post('/set')
        expect(answer).toMatchObject({ status: 202, body: { result: { a: [1] } } })
        expect(answer.headers.get('x-lab')).toBe('yes')
    })

    it('has headers from setHeaders and setLocation of response', async () => {
        const { headers } = await post('/headers')
        expect(['x-one', 'x-two', 'location'].map((name) => headers.get(name))).toEqual(['1', '2', '/there'])
    })

    it('is not wrapped when the script wrote a stream', async () => {
        expect((await post('/stream')).body).toBe('raw')
    })
})

describe('the request', () => {
    it('gives its body once', async () => {
        expect((await post('/once', { body: '{"a": 1}' })).body.result).toEqual(['{"a": 1}', ''])
    })

    it('parses a list into an Array of the script', async () => {
        expect((await post('/array', { body: [1] })).body.result).toBe(true)
    })

    it('gives the entries of a list one by one: hasNext and nextEntry of request.body', async () => {
        expect((await post('/entries', { body: [{ a: 1 }, { a: 2 }] })).body.result).toEqual([1, 2])
    })

    it('has path parameters, decoded; a literal segment wins over one', async () => {
        expect((await post('/param/a%2Fb%20c/x')).body.result).toBe('a/b c')
        expect((await post('/param/fixed/x')).body.result).toBe('fixed')
    })

    it('has query parameters as lists and headers without regard to case', async () => {
        const { body } = await bench.send('GET', '/api/x_lab/lab/query?a=1&a=2', { headers: { 'x-lab': 'h' } })
        expect(body.result).toEqual([['1', '2'], 'a=1&a=2', 'h'])
    })
})

describe('security', () => {
    it('runs a public operation as guest, or as the user who logged in', async () => {
        expect((await bench.send('GET', '/api/x_lab/lab/who', { as: null })).body.result).toBe('guest')
        expect((await bench.send('GET', '/api/x_lab/lab/who', { as: 'caller:pw' })).body.result).toBe('caller')
    })

    it.each([
        ['no credentials', null, 401],
        ['wrong credentials', 'caller:no', 401],
        ['a user without the role', 'nobody:pw', 403],
        ['an external user', 'outsider:pw', 403],
        ['a user with the role', 'caller:pw', 200],
        ['an administrator', 'admin:admin', 200],
    ])('answers %s on a guarded operation', async (_name, as, status) => {
        expect((await post('/acl', { as })).status).toBe(status)
    })
})

describe('refusals', () => {
    it.each([
        ['an unknown path', () => post('/none'), 400],
        ['an inactive operation', () => post('/off'), 400],
        ['a wrong method', () => bench.send('PUT', '/api/x_lab/lab/set', { body: {} }), 405],
        [
            'a content type it does not take',
            () => post('/json-only', { headers: { 'content-type': 'text/plain' } }),
            415,
        ],
        ['an answer it does not give', () => post('/json-only', { headers: { accept: 'text/html' } }), 406],
    ])('%s', async (_name, attempt, status) => {
        const answer = await attempt()
        expect(answer).toMatchObject({ status, body: { status: 'failure' } })
    })

    it.each([
        ['/bad', 400, 'no good', ''],
        ['/teapot', 418, 'm', 'd'],
        ['/set-error', 404, 'gone', ''],
    ])('%s answers with the service error', async (path, status, message, detail) => {
        expect(await post(path)).toMatchObject({ status, body: { error: { message, detail }, status: 'failure' } })
    })

    it('answers 500 with the envelope for an exception nobody caught', async () => {
        expect(await post('/throws')).toMatchObject({ status: 500, body: { error: {}, status: 'failure' } })
    })

    // KB0747638
    it('answers 400 for a body over ten megabytes', async () => {
        const answer = await post('/returned', { body: `"${'x'.repeat(10 * 1024 * 1024)}"` })
        expect(answer.status).toBe(400)
        expect(answer.body.error).toEqual({
            message: 'Exception while reading request',
            detail: 'Rejected large REST payload with content-length = 10485762 bytes. Max allowed: 10485760 bytes.',
        })
    })
})

it('answers many requests at once, each with its own', async () => {
    const bodies = await Promise.all(
        Array.from({ length: 50 }, async (_, n) => (await post('/once', { body: `[${n}]` })).body.result[0]),
    )
    expect(bodies).toEqual(Array.from({ length: 50 }, (_, n) => `[${n}]`))
})
