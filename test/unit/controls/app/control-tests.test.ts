/** Control tests as stories: what a dead worker leaves, what is tried again, and how often owners are alerted. */

import { runScheduledTests, runTestsOnDemand } from '../../../../src/server/controls/app/run-control-tests.ts'
import { fail, ok } from '../../../../src/server/shared/result.ts'
import type { PolicyDay } from '../../../../src/server/controls/core/population.ts'
import type { Window } from '../../../../src/server/shared/control-window.ts'
import { mapping, openMemoryControls } from './memory-controls.ts'

const ALWAYS = () => true
const WEEKLY_OFF = { 'x_kt_gov.controls.weekly_day': 'never' }
const DAY = 86400
// The memory's clock begins on Friday, 2026-05-01 00:00 UTC: before the daily hour.
const window = (from: string, to = from): Window => ({ kind: 'on_demand', from, to })

function failing(properties = WEEKLY_OFF as Readonly<Record<string, string>>) {
    const memory = openMemoryControls(properties)
    memory.count('2026-04-29', { allow: 20 })
    return memory
}

it('a window is tested once, and a missed run is caught up', () => {
    const memory = failing()
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toEqual({ tested: 1, expired: 0, recorded: 1 })
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toEqual({ tested: 0, expired: 0, recorded: 0 })
    memory.wait(3 * DAY)
    runScheduledTests(memory.controlPorts, ALWAYS)
    expect(memory.tests().map((test) => test.window.from)).toEqual(['2026-04-29', '2026-05-02'])
})

it('a window whose numbers changed after its test is tested again within a week, and says what it replaces', () => {
    const memory = failing()
    memory.count('2026-04-29', { block: 380 })
    runScheduledTests(memory.controlPorts, ALWAYS)
    expect(memory.tests()).toMatchObject([{ result: 'pass', repeats: '' }])
    memory.wait(5 * DAY)
    runScheduledTests(memory.controlPorts, ALWAYS)
    memory.count('2026-04-29', { log: 100 })
    memory.changes.decisions = memory.ports.clock.now()
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ tested: 1 })
    expect(memory.tests()[0]).toMatchObject({
        result: 'fail',
        repeats: expect.stringContaining('because decisions of the window arrived after the test'),
    })
    memory.count('2026-04-29', { block: 9000 })
    memory.wait(2 * DAY)
    memory.changes.decisions = memory.ports.clock.now()
    runScheduledTests(memory.controlPorts, ALWAYS)
    expect(memory.tests()[0]).toMatchObject({ result: 'fail' })
})

it('a window that is compared and has the same numbers keeps its test', () => {
    const memory = failing()
    runScheduledTests(memory.controlPorts, ALWAYS)
    const [{ testedAt }] = memory.tests()
    memory.wait(60)
    memory.changes.exports = memory.ports.clock.now()
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toEqual({ tested: 0, expired: 0, recorded: 0 })
    expect(memory.tests()).toMatchObject([{ testedAt, checkedAt: memory.ports.clock.now(), repeats: '' }])
})

it('the population is read once a window and once for what the next tests lack, however many controls there are', () => {
    const memory = failing()
    for (let index = 0; index < 40; index++) memory.mappings.push(mapping(`policy-${index}`, `C-${index}`))
    runScheduledTests(memory.controlPorts, ALWAYS)
    expect(memory.tests()).toHaveLength(41)
    expect(memory.countReads()).toBe(2)
    expect(memory.readinesses).toHaveLength(41)
})

it('a run without a new test leaves the readiness of mappings as it is', () => {
    const memory = failing()
    runScheduledTests(memory.controlPorts, ALWAYS)
    memory.readinesses.length = 0
    runScheduledTests(memory.controlPorts, ALWAYS)
    expect(memory.readinesses).toEqual([])
})

it('a test on demand notes the readiness of every mapping', () => {
    const memory = failing()
    runTestsOnDemand(null, window('2026-04-28'), memory.controlPorts)
    expect(memory.readinesses).toEqual([
        expect.objectContaining({ mappingId: 'mapping-content-safety', state: 'ready' }),
    ])
})

