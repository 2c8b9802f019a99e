/** A change belongs to its target on the built app: organization, configuration, version, and the environments and gateways that it names. */

import { configDeployed, configUpdated } from '../../support/events.ts'
import { drainAndDie } from '../../support/killed-worker.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const GATEWAY = 'x_kt_gov_gateway'
const to = (environment: string | undefined, ...gatewayIds: readonly string[]) => ({
    environment,
    gateway_id: undefined,
    gateway_ids: gatewayIds,
})
const approve = (correlationId: string) => instance.approve(`correlation_id=${correlationId}`)
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

it.each([
    [
        'environments',
        { gateway_id: undefined, environment: 'staging' },
        { gateway_id: undefined },
        ['staging', 'production'],
    ],
    ['organizations', { org_id: 'bank_a' }, { org_id: 'bank_b' }, ['production:bank_a', 'production:bank_b']],
])('of two %s is announced at the same second by two deliveries', async (_what, one, other, targets) => {
    for (const facts of [one, other, one, other]) await instance.deliver(configUpdated(facts))
    expect(await changes()).toEqual(new Set(targets.map((target) => `cfg_1:v2.3.1:${target}`)))
    expect(await instance.count(CHANGE)).toBe(2)
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

it('is asked for by the rules for the environment that its only gateway states for itself', async () => {
    const rule = { name: 'Ours', environment: 'production', event_type: 'config.updated', priority: '', impact: '1' }
    await instance.insert('x_kt_gov_mapping_rule', rule)
    const facts = { environment: undefined, gateway_id: undefined, gateways: [{ id: 'gw_a', env: 'prod' }] }
    await instance.deliver(configUpdated(facts))
    expect(await instance.rows(CHANGE, ['correlation_id', 'impact'], 'correlation_idISNOTEMPTY')).toEqual(
        new Set(['cfg_1:v2.3.1:production|1']),
    )
})

it('is asked for once for each environment that the gateways of an event state for themselves', async () => {
    const gateways = [
        { id: 'gw_a', environment: 'production' },
        { id: 'gw_b', env: 'staging' },
    ]
    const facts = { environment: undefined, gateway_id: undefined, gateways }
    await instance.deliver(configUpdated(facts))
    const identities = new Set(['cfg_1:v2.3.1:production', 'cfg_1:v2.3.1:staging'])
    expect(await instance.rows(CHANGE, ['correlation_id'], 'correlation_idISNOTEMPTY')).toEqual(identities)
    await approve('cfg_1:v2.3.1:staging')
    await instance.deliver(configDeployed(facts))
    expect(await instance.rows(GATEWAY, ['gateway_id', 'environment', 'change_status'])).toEqual(
        new Set(['gw_a|Production|unapproved', 'gw_b|Staging|approved']),
    )
})

describe('that names gateways', () => {
    const ask = async (gatewayId: string) => {
        const login = instance.local.user('pipeline', ['x_kt_gov.integration'])
        const query = `config_id=cfg_1&version=v2.3.1&gateway_id=${gatewayId}`
        const { body } = await instance.local.api('GET', `/api/x_kt_gov/v1/keeptrusts/approvals?${query}`, { login })
        const { approved, message, reason } = body.result
        return { approved, message, reason }
    }
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

    it('gets those of an earlier description that arrives later, and keeps the later words', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_b'), '2026-04-20T13:57:00Z'))
        const earlier = await instance.deliver(configUpdated(to('production', 'gw_a')))
        expect(await instance.outcomes(earlier)).toContain(`updated|${CHANGE}`)
        expect(await instance.notes(CHANGE)).toEqual([expect.stringContaining('further gateways.\n- gw_a')])
        expect((await affected()).size).toBe(2)
        const again = await instance.deliver(configUpdated(to('production', 'gw_a'), '2026-04-20T13:56:00Z'))
        expect(await instance.outcomes(again)).toContain(`unchanged|${CHANGE}|superseded`)
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b')))
        expect(await statuses()).toEqual(new Set(['gw_a|approved', 'gw_b|approved']))
    })

    it('gets none of an earlier description once somebody decided on it', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_b'), '2026-04-20T13:57:00Z'))
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configUpdated(to('production', 'gw_a')))
        await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b')))
        expect(await statuses()).toEqual(new Set(['gw_a|unapproved', 'gw_b|approved']))
    })

    it('lists no item again that people took off when another description comes', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b')))
        await instance.remove('task_ci', 'ci_item.correlation_id=gw_b')
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b', 'gw_c'), '2026-04-20T13:57:00Z'))
        expect(await instance.rows('task_ci', ['ci_item.correlation_id'])).toEqual(new Set(['gw_a', 'gw_c']))
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b', 'gw_c')))
        expect(await statuses()).toEqual(new Set(['gw_a|approved', 'gw_b|unapproved', 'gw_c|approved']))
    })

    it('lists the only item of a later description where the first gateway had none', async () => {
        await instance.setProperty('x_kt_gov.cmdb.update_on', 'deployed')
        await instance.deliver(
            configDeployed({ ...to('production', 'gw_b'), config_version: 'v1' }, '2026-04-20T10:00:00Z'),
        )
        await instance.deliver(configUpdated(to('production', 'gw_a')))
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b'), '2026-04-20T13:56:00Z'))
        expect(await instance.rows('task_ci', ['ci_item.correlation_id'])).toEqual(new Set(['gw_b']))
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configDeployed(to('production', 'gw_b')))
        expect(await statuses()).toEqual(new Set(['gw_b|approved']))
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

    it.each([
        ['a service', (service: string) => `'${service}'`],
        ['none', () => `''`],
    ])('lists its only gateway where a rule of the instance gives it another item: %s', async (_item, toValue) => {
        const service = await instance.insert('cmdb_ci', { name: 'AI service of the bank' })
        instance.rule(CHANGE, `if (current.isNewRecord()) current.setValue('cmdb_ci', ${toValue(service)})`)
        const delivery = await instance.deliver(configUpdated(to('production', 'gw_a')))
        expect(await instance.outcomes(delivery)).toContain(`unchanged|${CHANGE}|changed_by_instance`)
        expect(await affected()).toEqual(new Set(['cfg_1:v2.3.1:production|gw_a']))
        await approve('cfg_1:v2.3.1:production')
        await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b')))
        expect(await statuses()).toEqual(new Set(['gw_a|approved', 'gw_b|unapproved']))
    })

    it('still lets a gateway pass whose item was deleted after the approval, and none that people took off before', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b', 'gw_c')))
        await instance.remove('task_ci', 'ci_item.correlation_id=gw_c')
        await approve('cfg_1:v2.3.1:production')
        await instance.remove('cmdb_ci', 'correlation_id=gw_a')
        await instance.remove('cmdb_ci', 'correlation_id=gw_b')
        for (const [gatewayId, approved] of [
            ['gw_a', true],
            ['gw_b', true],
            ['gw_c', false],
        ] as const)
            expect(await ask(gatewayId)).toMatchObject({ approved })
        instance.local.wait(60)
        await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b', 'gw_c')))
        const expected = new Set(['gw_a|approved', 'gw_b|approved', 'gw_c|unapproved'])
        expect(await statuses()).toEqual(expected)
        expect(await instance.count('cmdb_ci', 'correlation_id=gw_a')).toBe(1)
        expect(await ask('gw_a')).toMatchObject({ approved: true })
        await instance.remove('cmdb_ci', 'correlation_id=gw_c')
        expect(await ask('gw_c')).toMatchObject({ approved: false })
        expect(await ask('gw_d')).toMatchObject({ approved: false })
    })

    it('still lets its only gateway pass whose item was deleted after the approval', async () => {
        await instance.deliver(configUpdated(to('production', 'gw_a')))
        await approve('cfg_1:v2.3.1:production')
        await instance.remove('cmdb_ci', 'correlation_id=gw_a')
        expect(await ask('gw_a')).toMatchObject({ approved: true })
        instance.local.wait(60)
        await instance.deliver(configDeployed(to('production', 'gw_a')))
        expect(await statuses()).toEqual(new Set(['gw_a|approved']))
        expect(await ask('gw_a')).toMatchObject({ approved: true })
    })

    it.each([
        ['aborts them', 'before', `current.setAbortAction(true)`, 'write_refused_business_rule'],
        [
            'deletes them again',
            'after',
            `var made = new GlideRecord('task_ci'); made.get(current.getUniqueValue()); made.deleteRecord()`,
            'write_not_stored',
        ],
    ])('reports a rule that %s, and lets no gateway pass that is not listed', async (_how, when, script, code) => {
        const rule = instance.rule('task_ci', script, { when, action_update: 'false' })
        const delivery = await instance.deliver(configUpdated(to('production', 'gw_a', 'gw_b')))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.outcomes(delivery)).toContain(`unchanged|task_ci|${code}`)
        await approve('cfg_1:v2.3.1:production')
        const deployed = await instance.deliver(configDeployed(to('production', 'gw_a', 'gw_b')))
        expect(await instance.outcomes(deployed)).toContain(`updated|${CHANGE}|gateway_not_named`)
        expect(await statuses()).toEqual(new Set(['gw_a|approved', 'gw_b|unapproved']))
        expect(await ask('gw_b')).toEqual({
            approved: false,
            reason: 'gateway_not_named',
            message: expect.stringContaining('the instance refused to list it'),
        })
        await instance.remove('sys_script', `sys_id=${rule}`)
        const [{ sys_id: task }] = await instance.list(CHANGE, ['sys_id'])
        const [{ sys_id: ci_item }] = await instance.list('cmdb_ci', ['sys_id'], 'correlation_id=gw_b')
        await instance.insert('task_ci', { task, ci_item })
        expect(await ask('gw_b')).toMatchObject({ approved: true })
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

describe('whose identity is longer than what a link keeps of it as text', () => {
    it.each([
        ['configuration and version', { config_id: 'c'.repeat(240), config_version: 'v'.repeat(300) }],
        ['configuration and target', { config_id: 'c'.repeat(490) }],
    ])('is one of the whole: %s', async (_what, long) => {
        const staging = { ...long, ...to('staging-of-the-bank', 'gw_s') }
        await instance.deliver(configUpdated(staging))
        await instance.deliver(configUpdated(staging))
        expect(await instance.count(CHANGE)).toBe(1)
        await instance.approve()
        await instance.deliver(configDeployed(staging))
        await instance.deliver(configDeployed({ ...long, ...to('staging-of-the-bank-two', 'gw_p') }))
        expect(await statuses()).toEqual(new Set(['gw_s|approved', 'gw_p|missing']))
        await instance.change(CHANGE, { state: '4', active: 'false', closed_at: '2026-04-20 14:30:00' })
        await instance.deliver(configUpdated({ ...staging, change_summary: 'Again' }, '2026-04-20T14:45:00Z'))
        expect(await instance.rows(CHANGE, ['state'])).toEqual(new Set(['4', '-5']))
    })

    it('stands for no target and no organization at which it is cut', async () => {
        const config_id = 'c'.repeat(480)
        const where = to('production-of-the-bank-a', 'gw_a')
        await instance.deliver(configUpdated({ config_id, ...where, org_id: 'bank_a' }))
        await instance.approve()
        await instance.deliver(configDeployed({ config_id, ...where }))
        expect(await statuses()).toEqual(new Set(['gw_a|missing']))
        await instance.deliver(configDeployed({ config_id, ...where, org_id: 'bank_a' }, '2026-04-20T15:00:00Z'))
        expect(await statuses()).toEqual(new Set(['gw_a|approved']))
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

it('is one where environments differ in case only', async () => {
    await instance.deliver(configDeployed({ ...to('eu prod', 'gw_eu'), config_version: 'v1' }, '2026-04-20T10:00:00Z'))
    const environments = { environments: ['EU PROD', 'US PROD', 'eu prod'] }
    await instance.deliver(configUpdated({ ...to(undefined, 'gw_eu'), ...environments }))
    expect(await changes()).toEqual(new Set(['cfg_1:v2.3.1:eu prod', 'cfg_1:v2.3.1:us prod']))
    await approve('cfg_1:v2.3.1:eu prod')
    await instance.deliver(configDeployed(to(undefined, 'gw_eu')))
    expect(await statuses()).toEqual(new Set(['gw_eu|approved']))
})

it('is one of its organization: two may deploy alike to gateways of one name, at the same second', async () => {
    await instance.deliver(configUpdated({ org_id: 'bank_a' }))
    await approve('cfg_1:v2.3.1:production:bank_a')
    await instance.deliver(configDeployed({ org_id: 'bank_a' }))
    expect(await instance.rows(GATEWAY, ['organization', 'change_status'])).toEqual(new Set(['bank_a|approved']))
    const other = await instance.deliver(configDeployed({ org_id: 'bank_b' }))
    expect(await instance.outcomes(other)).not.toContainEqual(expect.stringContaining('deployment_already_known'))
    expect(await instance.outcomes(other)).toContain('unchanged|x_kt_gov_gateway|gateway_shared')
    expect(await instance.rows(GATEWAY, ['organization', 'change_status'])).toEqual(new Set(['bank_b|missing']))
    await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-20T16:00:00Z'))
    expect(await instance.rows(GATEWAY, ['organization', 'policy_version'])).toEqual(new Set(['|v3']))
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
    ['canceled', { state: '4', active: 'false', closed_at: '2026-04-20 14:30:00' }],
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
        await instance.approve('state=-5')
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

describe('of a version that a newer one overtakes', () => {
    const next = configUpdated({ config_version: 'v2.4.0' }, '2026-04-20T15:00:00Z')
    const states = () => instance.rows(CHANGE, ['correlation_id', 'state'])

    it('is canceled with a note while nobody has begun it', async () => {
        await instance.deliver(configUpdated())
        const delivery = await instance.deliver(next)
        expect(await states()).toEqual(new Set(['cfg_1:v2.3.1:production|4', 'cfg_1:v2.4.0:production|-5']))
        expect(await instance.outcomes(delivery)).toContain(`updated|${CHANGE}`)
        const [{ number }] = await instance.list(CHANGE, ['number'], 'correlation_id=cfg_1:v2.4.0:production')
        expect(await instance.notes(CHANGE)).toEqual([expect.stringContaining(`target with ${number}`)])
    })

    it.each([
        ['approved', { approval: 'approved' }],
        ['assigned to somebody', { assigned_to: '6816f79cc0a8016401c5a33be04be441' }],
        ['given a work note by a person', { work_notes: 'I look into this.' }],
    ])('stays where it was %s, and the delivery reports it', async (_how, change) => {
        await instance.deliver(configUpdated())
        await instance.change(CHANGE, change)
        const delivery = await instance.deliver(next)
        expect(await states()).toEqual(new Set(['cfg_1:v2.3.1:production|-5', 'cfg_1:v2.4.0:production|-5']))
        expect(await instance.outcomes(delivery)).toContain(`unchanged|${CHANGE}|older_change_under_way`)
    })

    it('is asked for no second time by an earlier description that arrives later', async () => {
        await instance.deliver(configUpdated())
        await instance.deliver(next)
        const late = await instance.deliver(configUpdated({ change_summary: 'Other' }, '2026-04-20T14:30:00Z'))
        expect(await instance.outcomes(late)).toContain(`unchanged|${CHANGE}|change_closed`)
        expect(await instance.count(CHANGE)).toBe(2)
    })

    it('stays where a person worked on it before the platform touched it last', async () => {
        await instance.deliver(configUpdated())
        const [{ sys_id }] = await instance.list(CHANGE, ['sys_id'])
        await instance.change(CHANGE, { work_notes: 'I look into this.' })
        instance.local.script(
            `var change = new GlideRecord('${CHANGE}'); change.get('${sys_id}'); change.setValue('comments', 'x'); change.setValue('category', 'Other'); change.update()`,
            'global',
            'system',
        )
        expect(await instance.rows(CHANGE, ['sys_updated_by'])).toEqual(new Set(['system']))
        const delivery = await instance.deliver(next)
        expect(await states()).toEqual(new Set(['cfg_1:v2.3.1:production|-5', 'cfg_1:v2.4.0:production|-5']))
        expect(await instance.outcomes(delivery)).toContain(`unchanged|${CHANGE}|older_change_under_way`)
    })

    it('is canceled in the name of the service user', async () => {
        const service = await instance.insert('sys_user', { user_name: 'keeptrusts.service', active: 'true' })
        await instance.setProperty('x_kt_gov.process.service_user', 'keeptrusts.service')
        await instance.deliver(configUpdated())
        await instance.deliver(next)
        expect(await instance.rows(CHANGE, ['closed_by'], 'state=4')).toEqual(new Set([service]))
    })

    it('stays where the setting is off', async () => {
        await instance.setProperty('x_kt_gov.change.supersede', 'false')
        await instance.deliver(configUpdated())
        await instance.deliver(next)
        expect(await states()).toEqual(new Set(['cfg_1:v2.3.1:production|-5', 'cfg_1:v2.4.0:production|-5']))
    })

    it('is canceled by the value that this instance calls Canceled', async () => {
        await instance.change('sys_choice', { label: 'Waiting' }, 'name=change_request^element=state^value=4')
        await instance.insert('sys_choice', {
            name: CHANGE,
            element: 'state',
            value: '9',
            label: 'Canceled',
            inactive: 'false',
        })
        await instance.deliver(configUpdated())
        await instance.deliver(next)
        expect(await states()).toEqual(new Set(['cfg_1:v2.3.1:production|9', 'cfg_1:v2.4.0:production|-5']))
    })

    it.each([
        ['refuses', `if (current.getValue('state') === '4') current.setAbortAction(true)`],
        ['keeps the state without a word', `if (current.getValue('state') === '4') current.setValue('state', '-5')`],
    ])('stays where the state model %s, and the delivery is processed', async (_how, script) => {
        instance.rule(CHANGE, script)
        await instance.deliver(configUpdated())
        const delivery = await instance.deliver(next)
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.outcomes(delivery)).toContain(`unchanged|${CHANGE}|older_change_not_canceled`)
    })
})

describe('says on the delivery and on the setup page', () => {
    const check = async () => {
        const login = instance.local.user('settings.admin', ['x_kt_gov.admin'])
        const path = '/api/x_kt_gov/v1/setup/checks/change_template'
        const answer = await instance.local.api('POST', path, { login, body: {} })
        const [{ code, seen, state }] = answer.body.result.checks
        return [state, code, seen].filter(Boolean).join('|')
    }

    it('why it is a normal change', async () => {
        const number = await instance.deliver(configUpdated())
        const query = `delivery.number=${number}^action=created^table_name=${CHANGE}`
        expect(await instance.list('x_kt_gov_delivery_record', ['reason'], query)).toEqual([
            { reason: expect.stringContaining('It is normal, because no standard change template is set') },
        ])
        expect(await check()).toContain('not_applicable')
        expect(await check()).toContain('policy changes are normal changes')
    })

    it('that the template cannot be used, and that it can', async () => {
        instance.addColumns('std_change_record_producer', { active: 'boolean' })
        const version = await instance.insert('std_change_producer_version', { version: '1' })
        const template = { active: 'true', retired: 'true', current_version: version }
        const producer = await instance.insert('std_change_record_producer', template)
        await instance.setProperty('x_kt_gov.change.standard_template', producer)
        expect(await check()).toContain('attention|change_template_unusable')
        await instance.change('std_change_record_producer', { retired: 'false' })
        expect(await check()).toContain('ok')
    })
})

describe('whose worker is killed before any of its statements', () => {
    const killed = onInstance({ profile: 'unkind+failing_script=keeps' })
    /** Delivers what comes before, then the event to a worker that dies at each of its statements in turn. */
    const atEachStatement = async (before: () => Promise<object>, look: (nth: number) => Promise<void>) => {
        for (let nth = 1, isDead = true; isDead; nth++) {
            await killed.post({ ...(await before()), id: 'killed' })
            isDead = drainAndDie(killed.local, nth)
            for (let run = 0; run < 3; run++) killed.reprocess(200)
            expect([nth, ...(await killed.rows('x_kt_gov_delivery', ['state']))]).toEqual([nth, 'processed'])
            await look(nth)
            killed.local.rewind()
        }
    }

    it('lists the item of each of its gateways', async () => {
        await atEachStatement(
            async () => configUpdated(to(undefined, 'gw_a', 'gw_b')),
            async (nth) => {
                const items = await killed.rows('task_ci', ['ci_item.correlation_id'])
                expect([nth, ...items]).toEqual([nth, 'gw_a', 'gw_b'])
            },
        )
    })

    it('is the one that decides where its version was announced again', async () => {
        await atEachStatement(
            async () => {
                await killed.deliver({ ...configUpdated(), id: 'before' })
                await killed.change(CHANGE, { approval: 'approved', state: '3', closed_at: '2026-04-20 14:30:00' })
                return configUpdated({}, '2026-04-20T14:45:00Z')
            },
            async (nth) => {
                await killed.approve('state=-5')
                await killed.deliver({ ...configDeployed({}, '2026-04-20T15:00:00Z'), id: 'deployed' })
                expect([nth, ...(await killed.rows(GATEWAY, ['change_status']))]).toEqual([nth, 'approved'])
                expect([nth, await killed.count(CHANGE)]).toEqual([nth, 2])
            },
        )
    })
})

it('does not list again what people took off, when its delivery is processed again', async () => {
    const number = await instance.deliver(configUpdated(to(undefined, 'gw_a', 'gw_b')))
    await instance.remove('task_ci', 'ci_item.correlation_id=gw_b')
    instance.local.script(
        `
        var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
        new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
        'x_kt_gov',
    )
    instance.local.drain()
    expect(await instance.rows('task_ci', ['ci_item.correlation_id'])).toEqual(new Set(['gw_a']))
})
