/** Previews on the built app: they say what processing then does and what refuses it, and not one row changes. */

import {
    budget,
    configDeployed,
    configUpdated,
    decision,
    escalation,
    escalationCreated,
    health,
} from '../../support/events.ts'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance()

/** Delivers an event that waits to be processed; answers its number. */
async function waiting(body: unknown): Promise<string> {
    return (await instance.post(body)).body.result.delivery
}

describe('a preview', () => {
    it.each([
        ['a configuration', configUpdated()],
        ['a deployment', configDeployed()],
        ['a decision', decision('blocked')],
        ['an escalation', escalationCreated()],
        ['a resolution that comes first', escalation('resolved')],
        ['a gateway that is down', health('down', '2026-04-20T14:00:00Z')],
        ['a budget', budget(100)],
        ['an export', 'export.completed'],
        ['a connection test', 'webhook.test'],
    ])('of %s says what processing then does, and changes nothing', async (_what, body) => {
        await instance.setProperty('x_kt_gov.incident.budget', 'true')
        const number = await waiting(body)
        const sysId = await instance.idOf(number)
        const before = instance.digest()
        const shown = instance.call<Awaited<ReturnType<typeof instance.preview>>>('preview', sysId)
        expect(instance.digest()).toEqual(before)
        instance.local.drain()
        const { state, error_code } = await instance.delivery(number)
        expect([shown.ending.state, shown.ending.code ?? '']).toEqual([state, error_code])
        const lines = shown.lines.map(({ action, table, code }) => [action, table, code].filter(Boolean).join('|'))
        expect(lines).toEqual(await instance.outcomes(number))
    })

    it.each([
        ['a deployment to a gateway whose item is there', configDeployed()],
        ['the health of such a gateway', health('down', '2026-04-20T14:00:00Z')],
        ['a deployment that names an item that is not there', configDeployed({ cmdb_ci_sys_id: 'f'.repeat(32) })],
        ['an update of such a gateway', configUpdated()],
    ])('of %s says what processing then does, and changes nothing', async (_what, body) => {
        await instance.insert('cmdb_ci_service_auto', { name: 'Edge proxy', correlation_id: 'gw_prod_001' })
        await instance.deliver(decision('blocked'))
        const number = await waiting(body)
        const sysId = await instance.idOf(number)
        const before = instance.digest()
        const shown = instance.call<Awaited<ReturnType<typeof instance.preview>>>('preview', sysId)
        expect(instance.digest()).toEqual(before)
        instance.local.drain()
        const lines = shown.lines.map(({ action, table, code }) => [action, table, code].filter(Boolean).join('|'))
        expect(lines).toEqual(await instance.outcomes(number))
    })

    it('shows records with the very values that are then written', async () => {
        const number = await waiting(decision('blocked'))
        const shown = await instance.preview(number)
        const incident = shown.records.find(({ table }) => table === 'incident')
        expect(incident).toMatchObject({ operation: 'create', recordId: null })
        expect(incident?.references).toContainEqual(expect.objectContaining({ column: 'assignment_group' }))
        expect(incident?.references.filter(({ recordId }) => recordId === null)).toEqual([])
        instance.local.drain()
        const [stored] = await instance.list('incident', [], 'correlation_idISNOTEMPTY')
        for (const { column, value } of incident?.fields ?? [])
            expect([column, stored[column]]).toEqual([column, value])
    })

    it('goes by the rules of this moment, on a delivery that was processed long ago', async () => {
        const number = await instance.deliver(decision('blocked'))
        await instance.mappingRule({ target: 'ignore' })
        const shown = await instance.preview(number)
        expect(shown.ending).toMatchObject({ state: 'ignored', code: 'ignored_by_rule' })
        expect(shown.rule?.name).toBe('Our rule')
        expect(shown.text.join('\n')).toContain('Our rule')
    })

    it('shows which rules set what, and what of it would be left out', async () => {
        await instance.mappingRule({ name: 'First', order: '1', event_type: 'decision', impact: '2' })
        await instance.mappingRule({ name: 'Second', order: '2', template: 'description=x^due_date=${policy}' })
        const number = await waiting(decision('blocked'))
        const shown = await instance.preview(number)
        expect(shown.rules.map(({ name }) => name)).toEqual(['First', 'Second'])
        instance.local.drain()
        const lines = shown.lines.map(({ action, table, code }) => [action, table, code].filter(Boolean).join('|'))
        expect(lines).toEqual(await instance.outcomes(number))
        expect(lines).toContain('unchanged|incident|rule_value_dropped')
    })

    it('of what was done already shows that nothing would change', async () => {
        const number = await instance.deliver(escalationCreated())
        expect((await instance.preview(number)).records).toEqual([])
    })

    it('of a delivery that does not exist reports that', () => {
        expect(instance.call('preview', 'nobody')).toMatchObject({ ok: false, code: 'delivery_missing' })
    })
})