it('a worker that dies while recording leaves a result that the next run records, without alerting twice', () => {
    const memory = failing()
    memory.controlFaults.dieWhileRecording = true
    expect(() => runScheduledTests(memory.controlPorts, ALWAYS)).toThrow('the worker died')
    memory.controlFaults.dieWhileRecording = false
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toEqual({ tested: 0, expired: 0, recorded: 1 })
    expect(memory.issues()).toEqual(['1'])
    expect(memory.notes()).toEqual([])
})

it('a result that cannot be recorded has its reference, and is recorded by a later run', () => {
    const memory = failing()
    const { controls } = memory.controlPorts
    const broken = {
        ...memory.controlPorts,
        controls: new Proxy(controls, {
            get: () => {
                throw new Error('broken')
            },
        }),
    }
    expect(runScheduledTests(broken, ALWAYS)).toMatchObject({ tested: 1, recorded: 1 })
    expect(memory.tests()[0]).toMatchObject({ recordState: 'refused', recordAttempts: 1 })
    expect(memory.journal.join('\n')).toMatch(/unexpected_error while recording a control test: reference KT-/)
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ recorded: 1 })
    expect(memory.tests()[0].recordState).toBe('no_home')
})

it('a control that GRC lacks is retried until the attempts are used up', () => {
    const memory = failing({ ...WEEKLY_OFF, 'x_kt_gov.process.max_attempts': '3' })
    memory.setControl(fail({ code: 'control_not_found', message: 'none' }))
    for (let run = 0; run < 6; run++) runScheduledTests(memory.controlPorts, ALWAYS)
    expect(memory.tests()[0]).toMatchObject({ recordState: 'refused', recordAttempts: 3 })
    expect(memory.issues()).toEqual(['1'])
    expect(memory.notes()).toEqual([])
})

it('a run without time left keeps its results for the next one', () => {
    const memory = failing()
    expect(runScheduledTests(memory.controlPorts, () => false)).toMatchObject({ tested: 1, recorded: 0 })
    expect(memory.tests()[0].recordState).toBe('pending')
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ tested: 0, recorded: 1 })
})

it('a test on demand over an older window does not overwrite the audit test of a newer one', () => {
    const properties = {
        'x_kt_gov.controls.audit_engagement': 'e'.repeat(32),
        'x_kt_gov.controls.audit_test_plan': 'plan',
    }
    const memory = failing(properties)
    memory.known.absent.delete('sn_audit_control_test')
    memory.setControl(ok({ sysId: 'control', number: 'CTL1', profile: '' }))
    memory.count('2026-04-28', { block: 20 })
    runTestsOnDemand(null, window('2026-04-29'), memory.controlPorts)
    expect(memory.rows('sn_audit_control_test')).toMatchObject([{ operation_effectiveness: 'ineffective' }])
    memory.wait(60)
    runTestsOnDemand(null, window('2026-04-28'), memory.controlPorts)
    expect(memory.rows('sn_audit_control_test')).toMatchObject([{ operation_effectiveness: 'ineffective' }])
    expect(memory.tests()[1].lines).toContainEqual(expect.stringContaining('a newer window was recorded'))
})

it('evidence that a newer test renewed expires without an issue; the last one that expires opens one', () => {
    const memory = openMemoryControls({ ...WEEKLY_OFF, 'x_kt_gov.controls.daily_hour': '-1' })
    memory.count('2026-04-28', { block: 20 })
    runTestsOnDemand(null, window('2026-04-28'), memory.controlPorts)
    memory.wait(20 * DAY)
    runTestsOnDemand(null, window('2026-04-27', '2026-04-28'), memory.controlPorts)
    memory.wait(11 * DAY)
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ expired: 1 })
    expect(memory.issues()).toEqual([])
    memory.wait(20 * DAY)
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ expired: 1 })
    expect(memory.tests().map(({ result, code }) => `${result} ${code}`)).toEqual([
        'stale evidence_expired',
        'stale evidence_expired',
    ])
    expect(memory.issues()).toEqual(['1'])
})

