/** What a change request or an item could not have when it was made is filled in when its delivery is processed again, and nothing that people set is touched. */
import { configDeployed, configUpdated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const ITEM = 'cmdb_ci_service_auto'

function processAgain(number: string): void {
    instance.local.script(`
        var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
        new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue())`)
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

it('no item of a change that people took off', async () => {
    const number = await instance.deliver(configUpdated())
    await instance.change(CHANGE, { cmdb_ci: '' })
    processAgain(number)
    expect(await instance.rows(CHANGE, ['cmdb_ci'])).toEqual(new Set(['']))
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
