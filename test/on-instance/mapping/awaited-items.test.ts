/** A record that was made before its gateway was known gets the configuration item when it is, once and whichever worker is first. */

import { configDeployed, configUpdated, decision, escalationCreated, health } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'
import { workOnTwoNodes, type Moment } from './two-nodes.ts'

const instance = onInstance()
const GATEWAY = 'x_kt_gov_gateway'
const ITEM = 'cmdb_ci_service_auto'
const REVIEW = 'x_kt_gov_compliance_task'
const LATER = '2026-04-24T14:00:00Z'

const items = (table: string) => instance.rows(table, ['cmdb_ci.correlation_id'])
const OF_GATEWAY = new Set(['gw_prod_001'])
const NONE = new Set([''])
const announce = () => instance.setProperty('x_kt_gov.cmdb.update_on', 'deployed')

/** What makes a record of each table for a gateway that nobody knows. */
const MADE: Readonly<Record<string, () => Promise<unknown>>> = {
    incident: () => instance.deliver(decision('blocked')),
    [REVIEW]: () => instance.deliver(escalationCreated()),
    change_request: async () => {
        await announce()
        await instance.deliver(configUpdated())
    },
}

/** What makes the gateway known. */
const KNOWN: Readonly<Record<string, () => Promise<string>>> = {
    'its deployment': () => instance.deliver(configDeployed({}, LATER)),
    'the deployment of another configuration': () => instance.deliver(configDeployed({ config_id: 'cfg_2' }, LATER)),
    'its health': () => instance.deliver(health('degraded', LATER)),
    'an update of another configuration': async () => {
        await instance.setProperty('x_kt_gov.cmdb.update_on', 'updated')
        return instance.deliver(configUpdated({ config_id: 'cfg_2', config_name: 'second' }, LATER))
    },
}

describe.each(Object.entries(MADE))('a record of %s', (table, make) => {
    it.each(Object.entries(KNOWN))('gets the item with %s, which the delivery lists', async (_how, know) => {
        await make()
        expect(await items(table)).toEqual(NONE)
        const number = await know()
        const made = table === 'change_request' ? 'correlation_idSTARTSWITHcfg_1' : ''
        expect(await instance.rows(table, ['cmdb_ci.correlation_id'], made)).toEqual(OF_GATEWAY)
        expect(await instance.ending(number)).toBe('processed')
        const lines = await instance.list(
            'x_kt_gov_delivery_record',
            ['action'],
            `delivery.number=${number}^table_name=${table}^reasonLIKEbefore its gateway`,
        )
        expect(lines).toEqual([expect.objectContaining({ action: 'updated' })])
    })

    it('keeps the item that people gave it', async () => {
        await make()
        const theirs = await instance.insert(ITEM, { name: 'Theirs' })
        await instance.change(table, { cmdb_ci: theirs })
        await instance.deliver(configDeployed({}, LATER))
        expect(await instance.rows(table, ['cmdb_ci'])).toEqual(new Set([theirs]))
    })

    it('that people closed stays as it is', async () => {
        await make()
        await instance.change(table, { state: table === 'incident' ? '7' : '3', active: 'false' })
        await instance.deliver(configDeployed({}, LATER))
        expect(await items(table)).toEqual(NONE)
    })

    it('gets the item that people choose on the gateway', async () => {
        await make()
        const chosen = await instance.insert(ITEM, { name: 'Chosen' })
        await instance.insert(GATEWAY, { gateway_id: 'gw_prod_001', configuration_item: chosen })
        await instance.deliver(configDeployed({}, LATER))
        expect(await instance.rows(table, ['cmdb_ci'])).toEqual(new Set([chosen]))
    })
})

