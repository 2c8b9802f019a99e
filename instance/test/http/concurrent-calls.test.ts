/** Promises of RESTMessageV2.executeAsync: the script goes on, the call is made by another thread, and both meet in the database. */
import { startBench, type Bench } from './bench.ts'
import { storeRows } from '../../index.ts'

const DEFINITION = 'dd000000000000000000000000000001'
const CALLS = 20
const operation = (name: string, body: string) => ({
    table: 'sys_ws_operation',
    values: {
        name,
        http_method: 'POST',
        relative_path: `/${name}`,
        web_service_definition: DEFINITION,
        operation_script: `(function process(request, response) { ${body} })(request, response);`,
        requires_acl_authorization: false,
        sys_scope: 'x_lab',
    },
})
const COUNTER = `var row = new GlideRecord('cmn_location'); row.get('name', 'counter');`

let bench: Bench
beforeAll(async () => {
    bench = await startBench([
        {
            table: 'sys_ws_definition',
            sys_id: DEFINITION,
            values: { name: 'Lab', service_id: 'lab', namespace: 'x_lab', is_versioned: false, sys_scope: 'x_lab' },
        },
        operation('count', `${COUNTER} row.setValue('city', Number(row.getValue('city')) + 1); row.update();`),
        operation(
            'win',
            `var mine = gs.generateGUID(); var free = new GlideRecord('cmn_location');
             free.addQuery('name', 'counter'); free.addQuery('city', '0'); free.setValue('city', mine);
             free.updateMultiple(); ${COUNTER} return row.getValue('city') == mine;`,
        ),
        operation('echo', 'return request.body.data'),
    ])
})
beforeEach(() => {
    bench.instance.rewind()
    storeRows(bench.instance, [{ table: 'cmn_location', values: { name: 'counter', city: '0' } }])
})
afterAll(() => bench.close())

/** Runs the body of a function as the administrator. */
function script(body: string): unknown {
    const { instance } = bench
    const tx = instance.transaction({ name: 'test', user: instance.users.byName('admin')! })
    const source = { table: 'sys_script_fix', sysId: 'a'.repeat(32), name: 't', scope: 'global', body }
    return instance.scripts.runFunction(tx, source)
}
const MESSAGE = (path: string, address = `${bench.server.url}/api/x_lab/lab`): string =>
    `var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('post'); m.setBasicAuth('admin', 'admin');
     m.setEndpoint('${address}/${path}'); m.setRequestHeader('Content-Type', 'application/json');
     m.setRequestBody('"sent"');`
const START = (path: string): string => `${MESSAGE(path)} var r = m.executeAsync();`
const counter = (): unknown => script(`${COUNTER} return row.getValue('city')`)
/** Starts so many calls before it waits for the first; answers the result of each. */
const all = (path: string): unknown =>
    script(`var started = [];
        for (var i = 0; i < ${CALLS}; i++) { ${START(path)} started.push(r); }
        return started.map(function (one) { one.waitForResponse(10); return JSON.parse(one.getBody()).result; })`)

it('has the answer once the script waited for it, and none before', () => {
    expect(
        script(`${START('echo')} var before = [r.getStatusCode(), r.getBody(), r.haveError()];
            m.setRequestBody('"changed"'); r.waitForResponse(10);
            return [before, r.getStatusCode(), JSON.parse(r.getBody()).result, r.haveError()]`),
    ).toEqual([[0, '', true], 200, 'sent', false])
})

it('is made also when nobody waits for it', () => {
    script(START('count'))
    bench.instance.queue.drain()
    expect(counter()).toBe('1')
})

it('is made once, however often the script waits', () => {
    script(`${START('count')} r.waitForResponse(1); r.waitForResponse(1)`)
    bench.instance.queue.drain()
    expect(counter()).toBe('1')
})

it('throws to the script that waits, and to no other', () => {
    const far = `${MESSAGE('echo', 'http://example.com')} var r = m.executeAsync();`
    expect(() => script(`${far} r.waitForResponse(1)`)).toThrow('loopback addresses only')
    expect(script(`${far} var u = new GlideRecord('sys_user'); u.setLimit(50); u.query(); return u.hasNext()`)).toBe(
        true,
    )
    bench.instance.queue.drain()
})

it('an answer that is not there is an error with status 0', () => {
    const gone = MESSAGE('echo', 'http://nowhere.invalid')
    expect(
        script(`${gone} var r = m.executeAsync(); r.waitForResponse(1); return [r.getStatusCode(), r.haveError()]`),
    ).toEqual([0, true])
})

describe('twenty calls side by side', () => {
    it('lose counts where each reads a number and writes the next', () => {
        all('count')
        expect(Number(counter())).toBeGreaterThan(1)
        expect(Number(counter())).toBeLessThan(CALLS)
    })

    it('one wins a conditional updateMultiple that is one statement', () => {
        const won = all('win') as boolean[]
        expect(won.filter(Boolean)).toHaveLength(1)
    })

    it('several win one that reads the rows first', () => {
        const values = { name: 'local_instance.behaviour.update_multiple', value: 'row_by_row', type: 'string' }
        storeRows(bench.instance, [{ table: 'sys_properties', values }])
        const won = all('win') as boolean[]
        expect(won.filter(Boolean).length).toBeGreaterThan(1)
    })

    it('do the same again after a rewind', () => {
        all('count')
        const first = counter()
        bench.instance.rewind()
        storeRows(bench.instance, [{ table: 'cmn_location', values: { name: 'counter', city: '0' } }])
        all('count')
        expect(counter()).toBe(first)
    })
})
