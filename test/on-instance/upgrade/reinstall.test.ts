/** Uninstalling leaves nothing of the app and everything of others; installed again the app works as new. */
import { installApp, publishDrafts, uninstallApp } from 'servicenow-local-instance'
import { findApplication, setSecret } from '../../../tools/local-instance/application.ts'
import { decision } from '../../support/events.ts'
import { OnInstance, SECRET } from '../../support/on-instance.ts'

let instance: OnInstance
let scope: string

beforeAll(async () => {
    instance = await OnInstance.open()
    scope = (await instance.record('sys_app', 'scope=x_kt_gov', ['sys_id'])).sys_id
    await instance.deliver(decision('blocked'))
    instance.drain()
    // Changed by people before it goes.
    const [action] = await instance.records('sys_ui_action', 'table=x_kt_gov_delivery', ['sys_id'])
    await instance.update('sys_ui_action', action.sys_id, { hint: 'Worded by the customer' })
    uninstallApp(instance.instance, scope)
})
afterAll(() => instance.close())

it('leaves no file, table, property or role of the app', () => {
    const { database, dictionary } = instance.instance
    expect(dictionary.tables().filter((name) => name.startsWith('x_kt_gov'))).toEqual([])
    const left = dictionary
        .tables()
        .filter((name) => dictionary.table(name)!.parent === null && dictionary.table(name)!.columns.has('sys_scope'))
        .flatMap((table) =>
            database
                .select({
                    table,
                    where: { kind: 'compare', path: 'sys_scope', operator: '=', value: scope },
                    orderBy: [],
                    window: null,
                })
                .map((row) => `${table} ${row['sys_id']}`),
        )
    expect(left).toEqual([])
})

it('leaves the records of others: the incident is still there, and can be worked on', async () => {
    const incident = await instance.record('incident', 'correlation_display=Keeptrusts', ['sys_id'])
    const changed = await instance.update('incident', incident.sys_id, {
        short_description: 'Worked on without the app',
    })
    expect(changed.short_description).toBe('Worked on without the app')
})

it('installed again it is as built, closed until a secret is set, and then receives', async () => {
    const report = installApp(instance.instance, findApplication()!)
    publishDrafts(instance.instance)
    expect(report).toMatchObject({ refused: [], skipped: [] })
    expect((await instance.deliver(decision('blocked', { event_id: 'evt_early' }))).status).toBe(503)
    setSecret(instance.instance, SECRET)
    expect((await instance.deliver(decision('blocked', { event_id: 'evt_again' }))).status).toBe(202)
    instance.drain()
    expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
    expect(await instance.rows('sys_ui_action', ['hint'], 'hint=Worded by the customer')).toEqual(new Set())
})
