/** Records under mapping rules: which plans the rules change, and what is reported of what a record did not get. */

import { openRuledRecords } from '../../../../src/server/mapping/app/ruled-records.ts'
import { toRuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import { combineRules, type MappingRule, type RuleEffect } from '../../../../src/server/mapping/core/rules.ts'
import { fail } from '../../../../src/server/shared/result.ts'
import { emptyPlan, type RecordPlan } from '../../../../src/server/shared/plan.ts'
import type { Records } from '../../../../src/server/shared/ports.ts'
import { openMemory, type Memory } from '../../../support/memory-ports.ts'
import { rule } from '../../../support/rules.ts'
import { decisionEvent } from '../../../support/typed-events.ts'

const PLAN: RecordPlan = {
    ...emptyPlan('incident', { kind: 'violation_incident', externalId: 'gw|p' }),
    onCreate: { impact: '1' },
    references: { assignment_group: { table: 'sys_user_group', column: 'name', value: 'AI Governance Team' } },
}
const FACTS = toRuleFacts(decisionEvent(), { name: 'decision', ruleEvents: ['decision'] }, null)
const WORDS = { facts: FACTS, now: '2026-05-01 00:00:00' }

function apply(memory: Memory, changes: Partial<MappingRule>, plan = PLAN, records: Records = memory.ports.records) {
    const effect = combineRules([rule(changes)], FACTS) as RuleEffect
    const applied = openRuledRecords(records, effect, WORDS).apply(plan)
    return { applied, codes: applied.ok ? applied.value.remarks.map(({ code }) => code) : [] }
}

const compiledFor = (template: string, column: object) =>
    JSON.stringify({ template, columns: { incident: column }, flow: '', subflow: null })

it('get what the rule sets, and each column that the table lacks is reported with the record', () => {
    const memory = openMemory()
    const { applied } = apply(memory, { impact: '2', template: 'u_missing=x' })
    expect(memory.rows('incident')[0].impact).toBe('2')
    const recordId = applied.ok && applied.value.recordId
    expect(applied.ok && applied.value.remarks).toEqual([
        expect.objectContaining({
            table: 'incident',
            recordId,
            number: expect.any(String),
            code: 'rule_column_missing',
            isRemark: true,
        }),
    ])
})

test.each<[string, Partial<RecordPlan>]>([
    ['a record that is known', { recordId: 'incident_1' }],
    ['a record that rules are not about', { link: { kind: 'configuration_item', externalId: 'gw' } }],
])('leave the plan of %s, and say nothing', (_what, changes) => {
    const memory = openMemory()
    memory.put('incident', 'incident_1', { impact: '1' })
    expect(apply(memory, { impact: '2', template: 'u_missing=x' }, { ...PLAN, ...changes }).codes).toEqual([])
    expect(memory.plans).toEqual([{ ...PLAN, ...changes }])
})

it('say nothing about a record that another worker made before', () => {
    const memory = openMemory()
    apply(memory, { template: 'u_missing=x' })
    const { applied, codes } = apply(memory, { template: 'u_missing=x' })
    expect([applied.ok && applied.value.created, codes]).toEqual([false, []])
})

describe('a value that the column cannot hold', () => {
    it('is left out with a line, and the rest is set', () => {
        const memory = openMemory()
        memory.known.kinds.set('incident.due_date', { type: 'glide_date_time', length: 40 })
        const { codes } = apply(memory, { template: 'due_date=${policy}^category=x' })
        expect(codes).toEqual(['rule_value_dropped'])
        expect(memory.rows('incident')[0]).toMatchObject({ category: 'x' })
        expect(memory.rows('incident')[0].due_date).toBeUndefined()
    })

    it('is shortened with a line where it is a text', () => {
        const memory = openMemory()
        memory.known.kinds.set('incident.category', { type: 'string', length: 5 })
        expect(apply(memory, { template: 'category=${policy}' }).codes).toEqual(['rule_value_shortened'])
        expect(memory.rows('incident')[0].category.length).toBeLessThanOrEqual(5)
    })

    it('is left out without a line where the event does not state it', () => {
        const memory = openMemory()
        expect(apply(memory, { template: 'category=${escalation}^subcategory=' }).codes).toEqual([])
        expect(memory.rows('incident')[0]).toMatchObject({ subcategory: '' })
        expect(memory.rows('incident')[0].category).toBeUndefined()
    })

    it('that is none of its choices is left out with a line; one of their labels is its value', () => {
        const memory = openMemory()
        memory.known.choices = [{ value: 'cs', label: 'CONTENT SAFETY' }]
        const template = 'category=${policy}^subcategory=${gateway}'
        const compiled = compiledFor(template, { category: { choicesOf: 'task' }, subcategory: { choicesOf: 'task' } })
        const { codes } = apply(memory, { template, compiled })
        expect(codes).toEqual(['rule_value_dropped'])
        expect(memory.rows('incident')[0].category).toBe('cs')
    })
})

it('times are relative to the time of processing, or of the event', () => {
    const memory = openMemory()
    memory.known.kinds.set('incident.u_day', { type: 'glide_date', length: 40 })
    memory.known.columns.add('incident.u_day')
    apply(memory, { template: 'due_date=${now+5d}^u_day=${occurred_at-1d}' })
    expect(memory.rows('incident')[0]).toMatchObject({ due_date: '2026-05-06 00:00:00', u_day: '2026-04-19' })
})

it('records that the rule names are those that the check found, then those of the name; names that the event states are looked for', () => {
    const memory = openMemory()
    const template = 'caller_id=Ann^u_who=${user}'
    memory.known.columns.add('incident.u_who')
    const reference = { table: 'sys_user', display: 'name' }
    const compiled = compiledFor(template, { caller_id: { reference, sysId: 'ann' }, u_who: { reference } })
    const effect = combineRules([rule({ template, compiled })], FACTS) as RuleEffect
    const words = { ...WORDS, facts: { ...FACTS, words: { ...FACTS.words, user: 'Bob' } } }
    openRuledRecords(memory.ports.records, effect, words).apply(PLAN)
    expect(memory.rows('incident')[0]).toMatchObject({ caller_id: 'sys_user:ann', u_who: 'sys_user:Bob' })
    const named = (value: string) => ({ table: 'sys_user', column: 'name', value, orElse: null })
    expect(memory.plans[0].references).toMatchObject({
        caller_id: { table: 'sys_user', column: 'sys_id', value: 'ann', orElse: named('Ann') },
        u_who: named('Bob'),
    })
})

it('what the check found about another template says nothing about this one', () => {
    const memory = openMemory()
    const compiled = compiledFor('category=old', { category: { choice: 'stale' } })
    apply(memory, { template: 'category=new', compiled })
    expect(memory.rows('incident')[0].category).toBe('new')
})

it('the group of the rule gives way to the group of the settings where it is gone', () => {
    const memory = openMemory()
    apply(memory, { group: 'g1' })
    expect(memory.plans[0].references.assignment_group).toEqual({
        table: 'sys_user_group',
        column: 'sys_id',
        value: 'g1',
        orElse: PLAN.references.assignment_group,
    })
})

test.each([
    ['x_kt_gov_compliance_task', { priority: '1' }],
    ['incident', { impact: '1', urgency: '1' }],
])('the priority of a review in %s is %j', (table, fields) => {
    const memory = openMemory()
    apply(memory, { priority: '1' }, { ...emptyPlan(table, { kind: 'compliance_task', externalId: 'e' }) })
    expect(memory.plans[0].onCreate).toEqual(fields)
})

describe('a refusal', () => {
    const REFUSED = {
        code: 'write_refused_business_rule',
        table: 'incident',
        name: 'No network',
        message: 'no',
    } as const

    /** The instance takes no incident with this category. */
    const picky = (memory: Memory, failure: object = REFUSED): Records => ({
        ...memory.ports.records,
        apply: (plan) =>
            plan.onCreate.category === 'network' ? fail({ ...REFUSED, ...failure }) : memory.ports.records.apply(plan),
    })

    it('of what the rule sets leaves the record without it, and is reported', () => {
        const memory = openMemory()
        const { codes } = apply(memory, { template: 'category=network', impact: '3' }, PLAN, picky(memory))
        expect(codes).toEqual(['rule_values_refused'])
        expect(memory.rows('incident')).toEqual([expect.objectContaining({ impact: '1' })])
    })

    it('that the values are no reason for is handed back', () => {
        const memory = openMemory()
        const busy = picky(memory, { code: 'busy' })
        expect(apply(memory, { template: 'category=network' }, PLAN, busy).applied).toMatchObject({ ok: false })
        expect(memory.rows('incident')).toEqual([])
    })

    it('of the record as such is handed back as it is', () => {
        const memory = openMemory()
        const failure = { code: 'write_refused', table: 'incident', name: null, message: 'no' } as const
        memory.faults.refuse.set('incident', failure)
        expect(apply(memory, { impact: '2' }).applied).toEqual({ ok: false, failure })
    })
})
