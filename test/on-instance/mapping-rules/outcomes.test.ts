/** What mapping rules set on records, on the built app: together, as the columns can hold it, and never at the cost of the record. */

import { createQueue } from 'servicenow-local-instance'
import { configDeployed, configUpdated, decision, escalation, escalationCreated } from '../../support/events.ts'
import { SLOW_RULE, whileRuleRuns } from '../../support/slow-rule.ts'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance()

const incidents = (columns: readonly string[]) => instance.rows('incident', columns, 'correlation_idISNOTEMPTY')
const reasons = async (number: string, code: string): Promise<readonly string[]> => {
    const lines = await instance.list('x_kt_gov_delivery_record', ['reason'], `delivery.number=${number}^code=${code}`)
    return lines.map(({ reason }) => reason)
}
const groupId = async (name: string): Promise<string> =>
    (await instance.list('sys_user_group', ['sys_id'], `name=${name}`))[0].sys_id

describe('several rules', () => {
    it('combine, and the delivery shows which rule set what', async () => {
        const group = await groupId('Compliance Team')
        const first = await instance.mappingRule({
            name: 'Health data',
            order: '10',
            policy: 'content*, phi-*',
            assignment_group: group,
        })
        const second = await instance.mappingRule({
            name: 'Production',
            order: '20',
            environment: 'production, staging',
            impact: '1',
            urgency: '1',
        })
        await instance.mappingRule({
            name: 'Everything',
            order: '30',
            impact: '3',
            template: 'category=software',
            event_type: 'decision',
        })
        const number = await instance.deliver(decision('blocked', { environment: 'prod' }))
        expect(await incidents(['assignment_group', 'impact', 'urgency', 'category'])).toEqual(
            new Set([`${group}|1|1|software`]),
        )
        expect(await reasons(number, 'rule_applied')).toEqual([
            'The mapping rule "Health data" (order 10) applies. It sets: Assignment group.',
            'The mapping rule "Production" (order 20) applies. It sets: Impact, Urgency.',
            'The mapping rule "Everything" (order 30) applies. It sets: category.',
        ])
        expect((await instance.delivery(number)).mapping_rule).toBe(first)
        expect((await instance.preview(number)).rules.map(({ sysId }) => sysId).slice(0, 2)).toEqual([first, second])
    })

    it('end with the last one', async () => {
        await instance.mappingRule({ order: '10', policy: 'content*', last: 'true', impact: '2' })
        await instance.mappingRule({ order: '20', target: 'ignore' })
        expect(await instance.ending(await instance.deliver(decision('blocked')))).toBe('processed')
        expect(await instance.ending(await instance.deliver(escalationCreated()))).toBe('ignored|ignored_by_rule')
    })

    it('can be about model, user and organization', async () => {
        await instance.mappingRule({
            name: 'Model',
            event_type: 'decision',
            model: 'gpt-5*',
            template: 'category=network',
        })
        await instance.mappingRule({ name: 'User', ai_user: '*@example.com', impact: '2' })
        await instance.mappingRule({ name: 'Organization', organization: 'org_9', target: 'ignore' })
        await instance.deliver(decision('blocked', { model: 'gpt-5-mini', user_id: 'Ann@Example.com' }))
        expect(await incidents(['category', 'impact'])).toEqual(new Set(['network|2']))
        const other = await instance.deliver(decision('blocked', { event_id: 'evt_9', organization_id: 'org_9' }))
        expect(await instance.ending(other)).toBe('ignored|ignored_by_rule')
    })
})

it('the priority of a review is that of the rule, and its due date is relative to now', async () => {
    instance.local.instance.clock.set(Date.parse('2026-04-24T08:30:00Z'))
    await instance.mappingRule({ event_type: 'escalation', priority: '1', template: 'due_date=${now+5d}' })
    await instance.deliver(escalationCreated({ due_at: undefined }))
    const [review] = await instance.list('x_kt_gov_compliance_task', ['priority', 'due_date'])
    expect(review).toEqual({ priority: '1', due_date: expect.stringMatching(/^2026-04-29 08:3/) as string })
})

