/** Rows of a decision: keys that count it once, and what an existing row leaves to do. */

import {
    isOwnDecision,
    isStronger,
    joinNames,
    toCounterFields,
    toCounterKey,
    toDecisionFields,
    toDecisionKey,
    toEarlier,
    toFlowDecisionKey,
    type DecisionRow,
} from '../../../../src/server/mapping/core/decision-row.ts'

const ROW: DecisionRow = {
    decisionId: 'evt_1',
    policy: 'p',
    policyName: 'P',
    gatewayId: 'gw_1',
    environment: 'Production',
    action: 'block',
    severity: null,
    model: null,
    configVersion: null,
    day: '2026-04-20',
    occurredAt: '2026-04-20 14:00:00',
    isAboutOne: false,
    delivery: 'delivery_1',
    gatewayRow: 'row_1',
}
const plain = (text: string) => text

test.each<[string, Partial<DecisionRow>, boolean]>([
    ['delivery', { delivery: 'delivery_2' }, true],
    ['day', { day: '2026-04-21' }, true],
    ['decision', { decisionId: 'evt_2' }, false],
    ['gateway', { gatewayId: 'gw_2' }, false],
    ['case of the gateway', { gatewayId: 'GW_1' }, true],
    ['case of the decision', { decisionId: 'EVT_1' }, false],
])('another %s keeps the key of the decision: %s', (_what, changes, isSame) => {
    expect(toDecisionKey({ ...ROW, ...changes }, plain) === toDecisionKey(ROW, plain)).toBe(isSame)
})

test.each<[string, Partial<DecisionRow>, boolean]>([
    ['decision', { decisionId: 'evt_2' }, true],
    ['severity', { severity: 'high' }, true],
    ['policy', { policy: 'q' }, false],
    ['gateway', { gatewayId: 'gw_2' }, false],
    ['case of the gateway', { gatewayId: 'GW_1' }, true],
    ['environment', { environment: 'Staging' }, false],
    ['case of the environment', { environment: 'PRODUCTION' }, true],
    ['action', { action: 'log' }, false],
    ['day', { day: '2026-04-21' }, false],
])('another %s keeps the counter: %s', (_what, changes, isSame) => {
    expect(toCounterKey({ ...ROW, ...changes }, plain) === toCounterKey(ROW, plain)).toBe(isSame)
})

it('tells values apart that look alike beside each other', () => {
    const key = (gatewayId: string, decisionId: string) => toDecisionKey({ ...ROW, gatewayId, decisionId }, plain)
    expect(key('a', 'b|c')).not.toBe(key('a|b', 'c'))
    expect(key('a', 'b","c')).not.toBe(key('a","b', 'c'))
    const counter = (policy: string, gatewayId: string) => toCounterKey({ ...ROW, policy, gatewayId }, plain)
    expect(counter('p|q', 'gw')).not.toBe(counter('p', 'q|gw'))
})

test.each([
    ['delivery_1', true],
    ['delivery_2', false],
])('a row of %s is the own one of delivery_1: %s', (owner, isOwn) => {
    expect(isOwnDecision(owner, ROW)).toBe(isOwn)
})

it('holds texts that fit', () => {
    const long = 'x'.repeat(300)
    const fields = toDecisionFields(
        { ...ROW, decisionId: long, policy: long, policyName: long, gatewayId: long, model: long, severity: 'high' },
        'key',
    )
    expect(fields).toMatchObject({ decision_key: 'key', severity: 'high', delivery: 'delivery_1' })
    expect(
        [fields.decision_id, fields.policy, fields.policy_name, fields.gateway, fields.model].map(
            (text) => text.length,
        ),
    ).toEqual([255, 100, 255, 255, 255])
    expect(toDecisionFields(ROW, 'key')).toMatchObject({ severity: '', model: '', config_version: '' })
    expect(toCounterFields({ ...ROW, policy: long, gatewayId: long }, 'key')).toEqual({
        counter_key: 'key',
        policy: long.slice(0, 100),
        gateway: long.slice(0, 255),
        gateway_record: 'row_1',
        environment: 'Production',
        action: 'block',
        day: '2026-04-20',
        total: '0',
        overflow: '0',
        checkpoint: '0',
    })
})

test.each<[string, DecisionRow['action'], boolean]>([
    ['log', 'block', true],
    ['allow', 'log', true],
    ['block', 'block', false],
    ['block', 'log', false],
    ['alert', 'block', false],
    ['log', 'alert', false],
])('beside a stored %s, %s is stronger: %s', (stored, action, is) => {
    expect(isStronger(stored, { ...ROW, action })).toBe(is)
})

it('every weaker action may have had the decision before, and the same without a policy', () => {
    const earlier = toEarlier({ ...ROW, action: 'redact' })
    expect(earlier.map(({ action, policy }) => `${policy} ${action}`)).toEqual([
        'p log',
        'p allow',
        'unspecified redact',
        'unspecified log',
        'unspecified allow',
    ])
    expect(toEarlier({ ...ROW, action: 'log', policy: 'unspecified' })).toHaveLength(1)
})

describe('two names of one decision', () => {
    const unnamed = { ...ROW, policy: 'unspecified', policyName: 'unspecified' }

    test.each<[string, DecisionRow, DecisionRow, Partial<DecisionRow> | null]>([
        ['say the same', ROW, ROW, null],
        ['say less in the second', ROW, { ...unnamed, action: 'log' }, null],
        ['differ in their policy', ROW, { ...ROW, policy: 'q' }, null],
        ['say more in the second', { ...ROW, action: 'log', model: 'm' }, ROW, { action: 'block', model: 'm' }],
        ['know in the second that it is about one policy', ROW, { ...ROW, isAboutOne: true }, { isAboutOne: true }],
        ['name the policy in the first', { ...ROW, action: 'log' }, unnamed, { action: 'block', policy: 'p' }],
        ['name it in the second', unnamed, { ...ROW, action: 'log' }, { action: 'block', policy: 'p' }],
    ])('%s', (_what, known, named, joined) => {
        const expected = joined === null ? null : expect.objectContaining(joined)
        expect(joinNames(known, named)).toEqual(expected)
    })
})

it('what a flow reports has the key of no received decision', () => {
    expect(toFlowDecisionKey(ROW, plain)).not.toBe(toDecisionKey(ROW, plain))
})
