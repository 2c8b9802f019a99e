/** Gateway health, budgets, exports, tests and unknown events on the built app. */

import { budget, configDeployed, health } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const ITEM = 'cmdb_ci_service_auto'
const GATEWAY = 'x_kt_gov_gateway'

describe('the health of a gateway', () => {
    const STATUS = ['correlation_id', 'operational_status']

    test.each([
        ['healthy', '1', 0],
        ['degraded', '1', 0],
        ['offline', '2', 1],
        ['unhealthy', '2', 1],
    ])('%s is operational status %s', async (status, operational, incidents) => {
        await instance.deliver(configDeployed())
        await instance.deliver(health(status, '2026-04-21T09:00:00Z'))
        expect(await instance.rows(ITEM, STATUS)).toEqual(new Set([`gw_prod_001|${operational}`]))
        expect(await instance.count('incident')).toBe(incidents)
    })

    it('a gateway row that people made, without a key, is the gateway, however many others have none', async () => {
        for (let other = 0; other < 22; other++)
            await instance.insert(GATEWAY, { gateway_id: `other_${String(other)}` })
        await instance.insert(GATEWAY, { gateway_id: 'gw_prod_001', name: 'Ours' })
        await instance.deliver(health('healthy', '2026-04-21T09:00:00Z'))
        expect(await instance.rows(GATEWAY, ['gateway_id', 'health'], 'gateway_keyISNOTEMPTY')).toEqual(
            new Set(['gw_prod_001|healthy']),
        )
        expect(await instance.count(GATEWAY)).toBe(23)
    })

    it('down opens an incident, healthy again resolves it with a code and a note', async () => {
        await instance.deliver(configDeployed())
        await instance.deliver(health('offline', '2026-04-21T09:00:00Z', { reason: 'no heartbeat' }))
        const columns = ['short_description', 'state', 'priority', 'cmdb_ci.correlation_id', 'close_code']
        const title = 'AI gateway is down: Keeptrusts Gateway — Production'
        expect(await instance.rows('incident', columns)).toEqual(new Set([`${title}|1|1|gw_prod_001|`]))
        expect(await instance.rows('incident', ['correlation_id'])).toEqual(
            new Set(['gw_prod_001:2026-04-21 09:00:00']),
        )
        await instance.deliver(health('healthy', '2026-04-21T09:20:00Z'))
        expect(await instance.rows('incident', columns)).toEqual(
            new Set([`${title}|6|1|gw_prod_001|Solution provided`]),
        )
        expect(await instance.rows(ITEM, STATUS)).toEqual(new Set(['gw_prod_001|1']))
        expect(await instance.rows(GATEWAY, ['health', 'health_changed_at'])).toEqual(
            new Set(['healthy|2026-04-21 09:20:00']),
        )
    })

    it('a down that arrives after the recovery it precedes opens nothing', async () => {
        await instance.deliver(health('healthy', '2026-04-21T09:20:00Z'))
        const late = await instance.deliver(health('offline', '2026-04-21T09:00:00Z'))
        expect(await instance.count('incident')).toBe(0)
        expect(await instance.rows(ITEM, STATUS)).toEqual(new Set(['gw_prod_001|1']))
        expect(await instance.outcomes(late)).toEqual([`unchanged|${GATEWAY}|superseded`])
    })

    it('of before a deployment moves its gateway nowhere, and after it does', async () => {
        const where = () => instance.rows('x_kt_gov_gateway', ['environment', 'health'])
        await instance.deliver(configDeployed({}, '2026-04-20T12:00:00Z'))
        await instance.deliver(health('degraded', '2026-04-20T11:00:00Z', { environment: 'staging' }))
        expect(await where()).toEqual(new Set(['Production|degraded']))
        await instance.deliver(health('healthy', '2026-04-20T13:00:00Z', { environment: 'staging' }))
        expect(await where()).toEqual(new Set(['Staging|healthy']))
    })

    it('down twice is one incident with a note, down again after the recovery a new one', async () => {
        await instance.deliver(health('offline', '2026-04-21T09:00:00Z'))
        await instance.deliver(health('offline', '2026-04-21T09:05:00Z'))
        expect(await instance.count('incident')).toBe(1)
        expect(await instance.notes('incident')).toHaveLength(1)
        await instance.deliver(health('healthy', '2026-04-21T09:20:00Z'))
        await instance.deliver(health('offline', '2026-04-21T10:00:00Z'))
        expect(await instance.count('incident', 'state=1')).toBe(1)
        expect(await instance.count('incident', 'state=6')).toBe(1)
    })

    it('uses a resolution code that this instance has', async () => {
        await instance.remove(
            'sys_choice',
            'name=incident^element=close_code^valueINSolution provided,Resolved by caller',
        )
        await instance.deliver(health('offline', '2026-04-21T09:00:00Z'))
        await instance.deliver(health('healthy', '2026-04-21T09:20:00Z'))
        const [{ state, close_code }] = await instance.list('incident', ['state', 'close_code'])
        expect(state).toBe('6')
        expect(await instance.rows('sys_choice', ['value'], 'name=incident^element=close_code')).toContain(close_code)
    })

    it('by property opens no incident', async () => {
        await instance.setProperty('x_kt_gov.incident.health', 'false')
        await instance.deliver(health('offline', '2026-04-21T09:00:00Z'))
        expect(await instance.rows(ITEM, STATUS)).toEqual(new Set(['gw_prod_001|2']))
        expect(await instance.count('incident')).toBe(0)
    })
})

