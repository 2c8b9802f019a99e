/** Promises of the action that finds records: what stands for an external ID, and a stable code where nothing does. */

import { configDeployed, escalationCreated } from '../../support/events.ts'
import { onFlows } from './flow-instance.ts'

const instance = onFlows()
const find = (kind: string, external_id: string) => instance.action('find_record', { kind, external_id })
const NOTHING = { is_found: false, table_name: null, record: null, number: null, state: null }

describe('finds', () => {
    it('the review of an escalation, with its number and state', async () => {
        await instance.deliver(escalationCreated({ escalation_id: 'esc_1' }))
        const { number, sys_id } = await instance.local.record('x_kt_gov_compliance_task')
        expect(find('compliance_task', 'esc_1')).toMatchObject({
            status: 'success',
            code: null,
            is_found: true,
            table_name: 'x_kt_gov_compliance_task',
            record: sys_id,
            number,
            state: '1',
        })
        await instance.change('x_kt_gov_compliance_task', { state: '2' })
        expect(find('compliance_task', 'esc_1')).toMatchObject({ record: sys_id, state: '2' })
    })

    it('the item of a gateway, however its id is spelled: it has a name and no state', async () => {
        await instance.deliver(configDeployed({ gateway_id: 'gw_prod_01' }))
        const [{ configuration_item, name }] = (await instance.list('x_kt_gov_gateway', [
            'configuration_item',
            'name',
        ])) as [Record<string, string>]
        const found = find('configuration_item', ' GW_prod_01')
        expect(found).toMatchObject({ is_found: true, record: configuration_item, state: null })
        expect(await instance.count(String(found['table_name']), `sys_id=${configuration_item}`)).toBe(1)
        expect(name).not.toBe('')
    })

    it('the incident of a gateway and a policy, however both are spelled', () => {
        const violation = { decision_id: 'evt_1', policy: 'PII Filter', gateway_id: 'gw|1' }
        const { incident, number } = instance.action('open_violation', violation)
        expect(find('violation_incident', 'GW|1|pii_filter')).toMatchObject({
            is_found: true,
            table_name: 'incident',
            record: incident,
            number,
            state: '1',
        })
    })
})

describe('answers that there is none', () => {
    it('where nothing was ever made', () => {
        expect(find('compliance_task', 'esc_1')).toMatchObject({
            ...NOTHING,
            status: 'success',
            code: 'external_id_unknown',
        })
    })

    it('where the ID belongs to something of another kind', async () => {
        await instance.deliver(escalationCreated({ escalation_id: 'esc_1' }))
        expect(find('budget_incident', 'esc_1')).toMatchObject({ ...NOTHING, code: 'external_id_unknown' })
    })

    it('where people deleted it', async () => {
        await instance.deliver(escalationCreated({ escalation_id: 'esc_1' }))
        const { sys_id } = await instance.local.record('x_kt_gov_compliance_task')
        await instance.local.api('DELETE', `/api/now/table/x_kt_gov_compliance_task/${sys_id}`)
        expect(find('compliance_task', 'esc_1')).toMatchObject({ ...NOTHING, code: 'record_missing' })
    })
})

it('refuses a kind that it does not know, by name', () => {
    expect(find('deployment', 'x')).toMatchObject({
        ...NOTHING,
        status: 'refused',
        code: 'input_invalid',
        message: expect.stringContaining('kind: expected one of compliance_task, change_request'),
    })
})
