/** Where one result is recorded: which tables, which results, and what a refusal does to the other places. */

import { recordResults } from '../../../../src/server/controls/app/record-results.ts'
import type { StoredTest } from '../../../../src/server/controls/core/control-test.ts'
import { fail, ok } from '../../../../src/server/shared/result.ts'
import { storedTest } from '../stored-test.ts'
import { openMemoryControls } from './memory-controls.ts'

const AUDIT = 'sn_audit_control_test'
const RESULT = 'sn_grc_test_result'
const PLACED = {
    'x_kt_gov.controls.audit_engagement': 'e'.repeat(32),
    'x_kt_gov.controls.audit_test_plan': 'plan',
    'x_kt_gov.controls.issue': 'none',
}

/** GRC as it is with all its tables and the control. */
function opened(properties: Readonly<Record<string, string>> = PLACED) {
    const memory = openMemoryControls(properties)
    memory.known.absent.delete(AUDIT)
    memory.known.absent.delete(RESULT)
    memory.setControl(ok({ sysId: 'control', number: 'CTL1', profile: '' }))
    const record = (more: Partial<StoredTest> = {}) => recordResults(storedTest(more), memory.controlPorts)
    const written = () => [AUDIT, RESULT].filter((table) => memory.rows(table).length > 0)
    return { ...memory, record, written }
}

it('a result is recorded in the audit and in GRC, one line for each', () => {
    const memory = opened()
    const recording = memory.record()
    const numbers = [
        memory.link('audit_control_test', `${'e'.repeat(32)}|plan|m`),
        memory.link('grc_test_result', storedTest().key),
    ]
    expect(recording).toEqual({
        lines: [`${AUDIT} ${numbers[0]?.number}: created`, `${RESULT} ${numbers[1]?.number}: created`],
        failure: null,
        issue: null,
    })
    expect(memory.rows(RESULT)).toMatchObject([{ control: 'control', test_result: 'fail' }])
    expect(memory.rows(AUDIT)).toMatchObject([{ sn_audit_engagement: 'e'.repeat(32), test_plan: 'plan' }])
})

it('a record without a number is named by its sys_id', () => {
    const { controlPorts } = opened()
    const applied = { outcome: { action: 'created' }, number: null, recordId: 'sys', table: AUDIT }
    const records = { ...controlPorts.records, apply: () => ok(applied as never) }
    expect(recordResults(storedTest(), { ...controlPorts, records }).lines[0]).toBe(`${AUDIT} sys: created`)
})

test.each<[string, Partial<StoredTest>, readonly string[]]>([
    ['a passing test', { result: 'pass' }, [AUDIT, RESULT]],
    ['an inconclusive test', { result: 'inconclusive' }, []],
    ['a stale test', { result: 'stale' }, []],
])('%s is recorded in %j', (_what, test, tables) => {
    const memory = opened()
    expect(memory.record(test).failure).toBeNull()
    expect(memory.written()).toEqual(tables)
})

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['no engagement is set', { ...PLACED, 'x_kt_gov.controls.audit_engagement': '' }, [RESULT]],
    ['no test plan is set', { ...PLACED, 'x_kt_gov.controls.audit_test_plan': '' }, [RESULT]],
])('where %s nothing is written to the audit', (_what, properties, tables) => {
    const memory = opened(properties)
    memory.record()
    expect(memory.written()).toEqual(tables)
})

test.each([AUDIT, RESULT])('where %s is absent the result is recorded in the other table', (absent) => {
    const memory = opened()
    memory.known.absent.add(absent)
    expect(memory.record()).toMatchObject({ lines: [expect.any(String)], failure: null })
    expect(memory.written()).toEqual([AUDIT, RESULT].filter((table) => table !== absent))
})

it('an instance without controls gets the test result under the id of the control, and no audit test', () => {
    const memory = opened()
    memory.setControl(ok(null))
    memory.record()
    expect(memory.written()).toEqual([RESULT])
    expect(memory.rows(RESULT)).toMatchObject([{ control: 'AI-SAFE-001' }])
})

it('a control that was not found is a refusal, and nothing is recorded against another', () => {
    const memory = opened()
    const failure = { code: 'control_not_found', message: 'none' } as const
    memory.setControl(fail(failure))
    expect(memory.record()).toEqual({
        lines: ['sn_compliance_control: control_not_found: none'],
        failure,
        issue: null,
    })
    expect(memory.written()).toEqual([])
})

it('a refusal is written down, and the result is still recorded in the other place', () => {
    const memory = opened()
    memory.faults.refuse.set(AUDIT, { code: 'write_denied', table: AUDIT, name: null, message: 'no' } as never)
    const recording = memory.record()
    expect(recording.failure).toMatchObject({ code: 'write_denied' })
    expect(recording.lines).toEqual([`${AUDIT}: write_denied: no`, expect.stringMatching(/: created$/)])
    expect(memory.written()).toEqual([RESULT])
})

it('what became of the issue is the last line, and its refusal counts', () => {
    const memory = opened({})
    const { issue, lines } = memory.record()
    expect(issue).toMatchObject({ table: 'x_kt_gov_compliance_task' })
    expect(lines[lines.length - 1]).toBe(`x_kt_gov_compliance_task ${issue?.number}: created`)
    const other = opened({})
    const failure = { code: 'write_denied', table: 't', name: null, message: 'no' }
    other.faults.refuse.set('x_kt_gov_compliance_task', failure as never)
    expect(other.record()).toMatchObject({
        lines: [expect.any(String), 't: write_denied: no'],
        failure: { code: 'write_denied', message: 'no' },
    })
})

test.each([
    ['an older window', '2026-04-19', 'fail'],
    ['the same window', '2026-04-20', 'pass'],
    ['a newer window', '2026-04-21', 'pass'],
])('a passing test over %s leaves the audit at %s', (_what, to, state) => {
    const memory = opened()
    memory.record()
    memory.record({ result: 'pass', key: to, window: { kind: 'daily', from: to, to } })
    expect(memory.link('audit_control_test', `${'e'.repeat(32)}|plan|m`)?.state).toBe(state)
})

it('an audit test of which no time is known is brought up to date', () => {
    const memory = opened()
    memory.controlPorts.links.remember('audit_control_test', `${'e'.repeat(32)}|plan|m`, {
        state: null,
        occurredAt: null,
        detail: {},
    })
    memory.record()
    expect(memory.written()).toEqual([AUDIT, RESULT])
})
