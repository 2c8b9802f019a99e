/** Promises of publication: what `now-sdk install` asks for after its upload makes drafts run. */
import { answer } from '../../src/server/router.ts'
import type { HttpRequest } from '../../src/http/exchange.ts'
import { installApp, setPassword } from '../../index.ts'
import { BUILT, createFlowBench, SCOPE } from './support.ts'

const bench = createFlowBench({ published: false })
beforeAll(() => {
    setPassword(bench.instance, 'admin', 'secret')
    bench.instance.mark()
})
beforeEach(() => bench.reset())

const EXECUTE = `return sn_fd.FlowAPI.executeSubflow('${SCOPE}.try_it', { how: 'mild' })`

function idOf(table: string, internalName: string): string {
    const where = { kind: 'compare', path: 'internal_name', operator: '=', value: internalName } as const
    return bench.instance.database.select({ table, where, orderBy: [], window: null })[0]!['sys_id']!
}

function activate(body: object): { status: number; summary: unknown } {
    const request: HttpRequest = {
        method: 'POST',
        path: '/api/now/wfa_fluent/activate_flows',
        queryString: '',
        query: new URLSearchParams(),
        headers: {
            host: 'localhost',
            accept: 'application/json',
            'content-type': 'application/json',
            authorization: `Basic ${Buffer.from('admin:secret').toString('base64')}`,
        },
        body: Buffer.from(JSON.stringify(body)),
        origin: 'http://localhost',
    }
    const response = answer(bench.instance, request)
    const { result } = JSON.parse(String(response.body)) as { result: { summary: unknown } }
    return { status: response.status, summary: result.summary }
}

it('lets a subflow run once it and its action are published', () => {
    expect(() => bench.script(EXECUTE)).toThrow(`The subflow ${SCOPE}.try_it is not published`)
    activate({ flows: [{ sys_id: idOf('sys_hub_flow', 'try_it') }], actions: [] })
    // Its action is a draft still, which is an error that the subflow catches.
    expect(bench.script(EXECUTE)).toEqual({ outcome: 'caught', code: null })
    activate({ flows: [], actions: [{ sys_id: idOf('sys_hub_action_type_definition', 'break_or_not') }] })
    expect(bench.script(EXECUTE)).toEqual({ outcome: 'fine', code: 3 })
})

it('counts what it published and what is not there', () => {
    const flows = [{ sys_id: idOf('sys_hub_flow', 'try_it') }, { sys_id: 'f'.repeat(32) }]
    expect(activate({ flows, actions: [] })).toEqual({ status: 200, summary: { total: 2, succeeded: 1, failed: 1 } })
})

// The build writes drafts, so an upgrade makes drafts of what was published until the next publication.
it('is needed again after an upgrade', () => {
    activate({ flows: [{ sys_id: idOf('sys_hub_flow', 'parallel') }], actions: [] })
    const parallel = `return sn_fd.FlowAPI.executeSubflow('${SCOPE}.parallel', {}).a`
    expect(bench.script(parallel)).toBe('1')
    installApp(bench.instance, BUILT)
    expect(() => bench.script(parallel)).toThrow('is not published')
})
