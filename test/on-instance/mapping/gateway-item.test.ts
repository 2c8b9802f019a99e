/** The item of a gateway is the one that is there: named by the event, chosen by people, or found by what names the gateway; only then a new one. */

import { configDeployed, configUpdated, decision, escalationCreated, health } from '../../support/events.ts'
import type { Fields } from '../../support/instance-client.ts'
import { onInstance } from './governed-instance.ts'

const ITEM = 'cmdb_ci_service_auto'
const GATEWAY = 'x_kt_gov_gateway'
const LATER = '2026-04-21T14:00:00Z'
const next = { config_version: 'v2.3.2' }

const instance = onInstance()

/** What people made, with what must stay theirs. */
const THEIRS = { name: 'Edge proxy', category: 'Network', short_description: 'Ours', environment: 'Test', version: '7' }
const insert = (values: Fields = {}, table = ITEM) => instance.insert(table, { ...THEIRS, ...values })
const gateways = () => instance.rows(GATEWAY, ['configuration_item', 'item_source'])
const keyValues = (item: string) => instance.rows('cmdb_key_value', ['key', 'value'], `configuration_item=${item}`)
const codes = async (number: string) =>
    (await instance.list('x_kt_gov_delivery_record', ['code', 'reason'], `delivery.number=${number}`)).filter(
        ({ code }) => code !== '' && !/change|approv|deployment/.test(code),
    )

async function expectUntouched(item: string, table = ITEM): Promise<void> {
    const theirs = ['name', 'category', 'short_description', 'environment'] as const
    const none = ['owned_by', 'supported_by', 'managed_by_group', 'support_group', 'discovery_source']
    const expected = [...theirs.map((column) => THEIRS[column]), table, '1', ...none.map(() => '')]
    expect(
        await instance.rows('cmdb_ci', [...theirs, 'sys_class_name', 'operational_status', ...none], `sys_id=${item}`),
    ).toEqual(new Set([expected.join('|')]))
}

/** By which means a gateway finds each of these. */
const WAYS: Readonly<Record<string, () => Promise<readonly [item: string, facts: Fields]>>> = {
    event: async () => {
        const item = await insert()
        return [item, { cmdb_ci_sys_id: item }]
    },
    form: async () => {
        const item = await insert()
        await instance.insert(GATEWAY, { gateway_id: 'gw_prod_001', configuration_item: item })
        return [item, {}]
    },
    correlation: async () => [await insert({ correlation_id: 'GW_prod_001' }), {}],
    column: async () => {
        instance.addColumns(ITEM, { u_gateway_id: 'string' })
        return [await insert({ u_gateway_id: 'gw_prod_001' }), {}]
    },
    key_value: async () => {
        const item = await insert()
        await instance.insert('cmdb_key_value', { configuration_item: item, key: 'gateway_id', value: 'gw_prod_001' })
        return [item, {}]
    },
}

describe.each(Object.entries(WAYS))('an item found by %s', (source, make) => {
    it('becomes the gateway’s, once, with the attributes of the gateway and nothing else', async () => {
        const [item, facts] = await make()
        const first = await instance.deliver(configDeployed(facts))
        expect(await instance.ending(first)).toBe('processed')
        expect((await codes(first)).map(({ code }) => code)).toEqual(['ci_adopted'])
        // People who made the row gave it no name; where the app makes it, it is called like the item.
        expect(await instance.rows(GATEWAY, ['name'])).toEqual(new Set([THEIRS.name]))
        const later = await instance.deliver(configDeployed(next, LATER))
        expect(await codes(later)).toEqual([])
        await instance.deliver(health('offline', '2026-04-22T14:00:00Z'))
        expect(await gateways()).toEqual(new Set([`${item}|${source}`]))
        expect(await instance.count(ITEM)).toBe(1)
        await expectUntouched(item)
        expect(await instance.rows(ITEM, ['version'], `sys_id=${item}`)).toEqual(new Set([THEIRS.version]))
        expect(await keyValues(item)).toEqual(
            new Set([
                'gateway_id|gw_prod_001',
                'api_url|https://api.keeptrusts.com',
                'policy_version|v2.3.2',
                `last_policy_update|${LATER}`,
            ]),
        )
        expect(await instance.rows('incident', ['cmdb_ci'])).toEqual(new Set([item]))
    })
})

