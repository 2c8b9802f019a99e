/** Promises of installing application files: they take effect at once, nothing is dropped in silence. */
import { bootInstance, installRecords, storeRows, type LocalInstance } from '../../index.ts'

let instance: LocalInstance
beforeAll(() => {
    ;({ instance } = bootInstance({ application: null }))
    instance.mark()
})
beforeEach(() => instance.rewind())
afterAll(() => instance.close())

const run = (body: string, scope = 'x_lab'): unknown => {
    const tx = instance.transaction({ name: 'test', user: instance.users.byName('admin')!, scope })
    return instance.scripts.runFunction(tx, { table: '', sysId: '', name: 'test', scope, body })
}
const TABLE = [
    {
        table: 'sys_dictionary',
        values: { name: 'x_lab_thing', element: 'title', internal_type: 'string', sys_scope: 'x_lab' },
    },
    {
        table: 'sys_dictionary',
        values: { name: 'x_lab_thing', element: 'key', internal_type: 'string', unique: true, sys_scope: 'x_lab' },
    },
    {
        table: 'sys_dictionary',
        values: {
            name: 'x_lab_thing',
            element: 'state',
            internal_type: 'integer',
            default_value: 2,
            sys_scope: 'x_lab',
        },
    },
    {
        table: 'sys_db_object',
        values: { name: 'x_lab_thing', label: 'Thing', super_class: 'task', sys_scope: 'x_lab' },
    },
    { table: 'sys_choice', values: { name: 'x_lab_thing', element: 'state', value: '2', label: 'Waiting' } },
    { table: 'sys_number', values: { category: 'x_lab_thing', prefix: 'THG', number: 1000 } },
]

it('makes tables with parents, columns, choices and numbers, whatever the order of the records', () => {
    expect(installRecords(instance, TABLE)).toMatchObject({ refused: [], warnings: [], tables: ['x_lab_thing'] })
    const body = `var gr = new GlideRecord('x_lab_thing'); gr.initialize(); gr.title = 'a'; gr.insert();
        var task = new GlideRecord('task'); task.get(gr.getUniqueValue());
        return [task.getValue('number'), gr.state.getDisplayValue(), task.getValue('sys_class_name')]`
    expect(run(body)).toEqual(['THG0001001', 'Waiting', 'x_lab_thing'])
})

it('enforces a unique column', () => {
    installRecords(instance, TABLE)
    const body = `function add() { var gr = new GlideRecord('x_lab_thing'); gr.key = 'k'; return gr.insert() !== null }
        return [add(), add()]`
    expect(run(body)).toEqual([true, false])
})

it('makes a unique index from a table index record', () => {
    installRecords(instance, [
        ...TABLE,
        { table: 'sys_index', values: { table: 'x_lab_thing', unique_index: true, column_names: 'title,state' } },
    ])
    const body = `function add(t, s) { var gr = new GlideRecord('x_lab_thing'); gr.title = t; gr.state = s; return gr.insert() !== null }
        return [add('a', 1), add('a', 2), add('a', 1)]`
    expect(run(body)).toEqual([true, true, false])
})

it('makes rules, script includes and properties take effect', () => {
    installRecords(instance, [
        ...TABLE,
        {
            table: 'sys_script',
            values: {
                name: 'r',
                collection: 'x_lab_thing',
                action_insert: true,
                script: 'current.title = new Maker().make()',
                sys_scope: 'x_lab',
            },
        },
        {
            table: 'sys_script_include',
            values: {
                name: 'Maker',
                sys_scope: 'x_lab',
                script: "var Maker = Class.create(); Maker.prototype = { initialize: function () {}, make: function () { return gs.getProperty('x_lab.word') } }",
            },
        },
        { table: 'sys_properties', values: { name: 'x_lab.word', value: 'made', sys_scope: 'x_lab' } },
    ])
    expect(run("var gr = new GlideRecord('x_lab_thing'); gr.insert(); return gr.getValue('title')")).toBe('made')
})

