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
        memory.link('audit_control_test', `${'e'.repeat(32)}|plan|m|control`),
        memory.link('grc_test_result', storedTest().key),
    ]
    expect(recording).toEqual({
        lines: [`${AUDIT} ${numbers[0]?.number}: created`, `${RESULT} ${numbers[1]?.number}: created`],
        state: 'carried',
        failure: null,
        target: {
            table: AUDIT,
            recordId: memory.link('audit_control_test', `${'e'.repeat(32)}|plan|m|control`)?.recordId,
        },
        control: 'control',
        issue: null,
    })
    expect(memory.rows(RESULT)).toMatchObject([{ control: 'control', test_result: 'fail' }])
    expect(memory.rows(AUDIT)).toMatchObject([{ sn_audit_engagement: 'e'.repeat(32), test_plan: 'plan' }])
})

it('a record without a number is named by its sys_id', () => {
    const { controlPorts } = opened()
    const applied = { outcome: { action: 'created' }, remarks: [], number: null, recordId: 'sys', table: AUDIT }
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
        state: 'refused',
        failure,
        target: null,
        control: null,
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
    expect(lines[1]).toBe(`x_kt_gov_compliance_task ${issue?.number}: created`)
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
    expect(memory.link('audit_control_test', `${'e'.repeat(32)}|plan|m|control`)?.state).toBe(state)
})

it('an audit test of which no time is known is brought up to date', () => {
    const memory = opened()
    memory.controlPorts.links.remember('audit_control_test', `${'e'.repeat(32)}|plan|m|control`, {
        state: null,
        occurredAt: null,
        detail: {},
    })
    memory.record()
    expect(memory.written()).toEqual([AUDIT, RESULT])
})