describe('the preview shows what would refuse the write', () => {
    interface Cause {
        readonly make: () => Promise<unknown> | void
        readonly code: string
        readonly column?: string
    }

    const policy = async (values: object = {}) => {
        const id = await instance.insert('sys_data_policy2', { model_table: 'incident', active: 'true', ...values })
        const rule = { sys_data_policy: id, table: 'incident', field: 'business_service', mandatory: 'true' }
        await instance.insert('sys_data_policy_rule', rule)
    }
    const CAUSES: Readonly<Record<string, Cause>> = {
        'a data policy': { make: () => policy(), code: 'write_refused_data_policy', column: 'business_service' },
        'a data policy of the parent table': {
            make: () => policy({ model_table: 'task', inherit: 'true' }),
            code: 'write_refused_data_policy',
            column: 'business_service',
        },
        'a table that is closed': {
            make: () => instance.change('sys_db_object', { create_access: 'false' }, 'name=incident'),
            code: 'write_refused_access',
        },
        'a denied privilege': {
            make: () =>
                instance.change('sys_scope_privilege', { status: 'denied' }, 'target_name=incident^operation=create'),
            code: 'write_refused_access',
        },
        'a group that nobody has': {
            make: async () => {
                await instance.setProperty('x_kt_gov.mapping.require_groups', 'true')
                await instance.setProperty('x_kt_gov.incident.assignment_group', 'AI Governance Tem')
            },
            code: 'reference_not_found',
            column: 'assignment_group',
        },
    }

    it.each(Object.entries(CAUSES))('%s, by the code with which processing then fails', async (_cause, cause) => {
        await cause.make()
        const number = await waiting(decision('blocked'))
        const shown = await instance.preview(number)
        const incident = shown.records.find(({ table }) => table === 'incident')
        const obstacle = { code: cause.code, refuses: true, column: cause.column ?? null }
        expect(incident?.obstacles).toContainEqual(expect.objectContaining(obstacle))
        expect(shown.ending).toMatchObject({ state: 'failed', code: cause.code })
        instance.local.drain()
        expect(await instance.ending(number)).toBe(`failed|${cause.code}`)
    })

    it('and what is only left out is something to mind', async () => {
        await instance.setProperty('x_kt_gov.incident.assignment_group', 'AI Governance Tem')
        await instance.mappingRule({ event_type: 'decision', template: 'category=network' })
        await instance.remove('sys_choice', 'name=incident^element=category^value=network')
        instance.install('sys_dictionary', {
            name: 'incident',
            element: 'u_owner',
            internal_type: 'string',
            mandatory: 'true',
        })
        const number = await waiting(decision('blocked'))
        const shown = await instance.preview(number)
        const incident = shown.records.find(({ table }) => table === 'incident')
        const minded = incident?.obstacles.map(({ code, column, refuses }) => `${code} ${column} ${refuses}`)
        expect(new Set(minded)).toEqual(
            new Set([
                'reference_not_found assignment_group false',
                'choice_unknown category false',
                'write_refused_mandatory u_owner false',
            ]),
        )
        expect(shown.ending.state).toBe('processed')
        instance.local.drain()
        expect(await instance.ending(number)).toBe('processed')
    })
})