it('a mapping that is not there is refused', () => {
    const run = runTestsOnDemand('nobody', window('2026-04-29'), openMemoryControls().controlPorts)
    expect(run).toMatchObject({ ok: false, failure: { code: 'mapping_missing' } })
})

it('only the mapping that is asked for is tested', () => {
    const memory = failing()
    memory.mappings.push(mapping('pii', 'AI-PII-001'))
    expect(runTestsOnDemand('mapping-pii', window('2026-04-29'), memory.controlPorts)).toMatchObject({ ok: true })
    expect(memory.tests().map(({ controlId }) => controlId)).toEqual(['AI-PII-001'])
})

it('nothing is measured where there is no mapping', () => {
    const memory = failing()
    memory.mappings.length = 0
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toEqual({ tested: 0, expired: 0, recorded: 0 })
    expect(memory.countReads()).toBe(0)
})

it('a mapping that was switched off expires without an issue', () => {
    const memory = openMemoryControls({ ...WEEKLY_OFF, 'x_kt_gov.controls.daily_hour': '-1' })
    memory.count('2026-04-28', { block: 20 })
    runTestsOnDemand(null, window('2026-04-28'), memory.controlPorts)
    memory.mappings.length = 0
    memory.wait(31 * DAY)
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ expired: 1, recorded: 0 })
    expect(memory.issues()).toEqual([])
})

it('expired evidence is recorded in the run that finds it', () => {
    const memory = openMemoryControls({ ...WEEKLY_OFF, 'x_kt_gov.controls.daily_hour': '-1' })
    memory.count('2026-04-28', { block: 20 })
    runTestsOnDemand(null, window('2026-04-28'), memory.controlPorts)
    memory.wait(31 * DAY)
    expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ expired: 1, recorded: 0 })
    expect(memory.tests()[0]).toMatchObject({ recordState: 'nothing', recordAttempts: 2 })
})

it('what breaks over one result keeps no other waiting, and its reference stands on the test', () => {
    const memory = failing()
    memory.mappings.push(mapping('pii', 'AI-PII-001'))
    const { byEntity, find } = memory.controlPorts.controls
    const controls = {
        byEntity,
        find: (test: Parameters<typeof find>[0]) => {
            if (test.mappingId === 'mapping-content-safety') throw new Error('the adapter broke')
            return find(test)
        },
    }
    const recordings: unknown[] = []
    const { tests } = memory.controlPorts
    const finishRecording: typeof tests.finishRecording = (test, recording) => {
        recordings.push(recording.failure)
        tests.finishRecording(test, recording)
    }
    runScheduledTests({ ...memory.controlPorts, controls, tests: { ...tests, finishRecording } }, ALWAYS)
    expect(recordings).toEqual([{ code: expect.stringMatching(/./), message: expect.stringContaining('KT-') }, null])
    const [broken, other] = memory.tests()
    expect(broken).toMatchObject({ recordState: 'refused', lines: [expect.stringContaining('KT-')] })
    expect(other.recordState).toBe('nothing')
})

