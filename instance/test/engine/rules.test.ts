/** Promises of business rules, async rules, events and scheduled scripts. */

import { createBench, SCOPE, type Bench } from '../support.ts'
import { scopeIdOf } from '../../src/runtime/scope-names.ts'
import { nextRun } from '../../src/runtime/next-run.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const insert = (assignments = ''): unknown =>
    bench.script(
        `var gr = new GlideRecord('x_kt_test_thing'); gr.initialize(); ${assignments}; return [gr.insert(), gr.getValue('name'), gr.getLastErrorMessage()]`,
    )
const names = (): Set<string> => bench.rows('x_kt_test_thing', ['name'])

// Business rules; Execution order of scripts and engines
describe('before and after', () => {
    it('run in ascending order and may change the record before it is written', () => {
        bench.rule({ name: 'second', order: '200', script: "current.name += 'b'" })
        bench.rule({ name: 'first', order: '100', script: "current.name = 'a'" })
        bench.rule({ name: 'late', order: '1000', script: "current.name += 'c'" })
        insert()
        expect(names()).toEqual(new Set(['abc']))
    })
    it('see the record before the change as previous', () => {
        bench.rule({
            when: 'after',
            script: "gs.info(previous ? previous.name + '>' + current.name + current.name.changes() : 'no previous')",
        })
        insert("gr.name = 'a'")
        bench.script("var gr = new GlideRecord('x_kt_test_thing'); gr.get('name', 'a'); gr.name = 'b'; gr.update()")
        expect(bench.log).toEqual(['info x_kt_test: no previous', 'info x_kt_test: a>btrue'])
    })
    test.each([
        ['a filter that holds', { filter_condition: 'name=a' }, 'ran'],
        ['a filter that compares case', { filter_condition: 'name=A' }, 'a'],
        ['a filter on a change', { filter_condition: 'nameCHANGESTOa' }, 'ran'],
        ['a condition that holds', { condition: "current.name == 'a'" }, 'ran'],
        ['a condition that does not', { condition: "current.name == 'b'" }, 'a'],
        ['both must hold', { filter_condition: 'name=a', condition: 'false' }, 'a'],
        ['a role the user lacks but for admin', { role_conditions: 'nobody' }, 'ran'],
        ['an inactive rule', { active: '0' }, 'a'],
        ['another operation', { action_insert: '0' }, 'a'],
    ])('%s', (_claim, values, expected) => {
        bench.rule({ ...values, script: "current.name = 'ran'" })
        insert("gr.name = 'a'")
        expect(names()).toEqual(new Set([expected]))
    })
    it('abort without throwing, and say which rule did', () => {
        const id = bench.rule({ name: 'no', script: "current.setAbortAction(true); gs.info('goes on')" })
        expect(insert()).toEqual([
            null,
            null,
            `Operation against file 'x_kt_test_thing' was aborted by Business Rule 'no^${id}'. Business Rule Stack:no`,
        ])
        expect(bench.log).toContain('info x_kt_test: goes on')
        expect(names()).toEqual(new Set())
    })
    it('are logged when they fail and stop nothing', () => {
        bench.rule({ name: 'broken', order: '1', script: 'nothing.here' })
        bench.rule({ name: 'fine', order: '2', script: "current.name = 'ok'" })
        insert()
        expect(names()).toEqual(new Set(['ok']))
        expect(bench.log[0]).toMatch(/RhinoEcmaError: nothing is not defined\n {3}sys_script\./)
    })
    it('do not enter themselves again for the same record', () => {
        bench.rule({
            name: 'again',
            when: 'after',
            script: 'current.amount = 1 + Number(current.amount); current.update()',
        })
        insert('gr.amount = 1')
        expect(bench.log.join('\n')).toMatch(
            /Recursive business rule call for 'again' on x_kt_test_thing:.* is being ignored. Business Rule Stack: again,again/,
        )
        expect(bench.rows('x_kt_test_thing', ['amount'])).toEqual(new Set(['2']))
    })
    it('do not run when the script turned them off', () => {
        bench.rule({ script: "current.name = 'ran'" })
        insert("gr.name = 'a'; gr.setWorkflow(false)")
        expect(names()).toEqual(new Set(['a']))
    })
    it('of a base table run for its children', () => {
        bench.rule({ collection: 'task', sys_scope: 'global', script: "current.short_description = 'ruled'" })
        bench.script("var gr = new GlideRecord('incident'); gr.initialize(); gr.insert()")
        expect(bench.rows('incident', ['short_description'])).toContain('ruled')
    })
    it('restrict queries', () => {
        insert("gr.name = 'a'")
        insert("gr.name = 'b'")
        bench.rule({
            action_insert: '0',
            action_update: '0',
            action_query: '1',
            script: "current.addQuery('name', 'a')",
        })
        expect(bench.script("var gr = new GlideRecord('x_kt_test_thing'); gr.query(); return gr.getRowCount()")).toBe(1)
    })
    it('take effect when they are added while scripts are running', () => {
        insert("gr.name = 'a'")
        bench.rule({ script: "current.name = 'ran'" })
        insert("gr.name = 'b'")
        expect(names()).toEqual(new Set(['a', 'ran']))
    })
})

