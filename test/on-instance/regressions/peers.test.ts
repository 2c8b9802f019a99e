/** Defects that other integrations shipped, each as a test of receiving or mapping that must not have it. */

import {
    budget,
    configDeployed,
    configUpdated,
    decision,
    escalation,
    escalationCreated,
    health,
} from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'
const ITEM = 'cmdb_ci_service_auto'

describe('commits of one millisecond made duplicate repositories', () => {
    it('identical and sibling deliveries in parallel are one record each', async () => {
        const siblings = ['gw_a', 'gw_b', 'gw_c', 'gw_d'].flatMap((gateway_id) => [
            configUpdated({ gateway_id }),
            configDeployed({ gateway_id }, '2026-04-20T14:00:00.123Z'),
            configDeployed({ gateway_id }, '2026-04-20T14:00:00.123Z'),
            escalationCreated({ escalation_id: `esc_${gateway_id}` }),
            escalationCreated({ escalation_id: `esc_${gateway_id}` }),
        ])
        const sent = siblings.map((event, index) => ({ ...event, id: `dlv_${index}` }))
        await Promise.all([...sent, ...sent].map((event) => instance.post(event)))
        instance.local.drain()
        expect(await instance.count('x_kt_gov_delivery')).toBe(sent.length)
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
        expect(await instance.count('change_request')).toBe(1)
        expect(await instance.count(ITEM)).toBe(4)
        expect(await instance.count('x_kt_gov_gateway')).toBe(4)
        expect(await instance.count(TASK)).toBe(4)
    })
})

describe('an update that came before its create made a duplicate', () => {
    test.each([
        [
            'a claim before its escalation',
            escalation('claimed', { claimed_by: 'u' }, '2026-04-20T14:10:00Z'),
            escalationCreated(),
            TASK,
        ],
        [
            'a resolution before its escalation',
            escalation('resolved', {}, '2026-04-20T15:00:00Z'),
            escalationCreated(),
            TASK,
        ],
        ['a deployment before its update', configDeployed(), configUpdated(), 'change_request'],
        ['health before a deployment', health('degraded', '2026-04-19T09:00:00Z'), configDeployed(), ITEM],
    ])('%s: one record', async (_how, early, late, table) => {
        await instance.deliver(early)
        await instance.deliver(late)
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
        expect(await instance.count(table)).toBe(1)
    })
})

