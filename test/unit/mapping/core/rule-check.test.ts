/** What keeps a mapping rule from being saved: every problem at once, each with its field. */

import { checkRule, type KnownInstance, type KnownSubflow } from '../../../../src/server/mapping/core/rule-check.ts'
import { toRuleOptions } from '../../../../src/server/receiving/core/rule-events.ts'
import { RULE_EVENTS } from '../../../../src/server/receiving/events/index.ts'
import type { KnownColumn } from '../../../../src/server/mapping/core/rule-column-check.ts'
import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'
import { rule } from '../../../support/rules.ts'

const TEXT = { type: 'string', length: 40, reference: '', choices: null }
const CATEGORY: KnownColumn = {
    ...TEXT,
    choices: {
        of: 'task',
        values: [
            { value: 'software', label: 'Software' },
            { value: 'network', label: 'Network issue' },
        ],
    },
}
const COLUMNS: Readonly<Record<string, Readonly<Record<string, KnownColumn>>>> = {
    incident: {
        category: CATEGORY,
        subcategory: TEXT,
        due_date: { ...TEXT, type: 'glide_date_time' },
        u_count: { ...TEXT, type: 'integer' },
        caller_id: { ...TEXT, type: 'reference', reference: 'sys_user' },
        u_thing: { ...TEXT, type: 'reference', reference: 'u_nameless' },
    },
    change_request: { category: CATEGORY },
    x_kt_gov_compliance_task: { category: CATEGORY },
    sn_grc_issue: { category: CATEGORY },
}
const PEOPLE: Readonly<Record<string, readonly string[]>> = { Ann: ['a'.repeat(32)], Bob: ['b1', 'b2'] }
const SUBFLOWS: Readonly<Record<string, KnownSubflow>> = {
    good: {
        name: 'global.notify',
        isPublished: true,
        inputs: [
            { name: 'record', type: 'string', isMandatory: true },
            { name: 'policy', type: 'string', isMandatory: false },
            { name: 'colour', type: 'string', isMandatory: false },
        ],
    },
    draft: { name: 'global.draft', isPublished: false, inputs: [] },
    asking: { name: 'global.ask', isPublished: true, inputs: [{ name: 'colour', type: 'string', isMandatory: true }] },
    typed: {
        name: 'global.typed',
        isPublished: true,
        inputs: [{ name: 'record', type: 'reference', isMandatory: true }],
    },
}
const known: KnownInstance = {
    itemClass: 'cmdb_ci_service_auto',
    reviewTable: null,
    events: Object.keys(RULE_EVENTS),
    isThere: (table) => COLUMNS[table] !== undefined,
    column: (table, column) => COLUMNS[table][column] ?? null,
    displayOf: (table) => (table === 'sys_user' ? 'name' : ''),
    named: (_table, display, name) => (display === '' ? [] : (PEOPLE[name] ?? [])),
    hasRoomFor: (sysId) => sysId !== 'rule_501',
    hasRecord: (_table, sysId) => sysId === 'there',
    subflow: (sysId) => SUBFLOWS[sysId] ?? null,
}

const checkAll = (changes: Partial<MappingRule>) =>
    checkRule(rule(changes), toRuleOptions(changes.eventType ?? ''), known)
