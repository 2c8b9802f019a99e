/** Decisions, their counts and deliveries point at the row of their gateway, so that lists group by it and reports reach what it says. */

import { configDeployed, decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const GATEWAY = 'x_kt_gov_gateway'
const BEFORE = '2026-04-19T10:00:00Z'
const pointing = ['x_kt_gov_decision', 'x_kt_gov_decision_count']
const to = (table: string, query?: string) => instance.rows(table, ['gateway', 'gateway_record.environment'], query)
const DECISIONS = 'event_type=event.blocked'

beforeEach(() => instance.deliver(configDeployed({ gateway_id: 'gw_1', gateway_name: 'Edge one' }, BEFORE)))

it.each([
    ['id', 'gw_1', 'gw_1'],
    ['id in another spelling', 'GW_1', 'GW_1'],
    ['name', 'Edge one', 'gw_1'],
])('a decision, its count and its delivery reach what the gateway says, by its %s', async (_how, stated, stored) => {
    const [{ sys_id }] = await instance.list(GATEWAY, ['sys_id'], 'gateway_id=gw_1')
    await instance.deliver(decision('blocked', { gateway_id: stated }))
    for (const table of pointing) {
        expect(await to(table)).toEqual(new Set([`${stored}|Production`]))
        expect(await instance.rows(table, ['gateway_record'])).toEqual(new Set([sys_id]))
    }
    expect(await to('x_kt_gov_delivery', DECISIONS)).toEqual(new Set([`${stated}|Production`]))
})

it('the deployment that names a gateway first points at the row that it made', async () => {
    expect(await to('x_kt_gov_delivery')).toEqual(new Set(['gw_1|Production']))
})

it.each([
    ['that the registry does not have', { gateway_id: 'gw_9' }, 'gw_9'],
    ['that the event does not name', { gateway_id: undefined }, 'unspecified'],
])('of a gateway %s the ID alone stands', async (_what, facts, stored) => {
    await instance.deliver(decision('blocked', facts))
    for (const table of pointing)
        expect(await instance.rows(table, ['gateway', 'gateway_record'])).toEqual(new Set([`${stored}|`]))
    expect(await instance.rows('x_kt_gov_delivery', ['gateway_record'], DECISIONS)).toEqual(new Set(['']))
})

it('a gateway that is deleted leaves the IDs, and one that is made again is pointed at by what follows', async () => {
    await instance.deliver(decision('blocked', { gateway_id: 'gw_1' }))
    const [{ sys_id: old }] = await instance.list(GATEWAY, ['sys_id'], 'gateway_id=gw_1')
    await instance.remove(GATEWAY, 'gateway_id=gw_1')
    expect(await to('x_kt_gov_decision')).toEqual(new Set(['gw_1|']))
    await instance.deliver(configDeployed({ gateway_id: 'gw_1', config_version: 'v9' }))
    const [{ sys_id: made }] = await instance.list(GATEWAY, ['sys_id'], 'gateway_id=gw_1')
    await instance.deliver(decision('blocked', { event_id: 'evt_later', gateway_id: 'gw_1' }))
    expect(made).not.toBe(old)
    expect(await instance.rows('x_kt_gov_decision', ['gateway_record'])).toEqual(new Set([old, made]))
})