describe('an objective with several controls', () => {
    const entity = (sysId: string, ...gateways: readonly string[]) => ({
        control: { sysId, number: `CTL-${sysId}`, profile: `p-${sysId}` },
        entity: `entity of ${sysId}`,
        gateways,
        byItem: gateways,
    })
    const on = (gateway: string, counts: PolicyDay['counts'], policy = 'content-safety') => ({
        gateway,
        environment: '',
        policy,
        day: '2026-04-29',
        counts,
    })

    function opened(...controls: readonly ReturnType<typeof entity>[]) {
        const memory = openMemoryControls({ ...WEEKLY_OFF, 'x_kt_gov.controls.daily_hour': '-1' })
        memory.mappings.push(mapping('pii', 'AI-PII-001'))
        memory.several['mapping-content-safety'] = controls
        memory.count('2026-04-29', { block: 38, log: 2 })
        memory.onGateways.push(
            on('gw_a', { block: 20 }),
            on('gw_b', { block: 18, log: 2 }),
            on('gw_a', { log: 9 }, 'pii'),
        )
        return memory
    }
    const results = (memory: ReturnType<typeof opened>) =>
        memory
            .tests()
            .map(({ controlId, evaluated, result, scope }) =>
                [controlId, scope === null ? 'all' : scope.control, evaluated, result].join(' '),
            )

    it('tests each on the decisions of its own gateways, and a mapping with one control on all', () => {
        const memory = opened(entity('a', 'gw_a'), entity('b', 'gw_b'))
        runTestsOnDemand(null, window('2026-04-29'), memory.controlPorts)
        expect(results(memory)).toEqual([
            'AI-SAFE-001 a 20 inconclusive',
            'AI-SAFE-001 b 20 fail',
            'AI-PII-001 all 0 inconclusive',
        ])
        expect(memory.newest).toEqual(['mapping-content-safety|a|b', 'mapping-pii'])
    })

    it('a control without gateways concludes nothing', () => {
        const memory = opened(entity('a', 'gw_a', 'gw_b'), entity('b'))
        runTestsOnDemand('mapping-content-safety', window('2026-04-29'), memory.controlPorts)
        expect(memory.tests().map(({ code, result }) => `${result} ${code}`)).toEqual([
            'pass null',
            'inconclusive control_without_gateways',
        ])
    })

    it('each control has an issue of its own', () => {
        const memory = opened(entity('a', 'gw_b'), entity('b', 'gw_b'))
        runTestsOnDemand('mapping-content-safety', window('2026-04-29'), memory.controlPorts)
        expect(memory.issues()).toEqual(['1', '1'])
        expect(memory.link('control_issue', 'mapping-content-safety|a')).toMatchObject({ state: 'failing' })
        expect(memory.link('control_issue', 'mapping-content-safety')).toBeUndefined()
    })

    it('valid evidence of another control renews nothing', () => {
        const memory = opened(entity('a', 'gw_a', 'gw_b'), entity('b', 'gw_a', 'gw_b'))
        runTestsOnDemand('mapping-content-safety', window('2026-04-29'), memory.controlPorts)
        memory.wait(20 * DAY)
        memory.several['mapping-content-safety'] = [entity('a', 'gw_a', 'gw_b')]
        runTestsOnDemand('mapping-content-safety', window('2026-04-28', '2026-04-29'), memory.controlPorts)
        memory.several['mapping-content-safety'] = [entity('a'), entity('b')]
        memory.wait(11 * DAY)
        runScheduledTests(memory.controlPorts, ALWAYS)
        expect(memory.issues()).toEqual(['1'])
        expect(memory.link('control_issue', 'mapping-content-safety|b')).toMatchObject({ state: 'failing' })
    })

    it('a control that the objective has no more expires without an issue', () => {
        const memory = opened(entity('a', 'gw_a', 'gw_b'), entity('b', 'gw_a', 'gw_b'))
        runTestsOnDemand('mapping-content-safety', window('2026-04-29'), memory.controlPorts)
        memory.several['mapping-content-safety'] = [entity('c'), entity('d')]
        memory.wait(31 * DAY)
        expect(runScheduledTests(memory.controlPorts, ALWAYS)).toMatchObject({ expired: 2 })
        expect(memory.issues()).toEqual([])
    })

    it('where GRC cannot be asked, the mapping is tested as one', () => {
        const memory = opened(entity('a', 'gw_a'), entity('b', 'gw_b'))
        const byEntity = (): never => {
            throw new Error('broken')
        }
        const ports = { ...memory.controlPorts, controls: { ...memory.controlPorts.controls, byEntity } }
        runTestsOnDemand('mapping-content-safety', window('2026-04-29'), ports)
        expect(results(memory)).toEqual(['AI-SAFE-001 all 40 pass'])
        expect(memory.journal.join('\n')).toContain('finding the entities of controls')
        expect(memory.newest).toEqual(['mapping-content-safety|unknown'])
    })
})
