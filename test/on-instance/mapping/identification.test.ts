/** Gateways on an instance with the Identification and Reconciliation Engine, and AI systems behind gateways. */

import { configDeployed, decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'
import { workOnTwoNodes } from './two-nodes.ts'

const ITEM = 'cmdb_ci_service_auto'

describe('with the identification engine and a rule for the class', () => {
    const instance = onInstance({ plugins: ['ire'] })

    /** A rule of the customer: application services are known by these attributes. */
    function identifyBy(attributes: string): void {
        const identifier = instance.install('cmdb_identifier', { name: 'Services', applies_to: ITEM, active: 'true' })
        instance.install('cmdb_identifier_entry', { identifier, table: ITEM, attributes, order: '10', active: 'true' })
    }

    const insertTheirs = () =>
        instance.insert(ITEM, { name: 'Keeptrusts Gateway — Production', category: 'Ours', environment: 'Test' })

    /** The item as people made it: not even its source is another. */
    async function expectTheirs(item: string): Promise<void> {
        const columns = [
            'category',
            'environment',
            'correlation_id',
            'discovery_source',
            'short_description',
            'version',
        ]
        expect(await instance.rows(ITEM, columns, `sys_id=${item}`)).toEqual(new Set(['Ours|Test||||']))
    }

    it('a gateway is identified by the engine, which remembers its id as the source key', async () => {
        identifyBy('name')
        await instance.deliver(configDeployed())
        expect(await instance.rows(ITEM, ['name', 'correlation_id', 'discovery_source', 'version'])).toEqual(
            new Set(['Keeptrusts Gateway — Production|gw_prod_001|Keeptrusts|v2.3.1']),
        )
        expect(await instance.rows('sys_object_source', ['name', 'id', 'target_table'])).toEqual(
            new Set([`Keeptrusts|gw_prod_001|${ITEM}`]),
        )
    })

    it('an item that people made before is adopted, not doubled, and keeps all that is theirs', async () => {
        identifyBy('name')
        const known = await insertTheirs()
        await instance.deliver(configDeployed())
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        await expectTheirs(known)
        expect(await instance.rows('x_kt_gov_gateway', ['configuration_item', 'item_source'])).toEqual(
            new Set([`${known}|engine`]),
        )
        expect(await instance.count('sys_object_source')).toBe(0)
    })

    it('gateways of one environment are told apart where the instance puts something before their names', async () => {
        identifyBy('name')
        instance.rule(ITEM, "if (String(current.name).indexOf('[BANK]') != 0) current.name = '[BANK] ' + current.name")
        for (const gateway_id of ['gw_a', 'gw_b']) await instance.deliver(configDeployed({ gateway_id }))
        const plain = '[BANK] Keeptrusts Gateway — Production'
        expect(await instance.rows(ITEM, ['name', 'correlation_id'])).toEqual(
            new Set([`${plain}|gw_a`, `${plain} (gw_b)|gw_b`]),
        )
    })

    it('a rule for a class above the configured one counts', async () => {
        const known = await insertTheirs()
        await instance.deliver(configDeployed())
        await expectTheirs(known)
        expect(await instance.rows('x_kt_gov_gateway', ['configuration_item'])).toEqual(new Set([known]))
    })

    it('an item that stands for something else is left, and the delivery names it', async () => {
        const known = await insertTheirs()
        await instance.change(ITEM, { correlation_id: 'asset-4711' })
        const number = await instance.deliver(configDeployed())
        expect(await instance.outcomes(number)).toContain(`unchanged|${ITEM}|ci_not_free`)
        expect(await instance.rows('x_kt_gov_gateway', ['item_source'])).toEqual(new Set(['made']))
        expect(await instance.rows(ITEM, ['correlation_id'], `sys_id=${known}`)).toEqual(new Set(['asset-4711']))
        const second = await instance.deliver(configDeployed({ gateway_id: 'gw_b' }))
        const later = await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        expect(await instance.outcomes(second)).toContain(`unchanged|${ITEM}|ci_not_free`)
        expect(await instance.outcomes(later)).not.toContain(`unchanged|${ITEM}|ci_not_free`)
    })

    it('an item that is adopted by one gateway is not given to the next of its environment', async () => {
        const known = await insertTheirs()
        await instance.deliver(configDeployed({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
        await instance.deliver(configDeployed({ gateway_id: 'gw_c' }, '2026-04-22T14:00:00Z'))
        const rows = ['gateway_id', 'configuration_item.name', 'item_source']
        expect(await instance.rows('x_kt_gov_gateway', rows)).toEqual(
            new Set([
                'gw_a|Keeptrusts Gateway — Production|engine',
                'gw_b|Keeptrusts Gateway — Production (gw_b)|made',
                'gw_c|Keeptrusts Gateway — Production (gw_c)|made',
            ]),
        )
        await expectTheirs(known)
    })

    it.each(['x_kt_gov_link', 'x_kt_gov_gateway', ITEM, 'cmdb_key_value'])(
        'two workers that adopt for two gateways at once do not adopt one item, at the first write of %s',
        async (table) => {
            const known = await insertTheirs()
            await instance.post({ ...configDeployed({ gateway_id: 'gw_a' }), id: 'a' })
            await instance.post({ ...configDeployed({ gateway_id: 'gw_b' }), id: 'b' })
            workOnTwoNodes(instance.local, { table, kind: 'write' })
            for (let run = 0; run < 3; run++) instance.reprocess(200)
            expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
            const items = (await instance.list('x_kt_gov_gateway', ['configuration_item'])).map(
                (row) => row.configuration_item,
            )
            expect([items.length, new Set(items).size]).toEqual([2, 2])
            expect(items).toContain(known)
        },
    )

    it.each(['x_kt_gov_link', 'x_kt_gov_gateway', ITEM, 'cmdb_key_value'])(
        'two workers for which the engine makes items at once do not get one, at the first write of %s',
        async (table) => {
            await instance.post({ ...configDeployed({ gateway_id: 'gw_a' }), id: 'a' })
            await instance.post({ ...configDeployed({ gateway_id: 'gw_b' }), id: 'b' })
            workOnTwoNodes(instance.local, { table, kind: 'write' })
            for (let run = 0; run < 3; run++) instance.reprocess(200)
            expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
            const rows = await instance.list('x_kt_gov_gateway', ['configuration_item', 'name'])
            expect(new Set(rows.map((row) => row.configuration_item)).size).toBe(2)
            expect(new Set(rows.map(({ name }) => name)).size).toBe(2)
        },
    )

    it('an attempt that stopped after the engine created the item knows it for its own', async () => {
        await instance.change('sys_db_object', { create_access: 'false' }, 'name=cmdb_key_value')
        instance.rule('x_kt_gov_gateway', 'current.setAbortAction(true)', { name: 'No gateway' })
        const delivery = await instance.deliver(configDeployed())
        expect(await instance.ending(delivery)).toContain('failed')
        await instance.change('sys_script', { active: 'false' }, 'name=No gateway')
        instance.reprocess(200)
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.count(ITEM)).toBe(1)
        expect(await instance.rows('x_kt_gov_gateway', ['item_source'])).toEqual(new Set(['made']))
    })

    it('two gateways of one environment stay two items', async () => {
        identifyBy('name')
        await instance.deliver(configDeployed({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
        expect(await instance.rows(ITEM, ['correlation_id'])).toEqual(new Set(['gw_a', 'gw_b']))
    })

    it('a later deployment finds the same item although people renamed it', async () => {
        identifyBy('name')
        await instance.deliver(configDeployed())
        await instance.change(ITEM, { name: 'Our gateway' })
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        expect(await instance.rows(ITEM, ['version'])).toEqual(new Set(['v3']))
        expect(await instance.count(ITEM)).toBe(1)
    })

    it('an item is not doubled when the settings name another class', async () => {
        identifyBy('name')
        const number = await instance.deliver(configDeployed())
        await instance.setProperty('x_kt_gov.cmdb.class', 'cmdb_ci_appl')
        instance.local.script(
            `
            var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
            new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
            'x_kt_gov',
        )
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        expect(await instance.rows('cmdb_ci', ['sys_class_name', 'correlation_id'])).toEqual(
            new Set([`${ITEM}|gw_prod_001`]),
        )
        expect(await instance.rows(ITEM, ['version'])).toEqual(new Set(['v3']))
    })

    it('what the engine refuses is shown on the delivery', async () => {
        identifyBy('serial_number')
        const delivery = await instance.deliver(configDeployed())
        expect(await instance.ending(delivery)).toBe('failed|write_refused')
        expect((await instance.delivery(delivery)).error_text).toContain('MISSING_MATCHING_ATTRIBUTES')
    })

    it('by property the engine is left aside', async () => {
        identifyBy('serial_number')
        await instance.setProperty('x_kt_gov.cmdb.use_ire', 'false')
        await instance.deliver(configDeployed())
        expect(await instance.rows(ITEM, ['correlation_id', 'discovery_source'])).toEqual(new Set(['gw_prod_001|']))
    })

    it('a class without a rule goes by our own link', async () => {
        await instance.setProperty('x_kt_gov.cmdb.class', 'cmdb_ci_appl')
        await instance.deliver(configDeployed())
        expect(await instance.rows('cmdb_ci_appl', ['correlation_id'])).toEqual(new Set(['gw_prod_001']))
    })
})

describe('AI systems behind a gateway', () => {
    const instance = onInstance()
    const relations = () => instance.rows('cmdb_rel_ci', ['parent.correlation_id', 'type.name', 'child.correlation_id'])

    it('are left alone unless an administrator asks for them', async () => {
        await instance.deliver(configDeployed())
        await instance.deliver(decision('blocked'))
        expect(await instance.count('cmdb_ci_appl')).toBe(0)
        expect(await relations()).toEqual(new Set())
    })

    it('are registered and related once each, however often they are seen', async () => {
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await instance.deliver(configDeployed())
        await instance.deliver(decision('allowed', { action: 'allow', agent_id: 'agent_7' }))
        await instance.deliver(decision('blocked', { event_id: 'evt_2', agent_id: 'agent_7' }))
        await instance.deliver(decision('allowed', { event_id: 'evt_3', action: 'allow', model: null }))
        expect(await instance.rows('cmdb_ci_appl', ['name', 'correlation_id'])).toEqual(
            new Set(['gpt-4o|model:openai/gpt-4o', 'agent_7|agent:agent_7', 'openai|provider:openai']),
        )
        expect(await instance.count('cmdb_ci_appl')).toBe(3)
        const related = (child: string) => `gw_prod_001|Depends on::Used by|${child}`
        expect(await relations()).toEqual(
            new Set([related('model:openai/gpt-4o'), related('agent:agent_7'), related('provider:openai')]),
        )
        expect(await instance.count('cmdb_rel_ci')).toBe(3)
    })
})

describe('AI systems on an instance with the AI asset tables', () => {
    const instance = onInstance({ plugins: ['ai_assets'] })

    /** Whether other applications may create records of the table is the customer's choice. */
    const openTo = (create: string) =>
        instance.change('sys_db_object', { create_access: create }, 'name=alm_ai_system_digital_asset')

    it('become assets where the app may make some', async () => {
        await openTo('true')
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await instance.deliver(decision('blocked'))
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await instance.rows('alm_ai_system_digital_asset', ['display_name'])).toEqual(new Set(['gpt-4o']))
        expect(await instance.count('alm_ai_system_digital_asset')).toBe(1)
        expect(await instance.count('cmdb_ci_appl')).toBe(0)
    })

    it('become configuration items where the app may not write AI assets, and the delivery reports it', async () => {
        await openTo('false')
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.rows('cmdb_ci_appl', ['correlation_id'])).toEqual(new Set(['model:openai/gpt-4o']))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.outcomes(delivery)).toContain(
            'unchanged|alm_ai_system_digital_asset|write_refused_access',
        )
    })
})
