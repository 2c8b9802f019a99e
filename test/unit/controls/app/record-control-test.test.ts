/** The action "Record control test": which window is tested, and what the flow gets back. */

import { recordControlTest } from '../../../../src/server/controls/app/record-control-test.ts'
import { openMemoryControls } from './memory-controls.ts'

const MAPPING = '0123456789abcdef0123456789abcdef'

function opened() {
    const memory = openMemoryControls()
    memory.mappings.splice(0, 1, { ...memory.mappings[0], sysId: MAPPING })
    return memory
}

// The memory's clock begins on 2026-05-01.
test.each<[object, string, string]>([
    [{}, '2026-04-24', '2026-04-30'],
    [{ to: '2026-04-20' }, '2026-04-14', '2026-04-20'],
    [{ from: '2026-04-30' }, '2026-04-30', '2026-04-30'],
    [{ from: '2026-04-01', to: '2026-04-02' }, '2026-04-01', '2026-04-02'],
])('with %j it tests %s to %s', (days, from, to) => {
    const memory = opened()
    const answer = recordControlTest({ mapping: MAPPING, ...days }, memory.controlPorts)
    expect(answer).toMatchObject({ status: 'success', outputs: { window_from: from, window_to: to } })
    expect(memory.tests()[0].window).toEqual({ kind: 'on_demand', from, to })
})

test.each<[object, string]>([
    [{}, 'input_missing'],
    [{ mapping: 'x' }, 'input_invalid'],
    [{ mapping: MAPPING, from: '2026-02-31' }, 'input_invalid'],
    [{ mapping: MAPPING, from: '2026-04-02', to: '2026-04-01' }, 'window_invalid'],
    [{ mapping: 'f'.repeat(32) }, 'mapping_missing'],
])('refuses %j with %s and tests nothing', (given, code) => {
    const memory = opened()
    expect(recordControlTest({ ...given }, memory.controlPorts)).toMatchObject({ status: 'refused', code })
    expect(memory.tests()).toEqual([])
})

it('answers the numbers of the test', () => {
    const memory = opened()
    memory.count('2026-04-28', { block: 19, allow: 1 })
    const { outputs } = recordControlTest({ mapping: MAPPING }, memory.controlPorts)
    expect(outputs).toMatchObject({ result: 'pass', is_passed: true, rate: '95.00', evaluated: 20 })
})

test.each([
    [{ block: 19, allow: 1 }, true, ''],
    [{ block: 18, allow: 2 }, false, 'below_threshold'],
])('with %j the control passes: %p, and the code is %p', (counts, isPassed, code) => {
    const memory = opened()
    memory.count('2026-04-28', counts)
    const answer = recordControlTest({ mapping: MAPPING }, memory.controlPorts)
    expect(answer).toMatchObject({ outputs: { is_passed: isPassed }, code })
})

it('fails when the result is not stored', () => {
    const memory = opened()
    const { tests } = memory.controlPorts
    const failure = { code: 'write_refused', table: 't', name: null, message: 'no' } as const
    const ports = { ...memory.controlPorts, tests: { ...tests, save: () => ({ ok: false, failure }) as const } }
    expect(recordControlTest({ mapping: MAPPING }, ports)).toMatchObject({
        status: 'failed',
        code: 'control_test_not_kept',
    })
})

it('of several controls of one objective it answers the one that fares worst', () => {
    const memory = opened()
    const control = (sysId: string, ...gateways: readonly string[]) => ({
        control: { sysId, number: sysId, profile: '' },
        entity: sysId,
        gateways,
        byItem: gateways,
    })
    const on = (gateway: string, counts: object) => ({
        ...{ gateway, environment: '', policy: 'content-safety', day: '2026-04-28', counts },
    })
    memory.several[MAPPING] = [control('good', 'gw'), control('none'), control('bad', 'gw_b'), control('fine', 'gw')]
    memory.count('2026-04-28', { block: 20 })
    memory.onGateways.push(on('gw', { block: 20, log: 1 }), on('gw_b', { block: 10, log: 10 }))
    const { outputs } = recordControlTest({ mapping: MAPPING }, memory.controlPorts)
    expect(outputs).toMatchObject({ result: 'fail', is_passed: false, rate: '50.00' })
    memory.several[MAPPING] = [control('good', 'gw'), control('none')]
    expect(recordControlTest({ mapping: MAPPING }, memory.controlPorts).outputs).toMatchObject({
        result: 'inconclusive',
    })
})
