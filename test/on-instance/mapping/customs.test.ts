/** Customs of an instance, each tried on every record that an event makes: what the instance changes is a remark, what it refuses is a failure. */

import { configDeployed, configUpdated, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'
const ITEM = 'cmdb_ci_service_auto'
const AI_SYSTEM = 'cmdb_ci_appl'
const RECORDS = ['incident', 'change_request', ITEM, AI_SYSTEM, TASK] as const
type RecordTable = (typeof RECORDS)[number]

/** Every record of the app, and what depends on each; deliveries are known by their place. */
const story = () =>
    [
        configUpdated(),
        configDeployed(),
        decision('blocked', { model: 'gpt-4o' }),
        decision('blocked', { event_id: 'evt_2', model: 'gpt-4o' }),
        escalationCreated(),
        escalation('claimed', { claimed_by: 'abel' }, '2026-04-20T15:00:00Z'),
        escalation('resolved', { outcome: 'approved' }, '2026-04-20T16:00:00Z'),
        health('offline', '2026-04-21T09:00:00Z'),
        health('healthy', '2026-04-21T09:20:00Z'),
    ].map((event, index) => ({ ...event, delivery_id: `dlv_${index}` }))

const TITLE: Readonly<Record<RecordTable, string>> = {
    incident: 'short_description',
    change_request: 'short_description',
    [ITEM]: 'name',
    [AI_SYSTEM]: 'name',
    [TASK]: 'short_description',
}

/** What the customer's before rule does; `title` is the column that people read. */
const CHANGES: Readonly<Record<string, (title: string) => string>> = {
    'a prefix': (title) =>
        `var t = current.getValue('${title}'); if (t && t.indexOf('[BANK]') != 0) current.setValue('${title}', '[BANK] ' + t)`,
    'a suffix': (title) =>
        `var t = current.getValue('${title}'); if (t && t.slice(-5) != '(EMEA') current.setValue('${title}', t + ' (EMEA')`,
    'upper case': (title) => `current.setValue('${title}', String(current.getValue('${title}')).toUpperCase())`,
    'a mapped environment and category': () =>
        "if (current.isValidField('environment') && current.getValue('environment') == 'Production') current.setValue('environment', 'prd'); if (current.isValidField('category')) current.setValue('category', 'Software')",
    'a policy that decides impact and urgency': () =>
        "if (current.isValidField('urgency')) { current.setValue('urgency', '3'); current.setValue('impact', '3'); current.setValue('priority', '5') }",
    'a default template': () =>
        "if (current.isNewRecord()) { var d = current.isValidField('description') ? 'description' : 'short_description'; current.setValue(d, 'As our template says'); if (current.isValidField('contact_type')) current.setValue('contact_type', 'event') }",
    'a column that is emptied silently': (title) =>
        `var d = current.isValidField('description') ? 'description' : '${title}'; if (d != 'name') current.setValue(d, ''); if (current.isValidField('environment')) current.setValue('environment', '')`,
    'a state model': () =>
        "if (current.isNewRecord() && current.isValidField('state')) current.setValue('state', '2'); if (current.isNewRecord() && current.isValidField('operational_status')) current.setValue('operational_status', '6')",
    'an assignment rule that updates again': () =>
        "if (current.isValidField('assignment_group') && current.getDisplayValue('assignment_group') != 'Compliance Team') { current.assignment_group.setDisplayValue('Compliance Team') }",
}

const REFUSALS: Readonly<Record<string, (table: RecordTable) => Promise<void>>> = {
    'a mandatory column': async (table) => {
        instance.addColumns(table, { u_cost_center: 'string' })
        const policy = await instance.insert('sys_data_policy2', { model_table: table, active: 'true' })
        await instance.insert('sys_data_policy_rule', {
            sys_data_policy: policy,
            table,
            field: 'u_cost_center',
            mandatory: 'true',
        })
    },
    'a data policy': async (table) => {
        const policy = await instance.insert('sys_data_policy2', { model_table: table, active: 'true' })
        const field = table === 'incident' || table === 'change_request' || table === TASK ? 'comments' : 'asset_tag'
        await instance.insert('sys_data_policy_rule', { sys_data_policy: policy, table, field, mandatory: 'true' })
    },
    'a rule that aborts': async (table) =>
        void instance.rule(table, 'current.setAbortAction(true)', { action_update: 'false' }),
}

beforeEach(() => instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true'))

const endings = () => instance.rows('x_kt_gov_delivery', ['state', 'error_code'])
const remarks = (query = '') =>
    instance.list('x_kt_gov_delivery_record', ['table_name', 'reason'], `code=changed_by_instance${query}`)

/** Whether the custom changes the column that people read. */
const isTitled = (custom: string): boolean => ['a prefix', 'a suffix', 'upper case'].includes(custom)

describe('on every record', () => {
    test.each(Object.entries(CHANGES))('%s: everything is processed, nothing is doubled', async (custom, toScript) => {
        for (const table of RECORDS) instance.rule(table, toScript(TITLE[table]))
        await instance.deliver(story())
        expect(await endings()).toEqual(new Set(['processed|']))
        for (const table of RECORDS) {
            const count = await instance.count(table, 'correlation_idISNOTEMPTY')
            expect([table, count]).toEqual([table, table === 'incident' ? 2 : 1])
            if (isTitled(custom))
                expect(await remarks(`^table_name=${table}^reasonLIKE${TITLE[table]}`)).not.toEqual([])
        }
        expect(await instance.rows('x_kt_gov_gateway', ['policy_version', 'health'])).toEqual(
            new Set(['v2.3.1|healthy']),
        )
        const REMARKS = 'changed_by_instance,person_not_found,person_overruled,reference_not_found'
        for (const { number, remarks: count } of await instance.list('x_kt_gov_delivery', ['number', 'remarks']))
            expect(await instance.count('x_kt_gov_delivery_record', `delivery.number=${number}^codeIN${REMARKS}`)).toBe(
                Number(count),
            )
    })
})

describe.each(RECORDS)('%s', (table) => {
    test.each(Object.entries(REFUSALS))(
        '%s is a failure with a code, and nothing is doubled',
        async (_custom, refuse) => {
            await refuse(table)
            await instance.deliver(story())
            const failed = await instance.rows('x_kt_gov_delivery', ['error_code'], 'state=failed')
            const lines = await instance.rows(
                'x_kt_gov_delivery_record',
                ['code'],
                `table_name=${table}^codeISNOTEMPTY`,
            )
            expect([...failed, ...lines]).toContainEqual(expect.stringMatching(/^write_refused/))
            expect(failed).not.toContain('unexpected_error')
            expect(await instance.count(table, 'correlation_idISNOTEMPTY')).toBe(0)
        },
    )
})

describe('what the instance changed', () => {
    it('is reported once, with the column, what was written and what is stored', async () => {
        instance.rule('incident', CHANGES['a prefix']('short_description'))
        await instance.deliver(decision('blocked'))
        expect(await remarks()).toEqual([
            {
                table_name: 'incident',
                reason: expect.stringMatching(
                    /^This instance stores short_description as "\[BANK\] (.+)"; written was "\1"\.$/,
                ),
            },
        ])
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await remarks()).toHaveLength(1)
        expect(await instance.rows('x_kt_gov_delivery', ['state', 'remarks'])).toEqual(
            new Set(['processed|1', 'processed|0']),
        )
    })

    it('is not written again, until Keeptrusts says something else', async () => {
        // Each time the app writes its word, the rule adds a letter.
        instance.rule(
            ITEM,
            "if (current.getValue('environment') == 'Production' || current.getValue('environment') == 'Staging') { current.setValue('asset_tag', (current.getValue('asset_tag') || '') + 'x'); current.setValue('environment', 'prd') }",
        )
        const tags = () => instance.rows(ITEM, ['asset_tag', 'environment'])
        await instance.deliver(configDeployed())
        expect(await tags()).toEqual(new Set(['x|prd']))
        await instance.deliver(configDeployed({ config_version: 'v2.3.2' }, '2026-04-21T14:00:00Z'))
        await instance.deliver(health('offline', '2026-04-22T09:00:00Z'))
        expect(await tags()).toEqual(new Set(['x|prd']))
        await instance.deliver(
            configDeployed({ config_version: 'v2.3.3', environment: 'staging' }, '2026-04-23T14:00:00Z'),
        )
        expect(await tags()).toEqual(new Set(['xx|prd']))
    })

    it('a step that the instance refused is tried again with the next event that reports it', async () => {
        await instance.deliver(escalationCreated())
        const rule = instance.rule(TASK, "current.setValue('state', '1')", { action_insert: 'false' })
        const delivery = await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await remarks('^reasonLIKEstate')).toHaveLength(1)
        expect(await instance.rows(TASK, ['state'])).toEqual(new Set(['1']))
        await instance.remove('sys_script', `sys_id=${rule}`)
        await instance.deliver(escalation('resolved', { outcome: 'approved' }, '2026-04-20T16:00:00Z'))
        expect(await instance.rows(TASK, ['state'])).toEqual(new Set(['3']))
    })

    it('an incident whose correlation is emptied is a failure: nobody would find it', async () => {
        instance.rule('incident', "current.setValue('correlation_id', '')")
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.ending(delivery)).toBe('failed|write_not_stored')
        expect(await instance.count('incident')).toBe(1)
    })
})

