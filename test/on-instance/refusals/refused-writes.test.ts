/** Why a write was refused: a stable code that names field or rule on the delivery, and a retry that finishes once the cause is gone. */

import { configDeployed, decision, escalation, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()

interface Refusal {
    readonly cause: string
    /** Makes the platform refuse; answers what an administrator does about it. */
    readonly make: () => Promise<() => Promise<void>>
    readonly event?: unknown
    readonly table?: string
    readonly code: string
    /** What the text on the delivery names. */
    readonly names: string
}

const drop = (table: string, sysId: string) => () => instance.remove(table, `sys_id=${sysId}`)

async function demand(field: string, table = 'incident'): Promise<() => Promise<void>> {
    const policy = await instance.insert('sys_data_policy2', { model_table: table, active: 'true' })
    await instance.insert('sys_data_policy_rule', { sys_data_policy: policy, table, field, mandatory: 'true' })
    return drop('sys_data_policy2', policy)
}

const REFUSALS: readonly Refusal[] = [
    {
        cause: 'a data policy',
        make: () => demand('business_service'),
        code: 'write_refused_data_policy',
        names: 'incident.business_service',
    },
    {
        cause: 'a business rule that aborts',
        make: async () => {
            const name = 'Freeze at quarter end'
            return drop('sys_script', instance.rule('incident', 'current.setAbortAction(true)', { name }))
        },
        code: 'write_refused_business_rule',
        names: 'Freeze at quarter end',
    },
    {
        cause: 'a business rule that aborts with a message of its own',
        make: async () => {
            const script = "gs.addErrorMessage('No incidents by machines'); current.setAbortAction(true)"
            return drop('sys_script', instance.rule('incident', script, { name: 'No machines' }))
        },
        code: 'write_refused_business_rule',
        names: 'No machines',
    },
    {
        cause: 'a privilege that was taken away',
        make: async () => {
            const query = 'target_name=incident^operation=create'
            await instance.change('sys_scope_privilege', { status: 'denied' }, query)
            return () => instance.change('sys_scope_privilege', { status: 'allowed' }, query)
        },
        code: 'write_refused_access',
        names: 'incident',
    },
    {
        cause: 'a table that is closed to other applications',
        make: async () => {
            await instance.change('sys_db_object', { create_access: 'false' }, 'name=incident')
            return () => instance.change('sys_db_object', { create_access: 'true' }, 'name=incident')
        },
        code: 'write_refused_access',
        names: 'incident',
    },
    {
        cause: 'a misspelled group where groups are required',
        make: async () => {
            await instance.setProperty('x_kt_gov.mapping.require_groups', 'true')
            await instance.setProperty('x_kt_gov.incident.assignment_group', 'AI Governance Tem')
            return () => instance.setProperty('x_kt_gov.incident.assignment_group', 'AI Governance Team')
        },
        code: 'reference_not_found',
        names: 'incident.assignment_group',
    },
    {
        cause: 'a unique value that another record has',
        make: async () => {
            instance.install('sys_index', {
                table: 'incident',
                unique_index: 'true',
                column_names: 'short_description',
            })
            const short_description = 'AI governance violation: content-safety on gw_prod_001'
            return drop('incident', await instance.insert('incident', { short_description }))
        },
        code: 'write_refused_unique',
        names: 'incident',
    },
    {
        cause: 'a table that does not exist',
        make: async () => {
            await instance.setProperty('x_kt_gov.cmdb.class', 'cmdb_ci_no_such_class')
            return () => instance.setProperty('x_kt_gov.cmdb.class', 'cmdb_ci_service_auto')
        },
        event: configDeployed(),
        table: 'cmdb_ci_service_auto',
        code: 'target_missing',
        names: 'cmdb_ci_no_such_class',
    },
    {
        cause: 'a data policy on the table of reviews',
        make: () => demand('location', 'x_kt_gov_compliance_task'),
        event: escalationCreated(),
        table: 'x_kt_gov_compliance_task',
        code: 'write_refused_data_policy',
        names: 'x_kt_gov_compliance_task.location',
    },
]

describe('a refused write', () => {
    test.each(REFUSALS.map((refusal) => [refusal.cause, refusal] as const))(
        'by %s is named on the delivery, and done once the cause is gone',
        async (_cause, { make, event, table, code, names }) => {
            const target = table ?? 'incident'
            const remove = await make()
            const before = await instance.count(target)
            const delivery = await instance.deliver(event ?? decision('blocked'))
            expect(await instance.ending(delivery)).toBe(`failed|${code}`)
            expect((await instance.delivery(delivery)).error_text).toContain(names)
            expect(await instance.outcomes(delivery)).toContainEqual(expect.stringMatching(`^refused\\|.*\\|${code}$`))
            expect(await instance.count(target)).toBe(before)

            await remove()
            instance.reprocess()
            expect(await instance.ending(delivery)).toBe('processed')
            expect(await instance.count(target, 'correlation_idISNOTEMPTY')).toBe(1)
        },
    )

    it('that names several fields names them all', async () => {
        await demand('business_service')
        await demand('location')
        const delivery = await instance.deliver(decision('blocked'))
        const { error_text } = await instance.delivery(delivery)
        expect(error_text).toContain('business_service')
        expect(error_text).toContain('location')
    })

    it('does not keep the other records of the delivery from being made', async () => {
        await instance.change('sys_db_object', { create_access: 'false' }, 'name=cmdb_ci_service_auto')
        const delivery = await instance.deliver('config.updated')
        expect(await instance.ending(delivery)).toBe('failed|write_refused_access')
        expect(await instance.rows('change_request', ['correlation_id', 'cmdb_ci'])).toEqual(
            new Set(['cfg_1:v2.3.1:production:org_1|']),
        )
        await instance.change('sys_db_object', { create_access: 'true' }, 'name=cmdb_ci_service_auto')
        instance.reprocess()
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.count('change_request')).toBe(1)
        expect(await instance.count('cmdb_ci_service_auto')).toBe(1)
    })

    it('of what is known of a review is a failure, because the next event is decided by it', async () => {
        const LINK = 'x_kt_gov_link'
        const TASK = 'x_kt_gov_compliance_task'
        await instance.deliver(escalationCreated())
        const name = 'Links are read-only'
        const rule = instance.rule(LINK, 'current.setAbortAction(true)', { action_insert: 'false', name })
        const claimed = escalation('claimed', { claimed_by: 'abel' }, '2026-04-20T14:30:00Z')
        const delivery = await instance.deliver(claimed)
        expect(await instance.ending(delivery)).toBe('failed|write_refused_business_rule')
        expect((await instance.delivery(delivery)).error_text).toContain(name)
        await instance.remove('sys_script', `sys_id=${rule}`)
        for (let run = 0; run < 3; run++) instance.reprocess(200)
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.rows(LINK, ['state'], 'kind=compliance_task')).toEqual(new Set(['claimed']))
        expect(await instance.rows(TASK, ['escalation_state'])).toEqual(new Set(['claimed']))
        expect(await instance.notes(TASK)).toHaveLength(1)
    })

    it('is none when only the dictionary says that a field is mandatory: servers may leave it empty', async () => {
        await instance.change('sys_dictionary', { mandatory: 'true' }, 'name=incident^element=caller_id')
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.ending(delivery)).toBe('processed')
    })
})

