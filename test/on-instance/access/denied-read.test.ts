/** What may not be read is not taken for absent, whether the platform throws or finds nothing. */

import { configDeployed, decision, escalation, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance({ plugins: ['grc'] })

const deny = (table: string) => instance.change('sys_db_object', { read_access: 'false' }, `name=${table}`)
const allow = (table: string) => instance.change('sys_db_object', { read_access: 'true' }, `name=${table}`)

/** The other ways in which reading is denied. */
const DENIALS: readonly (readonly [string, () => Promise<void>])[] = [
    ['a denied privilege', () => changePrivilege('incident', { status: 'denied' })],
    [
        'a privilege that nobody allowed, under enforcing',
        async () => {
            await instance.change('sys_scope', { runtime_access_tracking: 'enforcing' }, 'scope=x_kt_gov')
            await changePrivilege('incident', { status: 'requested' })
        },
    ],
    ['a closed table', () => deny('incident')],
]

function changePrivilege(table: string, values: { status: string }): Promise<void> {
    const query = `source_scope.scope=x_kt_gov^target_name=${table}^operation=read`
    return instance.change('sys_scope_privilege', values, query)
}

describe.each(['throws', 'empty'])('where a denied read %s', (answer) => {
    beforeEach(() => instance.behave('denied_read', answer))

    it.each(DENIALS)('by %s, an incident that is there is not made again', async (_how, makeDenied) => {
        await instance.deliver(decision('blocked'))
        await makeDenied()
        const delivery = await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await instance.ending(delivery)).toMatch(/^failed\|/)
        expect(await instance.count('incident')).toBe(1)
    })

    it('the delivery is finished once reading is allowed', async () => {
        await instance.deliver(decision('blocked'))
        await deny('incident')
        const delivery = await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        await allow('incident')
        instance.reprocess()
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.count('incident')).toBe(1)
    })

    it('a review goes to the next table that can be read', async () => {
        await deny('sn_grc_issue')
        expect(await instance.ending(await instance.deliver(escalationCreated()))).toBe('processed')
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
    })

    it('a review that is there is not made again in another table', async () => {
        await instance.deliver(escalationCreated())
        const [table] = await instance.rows('x_kt_gov_link', ['table_name'], 'kind=compliance_task')
        expect(table).not.toBe('x_kt_gov_compliance_task')
        await deny(table)
        const delivery = await instance.deliver(escalation('claimed', { claimed_by: 'u' }, '2026-04-20T14:30:00Z'))
        expect(await instance.ending(delivery)).toMatch(/^failed\|/)
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(0)
        expect(await instance.count(table)).toBe(1)
    })

    it('a group is not called misspelled', async () => {
        await instance.setProperty('x_kt_gov.incident.assignment_group', 'AI Governance Team')
        await deny('sys_user_group')
        const delivery = await instance.deliver(decision('blocked'))
        const query = `delivery.number=${delivery}^code=reference_not_found`
        const [line] = await instance.list('x_kt_gov_delivery_record', ['reason'], query)
        expect(line.reason).toContain('sys_user_group may not be read')
    })

    it('key values that are there are not doubled', async () => {
        await instance.deliver(configDeployed())
        const before = await instance.count('cmdb_key_value')
        expect(before).toBeGreaterThan(0)
        await deny('cmdb_key_value')
        await instance.deliver(configDeployed({ config_version: 'v3' }, '2026-04-22T14:00:00Z'))
        expect(await instance.count('cmdb_key_value')).toBe(before)
    })

    it('a log is a denied source, not an empty one', async () => {
        await deny('sys_outbound_http_log')
        instance.local.wait(3600)
        instance.local.instance.queue.runJob('Keeptrusts: collect execution evidence')
        instance.local.drain()
        expect(
            await instance.rows('x_kt_gov_evidence_source', ['status', 'record_count'], 'source=outbound_http_log'),
        ).toEqual(new Set(['unavailable_insufficient_permissions|']))
    })
})

describe('a table in which nothing may be created', () => {
    it('is passed over for the next one that can hold a review, and the delivery reports it', async () => {
        await instance.change('sys_db_object', { create_access: 'false' }, 'name=sn_grc_issue')
        const delivery = await instance.deliver(escalationCreated())
        expect(await instance.ending(delivery)).toBe('processed')
        const lines = await instance.outcomes(delivery)
        expect(lines).toContain('unchanged|sn_grc_issue|write_refused_access')
        expect(lines).toContain('created|x_kt_gov_compliance_task')
        // Later steps follow the review where it is.
        await instance.deliver(escalation('resolved', {}, '2026-04-20T15:00:00Z'))
        expect(await instance.rows('x_kt_gov_compliance_task', ['state'])).toEqual(new Set(['3']))
        expect(await instance.count('sn_grc_issue')).toBe(0)
    })
})
