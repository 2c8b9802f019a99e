/** Which mapping rule an event goes by, and what it changes on a plan. */

import { toRuleEventType } from '../../../../src/server/receiving/core/rule-events.ts'
import type { RecordPlan } from '../../../../src/server/shared/plan.ts'
import type { RuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import { applyRule, asksForEnvironment, findRule, isPattern } from '../../../../src/server/mapping/core/rules.ts'
import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'

const ANY: MappingRule = {
    sysId: 'r1',
    name: 'Rule',
    order: 100,
    eventType: '',
    policy: '',
    gateway: '',
    environment: '',
    severity: '',
    action: '',
    target: 'default',
    group: '',
    impact: '',
    urgency: '',
    template: '',
}

const FACTS: RuleFacts = {
    ruleEvents: ['decision'],
    policy: 'content-safety',
    gatewayIds: ['gw_prod_001', 'GW-EU'],
    environment: 'Production',
    severity: 'high',
    action: 'block',
    words: {
        event_type: 'decision',
        policy: 'Content Safety',
        gateway: 'gw_prod_001',
        environment: 'Production',
        severity: 'high',
        action: 'block',
        model: null,
        user: null,
        reason: null,
        organization: null,
        occurred_at: '2026-04-23 14:00:00',
        version: null,
        decision: 'dec_1',
        escalation: null,
    },
}

const rule = (changes: Partial<MappingRule>): MappingRule => ({ ...ANY, ...changes })
const facts = (changes: Partial<RuleFacts>): RuleFacts => ({ ...FACTS, ...changes })

describe('a condition of a rule', () => {
    test.each<[string, Partial<MappingRule>, boolean]>([
        ['none at all', {}, true],
        ['the event', { eventType: 'decision' }, true],
        ['another event', { eventType: 'config.updated' }, false],
        ['the policy in another spelling', { policy: 'Content_Safety' }, true],
        ['the beginning of a policy', { policy: 'content*' }, true],
        ['the end of a policy', { policy: '*-safety' }, true],
        ['the middle of a policy', { policy: '*tent*' }, true],
        ['part of a policy without *', { policy: 'content' }, false],
        ['another beginning of a policy', { policy: 'safety*' }, false],
        ['another end of a policy', { policy: '*-content' }, false],
        ['the beginning of a policy as its end', { policy: '*content' }, false],
        ['the end of a policy as its beginning', { policy: 'safety*' }, false],
        ['another middle of a policy', { policy: '*phi*' }, false],
        ['the whole policy as its end', { policy: '*content-safety' }, true],
        ['more than the policy as its end', { policy: '*a-content-safety' }, false],
        ['far more than the policy as its end', { policy: '*a-content-safety-content-safety' }, false],
        ['any policy', { policy: '*' }, true],
        ['a pattern that cannot be read', { policy: 'con*safety' }, false],
        ['the first gateway', { gateway: 'gw_prod_001' }, true],
        ['another gateway of the event, in another case', { gateway: 'gw-eu' }, true],
        ['the beginning of a gateway', { gateway: 'gw_prod*' }, true],
        ['a gateway between blanks', { gateway: ' gw_prod_001 ' }, true],
        ['a gateway that the event does not name', { gateway: 'gw_dev' }, false],
        ['the environment in short', { environment: 'prod' }, true],
        ['another environment', { environment: 'Staging' }, false],
        ['the beginning of an environment', { environment: 'prod*' }, true],
        ['another beginning of an environment', { environment: 'stag*' }, false],
        ['the severity', { severity: 'high' }, true],
        ['another severity', { severity: 'low' }, false],
        ['the action', { action: 'block' }, true],
        ['another action', { action: 'log' }, false],
        ['several that fit', { policy: 'content*', action: 'block', environment: 'live' }, true],
        ['several of which one does not fit', { policy: 'content*', action: 'redact' }, false],
    ])('that names %s', (_what, conditions, isFitting) => {
        expect(findRule([rule(conditions)], FACTS) !== null).toBe(isFitting)
    })

    test.each<[string, Partial<MappingRule>, Partial<RuleFacts>]>([
        ['policy', { policy: '*' }, { policy: null }],
        ['gateway', { gateway: '*' }, { gatewayIds: [] }],
        ['environment', { environment: '*' }, { environment: null }],
        ['severity', { severity: 'high' }, { severity: null }],
        ['action', { action: 'block' }, { action: null }],
    ])('fits no event that does not state its %s', (_what, conditions, unstated) => {
        expect(findRule([rule(conditions)], facts(unstated))).toBeNull()
    })

    test.each(['escalation.created', 'escalation.resolved', 'escalation.expired'] as const)(
        'for escalations fits %s',
        (eventType) => {
            const { ruleEvents } = toRuleEventType(eventType)
            expect(findRule([rule({ eventType: 'escalation' })], facts({ ruleEvents }))).not.toBeNull()
            expect(findRule([rule({ eventType })], facts({ ruleEvents }))).not.toBeNull()
            expect(findRule([rule({ eventType: 'escalation' })], FACTS)).toBeNull()
        },
    )
})

describe('of several rules', () => {
    it('the lowest order applies, then the first name, then the first sys_id', () => {
        const rules = [
            rule({ sysId: 'd', name: 'B', order: 50 }),
            rule({ sysId: 'c', name: 'A', order: 50 }),
            rule({ sysId: 'b', name: 'A', order: 50 }),
            rule({ sysId: 'a', name: 'A', order: 200 }),
        ]
        expect(findRule(rules, FACTS)?.sysId).toBe('b')
        expect(findRule([...rules].reverse(), FACTS)?.sysId).toBe('b')
    })

    it('the first name applies whatever the sys_ids are', () => {
        const rules = [rule({ sysId: 'a', name: 'B' }), rule({ sysId: 'b', name: 'A' })]
        expect(findRule(rules, FACTS)?.sysId).toBe('b')
        expect(findRule([...rules].reverse(), FACTS)?.sysId).toBe('b')
    })

    it('one that does not fit lets the next one apply', () => {
        const rules = [rule({ sysId: 'a', order: 1, action: 'log' }), rule({ sysId: 'b', order: 2 })]
        expect(findRule(rules, FACTS)?.sysId).toBe('b')
    })
})

test.each([
    ['*', true],
    ['a*', true],
    ['*a', true],
    ['*a*', true],
    ['a', true],
    ['a*b', false],
    ['**', false],
    ['', false],
])('the pattern %j can be read: %s', (pattern, isReadable) => {
    expect(isPattern(pattern)).toBe(isReadable)
})

describe('a plan under a rule', () => {
    const plan: RecordPlan = {
        table: 'incident',
        link: { kind: 'violation_incident', externalId: 'gw|p' },
        recordId: null,
        fields: {},
        onCreate: { impact: '1', urgency: '1', category: 'software' },
        whereColumnExists: {},
        references: { assignment_group: { table: 'sys_user_group', column: 'name', value: 'AI Governance Team' } },
        workNote: null,
        verify: [],
        linkState: null,
        linkOccurredAt: null,
        reason: '',
    }
    const effect = rule({ group: 'g1', impact: '2', urgency: '3', template: 'category=network^contact_type=${action}' })

    it('gets group, levels and fields, on creation only', () => {
        expect(applyRule(plan, effect, FACTS)).toEqual({
            ...plan,
            onCreate: { impact: '2', urgency: '3', category: 'network', contact_type: 'block' },
            references: { assignment_group: { table: 'sys_user_group', column: 'sys_id', value: 'g1' } },
        })
    })

    test.each<[string, RecordPlan]>([
        ['a known record', { ...plan, recordId: 'i1' }],
        ['a configuration item', { ...plan, link: { kind: 'configuration_item', externalId: 'gw' } }],
    ])('for %s stays as it is', (_what, given) => {
        expect(applyRule(given, effect, FACTS)).toBe(given)
    })

    test.each([
        'change_request',
        'compliance_task',
        'violation_incident',
        'health_incident',
        'deployment_incident',
        'budget_incident',
    ] as const)('for a record of the kind %s gets what the rule sets', (kind) => {
        expect(applyRule({ ...plan, link: { kind, externalId: 'x' } }, effect, FACTS).onCreate.impact).toBe('2')
    })

    it('gets the group of a rule that sets nothing else', () => {
        expect(applyRule(plan, rule({ group: 'g1' }), FACTS)).toEqual({
            ...plan,
            references: { assignment_group: { table: 'sys_user_group', column: 'sys_id', value: 'g1' } },
        })
    })

    it('keeps its own group under a rule without one', () => {
        expect(applyRule(plan, rule({ impact: '3' }), FACTS).references).toEqual(plan.references)
    })

    it('stays as it is under a rule without effect', () => {
        expect(applyRule(plan, ANY, FACTS)).toBe(plan)
    })
})

test.each([
    [[], false],
    [[''], false],
    [['', 'Production'], true],
    [['Production', ''], true],
])('rules for the environments %j ask for the environment: %s', (environments, isAsked) => {
    expect(asksForEnvironment(environments.map((environment) => rule({ environment })))).toBe(isAsked)
})
