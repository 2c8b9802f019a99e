/** Promises of the switches that change what HTTP brings: each answer, shown. */
import { startBench, type Bench } from '../http/bench.ts'
import { storeRows } from '../../index.ts'
import type { Answer, SwitchName } from '../../src/behaviour/switches.ts'

const DEFINITION = 'dd000000000000000000000000000001'
const operation = (relative_path: string, body: string) => ({
    table: 'sys_ws_operation',
    values: {
        name: relative_path,
        http_method: 'POST',
        relative_path,
        web_service_definition: DEFINITION,
        operation_script: `(function process(request, response) { ${body} })(request, response);`,
        requires_acl_authorization: false,
        sys_scope: 'x_lab',
    },
})

let bench: Bench
beforeAll(async () => {
    bench = await startBench([
        {
            table: 'sys_ws_definition',
            sys_id: DEFINITION,
            values: { name: 'Lab', service_id: 'lab', namespace: 'x_lab', is_versioned: false, sys_scope: 'x_lab' },
        },
        operation('/text', 'return request.body.dataString'),
        operation('/parsed', 'return request.body.data.name'),
        operation('/', "return 'root'"),
        operation('/echo', 'return request.body.dataString'),
        operation('/moved', "response.setStatus(302); response.setLocation('/api/x_lab/lab/echo')"),
    ])
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

function behave<Name extends SwitchName>(name: Name, value: Answer<Name>): void {
    const values = { name: `local_instance.behaviour.${name}`, value, type: 'string' }
    storeRows(bench.instance, [{ table: 'sys_properties', values }])
}

describe('request_body', () => {
    const sent = JSON.stringify({ name: 'é€😀' })
    const post = async (path: string): Promise<unknown> => (await bench.send('POST', path, { body: sent })).body.result

    it('utf8', async () => {
        expect([await post('/api/x_lab/lab/text'), await post('/api/x_lab/lab/parsed')]).toEqual([sent, 'é€😀'])
    })

    it('latin1: each byte is a character, from which the bytes can be made again', async () => {
        behave('request_body', 'latin1')
        const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
        expect([await post('/api/x_lab/lab/text'), await post('/api/x_lab/lab/parsed')]).toEqual([
            latin1(sent),
            latin1('é€😀'),
        ])
    })
})

describe('rest_root_path', () => {
    const post = async (path: string): Promise<number> => (await bench.send('POST', path, { body: {} })).status

    it("'answers'", async () => {
        expect([await post('/api/x_lab/lab'), await post('/api/x_lab/lab/')]).toEqual([200, 200])
    })

    it("'needs_slash'", async () => {
        behave('rest_root_path', 'needs_slash')
        expect([await post('/api/x_lab/lab'), await post('/api/x_lab/lab/')]).toEqual([400, 200])
        expect(await post('/api/x_lab/lab/text')).toBe(200)
    })
})

/** Runs the body of a function as the administrator. */
function script(body: string): unknown {
    const { instance } = bench
    const tx = instance.transaction({ name: 'test', user: instance.users.byName('admin')! })
    return instance.scripts.runFunction(tx, {
        table: 'sys_script_fix',
        sysId: 'a'.repeat(32),
        name: 't',
        scope: 'global',
        body,
    })
}
/** Status and body of a call that a script makes to this very instance. */
const call = (path: string, more = ''): unknown =>
    script(`var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('post'); m.setBasicAuth('admin', 'admin');
        m.setEndpoint('${bench.server.url}/api/x_lab/lab${path}'); m.setRequestHeader('Content-Type', 'application/json');
        m.setStringParameterNoEscape('known', 'k'); m.setRequestBody('["' + '$' + '{known}", "' + '$' + '{x}"]'); ${more}
        var r = m.execute(); return [r.getStatusCode(), (JSON.parse(r.getBody() || '{}')).result]`)

describe('self_calls', () => {
    it("'answered'", () => expect(call('/echo')).toEqual([200, '["k", "${x}"]']))

    it("'refused'", () => {
        behave('self_calls', 'refused')
        expect(call('/echo')).toEqual([0, undefined])
    })
})

describe('body_variables', () => {
    it("'kept'", () => expect(call('/echo')).toEqual([200, '["k", "${x}"]']))

    it("'removed', unless the script disabled it", () => {
        behave('body_variables', 'removed')
        expect(call('/echo')).toEqual([200, '["k", ""]'])
        expect(call('/echo', 'm.disableForcedVariableSubstitution();')).toEqual([200, '["k", "${x}"]'])
    })
})

describe('redirects', () => {
    it("'not_followed', unless the script says otherwise", () => {
        expect(call('/moved')).toEqual([302, undefined])
        expect(call('/moved', 'm.setFollowRedirect(true);')).toEqual([200, '["k", "${x}"]'])
    })

    it("'followed', unless the script says otherwise", () => {
        behave('redirects', 'followed')
        expect(call('/moved')).toEqual([200, '["k", "${x}"]'])
        expect(call('/moved', 'm.setFollowRedirect(false);')).toEqual([302, undefined])
    })
})