describe('a budget threshold', () => {
    const COUNTED = ['policy', 'action', 'day', 'total']

    it('is counted for cost-limit, once', async () => {
        await instance.deliver({ ...budget(80), id: 'dlv_1' })
        await instance.deliver({ ...budget(80), id: 'dlv_2' })
        expect(await instance.rows('x_kt_gov_decision_count', COUNTED)).toEqual(
            new Set(['cost-limit|alert|2026-04-22|1']),
        )
        expect(await instance.count('incident')).toBe(0)
    })

    it('by property opens one incident per budget, with a note for the next threshold', async () => {
        await instance.setProperty('x_kt_gov.incident.budget', 'true')
        await instance.deliver(budget(80))
        await instance.deliver(budget(100, '2026-04-22T18:00:00Z'))
        expect(await instance.rows('incident', ['short_description', 'priority'])).toEqual(
            new Set(['AI budget reached its threshold: bud_1|3']),
        )
        expect(await instance.notes('incident')).toEqual([expect.stringContaining('Threshold: 100 %')])
    })
})

describe('the end of an export', () => {
    const EXPORT = ['export_id', 'state', 'export_type', 'format', 'window_from', 'window_to']

    it('is stored as pending evidence, once', async () => {
        await instance.deliver('export.completed')
        const raw = { event: 'export.ready', timestamp: '2026-04-27T03:00:00Z', data: { export_id: 'exp_abc123' } }
        const again = await instance.deliver(raw)
        expect(await instance.rows('x_kt_gov_export', EXPORT)).toEqual(
            new Set(['exp_abc123|ready|events|json|2026-04-20 00:00:00|2026-04-27 00:00:00']),
        )
        expect(await instance.outcomes(again)).toEqual(['unchanged|x_kt_gov_export|export_already_known'])
    })

    it('that failed is stored as failed', async () => {
        await instance.deliver('export.failed')
        expect(await instance.rows('x_kt_gov_export', ['state'])).toEqual(new Set(['failed']))
    })
})

describe('events without a record', () => {
    test.each([
        ['webhook.test', 'ignored|connection_test'],
        ['member.added', 'ignored|event_unknown'],
    ])('%s is kept as %s', async (fixture, ending) => {
        const delivery = await instance.deliver(fixture)
        expect(await instance.ending(delivery)).toBe(ending)
        expect(await instance.outcomes(delivery)).toEqual([])
        expect((await instance.delivery(delivery)).body).not.toBe('')
    })

    it('an escalation without an id is dead at once and says what is missing', async () => {
        const delivery = await instance.deliver({ event: 'escalation.created', data: { policy_name: 'p' } })
        expect(await instance.ending(delivery)).toBe('dead|event_incomplete')
        expect((await instance.delivery(delivery)).error_text).toContain('escalation_id: missing')
        expect(await instance.rows('sysevent', ['name', 'parm1'], 'name=x_kt_gov.delivery.dead')).toEqual(
            new Set([`x_kt_gov.delivery.dead|${delivery}`]),
        )
    })
})