describe('what was missing', () => {
    const made = async () => [await instance.deliver(decision('blocked')), await instance.deliver(escalationCreated())]
    const groups = async () => [
        ...(await instance.rows('incident', ['assignment_group.name', 'cmdb_ci.correlation_id'])),
        ...(await instance.rows(TASK, ['assignment_group.name', 'cmdb_ci.correlation_id'])),
    ]
    const reprocess = (number: string) =>
        instance.local.script(
            `
        var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}');
        new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
            'x_kt_gov',
        )

    beforeEach(async () => {
        await instance.change('sys_user_group', { active: 'false' })
    })

    it('is filled in when a delivery is reprocessed after a correction, and what people set stays', async () => {
        const numbers = await made()
        expect(await groups()).toEqual(['|', '|'])
        await instance.change('sys_user_group', { active: 'true' })
        await instance.deliver(configDeployed())
        await instance.change('incident', { short_description: 'Ours', urgency: '3' })
        numbers.forEach(reprocess)
        instance.local.drain()
        expect(await groups()).toEqual(['AI Governance Team|gw_prod_001', 'Compliance Team|gw_prod_001'])
        expect(await instance.rows('incident', ['short_description', 'urgency'])).toEqual(new Set(['Ours|3']))
        expect(await instance.count('incident')).toBe(1)
        expect(await instance.notes('incident')).toEqual([])
    })

    it('is filled in by the next event about the same thing', async () => {
        await made()
        await instance.change('sys_user_group', { active: 'true' })
        await instance.deliver(configDeployed())
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        await instance.deliver(escalation('claimed', { gateway_id: 'gw_prod_001' }, '2026-04-20T15:00:00Z'))
        expect(await groups()).toEqual(['AI Governance Team|gw_prod_001', 'Compliance Team|gw_prod_001'])
    })

    it('is filled by nothing where people set another value', async () => {
        const numbers = await made()
        await instance.change('sys_user_group', { active: 'true' })
        const { sys_id } = (await instance.list('sys_user_group', ['sys_id'], 'name=Platform Engineering'))[0]
        await instance.change('incident', { assignment_group: sys_id })
        numbers.forEach(reprocess)
        instance.local.drain()
        expect(await instance.rows('incident', ['assignment_group.name'])).toEqual(new Set(['Platform Engineering']))
    })
})