// Business rules: async
describe('async', () => {
    it('run later, with the values of then, as the user who wrote, without previous', () => {
        bench.rule({
            name: 'later',
            when: 'async',
            action_update: '0',
            script: "gs.info(current.name + '|' + (previous === null) + '|' + gs.getUserName() + '|' + current.operation()); current.state = 'done'; current.update()",
        })
        insert("gr.name = 'a'")
        expect(bench.log).toEqual([])
        bench.script("var gr = new GlideRecord('x_kt_test_thing'); gr.get('name', 'a'); gr.name = 'b'; gr.update()")
        expect(bench.instance.queue.drain()).toBe(1)
        expect(bench.log).toEqual(['info x_kt_test: b|true|admin|insert'])
        expect(bench.rows('x_kt_test_thing', ['name', 'state'])).toEqual(new Set(['b|done']))
        expect(bench.rows('sys_trigger', ['name'])).toEqual(new Set())
    })
    it('skip a record that is gone', () => {
        bench.rule({ when: 'async_always', script: "gs.info('ran')" })
        insert("gr.name = 'a'")
        bench.script("var gr = new GlideRecord('x_kt_test_thing'); gr.get('name', 'a'); gr.deleteRecord()")
        bench.instance.queue.drain()
        expect(bench.log).toEqual([])
    })
    it('are not lost when the process that claimed them died', () => {
        bench.rule({ when: 'async', script: "gs.info('ran')" })
        insert()
        const [trigger] = bench.instance.database.select({
            table: 'sys_trigger',
            where: null,
            orderBy: [],
            window: null,
        })
        bench.instance.database.update('sys_trigger', trigger.sys_id ?? '', {
            state: '1',
            claimed_by: '999999999:gone',
        })
        bench.instance.queue.drain()
        expect(bench.log).toEqual(['info x_kt_test: ran'])
    })
    it('are left to a living process that claimed them', () => {
        bench.rule({ when: 'async', script: "gs.info('ran')" })
        insert()
        const [trigger] = bench.instance.database.select({
            table: 'sys_trigger',
            where: null,
            orderBy: [],
            window: null,
        })
        bench.instance.database.update('sys_trigger', trigger.sys_id ?? '', {
            state: '1',
            claimed_by: `${process.ppid}:x`,
        })
        bench.instance.queue.drain()
        expect(bench.log).toEqual([])
    })
})

