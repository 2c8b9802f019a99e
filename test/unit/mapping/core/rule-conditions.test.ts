/** Which events a mapping rule is for: names, lists and `*`, and what nobody states. */

import { toRuleEventType } from '../../../../src/server/receiving/core/rule-events.ts'
import type { RuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import { fitsConditions, fitsGateway, isPattern, toNames } from '../../../../src/server/mapping/core/rule-conditions.ts'
import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'
import { rule } from '../../../support/rules.ts'

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
        model: 'gpt-5-mini',
        user: 'Ann@Example.com',
        reason: null,
        organization: 'Nordic Bank, ASA',
        occurred_at: '2026-04-23 14:00:00',
        version: null,
        decision: 'dec_1',
        escalation: null,
    },
}

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
        ['a list with the policy in it', { policy: 'phi*, content-safety' }, true],
        ['a list on lines of its own', { policy: 'phi*\ncontent-safety' }, true],
        ['a list without the policy', { policy: 'phi*, pii*' }, false],
        ['separators alone', { policy: ', ,' }, false],
        ['one of several severities', { severity: 'critical, High' }, true],
        ['other severities', { severity: 'medium, low' }, false],
        ['any severity', { severity: '*' }, true],
        ['the action as the form shows it', { action: 'Block, Escalate' }, true],
        ['the model', { model: 'gpt-5*' }, true],
        ['another model', { model: 'claude*' }, false],
        ['the user in another case', { user: '*@example.com' }, true],
        ['another user', { user: 'bob@example.com' }, false],
        ['an organization with a comma in its name', { organization: 'nordic bank\\, asa' }, true],
        ['the two halves of its name', { organization: 'nordic bank, asa' }, false],
        ['other environments and this one', { environment: 'staging, live' }, true],
    ])('that names %s', (_what, conditions, isFitting) => {
        expect(fitsConditions(rule(conditions), FACTS)).toBe(isFitting)
    })

    test.each<[string, Partial<MappingRule>, Partial<RuleFacts>]>([
        ['policy', { policy: '*' }, { policy: null }],
        ['gateway', { gateway: '*' }, { gatewayIds: [] }],
        ['environment', { environment: '*' }, { environment: null }],
        ['severity', { severity: 'high' }, { severity: null }],
        ['action', { action: 'block' }, { action: null }],
        ['model', { model: '*' }, { words: { ...FACTS.words, model: null } }],
        ['user', { user: '*' }, { words: { ...FACTS.words, user: null } }],
        ['organization', { organization: '*' }, { words: { ...FACTS.words, organization: null } }],
    ])('fits no event that does not state its %s', (_what, conditions, unstated) => {
        expect(fitsConditions(rule(conditions), facts(unstated))).toBe(false)
    })

    test.each(['escalation.created', 'escalation.resolved', 'escalation.expired'] as const)(
        'for escalations fits %s',
        (eventType) => {
            const { ruleEvents } = toRuleEventType(eventType)
            expect(fitsConditions(rule({ eventType: 'escalation' }), facts({ ruleEvents }))).toBe(true)
            expect(fitsConditions(rule({ eventType }), facts({ ruleEvents }))).toBe(true)
            expect(fitsConditions(rule({ eventType: 'escalation' }), FACTS)).toBe(false)
        },
    )
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

test.each([
    ['', 'gw_1', true],
    ['gw_1', 'GW_1', true],
    ['gw_1, gw_2*', 'gw_23', true],
    ['gw_2', 'gw_1', false],
])('the condition %j takes the gateway %s: %s', (condition, gatewayId, isTaken) => {
    expect(fitsGateway(condition, gatewayId)).toBe(isTaken)
})

test.each<[string, readonly string[]]>([
    ['', []],
    ['a', ['a']],
    [' a , b,,c ', ['a', 'b', 'c']],
    ['a\r\nb', ['a', 'b']],
    ['a\\,b, c', ['a,b', 'c']],
])('the names in %j are %j', (condition, names) => {
    expect(toNames(condition)).toEqual(names)
})
