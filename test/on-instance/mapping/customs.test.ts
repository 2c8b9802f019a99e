/** Customs of an instance, each tried on every record that an event makes: what the instance changes is a remark, what it refuses is a failure. */

import { configDeployed, configUpdated, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'
const ITEM = 'cmdb_ci_service_auto'
const AI_SYSTEM = 'cmdb_ci_appl'
const KEY_VALUE = 'cmdb_key_value'
const RECORDS = ['incident', 'change_request', ITEM, AI_SYSTEM, TASK, KEY_VALUE] as const
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
    [KEY_VALUE]: 'value',
}

/** How many of each the story makes; none is without what it is known by. */
const MADE: Readonly<Record<RecordTable, number>> = {
    incident: 2,
    change_request: 1,
    [ITEM]: 1,
    [AI_SYSTEM]: 1,
    [TASK]: 1,
    [KEY_VALUE]: 4,
}
const identified = (table: RecordTable) =>
    instance.count(table, table === KEY_VALUE ? 'configuration_itemISNOTEMPTY' : 'correlation_idISNOTEMPTY')

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
        const isTask = table === 'incident' || table === 'change_request' || table === TASK
        if (table === KEY_VALUE) instance.addColumns(table, { u_owner: 'string' })
        const field = isTask ? 'comments' : table === KEY_VALUE ? 'u_owner' : 'asset_tag'
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
            expect([table, await identified(table)]).toEqual([table, MADE[table]])
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
            expect(await identified(table)).toBe(0)
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

/** Rewrites the correlation id of each record; what the app wrote stays readable in none of them. */
const REWRITES: Readonly<Record<string, string>> = {
    'upper case': "current.setValue('correlation_id', String(current.getValue('correlation_id')).toUpperCase())",
    'a prefix':
        "var c = String(current.getValue('correlation_id')); if (c.indexOf('BANK-') != 0) current.setValue('correlation_id', 'BANK-' + c)",
    'one value for all': "current.setValue('correlation_id', 'KEEPTRUSTS')",
}

describe('a correlation id that the instance rewrites', () => {
    test.each(Object.entries(REWRITES))('as %s is a remark, and every record is still found', async (_how, script) => {
        const correlated = RECORDS.filter((table) => table !== KEY_VALUE)
        for (const table of correlated) instance.rule(table, script)
        await instance.deliver(story())
        expect(await endings()).toEqual(new Set(['processed|']))
        for (const table of correlated) {
            expect([table, await identified(table)]).toEqual([table, MADE[table]])
            expect(await remarks(`^table_name=${table}^reasonLIKEcorrelation_id`)).not.toEqual([])
        }
        expect(await instance.rows('x_kt_gov_gateway', ['policy_version', 'health'])).toEqual(
            new Set(['v2.3.1|healthy']),
        )
        expect(await instance.rows(TASK, ['state'])).toEqual(new Set(['3']))
    })

    it('opens no second incident and notes nothing twice when its delivery is reprocessed', async () => {
        instance.rule('incident', REWRITES['upper case'])
        const number = await instance.deliver(decision('blocked'))
        instance.local.script(
            `var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}');
            new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue())`,
            'x_kt_gov',
        )
        instance.local.drain()
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await instance.count('incident')).toBe(1)
        expect(await instance.notes('incident')).toHaveLength(1)
    })
})

describe('a key value that the instance rewrites', () => {
    const values = () => instance.rows(KEY_VALUE, ['key', 'value'])

    it('is a remark for each, is written once, and its gateway keeps its item', async () => {
        instance.rule(
            KEY_VALUE,
            "current.setValue('value', String(current.getValue('value')).toUpperCase()); current.setValue('u_writes', Number(current.getValue('u_writes')) + 1)",
        )
        instance.addColumns(KEY_VALUE, { u_writes: 'integer' })
        const first = await instance.deliver(configDeployed())
        const lines = `delivery.number=${first}^table_name=${KEY_VALUE}^code=changed_by_instance`
        expect(await instance.rows('x_kt_gov_delivery_record', ['reason'], lines)).toEqual(
            new Set([
                'This instance stores value of the key gateway_id as "GW_PROD_001"; written was "gw_prod_001".',
                'This instance stores value of the key api_url as "HTTPS://API.KEEPTRUSTS.COM"; written was "https://api.keeptrusts.com".',
                'This instance stores value of the key policy_version as "V2.3.1"; written was "v2.3.1".',
            ]),
        )
        expect((await instance.delivery(first)).remarks).toBe('3')
        await instance.deliver(configDeployed({ config_version: 'v2.3.2' }, '2026-04-21T14:00:00Z'))
        expect(await values()).toEqual(
            new Set([
                'gateway_id|GW_PROD_001',
                'api_url|HTTPS://API.KEEPTRUSTS.COM',
                'policy_version|V2.3.2',
                'last_policy_update|2026-04-21T14:00:00Z',
            ]),
        )
        // Gateway id and address were not written again.
        expect(await instance.rows(KEY_VALUE, ['key', 'u_writes'])).toEqual(
            new Set(['gateway_id|1', 'api_url|1', 'policy_version|2', 'last_policy_update|2']),
        )
        expect(await instance.count(ITEM)).toBe(1)
    })

    it('still identifies an item of which the gateway is forgotten', async () => {
        instance.rule(KEY_VALUE, CHANGES['upper case']('value'))
        const item = await instance.insert(ITEM, { name: 'Edge proxy' })
        await instance.insert(KEY_VALUE, { configuration_item: item, key: 'gateway_id', value: 'gw_prod_001' })
        await instance.deliver(configDeployed())
        expect(await instance.rows('x_kt_gov_gateway', ['configuration_item'])).toEqual(new Set([item]))
        expect(await instance.count(ITEM)).toBe(1)
    })
})

describe('the list of deliveries', () => {
    const HEADERS = /<th[^>]*>(.*?)<\/th>/gs
    const ROWS = /<tr[^>]*>(.*?)<\/tr>/gs
    const CELLS = /<t[dh][^>]*>(.*?)<\/t[dh]>/gs
    const textsOf = (html: string, pattern: RegExp) =>
        [...html.matchAll(pattern)].map(([, inner]) => inner!.replace(/<[^>]*>/g, '').trim())

    it('shows which were processed with remarks, and how many', async () => {
        instance.rule('incident', CHANGES['a prefix']('short_description'))
        const [remarked, plain] = [
            await instance.deliver(decision('blocked')),
            await instance.deliver(decision('allowed', { event_id: 'evt_2', action: 'allow' })),
        ]
        const { text } = await instance.local.api('GET', '/x_kt_gov_delivery_list.do')
        const at = (name: string) => textsOf(text, HEADERS).findIndex((header) => header.startsWith(name))
        expect([at('State'), at('Remarks')]).not.toContain(-1)
        const shown = [...text.matchAll(ROWS)].map(([row]) => textsOf(row, CELLS))
        const of = (number: string) => {
            const [cells] = shown.filter((all) => all.some((cell) => cell.includes(number)))
            return [cells![at('State')], cells![at('Remarks')]]
        }
        expect([of(remarked), of(plain)]).toEqual([
            ['Processed', '1'],
            ['Processed', '0'],
        ])
        const query = 'state=processed^remarks>0'
        expect(await instance.rows('x_kt_gov_delivery', ['number'], query)).toEqual(new Set([remarked]))
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
