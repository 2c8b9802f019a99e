/** Promises of restricted caller access ("Restricted caller access privilege settings", "Requested restricted caller access"). */
import { createBench, SCOPE, type Bench } from '../support.ts'
import { scopeIdOf } from '../../src/runtime/scope-names.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

const TABLE = 'sys_restricted_caller_access'
const READER = `var Reader = Class.create(); Reader.prototype = { initialize: function () {},
    read: function () { var gr = new GlideRecord('syslog'); gr.query(); return gr.hasNext() }, type: 'Reader' }`
const installReader = (script = READER): string =>
    bench.install('sys_script_include', {
        name: 'Reader',
        api_name: `${SCOPE}.Reader`,
        script,
        active: '1',
        sys_scope: scopeIdOf(bench.instance, SCOPE),
    })
/** `read`, or `refused` without a look at what was thrown. */
const read = (body = 'new Reader().read()'): unknown =>
    bench.script(`try { ${body}; return 'read' } catch (e) { return 'refused' }`)
const status = (label: string): string =>
    bench.instance.dictionary.choices(TABLE, 'status').find((choice) => choice.label === label)!.value
const requests = () => bench.instance.database.select({ table: TABLE, where: null, orderBy: [], window: null })
const decide = (label: string): void => {
    for (const row of requests()) bench.instance.database.update(TABLE, row.sys_id!, { status: status(label) })
}

it('refuses the log of the platform to an application and leaves one request that names the script', () => {
    const reader = installReader()
    expect([read(), read()]).toEqual(['refused', 'refused'])
    expect(requests()).toEqual([
        expect.objectContaining({
            status: status('Requested'),
            source_scope: scopeIdOf(bench.instance, SCOPE),
            source: reader,
            source_table: 'sys_script_include',
            source_type: bench.instance.dictionary
                .choices(TABLE, 'source_type')
                .find((one) => one.label === 'Script Include')!.value,
            target_table: 'sys_db_object',
            operation: 'read',
            sys_created_by: 'admin',
        }),
    ])
})

test.each([
    ['Allowed', 'read'],
    ['Denied', 'refused'],
    ['Invalidated', 'refused'],
])('a request that is %s: the table is %s', (label, outcome) => {
    installReader()
    read()
    decide(label)
    expect(read()).toBe(outcome)
    expect(requests()).toHaveLength(1)
})

it('allows the script that the record names and no other', () => {
    installReader()
    read()
    decide('Allowed')
    expect(read(`var gr = new GlideRecord('syslog'); gr.query()`)).toBe('refused')
    expect(requests()).toHaveLength(2)
    expect(read()).toBe('read')
})

it('allows every script of a scope when the record names none', () => {
    const values = { source_scope: scopeIdOf(bench.instance, SCOPE), target: 'syslog', operation: 'read' }
    bench.install(TABLE, { ...values, status: status('Allowed') })
    installReader()
    expect(read()).toBe('read')
})

it('ends a permission when the script of its source changes, and keeps it when something else does', () => {
    const reader = installReader()
    read()
    decide('Allowed')
    const change = (column: string, value: string): unknown =>
        bench.script(
            `var gr = new GlideRecord('sys_script_include'); gr.get('${reader}')
             gr.setValue('${column}', ${JSON.stringify(value)}); return gr.update()`,
            { scope: 'global' },
        )
    change('description', 'Reads the log')
    expect(read()).toBe('read')
    change('script', `${READER} // changed`)
    expect(requests()[0]!.status).toBe(status('Invalidated'))
    expect(read()).toBe('refused')
})

it('reads the log of applications without asking, until a test takes that away', () => {
    const body = `var gr = new GlideRecord('syslog_app_scope'); gr.query()`
    expect(read(body)).toBe('read')
    bench.install('sys_properties', { name: 'local_instance.cross_scope_denied', value: 'syslog_app_scope' })
    expect(read(body)).toBe('refused')
    expect(requests()).toHaveLength(0)
})