it('an item that two gateways have says what the last of them reported, which the delivery lists', async () => {
    const cmdb_ci_sys_id = await insert()
    const first = await instance.deliver(configDeployed({ cmdb_ci_sys_id }))
    const second = await instance.deliver(configDeployed({ cmdb_ci_sys_id, gateway_id: 'gw_b' }))
    const again = await instance.deliver(configDeployed({ cmdb_ci_sys_id, gateway_id: 'gw_b', ...next }, LATER))
    const back = await instance.deliver(configDeployed({ cmdb_ci_sys_id, ...next }, LATER))
    const found: string[] = []
    for (const number of [first, second, again, back])
        found.push(
            (await codes(number))
                .map(({ code }) => code)
                .sort()
                .join(),
        )
    expect(found).toEqual(['ci_adopted', 'ci_adopted,ci_shared', '', 'ci_shared'])
    expect(await keyValues(cmdb_ci_sys_id)).toContain('gateway_id|gw_prod_001')
})

it('the columns that the seed names are written on an item that the app did not make', async () => {
    instance.addColumns(ITEM, {
        u_gateway_id: 'string',
        u_api_url: 'string',
        u_policy_version: 'string',
        u_last_policy_update: 'glide_date_time',
    })
    const item = await insert({ correlation_id: 'gw_prod_001' })
    await instance.deliver(configDeployed())
    const columns = ['u_gateway_id', 'u_api_url', 'u_policy_version', 'u_last_policy_update']
    expect(await instance.rows(ITEM, columns, `sys_id=${item}`)).toEqual(
        new Set(['gw_prod_001|https://api.keeptrusts.com|v2.3.1|2026-04-20 14:00:00']),
    )
    await expectUntouched(item)
})

describe('the first of several items counts:', () => {
    /** Each means names another item. */
    async function makeAll(): Promise<Readonly<Record<string, string>>> {
        instance.addColumns(ITEM, { u_gateway_id: 'string' })
        const items: Record<string, string> = {}
        for (const source of ['event', 'form', 'correlation', 'column', 'key_value'])
            items[source] = await insert({
                name: source,
                correlation_id: source === 'correlation' ? 'gw_prod_001' : '',
                u_gateway_id: source === 'column' ? 'gw_prod_001' : '',
            })
        const value = { configuration_item: items.key_value!, key: 'gateway_id', value: 'gw_prod_001' }
        await instance.insert('cmdb_key_value', value)
        await instance.insert(GATEWAY, { gateway_id: 'gw_prod_001', configuration_item: items.form! })
        return items
    }

    it('event, people, correlation id, column, key value', async () => {
        const items = await makeAll()
        const found: string[] = []
        let at = 10
        const look = async (facts: Fields = {}) => {
            await instance.deliver(configDeployed(facts, `2026-04-20T14:${at++}:00Z`))
            const [gateway] = await instance.list(GATEWAY, ['configuration_item'])
            const item = gateway!.configuration_item!
            found.push(Object.keys(items).find((source) => items[source] === item) ?? 'new')
            await instance.remove(GATEWAY, '')
            await instance.remove('cmdb_key_value', `configuration_item=${item}`)
            await instance.remove(ITEM, `sys_id=${item}`)
        }
        await look({ cmdb_ci_sys_id: items.event! })
        await instance.insert(GATEWAY, { gateway_id: 'gw_prod_001', configuration_item: items.form! })
        for (let round = 0; round < 5; round++) await look()
        expect(found).toEqual(['event', 'form', 'correlation', 'column', 'key_value', 'new'])
    })

    it('the link of the gateway comes before what names it', async () => {
        await instance.deliver(configDeployed())
        const [{ sys_id: made }] = await instance.list(ITEM, ['sys_id'])
        await instance.change(ITEM, { correlation_id: '' })
        await instance.remove(GATEWAY, '')
        await insert({ correlation_id: 'gw_prod_001' })
        await instance.deliver(configDeployed(next, LATER))
        expect(await gateways()).toEqual(new Set([`${made}|made`]))
        expect(await instance.rows(ITEM, ['version'], `sys_id=${made}`)).toEqual(new Set(['v2.3.2']))
    })

    it('people who choose another item on the gateway are followed, and the item before is left', async () => {
        await instance.deliver(configDeployed())
        const [{ sys_id: made }] = await instance.list(ITEM, ['sys_id'])
        const item = await insert({}, 'cmdb_ci_appl')
        await instance.change(GATEWAY, { configuration_item: item })
        await instance.deliver(configDeployed(next, LATER))
        await instance.deliver(configDeployed({ config_version: 'v2.3.3' }, '2026-04-22T14:00:00Z'))
        expect(await gateways()).toEqual(new Set([`${item}|form`]))
        await expectUntouched(item, 'cmdb_ci_appl')
        expect(await keyValues(item)).toContain('policy_version|v2.3.3')
        expect(await instance.rows(ITEM, ['version'], `sys_id=${made}`)).toEqual(new Set(['v2.3.1']))
    })

    it.each(['event', 'form'])('an item that the app made stays the app’s when it is chosen by %s', async (means) => {
        await instance.deliver(configDeployed())
        const [made] = await instance.list(ITEM, ['sys_id'])
        const other = await insert()
        await instance.change(GATEWAY, { configuration_item: other })
        await instance.deliver(configDeployed(next, LATER))
        if (means === 'form') await instance.change(GATEWAY, { configuration_item: made!.sys_id })
        const named = means === 'event' ? { cmdb_ci_sys_id: made!.sys_id } : {}
        await instance.deliver(configDeployed({ config_version: 'v9', ...named }, '2026-04-22T14:00:00Z'))
        expect(await gateways()).toEqual(new Set([`${made!.sys_id}|made`]))
        expect(await instance.rows(ITEM, ['version'], `sys_id=${made!.sys_id}`)).toEqual(new Set(['v9']))
    })

    it('of several with one correlation id the oldest in use, and the delivery says how to see them', async () => {
        await insert({ correlation_id: 'gw_prod_001', install_status: '7' })
        instance.local.wait(60)
        const item = await insert({ correlation_id: 'gw_prod_001' })
        instance.local.wait(60)
        await insert({ correlation_id: 'gw_prod_001' })
        const number = await instance.deliver(configDeployed())
        expect(await gateways()).toEqual(new Set([`${item}|correlation`]))
        const [line] = (await codes(number)).filter(({ code }) => code === 'ci_ambiguous')
        expect(line!.reason).toContain(`/${ITEM}_list.do?sysparm_query=correlation_id=gw_prod_001`)
    })
})