it.each([
    ['the priority of the first rule counts before the impact of a later one', '10', '20', '1|1'],
    ['the impact of the first rule counts before the priority of a later one', '20', '10', '3|1'],
])('of a review that is an incident, %s', async (_what, priority, impact, levels) => {
    const escalations = { event_type: 'escalation', target: 'incident' }
    await instance.mappingRule({ ...escalations, name: 'Priority', order: priority, priority: '1' })
    await instance.mappingRule({ ...escalations, name: 'Impact', order: impact, impact: '3' })
    await instance.deliver(escalationCreated())
    expect(await incidents(['impact', 'urgency'])).toEqual(new Set([levels]))
})

describe('levels that a rule sets stay when a later event is more severe, also those of the default mapping', () => {
    it('on an incident', async () => {
        await instance.mappingRule({ event_type: 'decision', impact: '2', urgency: '2' })
        await instance.deliver(decision('blocked'))
        const severe = { event_id: 'evt_2', severity: 'critical', environment: 'production' }
        await instance.deliver(decision('blocked', severe))
        expect(await incidents(['impact', 'urgency'])).toEqual(new Set(['2|2']))
    })

    it('on a review, through all its steps', async () => {
        await instance.mappingRule({ event_type: 'escalation', priority: '2' })
        await instance.deliver(escalationCreated({ action: 'escalate' }))
        await instance.deliver(escalation('claimed', {}, '2026-04-20T14:30:00Z'))
        await instance.deliver(escalation('unclaimed', { action: 'block' }, '2026-04-20T15:00:00Z'))
        expect(await instance.rows('x_kt_gov_compliance_task', ['priority', 'action'])).toEqual(new Set(['2|block']))
    })
})

describe('a value that the column cannot hold', () => {
    it('is dropped with a line, and the record is made', async () => {
        instance.addColumns('incident', { u_count: 'integer', u_when: 'glide_date' })
        await instance.mappingRule({
            event_type: 'decision',
            template: 'category=${policy}^u_count=${policy}^u_when=${model}^subcategory=os',
        })
        const number = await instance.deliver(decision('blocked', { model: 'gpt-5' }))
        expect(await instance.ending(number)).toBe('processed')
        expect(await incidents(['u_count', 'u_when', 'subcategory'])).toEqual(new Set(['||os']))
        const lines = await reasons(number, 'rule_value_dropped')
        expect(lines.map((line) => /sets (\w+)/.exec(line)?.[1]).sort()).toEqual(['category', 'u_count', 'u_when'])
        expect((await instance.delivery(number)).remarks).toBe('3')
    })

    it('is shortened with a line where it is a text', async () => {
        instance.install('sys_dictionary', {
            name: 'incident',
            element: 'u_short',
            internal_type: 'string',
            max_length: '10',
        })
        await instance.mappingRule({ event_type: 'decision', template: 'u_short=${policy} at ${gateway}' })
        const number = await instance.deliver(decision('blocked'))
        expect(await instance.outcomes(number)).toContain('unchanged|incident|rule_value_shortened')
        const [incident] = await instance.list('incident', ['u_short'], 'correlation_idISNOTEMPTY')
        expect([incident.u_short.length <= 10, incident.u_short.startsWith('content')]).toEqual([true, true])
    })

    it('names a user that nobody is: the column stays as it was', async () => {
        await instance.mappingRule({ event_type: 'decision', template: 'opened_by=${user}^assigned_to=${user}' })
        const number = await instance.deliver(decision('blocked', { user_id: 'Nobody Known' }))
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.outcomes(number)).toContain('unchanged|incident|reference_not_found')
    })
})

it('display values of references, also in lists, and labels of choices are resolved', async () => {
    const ann = await instance.insert('sys_user', { user_name: 'ann', name: 'Ann Berg', active: 'true' })
    const bob = await instance.insert('sys_user', { user_name: 'bob', name: 'Bob Cole', active: 'true' })
    const template = 'assigned_to=Ann Berg^category=Software^watch_list=Ann Berg, Bob Cole'
    await instance.mappingRule({ event_type: 'decision', template })
    await instance.deliver(decision('blocked'))
    expect(await incidents(['assigned_to', 'category', 'watch_list'])).toEqual(
        new Set([`${ann}|software|${ann},${bob}`]),
    )
    await instance.mappingRule({
        name: 'By event',
        order: '1',
        event_type: 'decision',
        template: 'assigned_to=${user}',
    })
    await instance.deliver(decision('blocked', { event_id: 'evt_2', policy_name: 'other', user_id: 'Ann Berg' }))
    expect(await instance.count('incident', `assigned_to=${ann}`)).toBe(2)
})

