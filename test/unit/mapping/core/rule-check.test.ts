/** What keeps a mapping rule from being saved: every problem at once, each with its field. */

import { checkRule } from '../../../../src/server/mapping/core/rule-check.ts'
import { toRuleOptions } from '../../../../src/server/receiving/core/rule-events.ts'
import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
    incident: ['category', 'subcategory'],
    change_request: ['category'],
    x_kt_gov_compliance_task: ['category'],
}
const known = {
    isThere: (table: string) => COLUMNS[table] !== undefined,
    hasColumn: (table: string, column: string) => COLUMNS[table].includes(column),
}

const RULE: MappingRule = {
    sysId: '',
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

const check = (changes: Partial<MappingRule>) =>
    checkRule({ ...RULE, ...changes }, toRuleOptions(changes.eventType ?? ''), known).map(
        ({ code, field }) => `${field}: ${code}`,
    )

test.each<[string, Partial<MappingRule>, readonly string[]]>([
    ['says nothing', {}, []],
    ['ignores any event', { target: 'ignore' }, []],
    ['sends any event to a table', { target: 'incident' }, ['Target: rule_target_impossible']],
    ['sends a decision to an incident', { eventType: 'decision', target: 'incident' }, []],
    [
        'sends a decision to a change',
        { eventType: 'decision', target: 'change_request' },
        ['Target: rule_target_impossible'],
    ],
    ['sends escalations to GRC', { eventType: 'escalation', target: 'sn_grc_issue' }, []],
    ['sends one step to the own table', { eventType: 'escalation.created', target: 'x_kt_gov_compliance_task' }, []],
    ['has a pattern with * within', { policy: 'a*b' }, ['Policy: rule_pattern_invalid']],
    ['has an environment with * within', { environment: 'a*b' }, ['Environment: rule_pattern_invalid']],
    ['gives a group to what is ignored', { target: 'ignore', group: 'g' }, ['Assignment group: rule_effect_unused']],
    [
        'gives everything to an export',
        { eventType: 'export.failed', impact: '1', urgency: '1', template: 'category=x' },
        ['Impact: rule_effect_unused', 'Urgency: rule_effect_unused', 'Extra fields: rule_effect_unused'],
    ],
    ['sets a column of incidents', { eventType: 'decision', template: 'subcategory=x' }, []],
    [
        'sets a column that incidents lack',
        { eventType: 'decision', template: 'u_nope=x' },
        ['Extra fields: rule_column_missing'],
    ],
    ['sets a column that all records of any event have', { template: 'category=x' }, []],
    [
        'sets a column that only some of them have, once for each that lacks it',
        { template: 'subcategory=x' },
        ['Extra fields: rule_column_missing', 'Extra fields: rule_column_missing'],
    ],
    [
        'has several problems, all of which are named',
        { eventType: 'decision', target: 'sn_grc_issue', gateway: 'a*b*c', template: 'state=6' },
        ['Gateway: rule_pattern_invalid', 'Target: rule_target_impossible', 'Extra fields: rule_column_reserved'],
    ],
])('a rule that %s', (_what, rule, problems) => {
    expect(check(rule)).toEqual(problems)
})

test.each([
    ['', 'Any event can have: As mapped by default, Ignore'],
    ['decision', 'decision can have: As mapped by default, Ignore, Incident'],
])('an impossible target of the event %p is answered with the possible ones', (eventType, message) => {
    const rule = { ...RULE, eventType, target: 'sn_grc_issue' } as const
    expect(checkRule(rule, toRuleOptions(eventType), known).map((problem) => problem.message)).toEqual([message])
})
