/** `config.deployed` on the built app: gateways, their configuration items, and the change that announced the version. */

import { configDeployed, configUpdated, health } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const ITEM = 'cmdb_ci_service_auto'
const GATEWAY = 'x_kt_gov_gateway'
const CHANGE = 'change_request'

describe('a deployment registers its gateway', () => {
    it('as a row of its own with all that is known of it', async () => {
        await instance.deliver(configDeployed({ api_url: 'https://gw.example.com/v1' }))
        expect(
            await instance.rows(GATEWAY, [
                'gateway_id',
                'name',
                'environment',
                'api_url',
                'policy_version',
                'last_policy_update',
                'last_deployed_at',
                'config_id',
                'change_status',
                'configuration_item.correlation_id',
            ]),
        ).toEqual(
            new Set([
                'gw_prod_001|Keeptrusts Gateway — Production|Production|https://gw.example.com/v1|v2.3.1|' +
                    '2026-04-20 14:00:00|2026-04-20 14:00:00|cfg_1|missing|gw_prod_001',
            ]),
        )
    })

    it('as a configuration item with category, environment, groups and owner', async () => {
        await instance.insert('sys_user', { user_name: 'ada', active: 'true' })
        await instance.setProperty('x_kt_gov.cmdb.owned_by', 'ada')
        await instance.setProperty('x_kt_gov.cmdb.supported_by', 'ada')
        await instance.deliver(configDeployed())
        expect(
            await instance.rows('cmdb_ci', [
                'sys_class_name',
                'name',
                'category',
                'environment',
                'managed_by_group.name',
                'support_group.name',
                'owned_by.user_name',
                'supported_by.user_name',
                'correlation_id',
                'operational_status',
            ]),
        ).toEqual(
            new Set([
                `${ITEM}|Keeptrusts Gateway — Production|AI/ML|Production|Platform Engineering|AI Governance Team|` +
                    'ada|ada|gw_prod_001|1',
            ]),
        )
    })

    it('with the key values that the guide names', async () => {
        await instance.deliver(configDeployed())
        const pairs = ['configuration_item.correlation_id', 'key', 'value']
        const expected = new Set([
            'gw_prod_001|gateway_id|gw_prod_001',
            'gw_prod_001|api_url|https://api.keeptrusts.com',
            'gw_prod_001|policy_version|v2.3.1',
            'gw_prod_001|last_policy_update|2026-04-20T14:00:00Z',
        ])
        expect(await instance.rows('cmdb_key_value', pairs)).toEqual(expected)
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        expect(await instance.rows('cmdb_key_value', ['key', 'value'])).toEqual(
            new Set([
                'gateway_id|gw_prod_001',
                'api_url|https://api.keeptrusts.com',
                'policy_version|v3',
                'last_policy_update|2026-04-22T14:00:00Z',
            ]),
        )
    })

    it('in the class that an administrator chose', async () => {
        await instance.setProperty('x_kt_gov.cmdb.class', 'cmdb_ci_appl')
        await instance.deliver(configDeployed())
        expect(await instance.rows('cmdb_ci', ['sys_class_name', 'correlation_id'])).toEqual(
            new Set(['cmdb_ci_appl|gw_prod_001']),
        )
    })

    it('in the columns of the guide where the instance has them', async () => {
        instance.addColumns('cmdb_ci_service', {
            u_gateway_id: 'string',
            u_api_url: 'string',
            u_policy_version: 'string',
            u_last_policy_update: 'glide_date_time',
        })
        await instance.deliver(configDeployed())
        const columns = ['u_gateway_id', 'u_api_url', 'u_policy_version', 'u_last_policy_update']
        expect(await instance.rows(ITEM, columns)).toEqual(
            new Set(['gw_prod_001|https://api.keeptrusts.com|v2.3.1|2026-04-20 14:00:00']),
        )
    })

    it('each of several', async () => {
        await instance.deliver(configDeployed({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b', 'gw_c', 'gw_b'] }))
        expect(await instance.rows(GATEWAY, ['gateway_id', 'policy_version'])).toEqual(
            new Set(['gw_a|v2.3.1', 'gw_b|v2.3.1', 'gw_c|v2.3.1']),
        )
        expect(await instance.rows(ITEM, ['correlation_id'])).toEqual(new Set(['gw_a', 'gw_b', 'gw_c']))
    })

    it('and keeps what people changed since', async () => {
        await instance.deliver(configDeployed())
        await instance.change(ITEM, { category: 'Ours', support_group: '' })
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        expect(await instance.rows(ITEM, ['category', 'support_group', 'version'])).toEqual(new Set(['Ours||v3']))
    })

    it('reports when no gateway is named', async () => {
        const delivery = await instance.deliver(configDeployed({ gateway_id: undefined }))
        expect(await instance.outcomes(delivery)).toContain(`unchanged|${GATEWAY}|gateway_unnamed`)
        expect(await instance.count(ITEM)).toBe(0)
    })
})

describe('a deployment that did not take place', () => {
    it.each([{ status: 'failed' }, { deployment_status: 'in_progress' }, { success: false }])(
        'as %j says is a dead letter, and its gateway runs what it ran',
        async (facts) => {
            await instance.deliver(configDeployed({ config_version: 'v2' }, '2026-04-20T13:00:00Z'))
            const number = await instance.deliver(configDeployed(facts))
            expect(await instance.ending(number)).toBe('dead|event_incomplete')
            expect(await instance.rows('x_kt_gov_gateway', ['policy_version'])).toEqual(new Set(['v2']))
        },
    )

    it('on one gateway of several is one on the others', async () => {
        const gateways = [
            { id: 'gw_a', status: 'deployed' },
            { id: 'gw_b', status: 'failed' },
        ]
        const number = await instance.deliver(configDeployed({ gateway_id: undefined, gateways }))
        expect(await instance.rows('x_kt_gov_gateway', ['gateway_id', 'policy_version'])).toEqual(
            new Set(['gw_a|v2.3.1']),
        )
        expect(
            await instance.rows('x_kt_gov_delivery_record', ['record_number'], `delivery.number=${number}`),
        ).toContain('gw_b')
    })
})

describe('the newest deployment wins', () => {
    it('whatever the order of arrival', async () => {
        await instance.deliver(configDeployed())
        const late = await instance.deliver(configDeployed({ config_version: 'v2.3.0' }, '2026-04-19T14:00:00Z'))
        expect(await instance.rows(GATEWAY, ['policy_version', 'last_deployed_at'])).toEqual(
            new Set(['v2.3.1|2026-04-20 14:00:00']),
        )
        expect(await instance.rows(ITEM, ['version'])).toEqual(new Set(['v2.3.1']))
        expect(await instance.outcomes(late)).toContain(`unchanged|${GATEWAY}|superseded`)
    })

    it('and one that arrives twice has no second effect', async () => {
        await instance.deliver(configUpdated())
        await instance.deliver(configDeployed())
        const again = await instance.deliver({ ...configDeployed(), event: 'configuration.deployed' })
        expect(await instance.outcomes(again)).toEqual([`unchanged|${GATEWAY}|deployment_already_known`])
        expect(await instance.notes(CHANGE)).toHaveLength(1)
    })
})

describe('the change that announced the version', () => {
    const approve = () => instance.approve('', {})

    it('gets a work note and the actual dates', async () => {
        await instance.deliver(configUpdated())
        await approve()
        await instance.deliver(configDeployed({ deployed_by: 'user_42' }))
        expect(await instance.rows(CHANGE, ['work_start', 'work_end', 'unauthorized'])).toEqual(
            new Set(['2026-04-20 14:00:00|2026-04-20 14:00:00|false']),
        )
        const [note] = await instance.notes(CHANGE)
        expect(note).toContain('Version v2.3.1 was deployed.')
        expect(note).toContain('- gw_prod_001 at 2026-04-20 14:00:00 UTC')
        expect(note).toContain('Deployed by: user_42')
        expect(await instance.rows(GATEWAY, ['change_status'])).toEqual(new Set(['approved']))
    })

    it('spans the first to the last gateway, in any order', async () => {
        await instance.deliver(configUpdated({ gateway_id: 'gw_b' }))
        await approve()
        await instance.deliver(configDeployed({ gateway_id: 'gw_b' }, '2026-04-20T16:00:00Z'))
        await instance.deliver(configDeployed({ gateway_id: 'gw_a' }, '2026-04-20T14:00:00Z'))
        expect(await instance.rows(CHANGE, ['work_start', 'work_end'])).toEqual(
            new Set(['2026-04-20 14:00:00|2026-04-20 16:00:00']),
        )
    })

    it('is marked when it was not approved', async () => {
        await instance.deliver(configUpdated())
        const delivery = await instance.deliver(configDeployed())
        expect(await instance.rows(CHANGE, ['unauthorized'])).toEqual(new Set(['true']))
        expect(await instance.rows(GATEWAY, ['change_status'])).toEqual(new Set(['unapproved']))
        expect(await instance.outcomes(delivery)).toContain(`updated|${CHANGE}|deployment_unapproved`)
        expect(await instance.count('incident')).toBe(0)
    })

    it('learns of a deployment that overtook it', async () => {
        const early = await instance.deliver(configDeployed())
        expect(await instance.outcomes(early)).toContain(`unchanged|${CHANGE}|change_missing`)
        await instance.deliver(configUpdated())
        expect(await instance.rows(CHANGE, ['correlation_id', 'work_start', 'unauthorized'])).toEqual(
            new Set(['cfg_1:v2.3.1:production|2026-04-20 14:00:00|true']),
        )
        expect(await instance.rows(GATEWAY, ['change_status'])).toEqual(new Set(['unapproved']))
    })

    test.each([
        ['no change', [configDeployed()], ''],
        ['no approval', [configUpdated(), configDeployed()], 'cfg_1:v2.3.1:production'],
        ['no approval, deployment first', [configDeployed(), configUpdated()], 'cfg_1:v2.3.1:production'],
    ])('by property opens one incident: %s', async (_lack, story, change) => {
        await instance.setProperty('x_kt_gov.change.unapproved_incident', 'true')
        for (const event of story) await instance.deliver(event)
        expect(
            await instance.rows('incident', [
                'short_description',
                'priority',
                'cmdb_ci.correlation_id',
                'caused_by.correlation_id',
            ]),
        ).toEqual(new Set([`AI policy deployed without approval: production-policy|2|gw_prod_001|${change}`]))
        expect(await instance.count('incident')).toBe(1)
    })

    it('by property opens an incident with the item of its gateway, also when it arrives late', async () => {
        await instance.setProperty('x_kt_gov.change.unapproved_incident', 'true')
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        await instance.deliver(configDeployed())
        expect(await instance.count('incident')).toBe(2)
        expect(await instance.rows('incident', ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_prod_001']))
    })

    it('by property opens an incident that gets the item of its gateway when it has one again', async () => {
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        await instance.setProperty('x_kt_gov.change.unapproved_incident', 'true')
        await instance.remove('cmdb_ci_service_auto', 'correlation_id=gw_prod_001')
        await instance.deliver(configDeployed())
        expect(await instance.rows('incident', ['cmdb_ci'])).toEqual(new Set(['']))
        await instance.deliver(configDeployed({ config_version: 'v4' }, '2026-04-23T14:00:00Z'))
        expect(await instance.rows('incident', ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_prod_001']))
    })
})

describe('a gateway whose row states no change for its deployment, although there is one', () => {
    const STATUS = ['change_status']
    const forget = () => instance.change(GATEWAY, { change_status: 'missing' })
    beforeEach(async () => {
        await instance.deliver(configUpdated())
        await instance.approve()
        await instance.deliver(configDeployed())
        await forget()
    })

    it.each([
        ['the deployment', { ...configDeployed(), delivery_id: 'again' }],
        ['the announcement', { ...configUpdated(), delivery_id: 'again' }],
    ])('is mended by the next delivery of %s', async (_which, again) => {
        await instance.deliver(again)
        expect(await instance.rows(GATEWAY, STATUS)).toEqual(new Set(['approved']))
        expect(await instance.notes(CHANGE)).toHaveLength(1)
    })

    it('is mended by reprocessing, also after the change was closed', async () => {
        await instance.change(CHANGE, { state: '3', closed_at: '2026-04-20 14:30:00' })
        const [{ number }] = await instance.list('x_kt_gov_delivery', ['number'], 'canonical_type=config.deployed')
        instance.local.script(
            `
            var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}');
            new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
            'x_kt_gov',
        )
        instance.local.drain()
        expect(await instance.rows(GATEWAY, STATUS)).toEqual(new Set(['approved']))
    })

    it('is left where there is none for its target', async () => {
        await instance.deliver(configUpdated({ environment: 'staging', gateway_id: 'gw_stage' }))
        await instance.deliver({ ...configDeployed({ environment: 'staging' }), delivery_id: 'other' })
        await instance.remove(CHANGE, 'correlation_id=cfg_1:v2.3.1:production')
        await forget()
        const again = await instance.deliver({ ...configDeployed(), delivery_id: 'again' })
        expect(await instance.outcomes(again)).toContain(`unchanged|${GATEWAY}|deployment_already_known`)
        expect(await instance.rows(GATEWAY, STATUS)).toEqual(new Set(['missing']))
    })
})

describe('a deployment belongs to the change that was the newest for its target when it was made', () => {
    const approve = () => instance.approve()
    const close = () => instance.change(CHANGE, { state: '3', closed_at: '2026-04-20 14:30:00' })
    const again = configUpdated({ change_summary: 'Again' }, '2026-04-20T14:45:00Z')
    const ofNew = () => instance.rows(CHANGE, ['work_start', 'unauthorized'], 'state=-5')
    const UNTOUCHED = new Set(['|false'])
    const status = () => instance.rows(GATEWAY, ['change_status'])

    it('and one that was noted on a change waits for no later one', async () => {
        await instance.deliver(configDeployed({}, '2026-04-20T13:50:00Z'))
        await instance.deliver(configUpdated({}, '2026-04-20T13:55:00Z'))
        await approve()
        await close()
        await instance.deliver(again)
        expect(await ofNew()).toEqual(UNTOUCHED)
    })

    it('nor for one of another target', async () => {
        await instance.deliver(configDeployed({}, '2026-04-20T13:50:00Z'))
        await instance.deliver(configUpdated({}, '2026-04-20T13:55:00Z'))
        await instance.deliver(configUpdated({ environment: undefined, gateway_id: undefined }, '2026-04-20T15:00:00Z'))
        expect(await instance.rows(CHANGE, ['correlation_id', 'work_start', 'unauthorized'])).toEqual(
            new Set(['cfg_1:v2.3.1:production|2026-04-20 13:50:00|true', 'cfg_1:v2.3.1||false']),
        )
    })

    it('which may be closed and announced again before it arrives', async () => {
        await instance.setProperty('x_kt_gov.cmdb.update_on', 'deployed')
        await instance.deliver(configUpdated())
        await approve()
        await close()
        await instance.deliver(again)
        expect(await instance.count(CHANGE)).toBe(2)
        await instance.deliver(configDeployed({}, '2026-04-20T14:00:00Z'))
        expect(await status()).toEqual(new Set(['approved']))
        expect(await ofNew()).toEqual(UNTOUCHED)
        await instance.deliver(configDeployed({}, '2026-04-20T15:00:00Z'))
        expect(await status()).toEqual(new Set(['unapproved']))
        expect(await ofNew()).toEqual(new Set(['2026-04-20 15:00:00|true']))
    })

    it('also after that one was described again', async () => {
        await instance.deliver(configUpdated())
        await approve()
        await close()
        await instance.deliver(again)
        await instance.deliver(configUpdated({ change_summary: 'Once more' }, '2026-04-20T15:00:00Z'))
        await instance.deliver(configDeployed({}, '2026-04-20T14:50:00Z'))
        expect(await ofNew()).toEqual(new Set(['2026-04-20 14:50:00|true']))
    })

    it('also after a wider one of before was described again', async () => {
        const wide = { environment: undefined, gateway_id: undefined }
        await instance.deliver(configUpdated(wide, '2026-04-20T13:00:00Z'))
        await instance.deliver(configUpdated())
        await instance.approve('correlation_idLIKEproduction')
        await instance.deliver(configUpdated({ ...wide, change_summary: 'Other' }, '2026-04-20T15:00:00Z'))
        await instance.deliver(configDeployed())
        expect(await status()).toEqual(new Set(['approved']))
    })

    it('and the first one of a gateway says what it runs, also where a newer update arrived before', async () => {
        await instance.deliver(configUpdated())
        await instance.approve()
        await instance.deliver(configUpdated({ config_version: 'v3' }, '2026-04-20T15:00:00Z'))
        expect(await instance.rows(GATEWAY, ['policy_version'])).toEqual(new Set(['v3']))
        await instance.deliver(configDeployed())
        const columns = ['policy_version', 'last_policy_update', 'last_deployed_at', 'change_status']
        expect(await instance.rows(GATEWAY, columns)).toEqual(
            new Set(['v2.3.1|2026-04-20 14:00:00|2026-04-20 14:00:00|approved']),
        )
        expect(await instance.rows(ITEM, ['version'])).toEqual(new Set(['v2.3.1']))
    })

    it('also where the change of the first one arrives last', async () => {
        await instance.deliver(configUpdated({ config_version: 'v3' }, '2026-04-20T15:00:00Z'))
        await instance.deliver(configDeployed())
        expect(await status()).toEqual(new Set(['missing']))
        await instance.deliver(configUpdated())
        expect(await status()).toEqual(new Set(['unapproved']))
    })

    it('and has its status where updates count like deployments', async () => {
        await instance.setProperty('x_kt_gov.cmdb.update_on', 'updated')
        await instance.deliver(configUpdated())
        await instance.deliver(configUpdated({ change_summary: 'Other' }, '2026-04-20T15:00:00Z'))
        await instance.deliver(configDeployed())
        expect(await status()).toEqual(new Set(['unapproved']))
    })

    it('and a gateway that runs in another environment than its change says gets no status of that change', async () => {
        instance.rule(CHANGE, "current.approval = 'approved'; current.state = '-1';", { action_update: 'false' })
        await instance.deliver(configDeployed({ gateway_id: 'gw_a' }))
        await instance.deliver(configDeployed({ gateway_id: 'gw_b', environment: 'staging' }))
        await instance.deliver(configUpdated({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
        expect(await instance.rows(GATEWAY, ['gateway_id', 'change_status'])).toEqual(
            new Set(['gw_a|approved', 'gw_b|missing']),
        )
    })

    it('and a gateway that went to another environment since gets no status of the change of the former one', async () => {
        instance.rule(CHANGE, "current.approval = 'approved'; current.state = '-1';", { action_update: 'false' })
        await instance.deliver(configDeployed({ environment: 'staging' }))
        await instance.deliver(configDeployed({}, '2026-04-20T14:10:00Z'))
        await instance.deliver(configUpdated({ environment: 'staging' }))
        expect(await instance.rows(CHANGE, ['correlation_id', 'work_end'])).toEqual(
            new Set(['cfg_1:v2.3.1:staging|2026-04-20 14:00:00']),
        )
        expect(await status()).toEqual(new Set(['missing']))
    })

    it('and a description from before its end makes no other one', async () => {
        await instance.deliver(configUpdated())
        await approve()
        await close()
        const late = await instance.deliver(configUpdated({ change_summary: 'Other words' }, '2026-04-20T13:56:00Z'))
        expect(await instance.outcomes(late)).toContain(`unchanged|${CHANGE}|change_closed`)
        expect(await instance.count(CHANGE)).toBe(1)
    })
})

describe('a gateway whose item has another class than the settings name by now', () => {
    const OTHER = 'cmdb_ci_appl'
    beforeEach(async () => {
        await instance.deliver(configDeployed())
        await instance.setProperty('x_kt_gov.cmdb.class', OTHER)
    })

    it('keeps the item, which follows its versions and its health', async () => {
        await instance.deliver(configDeployed({ config_version: 'v2.3.2' }, '2026-04-20T15:00:00Z'))
        await instance.deliver(health('down', '2026-04-21T09:00:00Z'))
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set(['processed|']))
        expect(await instance.rows('cmdb_ci', ['sys_class_name', 'correlation_id', 'operational_status'])).toEqual(
            new Set([`${ITEM}|gw_prod_001|2`]),
        )
        expect(await instance.rows(ITEM, ['version'])).toEqual(new Set(['v2.3.2']))
    })

    it('and others get items of the new class', async () => {
        await instance.deliver(configDeployed({ gateway_id: 'gw_new', environment: 'staging' }))
        expect(await instance.rows('cmdb_ci', ['sys_class_name', 'correlation_id'])).toEqual(
            new Set([`${ITEM}|gw_prod_001`, `${OTHER}|gw_new`]),
        )
    })
})