it('records beyond those that one event fills are filled by the job, and only once', async () => {
    const RECORDS = 27
    for (let one = 0; one < RECORDS; one++)
        await instance.deliver(decision('blocked', { event_id: `evt_${one}`, policy_name: `policy ${one}` }))
    await instance.deliver(configDeployed({}, LATER))
    const filled = () => instance.count('incident', 'cmdb_ciISNOTEMPTY')
    expect(await filled()).toBe(20)
    const [first] = await instance.list('incident', ['sys_id'], 'cmdb_ciISNOTEMPTY')
    await instance.change('incident', { cmdb_ci: '' }, `sys_id=${first?.sys_id}`)
    instance.local.instance.queue.runJob('Keeptrusts: fill waiting records')
    expect(await filled()).toBe(RECORDS - 1)
    expect(await instance.rows(GATEWAY, ['filled_until'])).toEqual(NONE)
    await instance.change('incident', { cmdb_ci: '' })
    instance.local.instance.queue.runJob('Keeptrusts: fill waiting records')
    expect(await filled()).toBe(0)
})

it('a change of several gateways has every item in the end, one as its own', async () => {
    await announce()
    const gateways = { gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b', 'gw_c'] }
    await instance.deliver(configUpdated(gateways))
    await instance.deliver(configDeployed({ ...gateways, gateway_ids: ['gw_b'] }))
    await instance.deliver(configDeployed({ ...gateways, gateway_ids: ['gw_a', 'gw_c'] }))
    expect(await instance.rows('change_request', ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_b']))
    expect(await instance.rows('task_ci', ['ci_item.correlation_id'])).toEqual(new Set(['gw_a', 'gw_b', 'gw_c']))
    expect(await instance.count('task_ci')).toBe(3)
})

describe('a gateway whose item people take off the change', () => {
    const other = (gateway_id: string) => instance.deliver(configDeployed({ gateway_id, config_id: 'cfg_2' }))
    const CHANGE = 'correlation_idSTARTSWITHcfg_1'

    beforeEach(async () => {
        await announce()
        await instance.deliver(configUpdated({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
    })

    it('is not approved with it, although the change was asked for before its item was known', async () => {
        await other('gw_a')
        await other('gw_b')
        await instance.remove('task_ci', 'ci_item.correlation_id=gw_b')
        await instance.approve(CHANGE, { state: '-2' })
        await instance.deliver(configDeployed({ gateway_id: 'gw_a' }, LATER))
        await instance.deliver(configDeployed({ gateway_id: 'gw_b' }, LATER))
        expect(await instance.rows(GATEWAY, ['gateway_id', 'change_status'])).toEqual(
            new Set(['gw_a|approved', 'gw_b|unapproved']),
        )
    })

    it('stays off when the delivery that made it known is processed again', async () => {
        await other('gw_a')
        const number = await other('gw_b')
        await instance.remove('task_ci', 'ci_item.correlation_id=gw_b')
        instance.local.script(
            `
            var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
            new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
            'x_kt_gov',
        )
        instance.local.drain()
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.rows('task_ci', ['ci_item.correlation_id'])).toEqual(new Set(['gw_a']))
    })

    it('is approved by its id where a rule of the instance keeps its item off', async () => {
        instance.rule('task_ci', 'current.setAbortAction(true)')
        await other('gw_a')
        await other('gw_b')
        await instance.approve(CHANGE, { state: '-2' })
        await instance.deliver(configDeployed({ gateway_id: 'gw_b' }, LATER))
        expect(await instance.rows(GATEWAY, ['change_status'], 'gateway_id=gw_b')).toEqual(new Set(['approved']))
    })
})

it.each([
    ['a later', '2026-04-21T14:00:00Z'],
    ['an earlier', '2026-04-19T14:00:00Z'],
])('gateways that %s description of the change adds wait for their items as well', async (_when, at) => {
    await announce()
    const naming = (...gateway_ids: string[]) => ({ gateway_id: undefined, gateway_ids })
    await instance.deliver(configUpdated(naming('gw_a')))
    await instance.deliver(configUpdated({ ...naming('gw_b'), change_summary: 'Second gateway' }, at))
    await instance.deliver(configDeployed(naming('gw_a'), LATER))
    await instance.deliver(configDeployed(naming('gw_b'), LATER))
    expect(await instance.rows('change_request', ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_a']))
    expect(await instance.rows('task_ci', ['ci_item.correlation_id'])).toEqual(new Set(['gw_a', 'gw_b']))
})

it('more records than one delivery fills are filled by the events about them', async () => {
    const policies = Array.from({ length: 23 }, (_unused, index) => `policy-${index}`)
    const block = (policy_name: string, event_id: string) =>
        instance.deliver(decision('blocked', { policy_name, event_id }))
    for (const policy of policies) await block(policy, policy)
    await instance.deliver(configDeployed({}, LATER))
    expect(await instance.count('incident', 'cmdb_ciISEMPTY')).toBe(3)
    for (const policy of policies) await block(policy, `${policy} again`)
    expect(await instance.count('incident', 'cmdb_ciISEMPTY')).toBe(0)
})

it('an attempt that ended before it filled its records fills them with the next one', async () => {
    await MADE.incident!()
    instance.rule('incident', 'if (current.cmdb_ci.changes()) current.setAbortAction(true)', { name: 'No item' })
    const number = await instance.deliver(configDeployed({}, LATER))
    expect(await instance.ending(number)).toBe('failed|write_refused_business_rule')
    await instance.change('sys_script', { active: 'false' }, 'name=No item')
    instance.reprocess(200)
    expect(await instance.ending(number)).toBe('processed')
    expect(await items('incident')).toEqual(OF_GATEWAY)
})

describe('with two workers at once', () => {
    const moments = (table: string, kind: Moment['kind'], count: number): readonly Moment[] =>
        Array.from({ length: count }, (_unused, index) => ({ table, kind, nth: index + 1 }))
    const MOMENTS = [
        ...moments(GATEWAY, 'read', 2),
        ...moments(GATEWAY, 'write', 1),
        ...moments('x_kt_gov_link', 'read', 2),
        ...moments('x_kt_gov_link', 'write', 2),
        ...moments(ITEM, 'read', 1),
        ...moments(ITEM, 'write', 1),
        ...moments('incident', 'write', 1),
        ...moments('incident', 'read', 1),
    ].map((moment) => [`${moment.kind} ${moment.nth} of ${moment.table}`, moment] as const)

    async function together(first: object, second: object, moment: Moment): Promise<void> {
        await instance.post(first)
        await instance.post(second)
        workOnTwoNodes(instance.local, moment)
        for (let run = 0; run < 3; run++) instance.reprocess(200)
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'error_code'])).toEqual(new Set(['processed|']))
    }

    const blocked = () => ({ ...decision('blocked'), id: 'blocked' })
    const deployed = () => ({ ...configDeployed(), id: 'deployed' })

    test.each(MOMENTS)('a violation first, at %s', async (_name, moment) => {
        await together(blocked(), deployed(), moment)
        expect(await items('incident')).toEqual(OF_GATEWAY)
    })

    test.each(MOMENTS)('a deployment first, at %s', async (_name, moment) => {
        await together(deployed(), blocked(), moment)
        expect(await items('incident')).toEqual(OF_GATEWAY)
    })

    test.each(MOMENTS)('two gateways of one environment have two names, at %s', async (_name, moment) => {
        await together(
            { ...configDeployed({ gateway_id: 'gw_a' }), id: 'a' },
            { ...configDeployed({ gateway_id: 'gw_b' }), id: 'b' },
            moment,
        )
        const names = (await instance.list(ITEM, ['name'])).map(({ name }) => name)
        expect([names.length, new Set(names).size]).toEqual([2, 2])
        const rows = await instance.list(GATEWAY, ['name', 'configuration_item.name'])
        for (const row of rows) expect(row.name).toBe(row['configuration_item.name'])
    })

    test.each(MOMENTS)('one item that is there is adopted by both, at %s', async (_name, moment) => {
        const item = await instance.insert(ITEM, { name: 'Theirs', correlation_id: 'gw_prod_001' })
        await together(deployed(), { ...configDeployed({ config_version: 'v9' }, LATER), id: 'later' }, moment)
        expect(await instance.rows(GATEWAY, ['configuration_item', 'item_source', 'policy_version'])).toEqual(
            new Set([`${item}|correlation|v9`]),
        )
        expect(await instance.count(ITEM)).toBe(1)
        expect(await instance.rows('cmdb_key_value', ['value'], 'key=policy_version')).toEqual(new Set(['v9']))
    })
})
