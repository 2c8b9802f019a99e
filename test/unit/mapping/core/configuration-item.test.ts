/** Configuration items of gateways: their names, their columns, and what is written on creation only. */

import {
    planGatewayHealth,
    planGatewayItem,
    toGatewayFacts,
    toKeyValues,
} from '../../../../src/server/mapping/core/configuration-item.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { configEvent, healthEvent } from '../../../support/typed-events.ts'

const SETTINGS = toSettings(() => null)
const PROVISIONAL = 'Keeptrusts Gateway — gw_1'
const known = (name: string, environment: string | null = null) => ({ name, environment, lastPolicyUpdate: null })
const ITEM = { recordId: 'item_1', table: 'cmdb_ci_appl', name: 'Old' }

test.each([
    ['the name that the sender gives', configEvent({ gatewayName: 'Main' }), known('Other'), 'Main'],
    ['the known name', configEvent(), known('Renamed by people'), 'Renamed by people'],
    ['the environment once it is known', configEvent(), known(PROVISIONAL), 'Keeptrusts Gateway — Production'],
    ['the environment where nothing is known', configEvent(), null, 'Keeptrusts Gateway — Production'],
    ['the environment where the known name is empty', configEvent(), known(''), 'Keeptrusts Gateway — Production'],
    ['the id without an environment', configEvent({ environment: null }), null, PROVISIONAL],
    ['the known environment', configEvent({ environment: null }), known('', 'Staging'), 'Keeptrusts Gateway — Staging'],
    ['the id for a health event', healthEvent({ environment: null }), null, PROVISIONAL],
])('a gateway is called by %s', (_what, event, gateway, name) => {
    expect(toGatewayFacts(event, 'gw_1', gateway, SETTINGS).name).toBe(name)
})

it('knows version and time from configuration events only', () => {
    expect(toGatewayFacts(configEvent({ apiUrl: 'https://gw' }), 'gw_1', null, SETTINGS)).toMatchObject({
        apiUrl: 'https://gw',
        policyVersion: 'v2',
        lastPolicyUpdate: '2026-04-20 14:00:00',
    })
    expect(toGatewayFacts(healthEvent(), 'gw_1', null, SETTINGS)).toMatchObject({
        apiUrl: SETTINGS.apiUrl,
        policyVersion: null,
        lastPolicyUpdate: null,
    })
})

describe('the item', () => {
    const facts = toGatewayFacts(configEvent(), 'gw_1', null, SETTINGS)

    it('is created with name, key and owners', () => {
        const plan = planGatewayItem(facts, null, null, { ...SETTINGS, ciManagedByGroup: 'Owners', ciOwnedBy: 'abel' })
        expect(plan).toMatchObject({ recordId: null, fields: { environment: 'Production' }, linkState: null })
        expect(plan.onCreate).toMatchObject({ name: facts.name, correlation_id: 'gw_1' })
        expect(Object.keys(plan.references)).toEqual(expect.arrayContaining(['managed_by_group', 'owned_by']))
        expect(plan.reason).toContain('v2')
    })

    it('that is known keeps its owners, and its name unless the name changed', () => {
        const settings = { ...SETTINGS, ciManagedByGroup: 'Owners' }
        const { recordId, references } = planGatewayItem(facts, known(facts.name), ITEM, settings)
        expect([recordId, references]).toEqual(['item_1', {}])
        expect(planGatewayItem(facts, known(facts.name), ITEM, settings).fields.name).toBeUndefined()
        expect(planGatewayItem(facts, known('Old'), ITEM, settings).fields.name).toBe(facts.name)
    })

    it.each([
        ['as it was called', 'Old', 'renamed'],
        ['with the prefix and the case of the instance', '[BANK] OLD', 'renamed'],
        ['nothing', '', 'renamed'],
        ['as people called it', 'Payments proxy', 'left'],
    ])('that is called %s: %s is %s', (_how, name, becomes) => {
        const { fields } = planGatewayItem(facts, known('Old'), { ...ITEM, name }, SETTINGS)
        expect(fields.name).toBe(becomes === 'renamed' ? facts.name : undefined)
    })

    it('without a version leaves the columns of the version alone', () => {
        const health = toGatewayFacts(healthEvent({ environment: null }), 'gw_1', null, SETTINGS)
        const plan = planGatewayItem(health, null, null, SETTINGS)
        expect(plan.fields).toEqual({})
        expect(plan.whereColumnExists).toEqual({
            correlation_display: 'Keeptrusts',
            u_gateway_id: 'gw_1',
            u_api_url: SETTINGS.apiUrl,
        })
        expect(plan.reason).toBe('The gateway is registered as a configuration item.')
        expect(planGatewayItem(facts, null, null, SETTINGS).whereColumnExists).toMatchObject({
            u_policy_version: 'v2',
            version: 'v2',
            u_last_policy_update: '2026-04-20 14:00:00',
        })
    })

    test.each([
        ['healthy', '1'],
        ['degraded', '1'],
        ['down', '2'],
    ] as const)('of a gateway that is %s has the operational status %s', (health, status) => {
        const plan = planGatewayHealth(facts, health, null, null, SETTINGS)
        expect(plan.fields.operational_status).toBe(status)
        expect(plan.verify).toContain('operational_status')
        expect(plan.reason).toBe(`The gateway is ${health}.`)
    })

    it('has key values for what is known', () => {
        expect(toKeyValues(facts)).toEqual({
            gateway_id: 'gw_1',
            api_url: SETTINGS.apiUrl,
            policy_version: 'v2',
            last_policy_update: '2026-04-20T14:00:00Z',
        })
        expect(Object.keys(toKeyValues(toGatewayFacts(healthEvent(), 'gw_1', null, SETTINGS)))).toEqual([
            'gateway_id',
            'api_url',
        ])
    })
})
