/** Promises of tasks as shipped: closing and reopening follow the state (choice lists with integer values; TaskStateUtil). */

import { createBench, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench(['grc'])
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const NOON = Date.UTC(2026, 0, 1, 12)

type Values = Readonly<Record<string, string>>

/** Inserts a task, writes it once for each further set of values, and answers what is stored in the named columns. */
function written(table: string, writes: readonly Values[], columns: readonly string[], setUp = ''): unknown {
    bench.instance.clock.set(NOON)
    return bench.script(
        `var writes = ${JSON.stringify(writes)};
         var g = new GlideRecord("${table}"); g.initialize();
         writes.forEach(function (values, at) {
             ${setUp}
             for (var name in values) g.setValue(name, values[name]);
             if (at === 0) g.get(g.insert()); else g.update();
         });
         g.get(g.getUniqueValue());
         return ${JSON.stringify(columns)}.map(function (name) { return g.getValue(name) })`,
        { scope: 'global' },
    )
}

describe('a task', () => {
    it.each([
        ['incident', '6', '1'],
        ['incident', '7', '0'],
        ['incident', '8', '0'],
        ['incident', '3', '1'],
        ['change_request', '3', '0'],
        ['change_request', '4', '0'],
        ['change_request', '-1', '1'],
        ['task', '3', '0'],
        ['task', '4', '0'],
        ['task', '7', '0'],
        ['task', '2', '1'],
        ['sn_grc_issue', '3', '0'],
        ['sn_grc_issue', '4', '0'],
        ['sn_grc_issue', '5', '1'],
    ])('%s in state %s has active %s', (table, state, active) => {
        expect(written(table, [{}, { state }], ['active'])).toEqual([active])
        expect(written(table, [{ state }], ['active'])).toEqual([active])
    })

    it('remembers when it was closed, and by whom', () => {
        const admin = bench.instance.users.byName('admin')!.sysId
        expect(written('change_request', [{}, { state: '3' }], ['closed_at', 'closed_by'])).toEqual([
            '2026-01-01 12:00:00',
            admin,
        ])
    })
    it('keeps a closing time that the write gives', () => {
        const closing = { state: '3', closed_at: '2025-12-31 08:00:00' }
        expect(written('change_request', [{}, closing], ['closed_at'])).toEqual(['2025-12-31 08:00:00'])
    })
    it('is active again when its state is no longer closed', () => {
        expect(written('incident', [{ state: '7' }, { state: '2' }], ['active'])).toEqual(['1'])
        expect(written('task', [{ state: '3' }, { state: '2' }], ['active'])).toEqual(['1'])
    })
    it('gets a closed state when active is taken off, and an open one when it is put on', () => {
        expect(written('task', [{ state: '2' }, { active: '0' }], ['state'])).toEqual(['3'])
        expect(written('task', [{ state: '4' }, { active: '1' }], ['state'])).toEqual(['1'])
    })
    it('stays as it is with rules switched off', () => {
        expect(written('incident', [{}, { state: '7' }], ['active', 'closed_at'], 'g.setWorkflow(false);')).toEqual([
            '1',
            null,
        ])
    })
    it('is closed after the rules of default order, and before those from 1000', () => {
        const report = (order: string): void => {
            const script = `gs.info('${order} ' + current.active)`
            bench.rule({ collection: 'incident', sys_scope: 'global', order, script })
        }
        report('100')
        report('1000')
        written('incident', [{ state: '7' }], [])
        expect(bench.log.filter((line) => / (100|1000) /.test(line)).map((line) => line.replace(/^.*: /, ''))).toEqual([
            expect.stringMatching(/^100 (1|true)$/),
            expect.stringMatching(/^1000 (0|false)$/),
        ])
    })
})

describe('an incident', () => {
    it('remembers when it was resolved, and by whom', () => {
        const admin = bench.instance.users.byName('admin')!.sysId
        expect(written('incident', [{}, { state: '6' }], ['resolved_at', 'resolved_by', 'closed_at'])).toEqual([
            '2026-01-01 12:00:00',
            admin,
            null,
        ])
    })
    it.each([
        [{ state: '6' }, ['6', '6']],
        [{ incident_state: '7' }, ['7', '7']],
    ])('has state and incident_state in step after %j', (values, expected) => {
        expect(written('incident', [{}, values], ['state', 'incident_state'])).toEqual(expected)
        expect(written('incident', [values], ['state', 'incident_state'])).toEqual(expected)
    })
})
