/** Decisions: how they are counted, and which of them are violations. */

import {
    isViolation,
    toCountedBudget,
    toCountedDecision,
    toViolation,
} from '../../../../src/server/mapping/core/decision.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { budgetEvent, decisionEvent } from '../../../support/typed-events.ts'

const SETTINGS = toSettings(() => null)
const ACTIONS = ['block', 'escalate', 'redact', 'log', 'allow'] as const

test.each([
    ['block', ['block']],
    ['escalate', ['block', 'escalate']],
    ['redact', ['block', 'escalate', 'redact']],
    ['log', ['block', 'escalate', 'redact', 'log']],
    ['none', []],
] as const)('at the threshold %s the violations are %j', (threshold, violations) => {
    expect(ACTIONS.filter((action) => isViolation(action, threshold))).toEqual(violations)
})

test.each([
    ['block', null, null, '2', '2'],
    ['escalate', null, null, '2', '3'],
    ['redact', null, 'production', '3', '3'],
    ['log', null, null, '3', '3'],
    ['allow', null, null, '3', '3'],
    ['block', 'critical', 'prod', '1', '1'],
    ['block', 'critical', null, '1', '2'],
    ['log', 'critical', 'live', '1', '1'],
    ['block', 'high', 'Production', '1', '2'],
    ['block', 'high', 'staging', '2', '2'],
    ['block', 'medium', 'production', '2', '2'],
    ['block', 'low', 'production', '2', '3'],
    ['block', 'low', 'sandbox', '3', '3'],
] as const)(
    'as shipped, %s of severity %p in %p has impact %s and urgency %s',
    (action, severity, environment, impact, urgency) => {
        const event = decisionEvent({ action, severity, environment })
        expect(toViolation(event, toCountedDecision(event), 'evt_1', SETTINGS).levels).toEqual({ impact, urgency })
    },
)

it('has the impact and urgency of the environment that its gateway has, where it states none', () => {
    const event = decisionEvent({ severity: 'critical', environment: null })
    expect(toViolation(event, toCountedDecision(event, 'prod'), 'evt_1', SETTINGS).levels).toEqual({
        impact: '1',
        urgency: '1',
    })
})

it('is counted for the first of several gateways, or for none', () => {
    expect(toCountedDecision(decisionEvent({ gatewayIds: ['gw_2', 'gw_1'] })).gatewayId).toBe('gw_2')
    expect(toCountedDecision(decisionEvent({ gatewayIds: [] })).gatewayId).toBe('unspecified')
})

it('is counted with texts that fit their columns', () => {
    const long = 'x'.repeat(300)
    const counted = toCountedDecision(
        decisionEvent({ policy: long, policyName: long, model: long, configVersion: long }),
    )
    expect(
        [counted.policy, counted.policyName, counted.model, counted.configVersion].map((text) => text?.length),
    ).toEqual([100, 255, 255, 100])
    expect(counted.day).toBe('2026-04-20')
    expect(toCountedDecision(decisionEvent())).toMatchObject({ model: null, configVersion: null })
})

test.each([
    [80, 'bud_1:80:2026-04', 'alert'],
    [100, 'bud_1:100:2026-04', 'alert'],
    [100.5, 'bud_1:100.5:2026-04', 'log'],
    [0, 'bud_1:0:2026-04', 'alert'],
    [null, 'bud_1::2026-04', 'alert'],
])('a budget at %p %% counts as %s, with the action %s', (thresholdPercent, decisionId, action) => {
    expect(toCountedBudget(budgetEvent({ thresholdPercent }), 'gw_1')).toMatchObject({
        decisionId,
        policy: 'cost-limit',
        gatewayId: 'gw_1',
        action,
    })
    expect(toCountedBudget(budgetEvent({ thresholdPercent, gatewayIds: [] }), null).gatewayId).toBe('unspecified')
})

describe('the incident of a violation', () => {
    it('is one for each gateway and policy and links to the decision', () => {
        const event = decisionEvent({ decisionId: 'evt/1', gatewayIds: ['gw_1', 'gw_2'] })
        const { facts, link, summary, title } = toViolation(event, toCountedDecision(event), 'evt_1', {
            ...SETTINGS,
            consoleUrl: 'https://console.example//',
        })
        expect(link).toEqual({
            kind: 'violation_incident',
            externalId: 'gw_1|content-safety',
            subject: 'gateway|gw_1',
        })
        expect(title).toBe('AI governance violation: Content Safety on gw_1')
        expect(summary).toContain('the action block by policy Content Safety')
        expect(Object.fromEntries(facts)).toMatchObject({
            Gateway: 'gw_1, gw_2',
            Console: 'https://console.example/events/evt%2F1',
            Time: '2026-04-20 14:00:00 UTC',
        })
    })

    it('without a gateway states that', () => {
        const event = decisionEvent({ gatewayIds: [] })
        const { facts, title } = toViolation(event, toCountedDecision(event), 'evt_1', SETTINGS)
        expect(title).toContain('on an unspecified gateway')
        expect(Object.fromEntries(facts).Gateway).toBeNull()
    })
})
