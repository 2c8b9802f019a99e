/** `config.updated` on the built app: the change request that a new policy version asks for. */

import { configDeployed, configUpdated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'

/** The one change request, with these columns. */
async function change(...columns: string[]): Promise<Record<string, string>> {
    const found = await instance.list(CHANGE, columns, 'correlation_display=Keeptrusts')
    expect(found).toHaveLength(1)
    return found[0]
}

describe('a new policy version asks for a change request', () => {
    it('that says what changes, how it is checked and where it goes', async () => {
        await instance.deliver(configUpdated({ updated_by: 'user_42' }))
        const { short_description, description } = await change('short_description', 'description')
        expect(short_description).toBe('AI Governance Policy Update: production-policy')
        expect(description.split('\n')).toEqual(
            expect.arrayContaining([
                'Policy configuration "production-policy" has been updated to version v2.3.1.',
                'Changes:',
                'Tighten PII redaction',
                expect.stringMatching(/^Validation: kt policy lint passed/),
                'Deployment target: Production',
                'Previous version: v2.3.0',
                'Gateways: gw_prod_001',
                'Changed by: user_42',
            ]),
        )
    })

    it('with the five steps of the implementation and a way back', async () => {
        await instance.deliver(configUpdated())
        const { implementation_plan, backout_plan } = await change('implementation_plan', 'backout_plan')
        expect(implementation_plan.split('\n').slice(-5)).toEqual([
            '1. Validate policy config: kt policy lint',
            '2. Deploy to staging gateway',
            '3. Run integration tests',
            '4. Promote to production',
            '5. Verify with kt events tail',
        ])
        expect(backout_plan).toContain('1. Revert to previous configuration version (v2.3.0)')
        expect(backout_plan).toContain('2. Reload gateway: kt config push --env production --version v2.3.0')
    })

    it('in the real values of the platform', async () => {
        await instance.deliver(configUpdated())
        expect(
            await instance.rows(CHANGE, [
                'type',
                'state',
                'category',
                'risk',
                'approval',
                'assignment_group.name',
                'cmdb_ci.correlation_id',
                'correlation_id',
                'correlation_display',
            ]),
        ).toEqual(
            new Set([
                'normal|-5|AI Governance|4|not requested|AI Governance Team|gw_prod_001|cfg_1:v2.3.1:production|Keeptrusts',
            ]),
        )
    })

    it('whose category has a label that people can read', async () => {
        await instance.deliver(configUpdated())
        const query = 'sysparm_fields=category,risk&sysparm_display_value=true'
        const { body } = await instance.local.api('GET', `/api/now/table/${CHANGE}?${query}`)
        expect(body.result).toEqual([{ category: 'AI Governance', risk: 'Low' }])
    })

    it('that names the gateway and no person when the gateway is unknown', async () => {
        await instance.deliver(configUpdated({ gateway_id: undefined }))
        expect(await instance.rows(CHANGE, ['cmdb_ci', 'correlation_id'])).toEqual(
            new Set(['|cfg_1:v2.3.1:production']),
        )
        expect(await instance.rows('cmdb_ci_service_auto', ['name'])).toEqual(new Set())
    })
})

describe('one change request per configuration and version', () => {
    test.each([
        ['the same words in another delivery', [configUpdated(), configUpdated({}, '2026-04-20T13:59:00Z')]],
        ['the other name of the event', [configUpdated(), { ...configUpdated(), event: 'configuration.updated' }]],
        ['an older event that arrives late', [configUpdated(), configUpdated({}, '2026-04-20T13:00:00Z')]],
    ])('%s creates no second one', async (_how, events) => {
        for (const event of events) await instance.deliver(event)
        expect(await instance.rows(CHANGE, ['correlation_id'])).toEqual(new Set(['cfg_1:v2.3.1:production']))
        expect(await instance.count(CHANGE)).toBe(1)
    })

    it('but one for each version and one for each configuration', async () => {
        await instance.deliver(configUpdated())
        await instance.deliver(configUpdated({ config_version: 'v2.3.2' }, '2026-04-20T15:00:00Z'))
        await instance.deliver(configUpdated({ config_id: 'cfg_2' }))
        expect(await instance.rows(CHANGE, ['correlation_id'])).toEqual(
            new Set(['cfg_1:v2.3.1:production', 'cfg_1:v2.3.2:production', 'cfg_2:v2.3.1:production']),
        )
    })

    it('notes a new description while the change is New and leaves one that is under way', async () => {
        await instance.deliver(configUpdated())
        await instance.deliver(configUpdated({ change_summary: 'And block jailbreaks' }, '2026-04-20T13:57:00Z'))
        expect(await instance.notes(CHANGE)).toEqual([expect.stringContaining('And block jailbreaks')])
        await instance.change(CHANGE, { state: '-1' })
        const third = await instance.deliver(configUpdated({ change_summary: 'Third' }, '2026-04-20T13:58:00Z'))
        expect(await instance.outcomes(third)).toContain(`unchanged|${CHANGE}|change_under_way`)
        expect(await instance.notes(CHANGE)).toHaveLength(1)
    })
})

describe('an administrator chooses the kind of change', () => {
    it('by a change model', async () => {
        const model = await instance.insert('chg_model', { name: 'Policy change' })
        await instance.setProperty('x_kt_gov.change.model', model)
        await instance.deliver(configUpdated())
        expect(await instance.rows(CHANGE, ['chg_model', 'type'])).toEqual(new Set([`${model}|normal`]))
    })

    // Inherited from sc_cat_item on an instance; the baseline's class chain of record producers ends before it.
    const addActive = () => instance.addColumns('std_change_record_producer', { active: 'boolean' })

    it('by an approved standard template', async () => {
        addActive()
        const version = await instance.insert('std_change_producer_version', { version: '1' })
        const producer = await instance.insert('std_change_record_producer', {
            active: 'true',
            current_version: version,
        })
        await instance.setProperty('x_kt_gov.change.standard_template', producer)
        await instance.deliver(configUpdated())
        expect(await instance.rows(CHANGE, ['type', 'std_change_producer_version'])).toEqual(
            new Set([`standard|${version}`]),
        )
    })

    it('and shows that a retired template was not used', async () => {
        addActive()
        const version = await instance.insert('std_change_producer_version', { version: '1' })
        const producer = await instance.insert('std_change_record_producer', {
            active: 'true',
            retired: 'true',
            current_version: version,
        })
        await instance.setProperty('x_kt_gov.change.standard_template', producer)
        const delivery = await instance.deliver(configUpdated())
        expect(await instance.rows(CHANGE, ['type', 'std_change_producer_version'])).toEqual(new Set(['normal|']))
        expect(await instance.outcomes(delivery)).toContain('unchanged|std_change_record_producer|template_unusable')
    })

    it('by type, and a standard change without a template stays normal', async () => {
        await instance.setProperty('x_kt_gov.change.type', 'emergency')
        await instance.deliver(configUpdated())
        await instance.setProperty('x_kt_gov.change.type', 'standard')
        await instance.deliver(configUpdated({ config_version: 'v2.3.2' }, '2026-04-20T15:00:00Z'))
        expect(await instance.rows(CHANGE, ['correlation_id', 'type'])).toEqual(
            new Set(['cfg_1:v2.3.1:production|emergency', 'cfg_1:v2.3.2:production|normal']),
        )
    })
})

describe('where only updates arrive', () => {
    const ITEM = ['correlation_id', 'version', 'environment']

    it('they also bring the configuration item up to date', async () => {
        await instance.deliver(configUpdated())
        expect(await instance.rows('cmdb_ci_service_auto', ITEM)).toEqual(new Set(['gw_prod_001|v2.3.1|Production']))
        await instance.deliver(configUpdated({ config_version: 'v2.4.0' }, '2026-04-21T09:00:00Z'))
        expect(await instance.rows('cmdb_ci_service_auto', ITEM)).toEqual(new Set(['gw_prod_001|v2.4.0|Production']))
    })

    it('once deployments arrive they leave the item to those', async () => {
        await instance.deliver(configDeployed())
        await instance.deliver(configUpdated({ config_version: 'v2.4.0' }, '2026-04-21T09:00:00Z'))
        expect(await instance.rows('cmdb_ci_service_auto', ITEM)).toEqual(new Set(['gw_prod_001|v2.3.1|Production']))
        expect(await instance.rows('x_kt_gov_gateway', ['policy_version'])).toEqual(new Set(['v2.3.1']))
    })

    it('by property they never touch it', async () => {
        await instance.setProperty('x_kt_gov.cmdb.update_on', 'deployed')
        await instance.deliver(configUpdated())
        expect(await instance.count('cmdb_ci_service_auto')).toBe(0)
        expect(await instance.count(CHANGE)).toBe(1)
    })
})
