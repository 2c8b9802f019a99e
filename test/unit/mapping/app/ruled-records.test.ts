/** Records under a mapping rule: which plans the rule changes, and which columns it reports as missing. */

import { openRuledRecords } from '../../../../src/server/mapping/app/ruled-records.ts'
import { toRuleFacts } from '../../../../src/server/mapping/core/rule-facts.ts'
import type { MappingRule } from '../../../../src/server/mapping/core/rules.ts'
import { emptyPlan, type RecordPlan } from '../../../../src/server/shared/plan.ts'
import { openMemory } from '../../../support/memory-ports.ts'
import { decisionEvent } from '../../../support/typed-events.ts'

const RULE: MappingRule = {
    sysId: 'rule_1',
    name: 'Our rule',
    order: 100,
    eventType: '',
    policy: '',
    gateway: '',
    environment: '',
    severity: '',
    action: '',
    target: 'default',
    group: '',
    impact: '2',
    urgency: '',
    template: 'u_missing=x',
}
const PLAN = {
    ...emptyPlan('incident', { kind: 'violation_incident', externalId: 'gw|p' }),
    onCreate: { impact: '1' },
}
const FACTS = toRuleFacts(decisionEvent(), { name: 'decision', ruleEvents: ['decision'] }, null)

it('sets what the rule sets, and reports each column that the table lacks with the record', () => {
    const memory = openMemory()
    const applied = openRuledRecords(memory.ports.records, RULE, FACTS).apply(PLAN)
    expect(memory.rows('incident')[0].impact).toBe('2')
    const recordId = applied.ok && applied.value.recordId
    expect(applied.ok && applied.value.remarks).toEqual([
        expect.objectContaining({
            table: 'incident',
            recordId,
            number: expect.any(String),
            code: 'rule_column_missing',
        }),
    ])
})

test.each<[string, Partial<RecordPlan>]>([
    ['a record that is known', { recordId: 'incident_1' }],
    ['a record that rules are not about', { link: { kind: 'configuration_item', externalId: 'gw' } }],
])('leaves the plan of %s, and reports nothing', (_what, changes) => {
    const memory = openMemory()
    memory.put('incident', 'incident_1', { impact: '1' })
    const applied = openRuledRecords(memory.ports.records, RULE, FACTS).apply({ ...PLAN, ...changes })
    expect(applied.ok && applied.value.remarks).toEqual([])
    expect(memory.plans).toEqual([{ ...PLAN, ...changes }])
})

it('reports nothing about a record that another worker made before', () => {
    const memory = openMemory()
    const records = openRuledRecords(memory.ports.records, RULE, FACTS)
    records.apply(PLAN)
    const again = records.apply(PLAN)
    expect(again.ok && [again.value.created, again.value.remarks]).toEqual([false, []])
})

it('hands back a refusal as it is', () => {
    const memory = openMemory()
    const failure = { code: 'write_refused', table: 'incident', name: null, message: 'no' } as const
    memory.faults.refuse.set('incident', failure)
    expect(openRuledRecords(memory.ports.records, RULE, FACTS).apply(PLAN)).toEqual({ ok: false, failure })
})
