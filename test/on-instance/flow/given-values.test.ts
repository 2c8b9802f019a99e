/** Promises of the inputs for item, group and levels: a new record gets them, people's values stay, and what is no such record is refused by name. */

import { onFlows } from './flow-instance.ts'

const instance = onFlows()

const CHANGE = { config_id: 'cfg_main', policy_version: 'v2.4.0', gateway_ids: 'gw_prod_01' }
const VIOLATION = { decision_id: 'evt_1', policy: 'PII Filter', gateway_id: 'gw_prod_01' }
const REVIEW = { escalation_id: 'esc_1', policy: 'pii-filter' }
const OURS = 'correlation_display=Keeptrusts'
const NOBODY = 'f'.repeat(32)

const item = (name: string, table = 'cmdb_ci_service') => instance.insert(table, { name })
const group = (name: string, active = 'true') => instance.insert('sys_user_group', { name, active })
const review = async () => (await instance.list('x_kt_gov_compliance_task', [], OURS))[0]!
const incident = async () => (await instance.list('incident', [], OURS))[0]!
const change = async () => (await instance.list('change_request', [], OURS))[0]!

describe('a new record gets what the flow gives', () => {
    it('as an incident: item, group, impact and urgency, from which the platform calculates the priority', async () => {
        const given = { configuration_item: await item('srv_1'), assignment_group: await group('AI desk') }
        const outputs = instance.action('open_violation', { ...VIOLATION, ...given, impact: '3', urgency: '2' })
        expect(outputs).toMatchObject({ status: 'success', code: null, operation: 'created' })
        const { configuration_item: cmdb_ci, assignment_group } = given
        expect(await incident()).toMatchObject({ cmdb_ci, assignment_group, impact: '3', urgency: '2', priority: '4' })
    })

    it('as a review: item, group and priority', async () => {
        const given = { configuration_item: await item('srv_1'), assignment_group: await group('AI desk') }
        instance.action('create_compliance_task', { ...REVIEW, ...given, priority: '5' })
        const { configuration_item: cmdb_ci, assignment_group } = given
        expect(await review()).toMatchObject({ cmdb_ci, assignment_group, priority: '5' })
    })

    it('as a review in a table that calculates its priority: impact and urgency that lead to it', async () => {
        await instance.setProperty('x_kt_gov.compliance.table', 'incident')
        instance.action('create_compliance_task', { ...REVIEW, priority: '5' })
        expect(await incident()).toMatchObject({ impact: '3', urgency: '3', priority: '5' })
    })

    it('as a change: item, group and priority; the items of its gateways are affected and stay approved with it', async () => {
        const version = { gateway_id: 'gw_prod_01', config_id: 'cfg_main', policy_version: 'v2.3.0' }
        const { ci } = instance.action('register_gateway', { ...version, environment: 'production' })
        const given = { configuration_item: await item('srv_1'), assignment_group: await group('AI desk') }
        const made = instance.action('create_policy_change', { ...CHANGE, ...given, priority: '1' })
        const { configuration_item: cmdb_ci, assignment_group } = given
        expect(await change()).toMatchObject({ cmdb_ci, assignment_group, priority: '1' })
        expect(await instance.rows('task_ci', ['ci_item'], `task=${made['change_request']}`)).toContain(String(ci))
        await instance.change('change_request', { approval: 'approved' }, OURS)
        expect(instance.action('check_approval', { ...version, policy_version: 'v2.4.0' })).toMatchObject({
            is_approved: true,
            code: null,
        })
    })

    it('before what a mapping rule sets', async () => {
        const ruled = await group('By rule')
        await instance.insert('x_kt_gov_mapping_rule', {
            name: 'Violations',
            event_type: 'decision',
            target: 'incident',
            assignment_group: ruled,
            impact: '1',
            urgency: '1',
            active: 'true',
        })
        const assignment_group = await group('AI desk')
        instance.action('open_violation', { ...VIOLATION, assignment_group, urgency: '3' })
        expect(await incident()).toMatchObject({ assignment_group, impact: '1', urgency: '3' })
    })

    it('before the record that a mapping rule names, too', async () => {
        await item('srv_2')
        const rule = { name: 'Violations', event_type: 'decision', template: 'cmdb_ci=srv_2' }
        await instance.insert('x_kt_gov_mapping_rule', rule)
        const configuration_item = await item('srv_1')
        instance.action('open_violation', { ...VIOLATION, configuration_item })
        expect(await incident()).toMatchObject({ cmdb_ci: configuration_item })
    })

    it('and nothing where the flow gives nothing', async () => {
        const empty = { configuration_item: '', assignment_group: '', impact: '', urgency: '' }
        instance.action('open_violation', { ...VIOLATION, ...empty })
        const { cmdb_ci, assignment_group, impact, urgency } = await incident()
        await instance.local.rewind()
        instance.action('open_violation', VIOLATION)
        expect(await incident()).toMatchObject({ cmdb_ci, assignment_group, impact, urgency })
    })
})

