/** The configured class must extend cmdb_ci and the table of reviews task: at the settings route, at the Setup check, and at the write. */

import { configDeployed, decision, escalationCreated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CLASS = 'x_kt_gov.cmdb.class'
const AI_CLASS = 'x_kt_gov.cmdb.ai_system_class'
const REVIEWS = 'x_kt_gov.compliance.table'

/** A table of the customer with every column that a record of the app has, which extends nothing. */
function makeLookalike(): string {
    instance.install('sys_db_object', {
        name: 'u_lookalike',
        label: 'Lookalike',
        create_access: 'true',
        update_access: 'true',
    })
    const columns = ['name', 'environment', 'category', 'correlation_id', 'short_description', 'description', 'state']
    instance.addColumns('u_lookalike', Object.fromEntries(columns.map((column) => [column, 'string'])))
    return 'u_lookalike'
}

it.each<[string, string, number]>([
    [CLASS, 'cmdb_ci_appl', 200],
    [CLASS, 'cmdb_ci', 200],
    [CLASS, 'incident', 400],
    [CLASS, 'cmdb_key_value', 400],
    [CLASS, 'cmdb_ci_no_such_class', 400],
    [AI_CLASS, 'cmdb_ci_service', 200],
    [AI_CLASS, 'sys_user', 400],
    [REVIEWS, 'auto', 200],
    [REVIEWS, 'incident', 200],
    [REVIEWS, 'x_kt_gov_compliance_task', 200],
    [REVIEWS, 'sys_user', 400],
    [REVIEWS, 'cmdb_ci', 400],
])('setting %s to %s answers %i', async (name, value, status) => {
    const login = instance.local.user('settings.admin', ['x_kt_gov.admin'])
    const path = '/api/x_kt_gov/v1/settings/values'
    const answer = await instance.local.api('PATCH', path, { login, body: { [name]: value } })
    expect(answer.status).toBe(status)
    if (status === 400) expect(answer.text).toMatch(/extends (cmdb_ci|task)/)
    const [stored] = await instance.list('sys_properties', ['value'], `name=${name}`)
    expect(stored!.value === value).toBe(status === 200)
})

describe.each(['incident', 'a table that only looks like it'])('where a property names %s all the same', (named) => {
    const unfit = () => (named === 'incident' ? named : makeLookalike())

    it('no item is created in it, and the delivery names the property', async () => {
        const table = unfit()
        await instance.setProperty(CLASS, table)
        const number = await instance.deliver(configDeployed())
        expect(await instance.ending(number)).toBe('failed|class_unfit')
        expect((await instance.delivery(number)).error_text).toContain(CLASS)
        expect(await instance.count(table)).toBe(0)
        await instance.setProperty(CLASS, 'cmdb_ci_appl')
        instance.reprocess(200)
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.rows('cmdb_ci', ['sys_class_name', 'correlation_id'])).toEqual(
            new Set(['cmdb_ci_appl|gw_prod_001']),
        )
    })

    it('the item that a gateway has is still brought up to date', async () => {
        await instance.deliver(configDeployed())
        await instance.setProperty(CLASS, unfit())
        const number = await instance.deliver(configDeployed({ config_version: 'v9' }, '2026-04-22T14:00:00Z'))
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.rows('cmdb_ci_service_auto', ['version'])).toEqual(new Set(['v9']))
    })

    it('no AI system is created in it', async () => {
        const table = unfit()
        await instance.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await instance.setProperty(AI_CLASS, table)
        const number = await instance.deliver(decision('allowed', { action: 'allow' }))
        expect(await instance.ending(number)).toBe('failed|class_unfit')
        expect(await instance.count(table)).toBe(0)
    })
})

it('no review is created in a table that only looks like one of tasks', async () => {
    const table = makeLookalike()
    await instance.setProperty(REVIEWS, table)
    const number = await instance.deliver(escalationCreated())
    expect(await instance.outcomes(number)).toEqual([
        `unchanged|${table}|target_missing`,
        'created|x_kt_gov_compliance_task',
    ])
    expect(await instance.count(table)).toBe(0)
})

it('an item that people move to another class keeps its gateway, and no second one is made', async () => {
    await instance.deliver(configDeployed())
    const [{ sys_id: item }] = await instance.list('cmdb_ci', ['sys_id'])
    await instance.change('cmdb_ci', { sys_class_name: 'cmdb_ci_appl' }, `sys_id=${item}`)
    const number = await instance.deliver(configDeployed({ config_version: 'v9' }, '2026-04-22T14:00:00Z'))
    expect(await instance.ending(number)).toBe('processed')
    expect(await instance.rows('cmdb_ci', ['sys_id', 'sys_class_name'])).toEqual(new Set([`${item}|cmdb_ci_appl`]))
})
