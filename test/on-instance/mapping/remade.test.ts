/** People delete records of the app, and deliveries go on: what is made again is whole, and what was done is not done again. */

import { configDeployed, decision, escalation, escalationCreated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const TASK = 'x_kt_gov_compliance_task'
const COUNTER = 'x_kt_gov_decision_count'
const RELATION = 'cmdb_rel_ci'

const blocked = (event_id: string) => ({ ...decision('blocked', { event_id }), id: `delivery of ${event_id}` })
const endings = () => instance.rows('x_kt_gov_delivery', ['state', 'error_code'])
const relations = () => instance.list(RELATION, ['sys_id', 'parent', 'child', 'type'])
const deployed = async (config_version: string, at: string) => instance.deliver(configDeployed({ config_version }, at))

describe('a configuration item', () => {
    beforeEach(async () => {
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await deployed('v1', '2026-04-20T14:00:00Z')
        await instance.deliver(blocked('e1'))
    })
    const gateway = async () =>
        (await instance.list('x_kt_gov_gateway', ['configuration_item']))[0]!.configuration_item!

    it.each(['model', 'gateway'])('of a %s that people deleted is made again with its relation', async (which) => {
        const [before, ...more] = await relations()
        expect(more).toEqual([])
        const deleted = which === 'gateway' ? await gateway() : before!.child!
        const item = await instance.local.record('cmdb_ci', `sys_id=${deleted}`, ['sys_class_name'])
        await instance.local.remove(item.sys_class_name, deleted)
        await instance.deliver(blocked('e2'))
        await deployed('v2', '2026-04-20T15:00:00Z')
        await instance.deliver(blocked('e3'))
        for (let run = 0; run < 2; run++) instance.reprocess(600)
        expect(await endings()).toEqual(new Set(['processed|']))
        const whole = (await relations()).filter(({ child, parent }) => child !== '' && parent !== '')
        expect(whole).toEqual([expect.objectContaining({ parent: await gateway(), type: before!.type })])
    })

    it('has no relation again that people gave to another item', async () => {
        const other = await instance.insert('cmdb_ci_appl', { name: 'Another application' })
        await instance.change(RELATION, { child: other })
        const changed = await relations()
        await instance.deliver(blocked('e2'))
        expect(await endings()).toEqual(new Set(['processed|']))
        expect(await relations()).toEqual(changed)
    })

    it('has no key value again to which people gave another key', async () => {
        await instance.change('cmdb_key_value', { key: 'our_policy_version' }, 'key=policy_version')
        const changed = await instance.rows('cmdb_key_value', ['sys_id', 'key', 'configuration_item'])
        await deployed('v2', '2026-04-20T15:00:00Z')
        expect(await endings()).toEqual(new Set(['processed|']))
        expect(await instance.rows('cmdb_key_value', ['sys_id', 'key', 'configuration_item'])).toEqual(changed)
    })
})

describe('an incident', () => {
    it('that people deleted is made again, and its occurrences are counted from one', async () => {
        await instance.setProperty('x_kt_gov.incident.note_cap', '2')
        for (const id of ['e1', 'e2', 'e3', 'e4']) await instance.deliver(blocked(id))
        await instance.remove('incident', '')
        await instance.remove('sys_journal_field', 'name=incident')
        for (const id of ['e5', 'e6']) await instance.deliver(blocked(id))
        expect(await instance.rows('incident', ['correlation_id'])).toEqual(new Set(['e5']))
        expect((await instance.notes('incident')).map((note) => note.split('.')[0])).toEqual(['Occurrence 2'])
    })

    it('that people delete again and again is one each time', async () => {
        for (const round of [1, 2, 3]) {
            await instance.deliver(blocked(`first ${round}`))
            await instance.deliver(blocked(`second ${round}`))
            expect(await instance.rows('incident', ['correlation_id'])).toEqual(new Set([`first ${round}`]))
            await instance.remove('incident', '')
        }
        expect(await endings()).toEqual(new Set(['processed|']))
    })
})

describe('a review that people deleted', () => {
    const claimed = { ...escalation('claimed', { claimed_by: 'abel' }, '2026-04-20T14:30:00Z'), id: 'claimed' }
    const resolution = { resolved_by: 'abel', outcome: 'approved' }
    const resolved = { ...escalation('resolved', resolution, '2026-04-20T15:00:00Z'), id: 'resolved' }
    const created = { ...escalationCreated(), id: 'created' }
    const reprocess = async (id: string) => {
        await instance.change('x_kt_gov_delivery', { state: 'queued' }, `delivery_id=${id}`)
        instance.reprocess(61)
    }

    it('after its escalation was resolved stays deleted when older events come late', async () => {
        await instance.deliver(created)
        await instance.deliver(resolved)
        await instance.remove(TASK, '')
        const number = await instance.deliver(claimed)
        expect(await instance.outcomes(number)).toEqual([`unchanged|${TASK}|already_resolved`])
        expect(await instance.count(TASK)).toBe(0)
        expect(await instance.rows('x_kt_gov_link', ['state'], 'kind=compliance_task')).toEqual(new Set(['resolved']))
    })

    it('is made again by the delivery of its resolution', async () => {
        await instance.deliver(created)
        await instance.deliver(resolved)
        await instance.remove(TASK, '')
        await reprocess('resolved')
        expect(await instance.rows(TASK, ['state', 'escalation_state'])).toEqual(new Set(['3|resolved']))
    })

    it('is made again at the step that is known, not at an older one', async () => {
        await instance.deliver(created)
        await instance.deliver(claimed)
        await instance.remove(TASK, '')
        await reprocess('created')
        expect(await instance.rows(TASK, ['escalation_state'])).toEqual(new Set(['claimed']))
        await instance.deliver(resolved)
        expect(await instance.rows(TASK, ['state', 'escalation_state'])).toEqual(new Set(['3|resolved']))
    })
})

describe('a counter', () => {
    const totals = () => instance.rows(COUNTER, ['total'])

    it('that people deleted counts every decision of its day again', async () => {
        for (const id of ['e1', 'e2', 'e3']) await instance.deliver(blocked(id))
        await instance.remove(COUNTER, '')
        await instance.deliver(blocked('e4'))
        expect(await totals()).toEqual(new Set(['4']))
    })
})
