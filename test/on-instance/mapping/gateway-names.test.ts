/** One gateway under several names, and several organizations under one id: what the registry knows counts, and the rest is reported. */

import { configDeployed, configUpdated, decision, health } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const GATEWAY = 'x_kt_gov_gateway'
const CHANGE = 'change_request'
const statuses = () => instance.rows(GATEWAY, ['gateway_id', 'change_status'])
/** A target that no environment names, so that only the gateway joins the two. */
const only = (facts: object) => ({ environment: undefined, gateway_id: undefined, ...facts })
const NAMED = { gateway_id: 'gw_a', gateway_name: 'Edge' }
const BEFORE = '2026-04-19T10:00:00Z'
const before = (facts: object) => configDeployed({ config_version: 'v1', ...only(facts) }, BEFORE)

describe('a gateway that the registry knows by id and name', () => {
    beforeEach(() => instance.deliver(before({ gateway_id: 'gw_1', gateway_name: 'Edge one' })))

    it.each([
        ['announced by name, deployed by id', { gateway: 'Edge One' }, { gateway_id: 'gw_1' }],
        ['announced by name alone, deployed by id', { gateway_name: 'edge one' }, { gateway_id: 'gw_1' }],
        ['announced by id, deployed by name', { gateway_id: 'gw_1' }, { gateway: 'edge one' }],
        ['announced by id, deployed by name alone', { gateway_id: 'gw_1' }, { gateway_name: 'Edge one' }],
        ['announced and deployed by name', { gateways: ['Edge one'] }, { gateway_ids: ['EDGE ONE'] }],
    ])('%s, has one change', async (_how, announced, deployed) => {
        await instance.deliver(configUpdated(only(announced)))
        await instance.approve()
        const number = await instance.deliver(configDeployed(only(deployed)))
        expect(await instance.outcomes(number)).not.toContain(`unchanged|${CHANGE}|change_missing`)
        expect(await statuses()).toEqual(new Set(['gw_1|approved']))
        expect(await instance.rows('cmdb_ci_service_auto', ['correlation_id'])).toEqual(new Set(['gw_1']))
        expect(await instance.count(CHANGE)).toBe(1)
    })

    it('is reported on the delivery that calls it otherwise', async () => {
        const number = await instance.deliver(configDeployed(only({ gateway: 'Edge one' })))
        const said = await instance.list('x_kt_gov_delivery_record', ['reason'], `delivery.number=${number}`)
        expect(said.map(({ reason }) => reason)).toContain(
            'The event calls this gateway "Edge one"; it is known as "gw_1".',
        )
    })

    it('is one for decisions, health and questions', async () => {
        await instance.deliver(decision('blocked', { gateway_id: 'Edge one', policy_name: 'content-safety' }))
        await instance.deliver(health('offline', '2026-04-21T09:00:00Z', { gateway_id: 'edge one' }))
        expect(await instance.rows('x_kt_gov_decision_count', ['gateway'])).toEqual(new Set(['gw_1']))
        expect(await instance.rows('incident', ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_1']))
        expect(await instance.rows(GATEWAY, ['gateway_id', 'health'])).toEqual(new Set(['gw_1|down']))
        await instance.deliver(configUpdated(only({ gateway_id: 'gw_1' })))
        await instance.approve()
        const query = 'config_id=cfg_1&version=v2.3.1&gateway_id=Edge%20one'
        const { body } = await instance.local.api('GET', `/api/x_kt_gov/v1/keeptrusts/approvals?${query}`)
        expect(body.result).toMatchObject({ approved: true, reason: 'approved' })
    })

    it('of another organization is another one', async () => {
        await instance.deliver(configDeployed({ ...only({ gateway: 'Edge one' }), org_id: 'bank_b' }))
        expect(await instance.rows(GATEWAY, ['gateway_id', 'organization'])).toEqual(
            new Set(['gw_1|', 'Edge one|bank_b']),
        )
    })

    it('is not meant by a name that two have', async () => {
        await instance.deliver(before({ gateway_id: 'gw_2', gateway_name: 'Edge two' }))
        await instance.change(GATEWAY, { name: 'Edge one' }, 'gateway_id=gw_2')
        await instance.deliver(configUpdated(only({ gateway_id: 'gw_1' })))
        await instance.approve()
        const number = await instance.deliver(configDeployed(only({ gateway: 'Edge one' })))
        expect(await instance.outcomes(number)).toContain(`unchanged|${CHANGE}|change_missing`)
    })
})

it('a change that was asked for a name is that of the gateway whose deployment states both', async () => {
    await instance.setProperty('x_kt_gov.cmdb.update_on', 'deployed')
    await instance.deliver(configUpdated(only({ gateway: 'Edge one' })))
    await instance.approve()
    await instance.deliver(configDeployed(only({ gateway_id: 'gw_1', gateway_name: 'Edge one' })))
    expect(await statuses()).toEqual(new Set(['gw_1|approved']))
})

it('a gateway that was registered under its name is found under the id that a deployment states beside it', async () => {
    await instance.deliver(configUpdated(only({ gateway: 'Edge one' })))
    await instance.approve()
    await instance.deliver(configDeployed(only({ gateway_id: 'gw_1', gateway_name: 'Edge one' })))
    await instance.deliver(
        configDeployed({ ...only({ gateway_id: 'gw_1' }), config_version: 'v9' }, '2026-04-22T10:00:00Z'),
    )
    expect(await instance.rows(GATEWAY, ['gateway_id', 'policy_version'])).toEqual(new Set(['Edge one|v9']))
    expect(await instance.count('cmdb_ci_service_auto')).toBe(1)
})

it('a gateway has three names under one id', async () => {
    for (const [at, gateway_name] of ['Edge one', 'edge-1', 'Frankfurt'].entries())
        await instance.deliver(
            configDeployed(
                { ...only({ gateway_id: 'gw_1', gateway_name }), config_version: `v${at}` },
                `2026-04-19T1${at}:00:00Z`,
            ),
        )
    for (const [at, gateway] of ['Frankfurt', 'EDGE-1', 'edge one'].entries())
        await instance.deliver({
            ...decision('blocked', { gateway_id: gateway, event_id: `evt_${at}`, policy_name: 'content-safety' }),
            id: `dlv_${at}`,
        })
    expect(await instance.rows('x_kt_gov_decision_count', ['gateway', 'total'])).toEqual(new Set(['gw_1|3']))
    expect(await instance.count('incident')).toBe(1)
    expect(await instance.count(GATEWAY)).toBe(1)
})

it('a name that nobody knows is a gateway of its own, and a deployment of another id has no change', async () => {
    await instance.deliver(configUpdated(only({ gateway: 'Edge one' })))
    await instance.approve()
    const number = await instance.deliver(configDeployed(only({ gateway_id: 'gw_1' })))
    expect(await instance.outcomes(number)).toContain(`unchanged|${CHANGE}|change_missing`)
})

describe('an organization', () => {
    it.each([
        ['tenant_id', { tenant_id: 'bank_a' }],
        ['tenantId', { tenantId: 'bank_a' }],
        ['tenant', { tenant: 'bank_a' }],
        ['tenant.id', { tenant: { id: 'bank_a', name: 'Bank A' } }],
        ['org_name', { org_name: 'bank_a' }],
        ['organisation_id', { organisation_id: 'bank_a' }],
        ['workspace_id', { workspace_id: 'bank_a' }],
        ['account_id', { account_id: 'bank_a' }],
        ['org_id before others', { tenant_id: 'other', org_id: 'bank_a' }],
    ])('under the name %s keeps its change apart', async (_name, facts) => {
        await instance.deliver(configUpdated(facts))
        await instance.deliver(configUpdated({ org_id: 'bank_b' }))
        expect(await instance.rows(CHANGE, ['correlation_id'])).toEqual(
            new Set(['cfg_1:v2.3.1:production:bank_a', 'cfg_1:v2.3.1:production:bank_b']),
        )
    })

    it('that cannot be read is refused, and no change is shared', async () => {
        const number = await instance.deliver(configUpdated({ tenant: { region: 'eu' } }))
        expect(await instance.ending(number)).toBe('dead|event_incomplete')
        expect((await instance.delivery(number)).error_text).toContain('tenant: ')
    })

    it.each([
        ['a decision', decision('blocked', { org_id: 'bank_b' })],
        ['its health', health('offline', '2026-04-21T09:00:00Z', { org_id: 'bank_b' })],
        ['a deployment', configDeployed({ org_id: 'bank_b' }, '2026-04-21T09:00:00Z')],
    ])('whose gateway has the id of that of another is reported with %s', async (_what, event) => {
        await instance.deliver(configDeployed({ org_id: 'bank_a' }))
        const number = await instance.deliver(event)
        const codes = await instance.rows('x_kt_gov_delivery_record', ['code'], `delivery.number=${number}`)
        expect(codes).toContain('gateway_shared')
        expect(Number((await instance.delivery(number)).remarks)).toBeGreaterThan(0)
    })
})

describe('two events of one instant', () => {
    const AT = '2026-04-20T14:00:00Z'

    it.each([
        ['v2.10', 'v2.9'],
        ['v3', 'v2.3.1'],
        ['2.0.1', '2.0'],
    ])('%s is what the gateway runs, not %s, in either order', async (high, low) => {
        const story = [high, low].map((config_version) => ({
            ...configDeployed({ config_version }, AT),
            id: config_version,
        }))
        for (const order of [story, [...story].reverse()]) {
            for (const event of order) await instance.deliver(event)
            expect(await instance.rows(GATEWAY, ['policy_version'])).toEqual(new Set([high]))
            expect(await instance.rows('cmdb_ci_service_auto', ['version'])).toEqual(new Set([high]))
            instance.local.rewind()
        }
    })

    it.each([
        ['down', 'offline', 'healthy'],
        ['degraded', 'degraded', 'healthy'],
        ['down', 'degraded', 'offline'],
    ])('the gateway is %s after %s and %s, in either order', async (known, ...reported) => {
        const story = reported.map((status) => ({ ...health(status, AT), id: status }))
        for (const order of [story, [...story].reverse()]) {
            for (const event of order) await instance.deliver(event)
            expect(await instance.rows(GATEWAY, ['health'])).toEqual(new Set([known]))
            instance.local.rewind()
        }
    })
})

it.each([
    ['environment', { environment: 'test', environments: ['production', 'staging'] }],
    ['two lists', { environment: ['test'], environments: ['production', 'staging'] }],
    ['a list under another name', { target_environments: ['test'], environments: ['production', 'staging'] }],
])('%s beside a list of environments asks for a change there as well', async (_what, facts) => {
    await instance.deliver(configUpdated({ environment: undefined, gateway_id: undefined, ...facts }))
    expect(await instance.rows(CHANGE, ['correlation_id'])).toEqual(
        new Set(['cfg_1:v2.3.1:production', 'cfg_1:v2.3.1:staging', 'cfg_1:v2.3.1:test']),
    )
})

it.each([
    ['of the same time with a lower version', () => configDeployed({ ...NAMED, config_version: 'v4' })],
    ['from before', () => configDeployed({ ...NAMED, config_version: 'v4' }, '2026-04-19T14:00:00Z')],
    ['of the version that it runs', () => configDeployed({ ...NAMED, config_version: 'v5' })],
])('a name is known also from a deployment %s', async (_when, stating) => {
    await instance.deliver(configDeployed({ gateway_id: 'gw_a', config_version: 'v5' }))
    await instance.deliver(stating())
    await instance.deliver(decision('blocked', { policy_name: 'p', gateway_id: 'Edge' }))
    expect(await instance.rows('x_kt_gov_decision_count', ['gateway'])).toEqual(new Set(['gw_a']))
})
