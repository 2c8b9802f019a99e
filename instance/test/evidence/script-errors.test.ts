/** Promises of the rows that the script engine writes when a script fails (support articles KB0634725, KB2647534, KB2817303). */
import { scopeIdOf } from '../../src/runtime/scope-names.ts'
import { createBehavingBench, type BehavingBench } from '../behaviour/support.ts'
import { SCOPE } from '../support.ts'

let bench: BehavingBench
beforeAll(() => {
    bench = createBehavingBench()
})
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

const HELPER = `var Helper = Class.create()
Helper.prototype = {
    initialize: function () {},
    process: function (record) {
        return this.find(record)
    },
    find: function (record) {
        return record.owner.name.first
    },
    type: 'Helper',
}`

/** Installs an include and a rule that calls it with nothing, and inserts a record; answers both sys_ids. */
const fail = (scope: string): { readonly include: string; readonly rule: string } => {
    const include = bench.install('sys_script_include', {
        name: 'Helper',
        api_name: `${scope}.Helper`,
        script: HELPER,
        active: '1',
        access: 'public',
        sys_scope: scopeIdOf(bench.instance, scope),
    })
    const rule = bench.rule({
        when: 'after',
        script: `(function executeRule(current) {\n    new Helper().process({})\n})(current)`,
        sys_scope: scopeIdOf(bench.instance, scope),
    })
    bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'a'); t.insert()`, { scope })
    return { include, rule }
}
const errors = (table = 'syslog'): string[] =>
    [...bench.rows(table, ['source', 'level', 'message'])].filter((row) => row.startsWith('Evaluator|'))

it('names the record and the line that failed and, in the newer spelling, who called', () => {
    const { include, rule } = fail('global')
    const [row, ...others] = errors()
    expect(others).toEqual([])
    expect(row).toMatch(/^Evaluator\|1\|com\.glide\.script\.RhinoEcmaError: [^\n]+\n/)
    expect(row!.split('\n').slice(1)).toEqual([
        `   sys_script_include.${include}.script : Line(8) column(0)`,
        '',
        'Stack trace:',
        `\tat sys_script_include.${include}.script:8 (find)`,
        `\tat sys_script_include.${include}.script:5 (process)`,
        `\tat sys_script.${rule}.script:2 (executeRule)`,
        `\tat sys_script.${rule}.script:3`,
        '',
    ])
})

it('shows the lines around the one that failed', () => {
    const rule = bench.rule({ when: 'after', script: 'var a = 1\nundefined.b\nvar c', sys_scope: 'global' })
    bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'a'); t.insert()`)
    expect(errors()[0]!.split('\n').slice(1, 5)).toEqual([
        `   sys_script.${rule}.script : Line(2) column(0)`,
        '      1: var a = 1',
        '==>   2: undefined.b',
        '      3: var c',
    ])
})

it('is spelled otherwise on older instances', () => {
    bench.behave('script_errors', 'mozilla')
    const { include } = fail('global')
    expect(errors()[0]).toMatch(/^Evaluator\|1\|org\.mozilla\.javascript\.EcmaError: [^\n]+\n/)
    expect(errors()[0]).toContain(`\n   Caused by error in sys_script_include.${include}.script at line 8\n`)
    bench.reset()
    bench.behave('script_errors', 'rhino_without_stack')
    fail('global')
    expect(errors()[0]).not.toContain('Stack trace')
})

it('is a row of the system log, or of that of the application, under the source of the engine', () => {
    fail(SCOPE)
    expect(errors()).toHaveLength(1)
    expect(errors('syslog_app_scope')).toEqual([])
    bench.reset()
    bench.behave('script_error_log', 'of_the_scope')
    fail(SCOPE)
    expect(errors('syslog_app_scope')).toHaveLength(1)
})

it('names no record where a condition failed', () => {
    bench.rule({
        when: 'after',
        condition: 'current.parent.nothing.nil()',
        script: `gs.info('x')`,
        sys_scope: 'global',
    })
    bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'a'); t.insert()`)
    expect(errors().join()).toContain('   <refname> : Line(1) column(0)')
})
