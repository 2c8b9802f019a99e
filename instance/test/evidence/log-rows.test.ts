/** Promises of the rows that scripts leave in the system log ("System logs", "GlideSystem API") and in that of their application. */
import { createBench, SCOPE, type Bench } from '../support.ts'
import { scopeIdOf } from '../../src/runtime/scope-names.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

const insertThing = (scope: string): unknown =>
    bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'a'); return t.insert()`, { scope })
const ofClass = (name: string): Set<string> =>
    new Set(
        [...bench.rows('syslog', ['sys_class_name', 'source', 'level', 'message'])].filter((row) =>
            row.startsWith(`${name}|`),
        ),
    )

// GlideSystem API: log, logWarning, logError; the source is "*** Script" unless one is given
test.each([
    [`gs.log('a')`, 'syslog|*** Script|0|a'],
    [`gs.log('a', 'AzureGraphRouter')`, 'syslog|AzureGraphRouter|0|a'],
    [`gs.logWarning('a', 'Mine')`, 'syslog|Mine|1|a'],
    [`gs.logError('a')`, 'syslog|*** Script|2|a'],
    [`gs.print('a')`, 'syslog|*** Script|0|a'],
    [`gs.info('a {0}', 'b')`, 'syslog|*** Script|0|a b'],
    [`gs.warn('a')`, 'syslog|*** Script|1|a'],
    [`gs.error('a')`, 'syslog|*** Script|2|a'],
])('a global script: %s', (body, row) => {
    bench.script(body, { scope: 'global' })
    expect(bench.rows('syslog', ['sys_class_name', 'source', 'level', 'message'])).toEqual(new Set([row]))
})

it('has no column that names the script which logged, when it is global', () => {
    bench.rule({ when: 'after', script: `gs.error('broken')`, sys_scope: 'global' })
    insertThing('global')
    expect(ofClass('syslog')).toEqual(new Set(['syslog|*** Script|2|broken']))
    expect(bench.instance.dictionary.table('syslog')!.columns.has('script_artifact')).toBe(false)
    expect(ofClass('syslog_app_scope').size).toBe(0)
})

it('names the script of an application, its scope, its user and the second', () => {
    bench.instance.clock.set(Date.UTC(2026, 0, 1, 12, 0, 0) + 789)
    const rule = bench.rule({ when: 'after', script: `gs.error('broken')` })
    insertThing(SCOPE)
    const rows = bench.instance.database.select({ table: 'syslog_app_scope', where: null, orderBy: [], window: null })
    expect(rows).toMatchObject([
        {
            message: 'broken',
            level: '2',
            sys_scope: scopeIdOf(bench.instance, SCOPE),
            script_artifact: rule,
            script_artifact_table: 'sys_script',
            sys_created_by: 'admin',
            sys_created_on: '2026-01-01 12:00:00',
        },
    ])
})
