/** Plans of other scopes, attacked by an operator: none takes the place of a record that Keeptrusts asks for, and none rewrites what it reported. */

import { configUpdated, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const REVIEW = 'x_kt_gov_compliance_task'

beforeEach(() => void instance.local.user('worker', ['x_kt_gov.operator']))

const apply = (table: string, kind: string, externalId: string, more: object = {}) => {
    const plan = JSON.stringify({ table, link: { kind, externalId }, ...more })
    return instance.local.script(
        `return new x_kt_gov.KeeptrustsGovernance().applyPlan(${plan})`,
        'x_other_app',
        'worker',
    )
}

it('an escalation that is still to come gets its review, and no incident of the operator', async () => {
    const said = apply('incident', 'compliance_task', 'esc_9', { fields: { short_description: 'Mine' } })
    expect(said).toMatchObject({ ok: false, code: 'plan_invalid' })
    await instance.deliver(escalationCreated({ escalation_id: 'esc_9' }))
    expect(await instance.rows(REVIEW, ['escalation_id'])).toEqual(new Set(['esc_9']))
    expect(await instance.count('incident')).toBe(0)
})

it('a version that is still to come gets its change request', async () => {
    const said = apply('incident', 'change_request', 'cfg_1:v2.3.1:production', { fields: { urgency: '1' } })
    expect(said).toMatchObject({ ok: false, code: 'plan_invalid' })
    await instance.deliver(configUpdated())
    expect(await instance.rows('change_request', ['correlation_id'])).toEqual(new Set(['cfg_1:v2.3.1:production']))
})

it.each(['export_evidence', 'grc_test_result', 'audit_control_test', 'control_issue', 'deployment'])(
    'an identity of the kind %s is the own business of the app',
    (kind) => {
        const said = apply('incident', kind, 'x', { fields: { description: 'SHA-256: forged' } })
        expect(said).toMatchObject({ ok: false, code: 'plan_invalid' })
    },
)

it('a review keeps what Keeptrusts reported of it, also under the name of another table', async () => {
    await instance.deliver(escalationCreated({ escalation_id: 'esc_1' }))
    const before = await instance.local.record(REVIEW)
    const forged = { severity: 'low', policy_name: 'Mine', ai_user: 'Somebody', console_url: 'https://example.org' }
    for (const column of Object.keys(forged)) {
        const fields = { [column]: forged[column as keyof typeof forged] }
        expect(apply(REVIEW, 'compliance_task', 'esc_1', { fields })).toMatchObject({ code: 'plan_column_refused' })
    }
    expect(apply('sn_grc_issue', 'compliance_task', 'esc_1', { fields: forged })).toMatchObject({
        ok: false,
        code: 'plan_invalid',
    })
    expect(await instance.local.record(REVIEW)).toEqual(before)
    expect(apply(REVIEW, 'compliance_task', 'esc_1', { workNote: 'Seen' })).toMatchObject({ ok: true })
})
