/** What mapping rules see of each kind of event. */

import { toRuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import {
    toRuledTables,
    toRuleTarget,
    ANY_EVENT_OPTIONS,
    BOOKKEEPING_OPTIONS,
    CHANGE_OPTIONS,
    INCIDENT_OPTIONS,
    REVIEW_OPTIONS,
} from '../../../../src/server/mapping/core/rule-targets.ts'
import { toGroups, toUsers } from '../../../../src/server/mapping/core/named-references.ts'
import type { GovernanceEvent } from '../../../../src/server/mapping/core/event.ts'
import { budgetEvent, configEvent, decisionEvent, escalationEvent, healthEvent } from '../../../support/typed-events.ts'

const TYPE = { name: 'some.type', ruleEvents: ['some.type', 'some'] }
const UNKNOWN: GovernanceEvent = {
    kind: 'unknown',
    eventType: 'x',
    occurredAt: '2026-04-20 14:00:00',
    timeFault: null,
    gatewayIds: [],
    environment: null,
    organization: 'org_1',
}
const EXPORT = {
    eventType: 'x',
    occurredAt: '2026-04-20 14:00:00',
    timeFault: null,
    gatewayIds: [],
    environment: null,
    organization: null,
    exportId: 'exp_1',
    jobId: null,
    exportType: null,
    format: null,
    windowFrom: null,
    windowTo: null,
    reason: 'Late',
} as const

test.each<[string, GovernanceEvent, object]>([
    ['a configuration', configEvent(), { policy: 'production-policy', version: 'v2', reason: 'Tighten' }],
    [
        'an escalation',
        escalationEvent({ configVersion: 'v2', decisionId: 'evt_1' }),
        {
            policy: 'compliance-review',
            severity: 'high',
            action: 'escalate',
            version: 'v2',
            decision: 'evt_1',
            escalation: 'esc_1',
        },
    ],
    [
        'a decision',
        decisionEvent({ model: 'm', user: 'u' }),
        { policy: 'Content Safety', action: 'block', model: 'm', user: 'u', decision: 'evt_1', escalation: null },
    ],
    ['a health change', healthEvent({ reason: 'Cable' }), { policy: null, reason: 'Cable' }],
    ['a budget', budgetEvent(), { policy: 'cost-limit', reason: null }],
    ['a finished export', { ...EXPORT, kind: 'export.completed' }, { policy: null, reason: 'Late' }],
    ['a failed export', { ...EXPORT, kind: 'export.failed' }, { policy: null, reason: 'Late' }],
    ['an unknown event', UNKNOWN, { policy: null, gateway: null, organization: 'org_1' }],
])('%s states its facts', (_what, event, words) => {
    const facts = toRuleFacts(event, TYPE, null)
    expect(facts.words).toMatchObject({ event_type: 'some.type', occurred_at: '2026-04-20 14:00:00', ...words })
    expect(facts.ruleEvents).toEqual(['some.type', 'some'])
})

test.each([
    ['prod', 'staging', 'Production'],
    [null, 'staging', 'Staging'],
    ['', 'staging', null],
    [null, '', null],
    [null, null, null],
])('an event that states %p on a gateway in %p has the environment %p', (environment, ofGateway, expected) => {
    expect(toRuleFacts(decisionEvent({ environment }), TYPE, ofGateway).environment).toBe(expected)
})

it('spells the policy for comparing, and keeps it as it was for templates', () => {
    const { policy, words } = toRuleFacts(decisionEvent(), TYPE, null)
    expect([policy, words.policy]).toEqual(['content-safety', 'Content Safety'])
    expect(toRuleFacts(healthEvent(), TYPE, null).policy).toBeNull()
})

test.each([
    [
        ANY_EVENT_OPTIONS,
        'default',
        [
            'change_request',
            'incident',
            'x_kt_gov_compliance_task',
            'sn_compliance_task',
            'sn_ai_case_mgmt_ai_case',
            'sn_grc_issue',
        ],
    ],
    [ANY_EVENT_OPTIONS, 'ignore', []],
    [CHANGE_OPTIONS, 'default', ['change_request']],
    [CHANGE_OPTIONS, 'change_request', ['change_request']],
    [
        REVIEW_OPTIONS,
        'default',
        ['x_kt_gov_compliance_task', 'sn_compliance_task', 'sn_ai_case_mgmt_ai_case', 'sn_grc_issue'],
    ],
    [REVIEW_OPTIONS, 'incident', ['incident']],
    [INCIDENT_OPTIONS, 'default', ['incident']],
    [INCIDENT_OPTIONS, 'ignore', []],
    [BOOKKEEPING_OPTIONS, 'default', []],
    [BOOKKEEPING_OPTIONS, 'incident', []],
])('with %j and the target %s a rule sets fields of %j', (options, target, tables) => {
    expect(toRuledTables(options, target)).toEqual(tables)
})

test.each([
    ['default', REVIEW_OPTIONS, '', ['u_review']],
    ['default', ANY_EVENT_OPTIONS, 'default', ['change_request', 'incident', 'u_review']],
    ['default', INCIDENT_OPTIONS, '', ['incident']],
    ['target', REVIEW_OPTIONS, 'sn_grc_issue', ['sn_grc_issue']],
])(
    'where the settings keep reviews in one table, that of the %s counts: %j with %j gives %j',
    (_what, options, target, tables) => {
        expect(toRuledTables(options, target, 'u_review')).toEqual(tables)
    },
)

test.each([
    ['incident', 'incident'],
    ['ignore', 'ignore'],
    ['', 'default'],
    ['u_own_table', 'default'],
    ['constructor', 'default'],
])('the target %p of a row is %s', (value, target) => expect(toRuleTarget(value)).toBe(target))

it('references groups and users by the names that are given', () => {
    expect(toGroups({ assignment_group: 'Desk', support_group: '' })).toEqual({
        assignment_group: { table: 'sys_user_group', column: 'name', value: 'Desk' },
    })
    expect(toUsers({ owned_by: 'abel', supported_by: '' })).toEqual({
        owned_by: { table: 'sys_user', column: 'user_name', value: 'abel' },
    })
})