describe('a record that a rule names', () => {
    const assigned = () => incidents(['assigned_to', 'business_service'])

    it('and that is gone or inactive by now is not written, and the delivery reports it', async () => {
        const ann = await instance.insert('sys_user', { user_name: 'ann', name: 'Ann Berg', active: 'true' })
        await instance.insert('cmdb_ci_service', { name: 'Payroll' })
        await instance.mappingRule({
            event_type: 'decision',
            template: `assigned_to=${ann}^business_service=Payroll`,
        })
        await instance.change('sys_user', { active: 'false' }, `sys_id=${ann}`)
        await instance.remove('cmdb_ci_service', 'name=Payroll')
        const number = await instance.deliver(decision('blocked'))
        expect(await assigned()).toEqual(new Set(['|']))
        expect(await reasons(number, 'reference_not_found')).toHaveLength(2)
    })

    it('stays the same record under another name', async () => {
        const service = await instance.insert('cmdb_ci_service', { name: 'Payroll' })
        await instance.mappingRule({ event_type: 'decision', template: 'business_service=Payroll' })
        await instance.change('cmdb_ci_service', { name: 'Payroll EU' }, 'name=Payroll')
        await instance.deliver(decision('blocked'))
        expect(await assigned()).toEqual(new Set([`|${service}`]))
    })

    it('is found by its name where the rule came from another instance', async () => {
        const ann = await instance.insert('sys_user', { user_name: 'ann', name: 'Ann Berg', active: 'true' })
        const rule = await instance.mappingRule({ event_type: 'decision', template: 'assigned_to=Ann Berg' })
        const [{ compiled }] = await instance.list('x_kt_gov_mapping_rule', ['compiled'])
        const foreign = compiled.split(ann).join('d'.repeat(32))
        instance.local.script(`var row = new GlideRecord('x_kt_gov_mapping_rule')
            row.get('${rule}')
            row.setWorkflow(false)
            row.setValue('compiled', ${JSON.stringify(foreign)})
            row.update()`)
        await instance.deliver(decision('blocked'))
        expect(await assigned()).toEqual(new Set([`${ann}|`]))
    })

    it('by a sys_id of the event that no record has is not written', async () => {
        const ann = await instance.insert('sys_user', { user_name: 'ann', name: 'Ann Berg', active: 'true' })
        const template = 'assigned_to=${user}^business_service=${model}'
        await instance.mappingRule({ event_type: 'decision', template })
        const number = await instance.deliver(decision('blocked', { user_id: ann, model: 'd'.repeat(32) }))
        expect(await assigned()).toEqual(new Set([`${ann}|`]))
        expect(await reasons(number, 'reference_not_found')).toHaveLength(1)
    })

    it('and that nobody is gives way to the one of the settings', async () => {
        const desk = await instance.insert('sys_user', { user_name: 'ai.desk', name: 'AI desk', active: 'true' })
        await instance.setProperty('x_kt_gov.incident.caller', 'ai.desk')
        await instance.mappingRule({ event_type: 'decision', template: 'caller_id=${user}' })
        const number = await instance.deliver(decision('blocked', { user_id: 'Nobody Known' }))
        expect(await incidents(['caller_id'])).toEqual(new Set([desk]))
        expect(await reasons(number, 'reference_not_found')).toHaveLength(1)
    })
})

