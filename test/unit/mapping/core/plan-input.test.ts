/** Plans from other scopes and flows: what is taken, and every problem with what is not. */

import { toRecordPlan } from '../../../../src/server/mapping/core/plan-input.ts'
import { LINK_KINDS, type LinkKind } from '../../../../src/server/shared/names.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'

const SETTINGS = toSettings(() => null)
const GIVEN = { table: 'incident', link: { kind: 'violation_incident', externalId: 'x' } }
const problemsOf = (changes: object) => {
    const read = toRecordPlan({ ...GIVEN, ...changes }, SETTINGS)
    return read.ok ? [] : read.failure.problems
}

it('takes a plan with columns, references, note and reason', () => {
    const read = toRecordPlan(
        {
            ...GIVEN,
            fields: { urgency: 2, made_sla: true },
            onCreate: { short_description: 'x' },
            references: { assignment_group: { table: 'sys_user_group', column: 'name', value: 'Desk' } },
            workNote: 'note',
            reason: 'why',
        },
        SETTINGS,
    )
    expect(read).toMatchObject({
        ok: true,
        value: {
            ...GIVEN,
            recordId: null,
            fields: { urgency: '2', made_sla: 'true' },
            onCreate: { short_description: 'x' },
            references: { assignment_group: { value: 'Desk' } },
            workNote: 'note',
            reason: 'why',
        },
    })
})

it('takes the least, and says where it came from', () => {
    expect(toRecordPlan(GIVEN, SETTINGS)).toMatchObject({
        ok: true,
        value: { workNote: null, fields: {}, references: {} },
    })
    const read = toRecordPlan(GIVEN, SETTINGS)
    expect(read.ok && read.value.reason).not.toBe('')
})

const TABLES: Readonly<Partial<Record<LinkKind, readonly string[]>>> = {
    ...{ change_request: ['change_request'], violation_incident: ['incident'], health_incident: ['incident'] },
    ...{ deployment_incident: ['incident'], budget_incident: ['incident'] },
    compliance_task: ['x_kt_gov_compliance_task', 'sn_compliance_task', 'sn_grc_issue', 'sn_ai_case_mgmt_ai_case'],
    ...{ configuration_item: [SETTINGS.ciClass], ai_system: [SETTINGS.aiSystemClass] },
}
const EVERY_TABLE = [...new Set(Object.values(TABLES).flat())]

test.each(Object.keys(LINK_KINDS) as LinkKind[])('takes a plan of the kind %s for its own tables alone', (kind) => {
    const takes = (table: string): boolean => problemsOf({ table, link: { kind, externalId: 'x' } }).length === 0
    expect(EVERY_TABLE.filter(takes)).toEqual(TABLES[kind] ?? [])
})

it('takes the table of the settings, and not the word auto', () => {
    const settings = { ...SETTINGS, complianceTable: 'u_review' }
    const review = (table: string) => ({ table, link: { kind: 'compliance_task', externalId: 'x' } })
    expect(toRecordPlan(review('u_review'), settings).ok).toBe(true)
    expect(toRecordPlan(review('u_review'), SETTINGS).ok).toBe(false)
    expect(toRecordPlan(review('auto'), { ...SETTINGS, complianceTable: 'auto' }).ok).toBe(false)
})

test.each(['short_description', 'severity', 'policy_name', 'ai_user', 'console_url', 'number'])(
    'sets %s of a review in the table of the app only when it makes the review',
    (column) => {
        const review = { table: 'x_kt_gov_compliance_task', link: { kind: 'compliance_task', externalId: 'x' } }
        expect(problemsOf({ ...review, fields: { [column]: 'x' } })).toEqual([expect.stringContaining(column)])
        expect(problemsOf({ ...review, onCreate: { [column]: 'x' } })).toEqual([])
    },
)

test.each<[string, object, RegExp]>([
    ['another table', { table: 'sys_user' }, /table "sys_user"/],
    ['another kind', { link: { kind: 'toString', externalId: 'x' } }, /link\.kind "toString"/],
    ['no identity', { link: { kind: 'violation_incident', externalId: '' } }, /link\.externalId is empty/],
    ['a column that is none', { fields: { 'Bad-Name': 'x' } }, /fields\.Bad-Name/],
    ['a column that only begins like one', { fields: { 'a b': 'x' } }, /fields\.a b/],
    ['a column that only ends like one', { fields: { _a: 'x' } }, /fields\._a/],
    ['an object as a value', { onCreate: { a: {} } }, /onCreate\.a/],
    ['nothing as a value', { onCreate: { a: null } }, /onCreate\.a/],
    ['a reference without a table', { references: { a: { column: 'c', value: 'v' } } }, /references\.a/],
    ['a reference without a column', { references: { a: { table: 't', value: 'v' } } }, /references\.a/],
    ['a reference without a value', { references: { a: { table: 't', column: 'c' } } }, /references\.a/],
])('refuses %s by name', (_what, changes, problem) => {
    expect(problemsOf(changes)).toEqual([expect.stringMatching(problem)])
})

test.each([null, undefined, 'text', 1, []])('names every problem of %p', (input) => {
    const read = toRecordPlan(input, SETTINGS)
    expect(read.ok ? [] : read.failure.problems).toHaveLength(3)
})

it('asks for no column to be read back', () => {
    const read = toRecordPlan(GIVEN, SETTINGS)
    expect(read.ok && read.value.verify).toEqual([])
})

test.each([
    'approval',
    'approval_set',
    'u_approval_note',
    'state',
    'active',
    'type',
    'chg_model',
    'std_change_producer_version',
    'risk',
    'outcome',
    'escalation_state',
    'close_code',
    'closed_by',
    'resolved_at',
    'correlation_id',
    'sys_created_by',
    'sys_class_name',
    'operational_status',
])('refuses a plan that sets %s', (column) => {
    const reference = { [column]: { table: 'sys_user', column: 'name', value: 'x' } }
    for (const changes of [{ fields: { [column]: 'x' } }, { onCreate: { [column]: 'x' } }, { references: reference }]) {
        const read = toRecordPlan({ ...GIVEN, ...changes }, SETTINGS)
        expect(read).toMatchObject({ ok: false, failure: { code: 'plan_column_refused' } })
        expect(problemsOf(changes)).toEqual([expect.stringContaining(column)])
    }
})

test.each(['short_description', 'assigned_to', 'approver_note', 'statement', 'stages', 'close_notes', 'due_date'])(
    'takes a plan that sets %s',
    (column) => expect(problemsOf({ fields: { [column]: 'x' } })).toEqual([]),
)