describe('a write that is accepted but not stored', () => {
    it('by a rule that empties what identifies the record is a failure that names the field', async () => {
        instance.rule('incident', "current.setValue('correlation_id', '')")
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.ending(delivery)).toBe('failed|write_not_stored')
        expect((await instance.delivery(delivery)).error_text).toContain('incident.correlation_id')
        expect(await instance.count('incident')).toBe(1)
        instance.reprocess()
        expect(await instance.count('incident')).toBe(1)
    })

    it('by a rule that gives it another value is a remark: the link still finds the record', async () => {
        instance.rule('incident', "current.setValue('correlation_id', 'Ours')")
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.rows('x_kt_gov_delivery_record', ['code', 'reason'], 'code=changed_by_instance')).toEqual(
            new Set([expect.stringMatching(/^changed_by_instance\|.*correlation_id/)]),
        )
        await instance.deliver(decision('blocked', { event_id: 'evt_second' }))
        expect(await instance.count('incident')).toBe(1)
    })
})

describe('what people deleted or misspelled', () => {
    it('a misspelled group is a remark and the column stays empty', async () => {
        await instance.setProperty('x_kt_gov.incident.assignment_group', 'AI Governance Tem')
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.outcomes(delivery)).toContain('unchanged|incident|reference_not_found')
        expect(await instance.rows('incident', ['assignment_group'])).toEqual(new Set(['']))
    })

    it('an inactive group counts as absent', async () => {
        await instance.change('sys_user_group', { active: 'false' }, 'name=AI Governance Team')
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.outcomes(delivery)).toContain('unchanged|incident|reference_not_found')
    })

    it('a deleted review is created again', async () => {
        await instance.deliver(escalationCreated())
        await instance.remove('x_kt_gov_compliance_task', 'correlation_id=esc_abc123')
        const delivery = await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.rows('x_kt_gov_compliance_task', ['correlation_id', 'state'])).toEqual(
            new Set(['esc_abc123|3']),
        )
    })

    it('a deleted configuration item is created again and its gateway points at it', async () => {
        await instance.deliver(configDeployed())
        await instance.remove('cmdb_ci_service_auto', 'correlation_id=gw_prod_001')
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        expect(await instance.rows('x_kt_gov_gateway', ['configuration_item.correlation_id'])).toEqual(
            new Set(['gw_prod_001']),
        )
        expect(await instance.count('cmdb_ci_service_auto')).toBe(1)
    })

    it('a deleted incident is opened again by the next violation', async () => {
        await instance.deliver(decision('blocked'))
        await instance.remove('incident', 'correlation_id=evt_1')
        await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await instance.rows('incident', ['correlation_id'])).toEqual(new Set(['evt_2']))
    })
})