describe('never at the cost of the record', () => {
    it('a record that is refused with what the rule sets is made without it', async () => {
        instance.rule('incident', "if (current.getValue('category') == 'network') current.setAbortAction(true)")
        await instance.mappingRule({ event_type: 'decision', template: 'category=network' })
        const number = await instance.deliver(decision('blocked'))
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.count('incident', 'correlation_idISNOTEMPTY')).toBe(1)
        expect(await instance.outcomes(number)).toContain('unchanged|incident|rule_values_refused')
        expect(Number((await instance.delivery(number)).remarks)).toBeGreaterThan(0)
    })

    it('a review that is refused with its priority is made without it, and follows its steps', async () => {
        instance.rule(
            'x_kt_gov_compliance_task',
            "if (current.getValue('priority') == '1') current.setAbortAction(true)",
        )
        await instance.mappingRule({ event_type: 'escalation', priority: '1' })
        const number = await instance.deliver(escalationCreated())
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.outcomes(number)).toContain('unchanged|x_kt_gov_compliance_task|rule_values_refused')
        await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(await instance.rows('x_kt_gov_compliance_task', ['state', 'priority'])).toEqual(new Set(['3|2']))
    })

    it('a group that is gone gives way to the one of the settings, also where groups are required', async () => {
        await instance.setProperty('x_kt_gov.mapping.require_groups', 'true')
        const group = await instance.insert('sys_user_group', { name: 'For a while', active: 'true' })
        await instance.mappingRule({ event_type: 'decision', assignment_group: group })
        await instance.change('sys_user_group', { active: 'false' }, `sys_id=${group}`)
        const number = await instance.deliver(decision('blocked'))
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.outcomes(number)).toContain('unchanged|incident|reference_not_found')
        const [incident] = await instance.list('incident', ['assignment_group'], 'correlation_idISNOTEMPTY')
        expect(incident.assignment_group).toBe(await groupId('AI Governance Team'))
    })

    it('a target that refuses the review gives way to the own table', async () => {
        instance.rule('incident', 'current.setAbortAction(true)')
        await instance.mappingRule({ event_type: 'escalation', target: 'incident' })
        const number = await instance.deliver(escalationCreated())
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.outcomes(number)).toContain('unchanged|incident|write_refused_business_rule')
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
        await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(await instance.rows('x_kt_gov_compliance_task', ['state'])).toEqual(new Set(['3']))
    })
})

