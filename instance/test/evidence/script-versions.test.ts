/** Promises of sys_update_version ("Versions"): every content that a script file had, and which one is current. */
import { createBench, type Bench } from '../support.ts'
import { installRecords } from '../../src/install/install-records.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

const ID = 'c'.repeat(32)
const installRule = (script: string, table = 'sys_script'): void => {
    installRecords(bench.instance, [{ table, sys_id: ID, values: { name: 'Rule', collection: 'incident', script } }])
}
const versions = () =>
    bench.instance.database.select({
        table: 'sys_update_version',
        where: { kind: 'compare', path: 'name', operator: 'ENDSWITH', value: ID },
        orderBy: [{ path: 'sys_recorded_at', descending: false }],
        window: null,
    })
const at = (second: number): void => bench.instance.clock.set(Date.UTC(2026, 0, 1, 0, 0, second))

it('has a version of an installed file under the name of the file', () => {
    at(1)
    installRule('one()')
    expect(versions()).toEqual([
        expect.objectContaining({
            name: `sys_script_${ID}`,
            record_name: 'Rule',
            type: 'Business Rule',
            state: 'current',
            action: 'INSERT_OR_UPDATE',
            sys_recorded_at: '2026-01-01 00:00:01',
            payload_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
    ])
})

it('keeps the earlier version when the content changes, and adds none when it does not', () => {
    at(1)
    installRule('one()')
    at(2)
    installRule('one()')
    at(3)
    installRule('two()')
    expect(versions().map((row) => [row.state, row.sys_recorded_at])).toEqual([
        ['previous', '2026-01-01 00:00:01'],
        ['current', '2026-01-01 00:00:03'],
    ])
    expect(new Set(versions().map((row) => row.payload_hash)).size).toBe(2)
})

it('has the same hash for the same content, whenever it was written and by which user', () => {
    at(1)
    installRule('one()')
    at(2)
    installRule('two()')
    at(3)
    bench.script(
        `var gr = new GlideRecord('sys_script'); gr.get('${ID}'); gr.setValue('script', 'one()'); gr.update()`,
        {
            scope: 'global',
        },
    )
    const [first, , third] = versions()
    expect(third!.payload_hash).toBe(first!.payload_hash)
    expect(third).toMatchObject({ state: 'current', sys_created_by: 'admin', source_table: 'sys_update_set' })
})

it('says when a file was deleted', () => {
    at(1)
    installRule('one()')
    at(2)
    bench.script(`var gr = new GlideRecord('sys_script'); gr.get('${ID}'); gr.deleteRecord()`, { scope: 'global' })
    expect(versions().map((row) => `${row.action} ${row.state}`)).toEqual([
        'INSERT_OR_UPDATE previous',
        'DELETE current',
    ])
})

test.each(['sys_script_include', 'sysauto_script', 'sys_rest_message', 'sys_rest_message_fn', 'sys_ws_operation'])(
    '%s has versions too',
    (table) => {
        installRule('one()', table)
        expect(versions().map((row) => row.name)).toEqual([`${table}_${ID}`])
    },
)

it('keeps no versions of data', () => {
    bench.script(`var gr = new GlideRecord('incident'); gr.initialize(); gr.insert()`, { scope: 'global' })
    expect(bench.instance.database.count({ table: 'sys_update_version', where: null, orderBy: [], window: null })).toBe(
        0,
    )
})
