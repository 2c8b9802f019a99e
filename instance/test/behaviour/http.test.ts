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
