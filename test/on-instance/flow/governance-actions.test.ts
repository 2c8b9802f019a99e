/** Promises of the actions that make records: what a webhook would have made, once, with a status and never an exception. */

import { onFlows } from './flow-instance.ts'

const instance = onFlows()

const VERSION = { gateway_id: 'gw_prod_01', config_id: 'cfg_main', policy_version: 'v2.4.0', environment: 'production' }
const CHANGE = { config_id: 'cfg_main', config_name: 'Main policy', policy_version: 'v2.4.0' }
const VIOLATION = { decision_id: 'evt_1', policy: 'PII Filter', action: 'block', gateway_id: 'gw_prod_01' }
const REVIEW = { escalation_id: 'esc_1', policy: 'pii-filter', severity: 'high', reason: 'Contains a card number' }

describe('Register or update gateway CI', () => {
    it('registers the configuration item and the gateway', async () => {
        const outputs = instance.action('register_gateway', VERSION)
        expect(outputs).toMatchObject({ status: 'success', code: null, operation: 'created' })
        expect(await instance.rows('x_kt_gov_gateway', ['gateway_id', 'policy_version', 'configuration_item'])).toEqual(
            new Set([`gw_prod_01|v2.4.0|${outputs['ci']}`]),
        )
        expect(await instance.count('cmdb_ci', `sys_id=${outputs['ci']}^correlation_id=gw_prod_01`)).toBe(1)
    })

    it('changes nothing when it runs again with the same inputs', async () => {
        const first = instance.action('register_gateway', VERSION)
        instance.local.wait(60)
        expect(instance.action('register_gateway', VERSION)).toMatchObject({
            status: 'success',
            operation: 'unchanged',
            ci: first['ci'],
            gateway: first['gateway'],
        })
    })

    it('brings a known gateway to a newer version, and leaves it there', async () => {
        instance.action('register_gateway', VERSION)
        instance.local.wait(60)
        instance.action('register_gateway', { ...VERSION, policy_version: 'v2.5.0' })
        const older = { ...VERSION, policy_version: 'v2.3.0', occurred_at: '2020-01-01 00:00:00' }
        expect(instance.action('register_gateway', older)).toMatchObject({ status: 'success', code: 'superseded' })
        expect(await instance.rows('x_kt_gov_gateway', ['policy_version'])).toEqual(new Set(['v2.5.0']))
    })
})

describe('Create policy change request', () => {
    it('opens one change request per version', async () => {
        const outputs = instance.action('create_policy_change', CHANGE)
        expect(outputs).toMatchObject({ status: 'success', operation: 'created' })
        expect(outputs['number']).toMatch(/^CHG\d+$/)
        instance.local.wait(60)
        expect(instance.action('create_policy_change', CHANGE)).toMatchObject({
            status: 'success',
            code: 'change_exists',
            operation: 'unchanged',
            change_request: outputs['change_request'],
            number: outputs['number'],
        })
        expect(await instance.count('change_request', 'correlation_display=Keeptrusts')).toBe(1)
    })

    it('makes the change that the webhook of the same version finds', async () => {
        const { number } = instance.action('create_policy_change', CHANGE)
        await instance.deliver({
            id: 'dlv_1',
            event_type: 'configuration.updated',
            data: { config_id: 'cfg_main', config_name: 'Main policy', config_version: 'v2.4.0' },
        })
        expect(await instance.rows('change_request', ['number'], 'correlation_display=Keeptrusts')).toEqual(
            new Set([String(number)]),
        )
    })

    it('fails with the code of the write that the instance refused', () => {
        instance.rule('change_request', 'current.setAbortAction(true)')
        expect(instance.action('create_policy_change', CHANGE)).toMatchObject({
            status: 'failed',
            code: 'write_refused_business_rule',
            change_request: null,
            __action_status__: { code: 1 },
        })
    })

    it('goes by mapping rules', async () => {
        const group = (await instance.list('sys_user_group', ['sys_id'], 'name=Compliance Team'))[0]!.sys_id
        await instance.insert('x_kt_gov_mapping_rule', {
            name: 'Changes',
            event_type: 'config.updated',
            target: 'change_request',
            assignment_group: group,
            active: 'true',
        })
        instance.action('create_policy_change', CHANGE)
        expect(await instance.rows('change_request', ['assignment_group'], 'correlation_display=Keeptrusts')).toEqual(
            new Set([group]),
        )
    })

    it('is refused where a mapping rule says to ignore it', async () => {
        await instance.insert('x_kt_gov_mapping_rule', {
            name: 'None',
            event_type: 'config.updated',
            target: 'ignore',
            active: 'true',
        })
        expect(instance.action('create_policy_change', CHANGE)).toMatchObject({
            status: 'refused',
            code: 'ignored_by_rule',
            __action_status__: { code: 2 },
        })
        expect(await instance.count('change_request', 'correlation_display=Keeptrusts')).toBe(0)
    })
})