describe('an existing CI', () => {
    const chosen = () =>
        instance.insert('cmdb_ci_service_auto', {
            name: 'Corporate AI edge',
            environment: 'Production',
            category: 'Ours',
        })

    it('stands for the gateway instead of a new one, and keeps its name and owners', async () => {
        const item = await chosen()
        await instance.mappingRule({ gateway: 'gw_prod_001', configuration_item: item })
        await instance.deliver(configDeployed())
        expect(await instance.rows('x_kt_gov_gateway', ['configuration_item'])).toEqual(new Set([item]))
        expect(await instance.rows('cmdb_ci_service_auto', ['name', 'category', 'support_group'])).toEqual(
            new Set(['Corporate AI edge|Ours|']),
        )
        await instance.deliver(decision('blocked'))
        expect(await incidents(['cmdb_ci'])).toEqual(new Set([item]))
    })

    it('that is gone is reported, and another one is used', async () => {
        const item = await chosen()
        await instance.mappingRule({ gateway: 'gw_prod_001', configuration_item: item })
        await instance.change('x_kt_gov_mapping_rule', { comments: 'kept' })
        await instance.remove('cmdb_ci_service_auto', `sys_id=${item}`)
        const number = await instance.deliver(configDeployed())
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.count('cmdb_ci_service_auto')).toBe(1)
    })

    it('in a column of the change leaves the item of the gateway among its affected ones', async () => {
        await instance.deliver(configDeployed({ config_id: 'cfg_0' }))
        const item = await chosen()
        await instance.mappingRule({ event_type: 'config.updated', template: `cmdb_ci=${item}` })
        await instance.deliver(configUpdated())
        expect(await instance.rows('change_request', ['cmdb_ci'])).toEqual(new Set([item]))
        expect(await instance.rows('task_ci', ['ci_item.correlation_id'])).toEqual(new Set(['gw_prod_001']))
    })

    it('is for the gateways of the rule only', async () => {
        const item = await chosen()
        await instance.mappingRule({ gateway: 'gw_a', configuration_item: item })
        await instance.deliver(configDeployed({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
        const rows = await instance.rows('x_kt_gov_gateway', ['gateway_id', 'configuration_item'])
        expect([...rows].filter((row) => row.endsWith(item))).toEqual([`gw_a|${item}`])
        expect(rows.size).toBe(2)
    })
})

describe('hits', () => {
    const hits = async () => {
        instance.local.instance.queue.runJob('Keeptrusts: count rule hits')
        return instance.rows('x_kt_gov_mapping_rule', ['name', 'hits'])
    }

    it('are counted once for each delivery, whatever is processed again', async () => {
        await instance.mappingRule({ name: 'Used', event_type: 'decision', impact: '2' })
        await instance.mappingRule({ name: 'Unused', event_type: 'escalation', impact: '2' })
        await instance.mappingRule({ name: 'Shadowed', order: '200', event_type: 'decision', impact: '3' })
        const number = await instance.deliver(decision('blocked'))
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        instance.call('reprocess', await instance.idOf(number), 'a test')
        expect(await hits()).toEqual(new Set(['Used|2', 'Unused|0', 'Shadowed|0']))
        const [used] = await instance.list('x_kt_gov_mapping_rule', ['last_hit_at'], 'name=Used')
        expect(used.last_hit_at).not.toBe('')
    })

    it('cost a delivery nothing where there is no rule', async () => {
        await instance.deliver(configUpdated())
        expect(
            await instance.local.script(
                "var row = new GlideRecord('x_kt_gov_rule_hit'); row.query(); return row.getRowCount()",
            ),
        ).toBe(0)
    })
})

describe('a subflow', () => {
    const contexts = () => instance.count('sys_flow_context', 'name=Answer a violation')

    async function startingRule(values: Readonly<Record<string, string>> = {}): Promise<string> {
        const [subflow] = await instance.list('sys_hub_flow', ['sys_id'], 'internal_name=kt_answer_violation')
        return instance.mappingRule({ event_type: 'escalation', subflow: subflow.sys_id, ...values })
    }

    it('starts once for each delivery, with what is known of the event', async () => {
        await startingRule()
        const before = await contexts()
        const number = await instance.deliver(escalationCreated({ event_id: 'dec_1' }))
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.outcomes(number)).toContain('created|sys_flow_context|flow_started')
        expect(await contexts()).toBe(before + 1)
        instance.call('reprocess', await instance.idOf(number), 'a test')
        instance.local.drain()
        expect(await contexts()).toBe(before + 1)
        expect(await instance.outcomes(number)).toContain('unchanged|sys_flow_context|flow_not_started')
    })

    it('starts once where the instance refuses the lines of the delivery, too', async () => {
        await startingRule()
        const refusing = instance.rule('x_kt_gov_delivery_record', 'current.setAbortAction(true)')
        const before = await contexts()
        const number = await instance.deliver(escalationCreated({ event_id: 'dec_1' }))
        expect(await instance.ending(number)).toBe('processed|outcome_lines_refused')
        expect(await contexts()).toBe(before + 1)
        await instance.remove('sys_script', `sys_id=${refusing}`)
        instance.call('reprocess', await instance.idOf(number), 'a test')
        instance.local.drain()
        expect(await contexts()).toBe(before + 1)
        expect(await instance.outcomes(number)).toContain('unchanged|sys_flow_context|flow_not_started')
    })

    it('that could not start does with the next attempt', async () => {
        await startingRule()
        const before = await contexts()
        await instance.change('sys_hub_flow', { active: 'false' }, 'internal_name=kt_answer_violation')
        const number = await instance.deliver(escalationCreated({ event_id: 'dec_1' }))
        expect(await contexts()).toBe(before)
        await instance.change('sys_hub_flow', { active: 'true' }, 'internal_name=kt_answer_violation')
        instance.call('reprocess', await instance.idOf(number), 'a test')
        instance.local.drain()
        expect(await contexts()).toBe(before + 1)
    })

    it('starts where the event is ignored, too', async () => {
        await startingRule({ target: 'ignore' })
        const number = await instance.deliver(escalationCreated({ event_id: 'dec_1' }))
        expect(await instance.outcomes(number)).toContain('created|sys_flow_context|flow_started')
        expect(await instance.ending(number)).toBe('ignored|ignored_by_rule')
    })

    it('does not start once more by a worker whose delivery another one took over', async () => {
        await instance.change('sys_hub_flow_input', { mandatory: 'false' })
        await startingRule({ event_type: 'decision', target: 'ignore' })
        instance.rule('x_kt_gov_decision_count', SLOW_RULE)
        const before = await contexts()
        await instance.post(decision('blocked'))
        const node = createQueue(instance.local.instance)
        const end = whileRuleRuns(instance.local.instance, () => {
            instance.local.wait(62)
            node.runJob('Keeptrusts: process due deliveries')
        })
        instance.local.drain()
        expect(end()).toBe(true)
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'attempts'])).toEqual(new Set(['ignored|2']))
        expect(await contexts()).toBe(before + 1)
    })

    it('that is gone is a remark: the records are made', async () => {
        await startingRule()
        await instance.change('sys_hub_flow', { active: 'false' }, 'internal_name=kt_answer_violation')
        const number = await instance.deliver(escalationCreated({ event_id: 'dec_1' }))
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.outcomes(number)).toContain('unchanged|sys_flow_context|flow_not_started')
        expect((await instance.delivery(number)).remarks).toBe('1')
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
    })
})