describe('a record that is there', () => {
    it('keeps what people changed, whatever a later run gives', async () => {
        const given = { configuration_item: await item('srv_1'), assignment_group: await group('AI desk') }
        instance.action('open_violation', { ...VIOLATION, ...given, impact: '3', urgency: '3' })
        const people = {
            cmdb_ci: await item('srv_2'),
            assignment_group: await group('Others'),
            impact: '2',
            urgency: '1',
        }
        await instance.change('incident', people, OURS)
        instance.local.wait(60)
        instance.action('open_violation', { ...VIOLATION, ...given, decision_id: 'evt_2', impact: '3', urgency: '3' })
        expect(await incident()).toMatchObject(people)
    })

    it('gets the item and the group that it lacks, and keeps its levels', async () => {
        await instance.setProperty('x_kt_gov.compliance.assignment_group', 'No such group')
        instance.action('create_compliance_task', REVIEW)
        const before = await review()
        const given = { configuration_item: await item('srv_1'), assignment_group: await group('AI desk') }
        instance.action('create_compliance_task', { ...REVIEW, ...given, priority: '5' })
        expect(await review()).toMatchObject({
            cmdb_ci: given.configuration_item,
            assignment_group: given.assignment_group,
            priority: before.priority,
        })
    })
})

describe('what cannot be used is refused, each input by its name', () => {
    const actions: readonly [string, object][] = [
        ['open_violation', VIOLATION],
        ['create_compliance_task', REVIEW],
        ['create_policy_change', CHANGE],
    ]
    it.each(actions)('by %s: an item and a group that do not exist, both at once', async (name, inputs) => {
        const given = { configuration_item: NOBODY, assignment_group: NOBODY }
        expect(instance.action(name, { ...inputs, ...given })).toMatchObject({
            status: 'refused',
            code: 'input_not_found',
            message:
                'configuration_item: expected a configuration item: a record of cmdb_ci or of a class below it; ' +
                'assignment_group: expected an active group',
        })
        expect(await instance.count('x_kt_gov_link')).toBe(0)
    })

    it('a record of another table as an item', async () => {
        const configuration_item = await group('No item')
        expect(instance.action('open_violation', { ...VIOLATION, configuration_item })).toMatchObject({
            status: 'refused',
            code: 'input_not_found',
        })
    })

    it('a group that is not active', async () => {
        const assignment_group = await group('Closed desk', 'false')
        expect(instance.action('create_policy_change', { ...CHANGE, assignment_group })).toMatchObject({
            status: 'refused',
            code: 'input_not_active',
            message: 'assignment_group: expected an active group',
        })
    })

    it('a level that is no choice here, together with what else is wrong', () => {
        expect(instance.action('open_violation', { ...VIOLATION, severity: 'worst', impact: '9' })).toMatchObject({
            status: 'refused',
            code: 'input_invalid',
            message: 'severity: expected one of critical, high, medium, low; impact: expected one of 1, 2, 3',
        })
    })
})
