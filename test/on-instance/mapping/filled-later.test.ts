/** What a change request or an item could not have when it was made is filled in when its delivery is processed again, and nothing that people set is touched. */
import { configDeployed, configUpdated, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const ITEM = 'cmdb_ci_service_auto'

function processAgain(number: string): void {
    instance.local.script(
        `
        var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
        new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
        'x_kt_gov',
    )
    instance.local.drain()
}

const setGroupsActive = (active: string) => instance.change('sys_user_group', { active })

it('the group of a change whose name was corrected', async () => {
    await setGroupsActive('false')
    const number = await instance.deliver(configUpdated())
    expect(await instance.rows(CHANGE, ['assignment_group'])).toEqual(new Set(['']))
    await setGroupsActive('true')
    processAgain(number)
    expect(await instance.rows(CHANGE, ['assignment_group.name'])).toEqual(new Set(['AI Governance Team']))
})

it('the item of a gateway that was not known when the change was made', async () => {
    await instance.setProperty('x_kt_gov.cmdb.update_on', 'deployed')
    const number = await instance.deliver(configUpdated())
    expect(await instance.rows(CHANGE, ['cmdb_ci'])).toEqual(new Set(['']))
    await instance.deliver(configDeployed())
    processAgain(number)
    expect(await instance.rows(CHANGE, ['cmdb_ci.correlation_id'])).toEqual(new Set(['gw_prod_001']))
})

it('the affected items of a change, where the instance refused all of them', async () => {
    const rule = instance.rule('task_ci', 'current.setAbortAction(true)', { action_update: 'false' })
    const number = await instance.deliver(configUpdated({ gateway_id: undefined, gateway_ids: ['gw_a', 'gw_b'] }))
    expect(await instance.count('task_ci')).toBe(0)
    await instance.remove('sys_script', `sys_id=${rule}`)
    processAgain(number)
    const listed = () => instance.rows('task_ci', ['ci_item.correlation_id'])
    expect(await listed()).toEqual(new Set(['gw_a', 'gw_b']))
    await instance.remove('task_ci', 'ci_item.correlation_id=gw_b')
    processAgain(number)
    expect(await listed()).toEqual(new Set(['gw_a']))
})

it('no item of a change that people took off', async () => {
    const number = await instance.deliver(configUpdated())
    await instance.change(CHANGE, { cmdb_ci: '' })
    processAgain(number)
    expect(await instance.rows(CHANGE, ['cmdb_ci'])).toEqual(new Set(['']))
})

describe('what people emptied stays empty', () => {
    it('on an incident that the next violation is noted on', async () => {
        await instance.deliver(configDeployed())
        await instance.deliver(decision('blocked'))
        expect(await instance.rows('incident', ['cmdb_ci.correlation_id', 'assignment_group.name'])).toEqual(
            new Set(['gw_prod_001|AI Governance Team']),
        )
        await instance.change('incident', { cmdb_ci: '', assignment_group: '' })
        const number = await instance.deliver(decision('blocked', { event_id: 'evt_2' }))
        expect(await instance.ending(number)).toBe('processed')
        processAgain(number)
        expect(await instance.rows('incident', ['cmdb_ci', 'assignment_group'])).toEqual(new Set(['|']))
    })

    it('on a review that goes on', async () => {
        await instance.deliver(configDeployed())
        const number = await instance.deliver(escalationCreated())
        await instance.change('x_kt_gov_compliance_task', { due_date: '', cmdb_ci: '', assignment_group: '' })
        await instance.deliver(escalation('claimed', { claimed_by: 'nobody' }, '2026-04-21T14:20:00Z'))
        processAgain(number)
        expect(await instance.rows('x_kt_gov_compliance_task', ['due_date', 'cmdb_ci', 'assignment_group'])).toEqual(
            new Set(['||']),
        )
    })
})

it('nothing of a change that somebody works on', async () => {
    await setGroupsActive('false')
    const number = await instance.deliver(configUpdated())
    await setGroupsActive('true')
    await instance.change(CHANGE, { state: '-4' })
    processAgain(number)
    expect(await instance.rows(CHANGE, ['assignment_group'])).toEqual(new Set(['']))
})

it('the groups of an item, where people set none', async () => {
    await setGroupsActive('false')
    const number = await instance.deliver(configDeployed())
    expect(await instance.rows(ITEM, ['support_group', 'managed_by_group'])).toEqual(new Set(['|']))
    await setGroupsActive('true')
    const theirs = await instance.insert('sys_user_group', { name: 'Their group', active: 'true' })
    await instance.change(ITEM, { support_group: theirs })
    processAgain(number)
    expect(await instance.rows(ITEM, ['support_group.name', 'managed_by_group.name'])).toEqual(
        new Set(['Their group|Platform Engineering']),
    )
})

it('nothing of an item that people retired and moved, by a version that was overtaken', async () => {
    const number = await instance.deliver(configDeployed())
    await instance.deliver(configDeployed({ config_version: 'v2.3.2' }, '2026-04-20T15:00:00Z'))
    await instance.deliver(health('healthy', '2026-04-20T16:00:00Z'))
    await instance.change(ITEM, { operational_status: '6', environment: 'Staging' })
    processAgain(number)
    expect(await instance.ending(number)).toBe('processed')
    expect(await instance.rows(ITEM, ['operational_status', 'environment', 'version'])).toEqual(
        new Set(['6|Staging|v2.3.2']),
    )
})

it('nothing of what people named as the cause of an incident', async () => {
    await instance.setProperty('x_kt_gov.change.unapproved_incident', 'true')
    await instance.deliver(configUpdated())
    await instance.deliver(configDeployed())
    const cause = await instance.insert(CHANGE, { short_description: 'The real cause' })
    await instance.change('incident', { caused_by: cause })
    await instance.deliver(configDeployed({}, '2026-04-20T15:00:00Z'))
    expect(await instance.notes('incident')).toHaveLength(1)
    expect(await instance.rows('incident', ['caused_by'])).toEqual(new Set([cause]))
})

it('no item that is gone', async () => {
    const number = await instance.deliver(configDeployed())
    instance.local.script(`
        var item = new GlideRecord('${ITEM}'); item.query(); item.next(); item.setWorkflow(false); item.deleteRecord()`)
    processAgain(number)
    expect(await instance.ending(number)).toBe('processed')
    expect(await instance.rows('cmdb_ci', ['name'])).toEqual(new Set())
})