const check = (changes: Partial<MappingRule>) =>
    checkAll(changes).problems.map(({ code, field }) => `${field}: ${code}`)

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
    [
        'gives a group to what is ignored',
        { target: 'ignore', group: 'there' },
        ['Assignment group: rule_effect_unused'],
    ],
    [
        'gives everything to an export',
        { eventType: 'export.failed', impact: '1', urgency: '1', template: 'category=software' },
        ['Impact: rule_effect_unused', 'Urgency: rule_effect_unused', 'Extra fields: rule_effect_unused'],
    ],
    ['sets a column of incidents', { eventType: 'decision', template: 'subcategory=x' }, []],
    [
        'sets a column that incidents lack',
        { eventType: 'decision', template: 'u_nope=x' },
        ['Extra fields: rule_column_missing'],
    ],
    ['sets a column that all records of any event have', { template: 'category=software' }, []],
    [
        'sets a column that only some of them have, once for each that lacks it',
        { template: 'subcategory=x' },
        ['Extra fields: rule_column_missing', 'Extra fields: rule_column_missing', 'Extra fields: rule_column_missing'],
    ],
    [
        'has several problems, all of which are named',
        { eventType: 'decision', target: 'sn_grc_issue', gateway: 'a*b*c', template: 'state=6' },
        ['Gateway: rule_pattern_invalid', 'Target: rule_target_impossible', 'Extra fields: rule_column_reserved'],
    ],
    ['asks for lists', { severity: 'critical, high', action: 'Block, escalate', model: 'gpt*, claude*' }, []],
    ['asks for a severity that there is not', { severity: 'critical, severe' }, ['Severity: rule_never_matches']],
    ['asks for an action that there is not', { action: 'deny' }, ['Action: rule_never_matches']],
    ['asks for severities that some name fits', { severity: 'cri*' }, []],
    [
        'asks a configuration for what it never states',
        { eventType: 'config.updated', severity: 'high', user: 'ann', policy: 'p' },
        ['Severity: rule_never_matches', 'User: rule_never_matches'],
    ],
    ['asks an export for its policy', { eventType: 'export.failed', policy: 'p' }, ['Policy: rule_never_matches']],
    [
        'asks a budget for another policy than it has',
        { eventType: 'budget.threshold_reached', policy: 'pii' },
        ['Policy: rule_never_matches'],
    ],
    ['asks a budget for its policy', { eventType: 'budget.threshold_reached', policy: 'Cost_Limit' }, []],
    ['is for an event that there is not', { eventType: 'decision.made' }, ['Event: rule_never_matches']],
    ['names nothing', { gateway: ', ,' }, ['Gateway: rule_pattern_invalid']],
    ['names too much', { gateway: 'g,'.repeat(51) }, ['Gateway: rule_pattern_invalid']],
    ['has an unknown target', { target: 'incidents' }, ['Target: rule_choice_unknown']],
    [
        'has unknown levels',
        { impact: '9', urgency: 'high', priority: '0' },
        ['Impact: rule_choice_unknown', 'Urgency: rule_choice_unknown', 'Priority: rule_choice_unknown'],
    ],
    [
        'has a target whose table is not there',
        { eventType: 'escalation', target: 'sn_compliance_task' },
        ['Target: rule_target_impossible'],
    ],
    ['gives a review its priority', { eventType: 'escalation', priority: '1' }, []],
    ['gives any event a priority', { priority: '1' }, []],
    ['gives a review as incident its priority', { eventType: 'escalation', target: 'incident', priority: '1' }, []],
    ['gives a decision a priority', { eventType: 'decision', priority: '1' }, ['Priority: rule_effect_unused']],
    ['names a group that is there', { group: 'there' }, []],
    ['names a group that is not there', { group: 'gone' }, ['Assignment group: rule_record_unknown']],
    ['names an item that is there', { eventType: 'config.deployed', item: 'there' }, []],
    ['names an item that is not there', { item: 'gone' }, ['Existing CI: rule_record_unknown']],
    ['names an item for what is ignored', { target: 'ignore', item: 'there' }, ['Existing CI: rule_effect_unused']],
    ['starts a subflow', { flow: 'good' }, []],
    ['ignores and starts a subflow', { target: 'ignore', flow: 'good' }, []],
    ['starts a flow that is none', { flow: 'gone' }, ['Start subflow: rule_flow_unusable']],
    ['starts a draft', { flow: 'draft' }, ['Start subflow: rule_flow_unusable']],
    ['starts a subflow that asks for more', { flow: 'asking' }, ['Start subflow: rule_flow_unusable']],
    ['starts a subflow with a record input', { flow: 'typed' }, ['Start subflow: rule_flow_unusable']],
    ['sets no choice', { eventType: 'decision', template: 'category=sofware' }, ['Extra fields: rule_choice_unknown']],
    ['sets a choice by its label', { eventType: 'decision', template: 'category=network issue' }, []],
    ['sets no time', { eventType: 'decision', template: 'due_date=soon' }, ['Extra fields: rule_value_invalid']],
    ['sets a time', { eventType: 'decision', template: 'due_date=2026-12-24 08:00:00' }, []],
    ['sets a time relative to now', { eventType: 'decision', template: 'due_date=${now+5d}' }, []],
    ['sets a time that the sender may state', { eventType: 'decision', template: 'due_date=${reason}' }, []],
    [
        'sets a time with words around it',
        { eventType: 'decision', template: 'due_date=on ${now}' },
        ['Extra fields: rule_value_invalid'],
    ],
    ['sets no number', { eventType: 'decision', template: 'u_count=many' }, ['Extra fields: rule_value_invalid']],
    [
        'sets a text that is too long',
        { eventType: 'decision', template: `subcategory=${'x'.repeat(41)}` },
        ['Extra fields: rule_value_invalid'],
    ],
    ['sets a record by its name', { eventType: 'decision', template: 'caller_id=Ann' }, []],
    ['sets nobody', { eventType: 'decision', template: 'caller_id=Nobody' }, ['Extra fields: rule_record_unknown']],
    ['sets one of two', { eventType: 'decision', template: 'caller_id=Bob' }, ['Extra fields: rule_record_unknown']],
    [
        'sets a record of a table without names',
        { eventType: 'decision', template: 'u_thing=x' },
        ['Extra fields: rule_record_unknown'],
    ],
    ['is one too many', { sysId: 'rule_501' }, ['Active: rule_limit_reached']],
    ['is one too many, and not active', { sysId: 'rule_501', isActive: false }, []],
    ['empties a column', { eventType: 'decision', template: 'caller_id=^category=^due_date=' }, []],
])('a rule that %s', (_what, rule, problems) => {
    expect(check(rule)).toEqual(problems)
})

test.each([
    ['', 'Any event can have: As mapped by default, Ignore'],
    ['decision', 'decision can have: As mapped by default, Ignore, Incident'],
])('an impossible target of the event %p is answered with the possible ones', (eventType, message) => {
    expect(checkAll({ eventType, target: 'sn_grc_issue' }).problems.map((problem) => problem.message)).toEqual([
        message,
    ])
})

it('what the check found is kept: records and choices by their values, names to look for, the subflow with its inputs', () => {
    const template = 'caller_id=Ann^category=Network issue^subcategory=os'
    const { compiled } = checkAll({ eventType: 'decision', template, flow: 'good' })
    expect(compiled).toEqual({
        template,
        columns: {
            incident: {
                caller_id: { reference: { table: 'sys_user', display: 'name' }, sysId: 'a'.repeat(32) },
                category: { choice: 'network' },
            },
        },
        flow: 'good',
        subflow: { name: 'global.notify', inputs: ['record', 'policy'] },
    })
    const later = checkAll({ eventType: 'decision', template: 'caller_id=${user}^category=${policy}' })
    expect(later.compiled.columns).toEqual({
        incident: { caller_id: { reference: { table: 'sys_user', display: 'name' } }, category: { choicesOf: 'task' } },
    })
})