describe('where a result stands', () => {
    const absent = (memory: ReturnType<typeof opened>, ...tables: readonly string[]) =>
        tables.forEach((table) => memory.known.absent.add(table))
    const stateOf = ({ failure, state }: ReturnType<typeof recordResults>) =>
        failure === null ? state : `${state} ${failure.code}`

    it('is carried when GRC has it', () => expect(stateOf(opened().record())).toBe('carried'))

    it('is carried when the issue in GRC has it', () => {
        const memory = opened({ 'x_kt_gov.controls.issue': 'auto' })
        absent(memory, AUDIT, RESULT)
        memory.known.absent.delete('sn_grc_issue')
        expect(stateOf(memory.record())).toBe('carried')
        expect(stateOf(memory.record())).toBe('carried')
        expect(stateOf(memory.record({ result: 'pass', key: 'n', testedAt: '2026-04-22 02:00:00' }))).toBe('carried')
        const later = { result: 'pass', key: 'o', testedAt: '2026-04-23 02:00:00' } as const
        expect(stateOf(memory.record(later))).toBe('no_home audit_absent')
    })

    test.each<[string, Partial<StoredTest>]>([
        ['pass', {}],
        ['fail', { result: 'fail' }],
    ])('is without a target when nothing was written, however the test ended: %s', (_result, more) => {
        const memory = opened({ ...PLACED, 'x_kt_gov.controls.audit_engagement': '' })
        absent(memory, RESULT)
        expect(stateOf(memory.record({ result: 'pass', ...more }))).toBe('no_home audit_place_unset')
        absent(memory, AUDIT)
        expect(stateOf(memory.record({ result: 'pass', ...more }))).toBe('no_home audit_absent')
        memory.setControl(ok(null))
        const { failure, lines, state } = memory.record({ result: 'pass', ...more })
        expect(`${state} ${failure?.code}`).toBe('no_home grc_absent')
        expect(lines).toEqual([failure?.message])
    })

    it('is without a target when only the issue of the app has it', () => {
        const memory = opened({ 'x_kt_gov.controls.issue': 'own' })
        absent(memory, AUDIT, RESULT)
        memory.setControl(ok(null))
        expect(stateOf(memory.record())).toBe('no_home grc_absent')
    })

    test.each(['inconclusive', 'stale'] as const)('is nothing to carry when the test is %s', (result) => {
        expect(stateOf(opened().record({ result }))).toBe('nothing')
    })

    it('is nothing to carry when the audit shows a newer window', () => {
        const memory = opened()
        absent(memory, RESULT)
        memory.record()
        const older = { key: 'o', window: { kind: 'daily', from: '2026-04-19', to: '2026-04-19' } } as const
        expect(stateOf(memory.record(older))).toBe('nothing')
    })

    it('is without a target when the issue in GRC was left as it was', () => {
        const memory = opened({ 'x_kt_gov.controls.issue': 'auto' })
        absent(memory, AUDIT, RESULT)
        memory.known.absent.delete('sn_grc_issue')
        const weekly = { key: 'w', window: { kind: 'weekly', from: '2026-04-13', to: '2026-04-19' } } as const
        expect([stateOf(memory.record()), stateOf(memory.record(weekly))]).toEqual(['carried', 'carried'])
        expect([stateOf(memory.record()), stateOf(memory.record(weekly))]).toEqual(['carried', 'carried'])
        expect(memory.notes()).toHaveLength(1)
        const passing = memory.record({ result: 'pass', key: 'n', testedAt: '2026-04-22 02:00:00' })
        expect(stateOf(passing)).toBe('no_home audit_absent')
        expect(passing.lines[0]).toMatch(/^sn_grc_issue .*: left, the control still fails \(weekly\)$/)
        memory.rows('sn_grc_issue').forEach((row) => Object.assign(row, { state: '4', active: '0' }))
        const failing = memory.record({ key: 'o', testedAt: '2026-04-23 02:00:00' })
        expect(stateOf(failing)).toBe('no_home audit_absent')
        expect(failing.lines[0]).toMatch(/: left, people closed it, and the control has not passed since$/)
    })

    it('is refused when the engagement is not found, although the audit test was written', () => {
        const { controlPorts } = opened()
        const remark = { action: 'unchanged', table: AUDIT, recordId: null, number: null, reason: 'no such engagement' }
        const remarks = [{ ...remark, code: 'reference_not_found' }]
        const applied = { outcome: { action: 'created' }, remarks, number: 'A1', recordId: 'sys', table: AUDIT }
        const records = { ...controlPorts.records, apply: () => ok(applied as never) }
        const recording = recordResults(storedTest(), { ...controlPorts, records })
        expect(stateOf(recording)).toBe('refused reference_not_found')
        expect(recording.lines[1]).toBe(`${AUDIT}: no such engagement`)
    })

    it('is offered when an indicator of GRC reads it, and carried when GRC holds it besides', () => {
        const memory = opened({ ...PLACED, 'x_kt_gov.controls.audit_engagement': '' })
        absent(memory, RESULT)
        memory.known.absent.delete('sn_grc_indicator')
        expect(stateOf(memory.record({ result: 'pass' }))).toBe('offered')
        expect(stateOf(memory.record({ result: 'pass' }))).toBe('offered')
        expect(memory.rows('sn_grc_indicator')).toMatchObject([{ item: 'control' }])
        memory.known.absent.delete(RESULT)
        expect(stateOf(memory.record({ result: 'pass' }))).toBe('carried')
    })

    it('provides no indicator for a test without a result, or without a control', () => {
        const memory = opened()
        memory.known.absent.delete('sn_grc_indicator')
        memory.record({ result: 'inconclusive' })
        memory.setControl(ok(null))
        memory.record({ result: 'pass' })
        expect(memory.rows('sn_grc_indicator')).toEqual([])
    })

    it('says a remark without refusing the result', () => {
        const { controlPorts } = opened()
        const remarks = [{ code: 'person_overruled', reason: 'another user stands there' }]
        const applied = { outcome: { action: 'created' }, remarks, number: 'A1', recordId: 'sys', table: AUDIT }
        const records = { ...controlPorts.records, apply: () => ok(applied as never) }
        const recording = recordResults(storedTest(), { ...controlPorts, records })
        expect(stateOf(recording)).toBe('carried')
        expect(recording.lines).toContain(`${AUDIT}: another user stands there`)
    })
})

it('one of several controls has an audit test and an issue of its own', () => {
    const memory = opened({ ...PLACED, 'x_kt_gov.controls.issue': 'own' })
    const scope = { control: 'c1', number: 'CTL1', entity: 'Production', gateways: ['gw'] }
    memory.record()
    memory.setControl(ok({ sysId: 'c1', number: 'CTL1', profile: '' }))
    memory.record({ scope, key: 'm|c1|x' })
    expect(memory.rows(AUDIT)).toMatchObject([
        { short_description: 'AI-SAFE-001: Prevent harm' },
        { short_description: 'AI-SAFE-001 (Production): Prevent harm' },
    ])
    expect(memory.rows('x_kt_gov_compliance_task')).toMatchObject([
        { short_description: 'AI control AI-SAFE-001 fails its test' },
        { short_description: 'AI control AI-SAFE-001 (Production) fails its test' },
    ])
})
