/** A change belongs to its target on the built app: organization, configuration, version, and the environments and gateways that it names. */

import { configDeployed, configUpdated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const GATEWAY = 'x_kt_gov_gateway'
const to = (environment: string | undefined, ...gatewayIds: readonly string[]) => ({
    environment,
    gateway_id: undefined,
    gateway_ids: gatewayIds,
})
const approve = (correlationId: string) =>
    instance.change(CHANGE, { approval: 'approved', state: '-1' }, `correlation_id=${correlationId}`)
const statuses = () => instance.rows(GATEWAY, ['gateway_id', 'change_status'])
const changes = () => instance.rows(CHANGE, ['correlation_id'])

it('approved for staging never lets production pass', async () => {
    await instance.deliver(configUpdated(to('staging', 'gw_stage')))
    await approve('cfg_1:v2.3.1:staging')
    await instance.deliver(configDeployed(to('staging', 'gw_stage')))
    const production = await instance.deliver(configDeployed(to('production', 'gw_prod'), '2026-04-20T15:00:00Z'))
    expect(await statuses()).toEqual(new Set(['gw_stage|approved', 'gw_prod|missing']))
    expect(await instance.outcomes(production)).toContain(`unchanged|${CHANGE}|change_missing`)
    await instance.deliver(configUpdated(to('production', 'gw_prod')))
    expect(await changes()).toEqual(new Set(['cfg_1:v2.3.1:staging', 'cfg_1:v2.3.1:production']))
    expect(await statuses()).toEqual(new Set(['gw_stage|approved', 'gw_prod|unapproved']))
    expect(await instance.rows(CHANGE, ['correlation_id', 'work_start', 'unauthorized'])).toEqual(
        new Set(['cfg_1:v2.3.1:staging|2026-04-20 14:00:00|false', 'cfg_1:v2.3.1:production|2026-04-20 15:00:00|true']),
    )
})

it('is known by the environment of its gateway where a deployment names none', async () => {
    await instance.deliver(configUpdated(to('staging', 'gw_stage')))
    await instance.deliver(configUpdated(to('production', 'gw_prod')))
    await approve('cfg_1:v2.3.1:staging')
    await instance.deliver(configDeployed(to(undefined, 'gw_stage')))
    await instance.deliver(configDeployed(to(undefined, 'gw_prod')))
    expect(await statuses()).toEqual(new Set(['gw_stage|approved', 'gw_prod|unapproved']))
})

it('is not shared by two organizations that call a configuration alike', async () => {
    await instance.deliver(configUpdated({ org_id: 'bank_a' }))
    await instance.deliver(configUpdated({ org_id: 'bank_b', gateway_id: 'gw_b' }))
    expect(await changes()).toEqual(new Set(['cfg_1:v2.3.1:production:bank_a', 'cfg_1:v2.3.1:production:bank_b']))
    await approve('cfg_1:v2.3.1:production:bank_a')
    await instance.deliver(configDeployed({ org_id: 'bank_b', gateway_id: 'gw_b' }))
    await instance.deliver(configDeployed({ org_id: 'bank_a' }))
    expect(await statuses()).toEqual(new Set(['gw_b|unapproved', 'gw_prod_001|approved']))
})

it.each([
    ['environments', { environment: undefined, environments: ['staging', 'production'] }],
    ['environment', { environment: ['staging', 'production'] }],
])('is asked for once for each environment of an event that lists them under %s', async (_name, environments) => {
    await instance.deliver(configDeployed(to('staging', 'gw_stage')))
    await instance.deliver(configDeployed(to('production', 'gw_prod')))
    const gateways = { gateway_id: undefined, gateway_ids: ['gw_stage', 'gw_prod'] }
    await instance.deliver(
        configUpdated({ ...gateways, ...environments, config_version: 'v3' }, '2026-04-21T10:00:00Z'),
    )
    expect(await instance.rows(CHANGE, ['correlation_id', 'cmdb_ci.correlation_id'])).toEqual(
        new Set(['cfg_1:v3:staging|gw_stage', 'cfg_1:v3:production|gw_prod']),
    )
    await approve('cfg_1:v3:staging')
    await instance.deliver(
        configDeployed({ ...gateways, ...environments, config_version: 'v3' }, '2026-04-21T11:00:00Z'),
    )
    expect(await statuses()).toEqual(new Set(['gw_stage|approved', 'gw_prod|unapproved']))
    expect(await instance.rows(CHANGE, ['correlation_id', 'work_end'])).toEqual(
        new Set(['cfg_1:v3:staging|2026-04-21 11:00:00', 'cfg_1:v3:production|2026-04-21 11:00:00']),
    )
})

describe('that names gateways', () => {
    const affected = () => instance.rows('task_ci', ['task.correlation_id', 'ci_item.correlation_id'])

    it('lists the items of several, and has the first as its own', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b')))
        expect(await instance.rows(CHANGE, ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_a']))
        const expected = new Set(['cfg_1:v2.3.1:production|gw_a', 'cfg_1:v2.3.1:production|gw_b'])
        expect(await affected()).toEqual(expected)
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b')))
        expect(await instance.count('task_ci')).toBe(2)
    })

    it('adds none that a rule of the instance added', async () => {
        instance.rule(
            CHANGE,
            `var ci = new GlideRecord('task_ci'); ci.initialize(); ci.setValue('task', current.getUniqueValue()); ci.setValue('ci_item', current.getValue('cmdb_ci')); ci.insert();`,
            { when: 'after', action_update: 'false' },
        )
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b')))
        expect(await instance.count('task_ci')).toBe(2)
    })

    it('lets no other gateway of its environment pass, until people add its item', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_a')))
        await approve('cfg_1:v2.3.1:production')
        const first = await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b')))
        expect(await statuses()).toEqual(new Set(['gw_a|approved', 'gw_b|unapproved']))
        expect(await instance.outcomes(first)).toContain(`updated|${CHANGE}|gateway_not_named`)
        expect(await instance.rows(CHANGE, ['unauthorized'])).toEqual(new Set(['false']))
        const [{ sys_id: task }] = await instance.list(CHANGE, ['sys_id'])
        const [{ sys_id: ci_item }] = await instance.list('cmdb_ci', ['sys_id'], 'correlation_id=gw_b')
        await instance.insert('task_ci', { task, ci_item })
        await instance.deliver(configDeployed(to('production', 'gw_b'), '2026-04-20T15:00:00Z'))
        expect(await statuses()).toEqual(new Set(['gw_a|approved', 'gw_b|approved']))
    })

    it('no longer lets a gateway pass whose item people took off', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b')))
        await instance.remove('task_ci', 'ci_item.correlation_id=gw_b')
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b')))
        expect(await statuses()).toEqual(new Set(['gw_a|approved', 'gw_b|unapproved']))
    })

    it('gets the items of a later description while it is New', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_a')))
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b'), '2026-04-20T13:56:00Z'))
        expect((await affected()).size).toBe(2)
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configDeployed(to('production', 'gw_b')))
        expect(await instance.rows(GATEWAY, ['change_status'], 'gateway_id=gw_b')).toEqual(new Set(['approved']))
    })

    it('of an unknown environment is one for all of them', async () => {
        await instance.deliver(configUpdated(to(undefined, 'gw_a', 'gw_b')))
        await instance.deliver(configUpdated(to(undefined, 'gw_b', 'gw_a')))
        expect(await changes()).toEqual(new Set(['cfg_1:v2.3.1:gateway=gw_a']))
        await approve('cfg_1:v2.3.1:gateway=gw_a')
        await instance.deliver(configDeployed(to('production', 'gw_b')))
        await instance.deliver(configDeployed(to('production', 'gw_c')))
        expect(await instance.rows(GATEWAY, ['gateway_id', 'change_status'], 'change_statusISNOTEMPTY')).toEqual(
            new Set(['gw_b|approved', 'gw_c|missing']),
        )
    })

    it('is written where affected items may not be', async () => {
        await instance.change('sys_scope_privilege', { status: 'denied' }, 'target_name=task_ci')
        const delivery = await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b')))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.outcomes(delivery)).toContain('unchanged|task_ci|write_refused_access')
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configDeployed(to('production', 'gw_b')))
        expect(await instance.rows(GATEWAY, ['change_status'], 'gateway_id=gw_b')).toEqual(new Set(['approved']))
    })
})

