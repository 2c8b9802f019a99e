/** Promises of scripts that are run by hand (Scripts - Background): the rows that the platform keeps of them. */
import { runInBackground } from '../../src/server/run-in-background.ts'
import { createBench, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

const run = (script: string, isRecorded = true): void => {
    bench.instance.clock.set(Date.UTC(2026, 0, 1, 12, 0, 0))
    const user = bench.instance.users.byName('admin')!
    runInBackground(bench.instance, { script, user, scope: 'global', isRecorded })
}
const LOG = ['source', 'sys_created_by', 'message'] as const
const HISTORY = ['started', 'finished', 'executed_by', 'script'] as const

it('leave a row under a source of their own, then what the script logs, as the user', () => {
    run(`gs.info('done')`)
    expect(bench.rows('syslog', LOG)).toEqual(
        new Set([`ScriptBackgroundCheck|admin|gs.info('done')`, '*** Script|admin|done']),
    )
})

it('leave a row in the history when they are recorded', () => {
    run(`gs.info('done')`)
    const admin = bench.instance.users.byName('admin')!.sysId
    expect(bench.rows('sys_script_execution_history', HISTORY)).toEqual(
        new Set([`2026-01-01 12:00:00|2026-01-01 12:00:00|${admin}|gs.info('done')`]),
    )
    bench.reset()
    run(`gs.info('done')`, false)
    expect(bench.rows('sys_script_execution_history', HISTORY)).toEqual(new Set())
})

it('end also when the script fails, whose row names no record', () => {
    expect(() => run('undefined.x')).toThrow()
    expect([...bench.rows('sys_script_execution_history', ['finished'])]).toEqual(['2026-01-01 12:00:00'])
    expect([...bench.rows('syslog', ['source', 'message'])].join()).toContain('   <refname> : Line(1) column(0)')
})
