/** The indicator of a control as a story: provided once, completed after a broken attempt, left alone when people changed it. */

import { provideIndicator } from '../../../../src/server/controls/app/provide-indicator.ts'
import type { StoredTest } from '../../../../src/server/controls/core/control-test.ts'
import { storedTest } from '../stored-test.ts'
import { openMemoryControls } from './memory-controls.ts'

const INDICATOR = 'sn_grc_indicator'
const TEMPLATE = 'sn_grc_indicator_template'
const CONTROL = { sysId: 'c1', number: 'CTL1', profile: 'p1' }
const SCOPE = { control: 'c1', number: 'CTL1', entity: 'Production', gateways: ['gw'] }

function opened(properties: Readonly<Record<string, string>> = {}) {
    const memory = openMemoryControls(properties)
    memory.known.absent.delete(INDICATOR)
    memory.known.absent.delete(TEMPLATE)
    const provide = (more: Partial<StoredTest> = {}) => provideIndicator(storedTest(more), CONTROL, memory.controlPorts)
    return { ...memory, provide }
}

it('a template of the mapping and an indicator of the control are made once', () => {
    const memory = opened()
    expect(memory.provide()).toEqual({
        lines: [
            expect.stringMatching(/^sn_grc_indicator_template .*: created$/),
            expect.stringMatching(/^sn_grc_indicator .*: created$/),
            expect.stringMatching(/^sn_grc_indicator .*: updated$/),
        ],
        isRead: true,
        missing: null,
    })
    expect(memory.provide()).toEqual({ lines: [], isRead: true, missing: null })
    expect(memory.rows(TEMPLATE)).toMatchObject([
        {
            name: 'Keeptrusts AI-SAFE-001: Prevent harm',
            type: 'basic',
            table: 'x_kt_gov_control_test',
            criteria: 'mapping=m^grc_controlISEMPTY^is_newest=true^result=pass',
            target: '1',
        },
    ])
    expect(memory.rows(INDICATOR)).toMatchObject([
        {
            item: 'c1',
            table: 'x_kt_gov_control_test',
            criteria: 'mapping=m^for_control=c1^is_newest=true^result=pass',
            active: '1',
        },
    ])
})

it('a control has one indicator of its own results, whether its objective has other controls or not', () => {
    const memory = opened()
    memory.provide()
    memory.provide({ scope: SCOPE })
    expect(memory.rows(TEMPLATE)).toHaveLength(1)
    expect(memory.rows(INDICATOR)).toMatchObject([{ criteria: 'mapping=m^for_control=c1^is_newest=true^result=pass' }])
})

it('one of several controls is named with its entity, and each control is read by an indicator of its own', () => {
    const memory = opened()
    memory.provide({ scope: SCOPE })
    provideIndicator(storedTest(), { ...CONTROL, sysId: 'c2' }, memory.controlPorts)
    expect(memory.rows(INDICATOR)).toMatchObject([
        {
            name: 'Keeptrusts AI-SAFE-001 (Production): Prevent harm',
            criteria: 'mapping=m^for_control=c1^is_newest=true^result=pass',
        },
        { criteria: 'mapping=m^for_control=c2^is_newest=true^result=pass' },
    ])
})

it('what people change stays', () => {
    const memory = opened()
    memory.provide()
    Object.assign(memory.rows(INDICATOR)[0], { criteria: 'mine' })
    memory.provide()
    expect(memory.rows(INDICATOR)).toMatchObject([{ criteria: 'mine' }])
})

test.each<[string | null, string, Readonly<Record<string, string>>]>([
    ['indicator_inactive', 'is switched off', { active: '0' }],
    ['indicator_changed', 'has criteria of their own', { criteria: 'mine' }],
    ['indicator_changed', 'is about another control', { item: 'c2' }],
    ['indicator_changed', 'reads another table', { table: 'incident' }],
    [
        null,
        'counts fewer tests',
        { criteria: 'mapping=m^for_control=c1^is_newest=true^result=pass^window_kind=weekly' },
    ],
])('%p: a result is not said to be read when its indicator %s', (code, _what, changes) => {
    const memory = opened()
    memory.provide()
    Object.assign(memory.rows(INDICATOR)[0], changes)
    const { isRead, missing } = memory.provide()
    expect([isRead, missing === null ? null : missing.code]).toEqual([code === null, code])
})

it('an indicator that people deleted is reported and not made again', () => {
    const memory = opened()
    memory.provide()
    const { records } = memory.controlPorts
    const ports = { ...memory.controlPorts, records: { ...records, read: () => null } }
    expect(provideIndicator(storedTest(), CONTROL, ports)).toMatchObject({
        isRead: false,
        missing: { code: 'indicator_deleted' },
    })
})

it('an indicator that may not be read any more is no target, and no fault', () => {
    const memory = opened()
    memory.provide()
    memory.known.absent.add(INDICATOR)
    expect(memory.provide()).toEqual({ lines: [], isRead: false, missing: null })
})

it('an indicator that was left without its method is completed', () => {
    const memory = opened()
    const { apply } = memory.controlPorts.records
    let writes = 0
    const records: typeof memory.controlPorts.records = {
        ...memory.controlPorts.records,
        apply: (plan) => {
            writes += 1
            if (writes === 3) throw new Error('the worker died')
            return apply(plan)
        },
    }
    const broken = { ...memory.controlPorts, records }
    expect(() => provideIndicator(storedTest(), CONTROL, broken)).toThrow('the worker died')
    expect(memory.rows(INDICATOR)[0].criteria).toBeUndefined()
    expect(memory.provide()).toMatchObject({ isRead: true })
    expect(memory.rows(INDICATOR)).toMatchObject([{ criteria: 'mapping=m^for_control=c1^is_newest=true^result=pass' }])
    expect(memory.rows(TEMPLATE)).toHaveLength(1)
})

it.each([INDICATOR, TEMPLATE])('a refusal of %s is a line', (table) => {
    const memory = opened()
    const failure = { code: 'write_refused_access', table, name: null, message: 'no' } as const
    memory.faults.refuse.set(table, failure)
    const provided = memory.provide()
    expect(provided.lines).toContain(`${table}: write_refused_access: no`)
    expect(provided.isRead).toBe(table === TEMPLATE)
})

test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['an administrator wants none', { 'x_kt_gov.controls.indicators': 'none' }, [], 0],
    ['the instance has no indicators', {}, [INDICATOR, TEMPLATE], 0],
    ['the instance has templates only', {}, [INDICATOR], 1],
])('nothing reads the result where %s', (_what, properties, absent, templates) => {
    const memory = opened(properties)
    absent.forEach((table) => memory.known.absent.add(table))
    expect(memory.provide()).toMatchObject({ isRead: false })
    expect([memory.rows(INDICATOR).length, memory.rows(TEMPLATE).length]).toEqual([0, templates])
})