it('for an event that names nothing is one for all', async () => {
    await instance.deliver(configUpdated({ environment: undefined, gateway_id: undefined }))
    expect(await changes()).toEqual(new Set(['cfg_1:v2.3.1']))
    await approve('cfg_1:v2.3.1')
    await instance.deliver(configDeployed(to('staging', 'gw_stage')))
    await instance.deliver(configDeployed(to(undefined, 'gw_a')))
    expect(await statuses()).toEqual(new Set(['gw_stage|approved', 'gw_a|approved']))
})

it('for a newer and narrower target decides over one for all', async () => {
    await instance.deliver(configUpdated({ environment: undefined, gateway_id: undefined }))
    await approve('cfg_1:v2.3.1')
    await instance.deliver(configUpdated({}, '2026-04-20T13:59:00Z'))
    await instance.deliver(configDeployed())
    expect(await statuses()).toEqual(new Set(['gw_prod_001|unapproved']))
})

it('is one of its configuration: versions of two configurations may be called alike', async () => {
    await instance.deliver(configUpdated())
    await approve('cfg_1:v2.3.1:production')
    await instance.deliver(configDeployed())
    const other = await instance.deliver(configDeployed({ config_id: 'cfg_2' }))
    expect(await instance.outcomes(other)).not.toContainEqual(expect.stringContaining('deployment_already_known'))
    expect(await instance.rows(GATEWAY, ['config_id', 'change_status'])).toEqual(new Set(['cfg_2|missing']))
})