describe('an item that the event names and that cannot be used', () => {
    const absent = '0123456789abcdef0123456789abcdef'

    it('is not there: the line has the query to run, and the item is found without it', async () => {
        const item = await insert({ correlation_id: 'gw_prod_001' })
        const number = await instance.deliver(configDeployed({ cmdb_ci_sys_id: absent }))
        const lines = await codes(number)
        expect(lines.map(({ code }) => code).sort()).toEqual(['ci_adopted', 'ci_not_found'])
        const { reason } = lines.find(({ code }) => code === 'ci_not_found')!
        expect(reason).toContain(absent)
        const [, table, query] = /\/(\w+)_list\.do\?sysparm_query=(\S+)$/.exec(reason)!
        expect(await instance.rows(table!, ['sys_id'], query)).toEqual(new Set([item]))
        expect(await instance.ending(number)).toBe('processed')
    })

    it.each(['javascript:gs.getUserID()', 'Edge proxy', '0123'])('is no sys_id: %s', async (cmdb_ci_sys_id) => {
        const number = await instance.deliver(configDeployed({ cmdb_ci_sys_id }))
        expect((await codes(number)).map(({ code }) => code)).toEqual(['ci_not_found'])
        expect(await instance.rows(GATEWAY, ['item_source'])).toEqual(new Set(['made']))
    })

    it('is of another class', async () => {
        const item = await insert({}, 'cmdb_ci_appl')
        const number = await instance.deliver(configDeployed({ cmdb_ci_sys_id: item }))
        expect((await codes(number)).map(({ code }) => code)).toEqual(['ci_class_unfit'])
        expect(await instance.rows(GATEWAY, ['item_source'])).toEqual(new Set(['made']))
        await expectUntouched(item, 'cmdb_ci_appl')
    })
})

describe('the item that an event names is that of its records:', () => {
    it('a change, an incident and a review have it, although no gateway is known', async () => {
        await instance.setProperty('x_kt_gov.cmdb.update_on', 'deployed')
        const item = await insert()
        const named = { cmdb_ci_sys_id: item }
        await instance.deliver(configUpdated(named))
        await instance.deliver(decision('blocked', named))
        await instance.deliver(escalationCreated(named))
        for (const table of ['change_request', 'incident', 'x_kt_gov_compliance_task'])
            expect(await instance.rows(table, ['cmdb_ci'])).toEqual(new Set([item]))
    })

    it('a change that names no gateway has it, and is for every gateway all the same', async () => {
        const item = await insert()
        await instance.deliver(configUpdated({ gateway_id: undefined, cmdb_ci_sys_id: item }))
        expect(await instance.rows('change_request', ['cmdb_ci'])).toEqual(new Set([item]))
        await instance.approve('', { state: '-2' })
        await instance.deliver(configDeployed())
        expect(await instance.rows(GATEWAY, ['change_status'])).toEqual(new Set(['approved']))
    })
})