// Registering events guide; Script actions
describe('events', () => {
    const NAME = `${SCOPE}.thing.made`
    const action = (values: Readonly<Record<string, string>>): void => {
        bench.install('sysevent_script_action', {
            name: 'act',
            event_name: NAME,
            active: '1',
            order: '100',
            sys_scope: scopeIdOf(bench.instance, SCOPE),
            ...values,
        })
    }
    const raise = (): unknown =>
        bench.script(
            `var gr = new GlideRecord('x_kt_test_thing'); gr.initialize(); gr.name = 'a'; gr.insert(); gs.eventQueue('${NAME}', gr, 'p1', 'p2')`,
        )

    it('reach the active script actions with event and current', () => {
        bench.install('sysevent_register', { event_name: NAME, suffix: 'thing.made' })
        action({ script: "gs.info([event.name, event.parm1, event.parm2, current.name].join('|'))" })
        action({ active: '0', script: "gs.info('never')" })
        action({ condition_script: 'false', script: "gs.info('never')" })
        raise()
        bench.instance.queue.drain()
        expect(bench.log).toEqual([`info x_kt_test: ${NAME}|p1|p2|a`])
        expect(bench.rows('sysevent', ['name', 'state', 'parm1'])).toEqual(new Set([`${NAME}|processed|p1`]))
    })
    it('that are not registered are silently not queued', () => {
        raise()
        expect(bench.rows('sysevent', ['name'])).toEqual(new Set())
    })
    it('end in error when an action fails', () => {
        bench.install('sysevent_register', { event_name: NAME, suffix: 'thing.made' })
        action({ script: 'nothing.here' })
        raise()
        bench.instance.queue.drain()
        expect(bench.rows('sysevent', ['state'])).toEqual(new Set(['error']))
    })
})

// Special cases in job schedules
describe('scheduled scripts', () => {
    const job = (values: Readonly<Record<string, string>>): void => {
        bench.install('sysauto_script', {
            name: 'job',
            active: '1',
            run_type: 'periodically',
            run_period: '1970-01-01 00:05:00',
            run_start: '2026-01-01 00:00:00',
            script: "gs.info('ran as ' + gs.getUserName())",
            sys_scope: scopeIdOf(bench.instance, SCOPE),
            ...values,
        })
    }
    it('run when they are due and not before', () => {
        job({})
        bench.instance.clock.set(Date.UTC(2026, 0, 1, 0, 1))
        bench.instance.queue.drain({ jobs: true })
        expect(bench.log).toEqual([])
        bench.instance.clock.set(Date.UTC(2026, 0, 1, 0, 5))
        bench.instance.queue.drain({ jobs: true })
        bench.instance.queue.drain({ jobs: true })
        expect(bench.log).toEqual(['info x_kt_test: ran as system'])
    })
    it('run by name', () => {
        job({ run_type: 'on_demand' })
        bench.instance.queue.runJob('job')
        expect(bench.log).toEqual(['info x_kt_test: ran as system'])
    })
    it('heed their condition', () => {
        job({ conditional: '1', condition: 'false' })
        bench.instance.queue.runJob('job')
        expect(bench.log).toEqual([])
    })
    const at = Date.UTC(2026, 1, 10, 12)
    test.each([
        [
            'periodically',
            { run_type: 'periodically', run_period: '1970-01-01 06:00:00', run_start: '2026-01-01 01:00:00' },
            '2026-02-10T13:00',
        ],
        ['daily, later today', { run_type: 'daily', run_time: '1970-01-01 13:30:00' }, '2026-02-10T13:30'],
        ['daily, tomorrow', { run_type: 'daily', run_time: '1970-01-01 06:30:00' }, '2026-02-11T06:30'],
        [
            'weekly on Monday',
            { run_type: 'weekly', run_dayofweek: '1', run_time: '1970-01-01 06:30:00' },
            '2026-02-16T06:30',
        ],
        [
            'monthly on day 31 of a short month',
            { run_type: 'monthly', run_dayofmonth: '31', run_time: '1970-01-01 06:30:00' },
            '2026-02-28T06:30',
        ],
    ])('are due %s', (_claim, row, expected) => {
        expect(new Date(nextRun({ ...row }, at) ?? 0).toISOString().slice(0, 16)).toBe(expected)
    })
    it('on demand are never due', () => {
        expect(nextRun({ run_type: 'on_demand' }, at)).toBeNull()
    })
})
