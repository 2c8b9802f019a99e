/** Who redirects the facts of a gateway to another configuration item leaves an entry in the audit; what the app writes costs none. */

import { configDeployed, decision } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const GATEWAY = 'x_kt_gov_gateway'
const instance = onInstance()

const audited = () =>
    instance.list(
        'sys_audit',
        ['fieldname', 'user', 'newvalue'],
        `tablename=${GATEWAY}^fieldname=chosen_item^ORDERBYsys_created_on`,
    )
const gateway = async () => (await instance.list(GATEWAY, ['sys_id', 'configuration_item', 'chosen_item']))[0]
const itemNamed = (name: string) => instance.insert('cmdb_ci_service_auto', { name })

it('an administrator of the app who chooses another item is in the audit, with the item before and after', async () => {
    await instance.deliver(configDeployed())
    const { configuration_item: before, sys_id } = await gateway()
    const login = instance.local.user('kt.admin', ['x_kt_gov.admin'])
    const choose = (configuration_item: string) =>
        instance.local.api('PATCH', `/api/now/table/${GATEWAY}/${sys_id}`, { body: { configuration_item }, login })
    const theirs = await itemNamed('Somewhere else')
    expect((await choose(theirs)).status).toBe(200)
    await choose(before)
    await choose(theirs)
    const entries = await audited()
    expect(entries.map(({ user }) => user)).toEqual(['kt.admin', 'kt.admin', 'kt.admin'])
    expect(entries[0].newvalue).toMatch(
        new RegExp(`UTC, kt\\.admin: .*\\(${before}\\), then Somewhere else \\(${theirs}\\)$`),
    )
    expect(entries[1].newvalue).toContain(`(${theirs}), then`)
})

it('nobody writes the note instead, or takes it away', async () => {
    await instance.deliver(configDeployed())
    const { sys_id } = await gateway()
    const login = instance.local.user('kt.admin', ['x_kt_gov.admin'])
    const body = { configuration_item: await itemNamed('Theirs'), chosen_item: 'by somebody else' }
    await instance.local.api('PATCH', `/api/now/table/${GATEWAY}/${sys_id}`, { body, login })
    expect((await gateway()).chosen_item).toMatch(/UTC, kt\.admin: /)
    await instance.local.api('PATCH', `/api/now/table/${GATEWAY}/${sys_id}`, { body: { chosen_item: '' }, login })
    expect((await gateway()).chosen_item).toMatch(/UTC, kt\.admin: /)
})

it('a script of the instance that chooses leaves an entry as well', async () => {
    await instance.deliver(configDeployed())
    const item = await itemNamed('Theirs')
    instance.local.script(`var row = new GlideRecord('${GATEWAY}')
        row.query()
        row.next()
        row.setValue('configuration_item', '${item}')
        row.update()`)
    expect(await audited()).toHaveLength(1)
})

it('what the app itself enters is in no audit, and keeps the note of people', async () => {
    await instance.deliver(configDeployed())
    await instance.deliver(decision('blocked'))
    expect((await gateway()).configuration_item).not.toBe('')
    expect(await audited()).toEqual([])
    const theirs = await itemNamed('Theirs')
    await instance.change(GATEWAY, { configuration_item: theirs })
    await instance.deliver(configDeployed({ config_version: 'v2.3.2' }, '2026-04-21T14:00:00Z'))
    expect(await audited()).toHaveLength(1)
    expect((await gateway()).chosen_item).toContain(theirs)
})
