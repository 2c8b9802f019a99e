/** What a flow gives counts when its record is made, and otherwise only where the record lacks it. */

import { applyGiven, toGivenFields, type GivenValues } from '../../../../src/server/mapping/core/given-values.ts'
import { emptyPlan, type RecordPlan } from '../../../../src/server/shared/plan.ts'

const NOTHING: GivenValues = {
    kind: 'violation_incident',
    item: null,
    group: null,
    priority: null,
    impact: null,
    urgency: null,
}
const ALL: GivenValues = { ...NOTHING, item: 'ci_1', group: 'group_1', impact: '3', urgency: '2' }
const PLAN: RecordPlan = {
    ...emptyPlan('incident', { kind: 'violation_incident', externalId: 'x' }),
    onCreate: { impact: '1', urgency: '1', cmdb_ci: 'ci_gateway' },
    references: { assignment_group: { table: 'sys_user_group', column: 'name', value: 'Standard' } },
    verify: ['impact'],
}
const GROUP = { table: 'sys_user_group', column: 'sys_id', value: 'group_1' }

it('makes the record with what is given, and verifies it', () => {
    expect(applyGiven(PLAN, ALL)).toEqual({
        ...PLAN,
        onCreate: { impact: '3', urgency: '2', cmdb_ci: 'ci_1' },
        references: { assignment_group: GROUP },
        verify: ['impact', 'urgency', 'cmdb_ci'],
    })
})

it.each<[string, RecordPlan, GivenValues]>([
    ['where nothing is given', PLAN, NOTHING],
    ['of another kind', { ...PLAN, link: { kind: 'deployment_incident', externalId: 'x' } }, ALL],
    ['that only notes something on a record', { ...PLAN, recordId: 'incident_1', workNote: 'note' }, ALL],
])('leaves a plan %s', (_which, plan, given) => {
    expect(applyGiven(plan, given)).toBe(plan)
})

it('fills an item and a group, and no levels; what the event knows comes first', () => {
    const fill: RecordPlan = { ...PLAN, recordId: 'incident_1', onCreate: {}, whereEmpty: {} }
    const filled = { ...fill, references: { assignment_group: GROUP } }
    expect(applyGiven(fill, ALL)).toEqual({ ...filled, whereEmpty: { cmdb_ci: 'ci_1' } })
    const known = { cmdb_ci: 'ci_gateway' }
    expect(applyGiven({ ...fill, whereEmpty: known }, ALL)).toEqual({ ...filled, whereEmpty: known })
    expect(applyGiven(fill, { ...NOTHING, urgency: '1' })).toEqual(fill)
})

it.each<[string, string, object]>([
    ['incident', '1', { impact: '1', urgency: '1' }],
    ['incident', '5', { impact: '3', urgency: '3' }],
    ['incident', '9', {}],
    ['x_kt_gov_compliance_task', '5', { priority: '5' }],
    ['change_request', '2', { priority: '2' }],
])('gives %s the priority %s as the table takes it', (table, priority, fields) => {
    expect(toGivenFields({ ...NOTHING, priority }, table)).toEqual(fields)
})