it('replaces what an earlier install left, and keeps data', () => {
    installRecords(instance, TABLE)
    storeRows(instance, [{ table: 'x_lab_thing', sys_id: 'a'.repeat(32), values: { title: 'kept' } }])
    installRecords(instance, [
        {
            table: 'sys_dictionary',
            values: { name: 'x_lab_thing', element: 'extra', internal_type: 'boolean', sys_scope: 'x_lab' },
        },
    ])
    expect(
        run(
            `var gr = new GlideRecord('x_lab_thing'); gr.get('${'a'.repeat(32)}'); return [gr.getValue('title'), gr.getValue('extra')]`,
        ),
    ).toEqual(['kept', '0'])
})

it('refuses a record of an unknown table and names it', () => {
    expect(installRecords(instance, [{ table: 'sys_nonsense', sys_id: 'x', values: {} }]).refused).toEqual([
        'unknown table sys_nonsense (x)',
    ])
})

it('warns of a column that does not exist', () => {
    expect(installRecords(instance, [{ table: 'sys_script', values: { name: 'x', nonsense: 1 } }]).warnings).toEqual([
        'sys_script: no column nonsense',
    ])
})

it('seals the value of a password2 property and opens it for scripts of its scope', () => {
    installRecords(instance, [
        {
            table: 'sys_properties',
            sys_id: 'b'.repeat(32),
            values: { name: 'x_lab.secret', type: 'password2', value: 'hush', sys_scope: 'x_lab' },
        },
    ])
    expect(instance.database.get('sys_properties', 'b'.repeat(32))!['value']).not.toContain('hush')
    expect(run("return gs.getProperty('x_lab.secret')")).toBe('hush')
})

it('seals a new value of a stored password2 property although the change leaves its type out', () => {
    const install = (values: object): unknown =>
        installRecords(instance, [
            { table: 'sys_properties', values: { name: 'x_lab.secret', sys_scope: 'x_lab', ...values } },
        ])
    install({ type: 'password2' })
    install({ value: 'later' })
    const where = { kind: 'compare', path: 'name', operator: '=', value: 'x_lab.secret' } as const
    const rows = instance.database.select({ table: 'sys_properties', where, orderBy: [], window: null })
    expect(rows).toHaveLength(1)
    expect(rows[0]!['value']).not.toContain('later')
    expect(run("return gs.getProperty('x_lab.secret')")).toBe('later')
})

describe('data rows', () => {
    it('are stored as given, without rules or defaults of scripts', () => {
        installRecords(instance, [
            {
                table: 'sys_script',
                values: {
                    name: 'r',
                    collection: 'incident',
                    action_insert: true,
                    script: "current.short_description = 'changed'",
                },
            },
        ])
        storeRows(instance, [
            { table: 'incident', sys_id: 'c'.repeat(32), values: { short_description: 'given', active: true } },
        ])
        const row = instance.database.get('incident', 'c'.repeat(32))!
        expect(row).toMatchObject({ short_description: 'given', active: '1', number: null, sys_class_name: 'incident' })
    })

    it('are refused all together when one names an unknown column', () => {
        const rows = [
            { table: 'incident', sys_id: 'd'.repeat(32), values: {} },
            { table: 'incident', values: { nonsense: 1 } },
        ]
        expect(() => storeRows(instance, rows)).toThrow('incident has no column nonsense')
        expect(instance.database.get('incident', 'd'.repeat(32))).toBeNull()
    })
})

it('installs the application record first, in whatever order records come, so that tables belong to its scope', () => {
    const app = 'e'.repeat(32)
    installRecords(instance, [
        { table: 'sys_db_object', values: { name: 'x_late_thing', sys_scope: app } },
        { table: 'sys_app', sys_id: app, values: { scope: 'x_late', name: 'Late' } },
    ])
    expect(instance.dictionary.table('x_late_thing')!.scope).toBe('x_late')
})

it('reads the scope of a module and of a script include from their names', () => {
    installRecords(instance, [
        { table: 'sys_module', values: { path: 'x_lab/p/1.0.0/src/server/a.ts', content: 'export const word = 1' } },
        {
            table: 'sys_script_include',
            values: {
                name: 'A',
                api_name: 'x_lab.A',
                script: "var A = { word: require('x_lab/p/1.0.0/src/server/a.ts').word }",
            },
        },
    ])
    expect(run('return A.word')).toBe(1)
})