describe('sys_domain became "undefined"', () => {
    it('every record made or changed has a domain, and no column says undefined, null or [object Object]', async () => {
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await instance.setProperty('x_kt_gov.incident.budget', 'true')
        await instance.deliver([
            configUpdated(),
            configDeployed(),
            escalationCreated(),
            escalation('resolved', { outcome: 'approved' }, '2026-04-20T15:00:00Z'),
            decision('blocked'),
            decision('blocked', { event_id: 'evt_2' }),
            health('offline', '2026-05-01T00:00:00Z'),
            health('healthy', '2026-05-01T01:00:00Z'),
            budget(80),
        ])
        for (const table of ['change_request', 'incident', TASK, ITEM, 'cmdb_ci_appl'])
            expect(await instance.rows(table, ['sys_domain'])).toEqual(new Set(['global']))
        const tables = [
            'change_request',
            'incident',
            TASK,
            'cmdb_ci',
            'cmdb_key_value',
            'cmdb_rel_ci',
            'sys_journal_field',
        ]
        const own = ['gateway', 'link', 'decision', 'decision_count', 'delivery_record'].map(
            (name) => `x_kt_gov_${name}`,
        )
        for (const table of [...tables, ...own]) {
            const rows = await instance.list(table)
            expect(rows.length).toBeGreaterThan(0)
            expect(JSON.stringify(rows)).not.toMatch(/undefined|\[object|NaN|"null"/)
        }
    })
})

describe('script includes of webhooks went past access control', () => {
    it('no script include can be called by clients', async () => {
        const columns = ['name', 'client_callable', 'sandbox_callable']
        const includes = [...(await instance.rows('sys_script_include', columns, 'api_nameSTARTSWITHx_kt_gov'))]
        expect(includes.length).toBeGreaterThan(0)
        expect(includes.filter((include) => !include.endsWith('|false|false'))).toEqual([])
    })

    test.each(['sys_user', 'sys_user_has_role', 'sys_properties', 'x_kt_gov_delivery', 'x_kt_gov_link', ''])(
        'the public include writes no record of %s',
        (table) => {
            const plan = { table, link: { kind: 'violation_incident', externalId: 'x' }, onCreate: { name: 'evil' } }
            const script = `return new x_kt_gov.KeeptrustsGovernance().applyPlan(${JSON.stringify(plan)})`
            expect(instance.local.script(script)).toMatchObject({ ok: false, code: 'plan_invalid' })
        },
    )
})

describe('HTML of a webhook ran in a view', () => {
    const XSS = '<script>alert(1)</script>[code]<img src=x onerror=alert(1)>[/code]'

    it('it is text in fields, journals and outcome lines, and answers are JSON', async () => {
        await instance.deliver(escalationCreated({ policy_name: XSS }))
        await instance.deliver(escalation('resolved', { resolution_note: XSS }, '2026-04-20T15:00:00Z'))
        const [note] = await instance.notes(TASK)
        expect(note).toContain('<script>alert(1)</script>(code)<img')
        expect(note).not.toMatch(/\[\/?code\]/i)
        expect(await instance.rows(TASK, ['policy_name'])).toEqual(new Set([XSS]))
        const answer = await instance.local.api('GET', `/api/now/table/${TASK}`)
        expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    })
})

describe('closed incidents were updated without end', () => {
    test.each([
        ['resolved', { state: '6', close_code: 'Solution provided', close_notes: 'done' }],
        ['closed', { state: '7', active: 'false' }],
        ['canceled', { state: '8' }],
    ])('a violation after the incident was %s opens a new one and leaves the old', async (_how, ending) => {
        await instance.deliver(decision('blocked'))
        await instance.change('incident', ending)
        const [{ sys_id, sys_mod_count }] = await instance.list('incident', ['sys_id', 'sys_mod_count'])
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await instance.rows('incident', ['sys_mod_count'], `sys_id=${sys_id}`)).toEqual(new Set([sys_mod_count]))
        expect(await instance.rows('incident', ['state'], `sys_id!=${sys_id}`)).toEqual(new Set(['1']))
        expect(await instance.notes('incident')).toEqual([])
    })

    it('a recovery leaves an incident that people closed', async () => {
        await instance.deliver(health('offline', '2026-04-21T09:00:00Z'))
        await instance.change('incident', { state: '7', active: 'false' })
        await instance.deliver(health('healthy', '2026-04-21T10:00:00Z'))
        expect(await instance.rows('incident', ['state'])).toEqual(new Set(['7']))
        expect(await instance.notes('incident')).toEqual([])
    })
})

describe('a broad query matched thousands of incidents', () => {
    const EMPTY = [undefined, null, '', '  ', [], {}]

    it('empty keys find and change nothing that is not ours', async () => {
        for (const table of ['incident', 'change_request', ITEM])
            await instance.insert(table, table === ITEM ? { name: 'of people' } : { short_description: 'of people' })
        // No person makes a review in the table of the app.
        instance.install(TASK, { short_description: 'of people' })
        const events = EMPTY.flatMap((key) => [
            configUpdated({ config_id: key, config_name: key, gateway_id: key }),
            configDeployed({ config_id: key, config_name: key, gateway_id: key }),
            escalation('resolved', { escalation_id: key }),
            escalation('claimed', { escalation_id: key }),
            decision('blocked', { event_id: key, gateway_id: key, policy_name: key }),
            health('healthy', '2026-05-01T00:00:00Z', { gateway_id: key }),
        ])
        await instance.deliver(events.map((event, index) => ({ ...event, delivery_id: `dlv_${index}` })))
        for (const table of ['incident', 'change_request', TASK, ITEM])
            expect(await instance.rows(table, ['sys_mod_count', 'correlation_id'], 'correlation_idISEMPTY')).toEqual(
                new Set(['0|']),
            )
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed', 'dead']))
    })
})

describe('custom states were taken for resolved', () => {
    it('an incident in a state of the customer is open and is resolved by the recovery', async () => {
        instance.install('sys_choice', { name: 'incident', element: 'state', value: '17', label: 'Awaiting vendor' })
        await instance.deliver(health('offline', '2026-04-21T09:00:00Z'))
        await instance.change('incident', { state: '17' })
        await instance.deliver(health('offline', '2026-04-21T09:05:00Z'))
        expect(await instance.notes('incident')).toHaveLength(1)
        await instance.deliver(health('healthy', '2026-04-21T10:00:00Z'))
        expect(await instance.rows('incident', ['state'])).toEqual(new Set(['6']))
        expect(await instance.count('incident')).toBe(1)
    })

    it('a review in a state of the customer is closed by the resolution', async () => {
        await instance.deliver(escalationCreated())
        await instance.change(TASK, { state: '17' })
        await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(await instance.rows(TASK, ['state'])).toEqual(new Set(['3']))
    })
})