describe('names', () => {
    const names = async () =>
        (await instance.list(ITEM, ['name', 'correlation_id'])).map((row) => Object.values(row).join('|'))
    const plain = 'Keeptrusts Gateway — Production'

    it('distinguish the gateways of one environment, in one event and in several', async () => {
        await instance.deliver(configDeployed({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
        await instance.deliver(configDeployed({ gateway_id: 'gw_c' }, LATER))
        expect(await instance.rows(ITEM, ['name', 'correlation_id'])).toEqual(
            new Set([`${plain}|gw_a`, `${plain} (gw_b)|gw_b`, `${plain} (gw_c)|gw_c`]),
        )
        await instance.deliver(configDeployed({ gateway_id: 'gw_b', ...next }, LATER))
        expect((await names()).length).toBe(3)
        expect(await instance.rows(ITEM, ['name'], 'correlation_id=gw_b')).toEqual(new Set([`${plain} (gw_b)`]))
        expect(await instance.rows(GATEWAY, ['name'], 'gateway_id=gw_b')).toEqual(new Set([`${plain} (gw_b)`]))
    })

    it('that the sender gives twice are told apart, and stay so', async () => {
        for (const gateway_id of ['gw_a', 'gw_b', 'gw_b'])
            await instance.deliver(configDeployed({ gateway_id, gateway_name: 'Edge', ...next }, LATER))
        await instance.deliver(configDeployed({ gateway_id: 'gw_b', gateway_name: 'Edge' }, '2026-04-23T14:00:00Z'))
        expect(await instance.rows(ITEM, ['name', 'correlation_id'])).toEqual(
            new Set(['Edge|gw_a', 'Edge (gw_b)|gw_b']),
        )
    })

    it.each<[string, string, (name: string) => string]>([
        [
            'a prefix',
            "if (String(current.name).indexOf('[BANK]') != 0) current.name = '[BANK] ' + current.name",
            (name) => `[BANK] ${name}`,
        ],
        ['upper case', 'current.name = String(current.name).toUpperCase()', (name) => name.toUpperCase()],
    ])('are told apart where the instance gives them %s', async (_custom, script, toStored) => {
        instance.rule(ITEM, script)
        for (const gateway_id of ['gw_a', 'gw_b', 'gw_c']) await instance.deliver(configDeployed({ gateway_id }))
        await instance.deliver(configDeployed({ gateway_id: 'gw_b', ...next }, LATER))
        const called = [plain, `${plain} (gw_b)`, `${plain} (gw_c)`]
        const [a, b, c] = called.map(toStored)
        expect(await names()).toEqual([`${a}|gw_a`, `${b}|gw_b`, `${c}|gw_c`])
        expect(await instance.rows(GATEWAY, ['name'])).toEqual(new Set(called))
    })

    it('that people gave stay, whatever the gateway is called later', async () => {
        await instance.deliver(configDeployed({ environment: undefined }))
        await instance.change(ITEM, { name: 'Payments proxy' })
        await instance.deliver(configDeployed(next, LATER))
        await instance.deliver(configDeployed({ config_version: 'v9', gateway_name: 'Edge' }, '2026-04-22T14:00:00Z'))
        expect(await instance.rows(ITEM, ['name', 'version'])).toEqual(new Set(['Payments proxy|v9']))
        expect(await instance.rows(GATEWAY, ['name'])).toEqual(new Set(['Edge']))
    })

    it('that many items have hide no item that names the gateway', async () => {
        for (let made = 0; made < 51; made++) await insert({ name: 'Edge' })
        instance.local.wait(60)
        const item = await insert({ correlation_id: 'gw_prod_001' })
        await instance.deliver(configDeployed({ gateway_name: 'Edge' }))
        expect(await gateways()).toEqual(new Set([`${item}|correlation`]))
    })

    it('of a gateway whose environment is known later are told apart as well', async () => {
        await instance.deliver(configDeployed({ gateway_id: 'gw_a' }))
        await instance.deliver(configDeployed({ gateway_id: 'gw_b', environment: undefined }))
        await instance.deliver(configDeployed({ gateway_id: 'gw_b', ...next }, LATER))
        expect(await instance.rows(ITEM, ['name', 'correlation_id'])).toEqual(
            new Set([`${plain}|gw_a`, `${plain} (gw_b)|gw_b`]),
        )
    })
})