describe('Open or update violation incident', () => {
    it('opens an incident, adds a note for a further decision, and counts the same decision once', async () => {
        const first = instance.action('open_violation', VIOLATION)
        expect(first).toMatchObject({ status: 'success', operation: 'created' })
        const second = instance.action('open_violation', { ...VIOLATION, decision_id: 'evt_2' })
        expect(second).toMatchObject({ status: 'success', operation: 'updated', incident: first['incident'] })
        const again = instance.action('open_violation', { ...VIOLATION, decision_id: 'evt_2' })
        expect(again).toMatchObject({
            status: 'success',
            operation: 'unchanged',
            code: 'decision_already_counted',
            number: first['number'],
        })
        expect(await instance.count('incident', 'correlation_display=Keeptrusts')).toBe(1)
        expect(await instance.notes('incident')).toHaveLength(1)
        // No delivery vouches for them: what control tests count has none of them.
        expect(await instance.count('x_kt_gov_decision_count')).toBe(0)
        expect(await instance.count('x_kt_gov_decision')).toBe(2)
    })

    it('opens one below the threshold too: the flow asks for it', () => {
        expect(instance.action('open_violation', { ...VIOLATION, action: 'log' })).toMatchObject({
            status: 'success',
            operation: 'created',
        })
    })

    it('counts a decision once when a webhook event reports it as well', async () => {
        await instance.deliver({
            id: 'dlv_2',
            event_type: 'event.blocked',
            data: { event_id: 'evt_1', policy: 'PII Filter', verdict: 'block', gateway_id: 'gw_prod_01' },
        })
        expect(instance.action('open_violation', VIOLATION)).toMatchObject({
            status: 'success',
            code: 'decision_already_counted',
        })
        expect(await instance.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['1']))
        expect(await instance.notes('incident')).toEqual([])
    })
})

describe('Create compliance task', () => {
    it('opens one review for each escalation, in the target table of reviews', async () => {
        const outputs = instance.action('create_compliance_task', REVIEW)
        expect(outputs).toMatchObject({ status: 'success', operation: 'created' })
        expect(await instance.count(String(outputs['table_name']), `sys_id=${outputs['record']}`)).toBe(1)
        expect(instance.action('create_compliance_task', REVIEW)).toMatchObject({
            status: 'success',
            code: 'escalation_already_known',
            operation: 'unchanged',
            record: outputs['record'],
        })
    })
})

describe('inputs', () => {
    it('that are mandatory are asked for by the platform', () => {
        expect(() => instance.action('register_gateway', {})).toThrow(
            /Input 'gateway_id' is mandatory.*Input 'config_id'.*Input 'policy_version'/,
        )
    })

    it.each([
        ['register_gateway', { ...VERSION, gateway_id: '  ' }, 'input_missing', 'gateway_id: expected a value'],
        [
            'register_gateway',
            { ...VERSION, environment: 'x'.repeat(41) },
            'input_too_long',
            'environment: expected at most 40 characters',
        ],
        [
            'open_violation',
            { ...VIOLATION, action: 'allow', severity: 'worst' },
            'input_invalid',
            'action: expected one of block, escalate, redact, log; severity: expected one of',
        ],
        ['create_compliance_task', { ...REVIEW, action: 'shrug' }, 'input_invalid', 'action: expected one of block'],
    ])('of %s are refused with a code, all named at once', async (action, inputs, code, message) => {
        const outputs = instance.action(action, inputs)
        expect(outputs).toMatchObject({ status: 'refused', code, message: expect.stringContaining(message) })
        expect(outputs['__action_status__']).toMatchObject({ code: 2 })
        for (const table of ['x_kt_gov_gateway', 'x_kt_gov_link', 'x_kt_gov_decision'])
            expect(await instance.count(table)).toBe(0)
    })
})

it('runs for a flow of the system, and is refused in one of a person without roles', () => {
    instance.local.user('nobody', [])
    expect(instance.action('register_gateway', VERSION, 'nobody')).toMatchObject({ code: 'caller_not_allowed' })
    expect(instance.action('register_gateway', VERSION, 'system')).toMatchObject({ status: 'success' })
})