describe.each([
    ['closed', { state: '3', close_code: 'successful', close_notes: 'done', closed_at: '2026-04-20 14:30:00' }],
    ['canceled', { state: '4', active: 'false' }],
])('that was %s', (how, ended) => {
    const code = how === 'closed' ? 'change_closed' : 'change_canceled'
    const end = async () => {
        await approve('cfg_1:v2.3.1:production')
        await instance.change(CHANGE, ended)
    }

    it('is never edited, and lets no later deployment pass', async () => {
        await instance.deliver(configUpdated())
        await end()
        const [before] = await instance.list(CHANGE)
        const deployed = await instance.deliver(configDeployed({}, '2026-04-20T15:00:00Z'))
        expect(await instance.outcomes(deployed)).toContain(`unchanged|${CHANGE}|${code}`)
        expect(await statuses()).toEqual(new Set(['gw_prod_001|unapproved']))
        const again = await instance.deliver(configUpdated({ change_summary: 'Other words' }, '2026-04-20T13:00:00Z'))
        expect(await instance.outcomes(again)).toContain(`unchanged|${CHANGE}|change_closed`)
        expect(await instance.list(CHANGE)).toEqual([before])
        expect(await instance.notes(CHANGE)).toEqual([])
    })

    it('is followed by another one when the version is announced again, which then decides', async () => {
        await instance.deliver(configUpdated())
        await end()
        const again = await instance.deliver(configUpdated({ change_summary: 'Again' }, '2026-04-20T14:45:00Z'))
        expect(await instance.outcomes(again)).toContain(`created|${CHANGE}`)
        await instance.deliver(configDeployed({}, '2026-04-20T15:00:00Z'))
        expect(await statuses()).toEqual(new Set(['gw_prod_001|unapproved']))
        await instance.change(CHANGE, { approval: 'approved', state: '-1' }, 'state=-5')
        await instance.deliver(configDeployed({ gateway_id: 'gw_prod_001' }, '2026-04-20T16:00:00Z'))
        expect(await statuses()).toEqual(new Set(['gw_prod_001|approved']))
        expect(await instance.count(CHANGE)).toBe(2)
        expect(await instance.rows(CHANGE, ['work_end'], `state=${ended.state}`)).toEqual(new Set(['']))
    })
})

it('closed after the deployment still counts for it, when it arrives late', async () => {
    await instance.deliver(configUpdated())
    await approve('cfg_1:v2.3.1:production')
    await instance.change(CHANGE, { state: '3', closed_at: '2026-04-20 14:30:00' })
    const late = await instance.deliver(configDeployed({}, '2026-04-20T14:00:00Z'))
    expect(await instance.outcomes(late)).toContain(`unchanged|${CHANGE}`)
    expect(await statuses()).toEqual(new Set(['gw_prod_001|approved']))
})
