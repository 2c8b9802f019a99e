/** Mapping rules that were stored before their columns were refused, or past the check: they set none of them, and a health check names them. */

import { decision, escalationCreated } from '../../support/events.ts'
import type { Fields } from '../../support/instance-client.ts'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance()
const REVIEW = 'x_kt_gov_compliance_task'

/** A row as an earlier version would have stored it: no rule checks it. */
const store = (values: Fields): void =>
    void instance.local.script(`var row = new GlideRecord('x_kt_gov_mapping_rule')
        row.initialize()
        row.setWorkflow(false)
        var values = ${JSON.stringify({ active: 'true', order: '100', ...values })}
        for (var name in values) row.setValue(name, values[name])
        row.insert()`)
const codesOf = async (number: string) =>
    (await instance.list('x_kt_gov_delivery_record', ['code', 'reason'], `delivery.number=${number}`)).filter(
        ({ code }) => code.startsWith('rule_') && code !== 'rule_applied',
    )
const check = async () => {
    const { body } = await instance.local.api('POST', '/api/x_kt_gov/v1/setup/checks/mapping_rules')
    return body.result.checks[0]
}

it('a review keeps what Keeptrusts reports, and gets the other columns of the rule', async () => {
    store({
        name: 'From before',
        event_type: 'escalation.created',
        template: 'policy_name=forged^model=forged^close_notes=forged^u_ours=1^contact_type=email',
    })
    instance.addColumns(REVIEW, { u_ours: 'string' })
    const number = await instance.deliver(escalationCreated())
    expect(await instance.ending(number)).toBe('processed')
    const [review] = await instance.list(REVIEW, ['policy_name', 'model', 'close_notes', 'u_ours', 'contact_type'])
    expect(Object.values(review)).not.toContain('forged')
    expect([review.u_ours, review.contact_type]).toEqual(['1', 'email'])
    const lines = await codesOf(number)
    expect(lines.map(({ code }) => code)).toEqual(Array(3).fill('rule_column_reserved'))
    for (const column of ['policy_name', 'model', 'close_notes'])
        expect(lines.filter(({ reason }) => reason.includes(`sets ${column},`))).toHaveLength(1)
})

it.each([
    ['state', '7'],
    ['approval', 'approved'],
    ['close_code', 'Solved'],
    ['correlation_id', 'forged'],
    ['work_notes', 'forged'],
])('an incident does not get %s, and the delivery has a line', async (column, value) => {
    store({ name: 'From before', event_type: 'decision', template: `${column}=${value}^category=software` })
    const number = await instance.deliver(decision('blocked'))
    const [incident] = await instance.list('incident', [column, 'category'], 'correlation_idISNOTEMPTY')
    expect(incident[column]).not.toBe(value)
    expect(incident.category).toBe('software')
    expect((await codesOf(number)).map(({ code }) => code)).toEqual(['rule_column_reserved'])
})

it('the health check names each of them with its columns, and is well when they are saved again', async () => {
    expect(await check()).toMatchObject({ id: 'mapping_rules', state: 'ok' })
    store({ name: 'Reviews', event_type: 'escalation.created', template: 'model=x' })
    store({ name: 'Changes', order: '200', event_type: 'decision', template: 'state=6^category=software' })
    store({ name: 'Out of use', active: 'false', event_type: 'decision', template: 'state=6' })
    const { code, seen, state } = await check()
    expect([state, code]).toEqual(['attention', 'rule_column_ignored'])
    expect(seen).toContain(`"Reviews" (order 100): ${REVIEW}.model`)
    expect(seen).toContain('"Changes" (order 200): state')
    expect(seen).not.toContain('Out of use')
    await instance.change('x_kt_gov_mapping_rule', { template: 'category=software' }, 'name=Changes')
    await instance.change('x_kt_gov_mapping_rule', { template: 'contact_type=email' }, 'name=Reviews')
    expect(await check()).toMatchObject({ state: 'ok' })
})
