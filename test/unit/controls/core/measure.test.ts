/** The numbers of every control in a window, and what must have been received before a rate says anything. */

import type { ControlMapping } from '../../../../src/server/controls/core/mapping.ts'
import { measureControls, measureParts, type Population } from '../../../../src/server/controls/core/measure.ts'
import type { PolicyDay } from '../../../../src/server/controls/core/population.ts'

const mapping = (sysId: string, pattern: string): ControlMapping => ({
    sysId,
    order: 100,
    patternKind: 'exact',
    pattern,
    controlId: 'C',
    objective: '',
    grcControl: '',
    testType: 'enforcement_rate',
    threshold: 95,
    minimumPopulation: 10,
    validityDays: 30,
    ownerGroup: '',
})
const day = (policy: string, counts: PolicyDay['counts'], on = '2026-04-20'): PolicyDay => ({ policy, day: on, counts })
const nothing = { allow: false, log: false, logType: false }
const population = (more: Partial<Population>): Population => ({
    webhooks: [],
    exports: [],
    byGateway: {},
    gatewaysOf: {},
    eventTypes: [],
    ...more,
})

it('adds up the days of the policies that a control rests on, and of no other', () => {
    const webhooks = [
        day('b', { block: 1 }),
        day('a', { block: 2 }),
        day('a', { block: 3, log: 1 }, '2026-04-21'),
        day('other', { allow: 9 }),
    ]
    const exports = [day('a', { block: 2, allow: 5 })]
    const mappings = [mapping('1', 'a'), { ...mapping('2', '?'), patternKind: 'glob' as const }, mapping('3', 'none')]
    const receives = nothing
    expect(measureControls(mappings, population({ webhooks, exports }))).toEqual({
        1: { policies: ['a'], counts: { block: 5, allow: 5, log: 1 }, webhookDays: 1, exportDays: 1, receives },
        2: { policies: ['b'], counts: { block: 1 }, webhookDays: 1, exportDays: 0, receives },
        3: { policies: [], counts: {}, webhookDays: 0, exportDays: 0, receives },
    })
})

it('names policies once and in order, whatever the order of the days', () => {
    const webhooks = [
        day('pii-b', { block: 1 }),
        day('pii-a', { block: 1 }, '2026-04-21'),
        day('pii-b', { block: 1 }, '2026-04-22'),
    ]
    const mappings = [{ ...mapping('1', 'pii'), patternKind: 'prefix' as const }]
    expect(measureControls(mappings, population({ webhooks }))[1]).toMatchObject({
        policies: ['pii-a', 'pii-b'],
        webhookDays: 3,
    })
})

test.each<[string, Partial<Population>, typeof nothing]>([
    ['the policy has no known gateway', { byGateway: { gw: { allow: 1, log: 1 } } }, nothing],
    ['its gateway reported nothing', { gatewaysOf: { a: ['gw'] } }, nothing],
    ['its gateway blocks only', { gatewaysOf: { a: ['gw'] }, byGateway: { gw: { block: 4 } } }, nothing],
    [
        'its gateway reported no allow and no log',
        { gatewaysOf: { a: ['gw'] }, byGateway: { gw: { allow: 0, log: 0 } } },
        nothing,
    ],
    [
        'its gateway reported an allow',
        { gatewaysOf: { a: ['gw'] }, byGateway: { gw: { allow: 1 } } },
        { ...nothing, allow: true },
    ],
    [
        'its gateway reported a log',
        { gatewaysOf: { a: ['gw'] }, byGateway: { gw: { log: 1 } } },
        { ...nothing, log: true },
    ],
    [
        'one of its two gateways reported both',
        { gatewaysOf: { a: ['gw', 'silent'] }, byGateway: { gw: { allow: 1, log: 2 } } },
        { ...nothing, allow: true, log: true },
    ],
    [
        'another gateway reported both',
        { gatewaysOf: { a: ['gw'] }, byGateway: { other: { allow: 1, log: 1 } } },
        nothing,
    ],
    ['violations are reported that were only logged', { eventTypes: ['event.flagged'] }, { ...nothing, logType: true }],
    ['only blocked ones are', { eventTypes: ['event.blocked', 'event.allowed'] }, nothing],
])('what is received when %s', (_what, more, receives) => {
    const webhooks = [day('a', { block: 1 })]
    expect(measureControls([mapping('1', 'a')], population({ webhooks, ...more }))[1].receives).toEqual(receives)
})

it('a control without a policy receives nothing', () => {
    const all = population({ byGateway: { gw: { allow: 1, log: 1 } }, gatewaysOf: { a: ['gw'] } })
    expect(measureControls([mapping('1', 'b')], all)[1].receives).toEqual(nothing)
})

it('measures each part of the gateways by itself, and names the gateways of none', () => {
    const on = (gateway: string, policy: string, counts: PolicyDay['counts'], at = '2026-04-20') => ({
        gateway,
        environment: '',
        ...day(policy, counts, at),
    })
    const days = [
        on('gw_a', 'a', { block: 2 }),
        on('gw_b', 'a', { block: 3, log: 1 }),
        on('gw_a', 'a', { redact: 1 }, '2026-04-21'),
        on('gw_a', 'b', { block: 1 }),
        on('gw_z', 'a', { block: 1 }),
        on('gw_y', 'other', { block: 7 }),
    ]
    const parts = [
        { entity: 'A', gateways: ['gw_a'], byItem: [] },
        { entity: 'AB', gateways: ['gw_a', 'gw_b'], byItem: ['gw_a'] },
        { entity: 'none', gateways: [], byItem: [] },
    ]
    const all = population({ byGateway: { gw_b: { log: 1 }, gw_z: { allow: 1 } } })
    const uncovered = ['gw_z']
    expect(measureParts(['a', 'b'], parts, days, all)).toEqual([
        {
            policies: ['a', 'b'],
            counts: { block: 3, redact: 1 },
            webhookDays: 3,
            exportDays: 0,
            receives: nothing,
            part: { entity: 'A', gateways: ['gw_a'], uncovered },
        },
        {
            policies: ['a', 'b'],
            counts: { block: 6, log: 1, redact: 1 },
            webhookDays: 3,
            exportDays: 0,
            receives: { ...nothing, log: true },
            part: { entity: 'AB', gateways: ['gw_a', 'gw_b'], uncovered },
        },
        {
            policies: [],
            counts: {},
            webhookDays: 0,
            exportDays: 0,
            receives: nothing,
            part: { entity: 'none', gateways: [], uncovered },
        },
    ])
})

it('a decision counts where it was made, and for the CI of its gateway wherever it was made', () => {
    const on = (gateway: string, environment: string) => ({ gateway, environment, ...day('a', { block: 1 }) })
    const days = [on('gw_a', 'Staging'), on('GW_A', 'production'), on('gw_a', ''), on('gw_b', 'Test'), on('gw_z', '')]
    const parts = [
        { entity: 'Production', gateways: ['gw_a'], byItem: [] },
        { entity: 'stage', gateways: [], byItem: [] },
        { entity: 'Claims', gateways: ['gw_b'], byItem: ['gw_b'] },
    ]
    const measured = measureParts(['a'], parts, days, population({}))
    expect(measured.map(({ counts, part }) => [part.entity, counts.block, part.gateways, part.uncovered])).toEqual([
        ['Production', 2, ['gw_a'], ['gw_z']],
        ['stage', 1, ['gw_a'], ['gw_z']],
        ['Claims', 1, ['gw_b'], ['gw_z']],
    ])
})
