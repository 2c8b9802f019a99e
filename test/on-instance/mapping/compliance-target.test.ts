/** Where a compliance review lives: the best table that the instance has, and our own when it has none. */

import { escalation, escalationCreated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const resolved = escalation('resolved', { outcome: 'approved', resolved_by: 'u' }, '2026-04-20T15:00:00Z')
const OWN = 'x_kt_gov_compliance_task'

describe('on an instance with the table of the guide', () => {
    const instance = onInstance({ plugins: ['seed', 'grc'] })

    it('reviews live in sn_compliance_task, with its columns, to the end', async () => {
        await instance.deliver(escalationCreated())
        const columns = ['state', 'priority', 'u_escalation_id', 'u_policy_name', 'correlation_id']
        expect(await instance.rows('sn_compliance_task', columns)).toEqual(
            new Set(['1|2|esc_abc123|compliance-review|esc_abc123']),
        )
        await instance.deliver(resolved)
        expect(await instance.rows('sn_compliance_task', ['state'])).toEqual(new Set(['3']))
        expect(await instance.count(OWN)).toBe(0)
    })

    it('an administrator can choose sn_grc_issue, our own table or incident', async () => {
        for (const [index, table] of ['sn_grc_issue', OWN, 'incident'].entries()) {
            await instance.setProperty('x_kt_gov.compliance.table', table)
            await instance.deliver(escalationCreated({ escalation_id: `esc_${index}` }))
            expect(await instance.rows(table, ['correlation_id', 'priority'])).toEqual(new Set([`esc_${index}|2`]))
        }
        expect(await instance.count('sn_compliance_task')).toBe(0)
    })

    it('a review in incident is resolved with a resolution code', async () => {
        await instance.setProperty('x_kt_gov.compliance.table', 'incident')
        await instance.deliver(escalationCreated())
        await instance.deliver(resolved)
        expect(await instance.rows('incident', ['state', 'close_code'])).toEqual(new Set(['6|Solution provided']))
    })

    it('a review stays where it was made when the setting changes', async () => {
        await instance.deliver(escalationCreated())
        await instance.setProperty('x_kt_gov.compliance.table', OWN)
        await instance.deliver(resolved)
        expect(await instance.rows('sn_compliance_task', ['state'])).toEqual(new Set(['3']))
        expect(await instance.count(OWN)).toBe(0)
    })

    it('a table that the app may not read is passed over', async () => {
        await instance.change('sys_scope_privilege', { status: 'denied' }, 'target_name=sn_compliance_task')
        await instance.deliver(escalationCreated())
        expect(await instance.rows('sn_grc_issue', ['correlation_id'])).toEqual(new Set(['esc_abc123']))
    })
})

describe('on an instance with governance, risk and compliance', () => {
    const instance = onInstance({ plugins: ['grc'] })

    it('reviews live in sn_grc_issue', async () => {
        await instance.deliver(escalationCreated())
        await instance.deliver(resolved)
        expect(await instance.rows('sn_grc_issue', ['state', 'correlation_id'])).toEqual(new Set(['3|esc_abc123']))
        expect(await instance.count(OWN)).toBe(0)
    })
})

describe('on an instance with neither', () => {
    const instance = onInstance()

    test.each(['auto', 'sn_grc_issue', 'no_such_table', 'sys_user'])(
        'reviews land in our own table when the setting is %s',
        async (table) => {
            await instance.setProperty('x_kt_gov.compliance.table', table)
            const delivery = await instance.deliver(escalationCreated())
            expect(await instance.rows(OWN, ['correlation_id'])).toEqual(new Set(['esc_abc123']))
            if (table !== 'auto')
                expect(await instance.outcomes(delivery)).toContain(`unchanged|${table}|target_missing`)
        },
    )
})
