/** The setup in steps: what is done follows the instance, values are checked before they are stored, and a preview writes nothing. */
import { EXAMPLE_EVENTS } from '../../../src/server/operations/core/setup/example-events.ts'
import { BASE, setupInstance } from './setup-instance.ts'

const { instance, post } = setupInstance()

interface Step {
    readonly id: string
    readonly state: string
    readonly links: readonly { readonly href: string }[]
}

const steps = async (): Promise<readonly Step[]> =>
    (await instance.local.api('GET', `${BASE}/setup/state`)).body.result.steps
const stateOf = async (id: string) => (await steps()).find((step) => step.id === id)?.state

it('is open where something is missing, and done when it is there', async () => {
    expect(await stateOf('secret')).toBe('done')
    await instance.setProperty('x_kt_gov.webhook.secret', '')
    expect(await stateOf('secret')).toBe('open')
    await post('/setup/secret')
    expect(await stateOf('secret')).toBe('done')
})

it('has the step of a test delivery open until one arrived', async () => {
    const before = await stateOf('delivery')
    await post('/setup/checks/test_delivery')
    await post('/setup/checks/traffic')
    expect([before, await stateOf('delivery')]).toEqual(['unknown', 'done'])
})

it('leads to pages and lists of this instance', async () => {
    const all = (await steps()).flatMap((step) => step.links.map(({ href }) => href))
    // The platform draws the workspace, and the local instance does not: it is where the menu leads, too.
    const links = all.filter((href) => !href.startsWith('/now/'))
    const menu = (await instance.list('sys_app_module', ['query'])).map(({ query }) => `/${query}`)
    expect(menu).toEqual(expect.arrayContaining(all.filter((href) => href.startsWith('/now/'))))
    const login = instance.local.user('setup.admin', ['x_kt_gov.admin', 'admin'])
    const headers = {
        accept: 'text/html',
        authorization: `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`,
    }
    const answers = await Promise.all(
        links.map(async (href) => [href, (await fetch(instance.local.url + href, { headers })).status]),
    )
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
})

describe('the preview of an example', () => {
    const WRITTEN = ['incident', 'change_request', 'cmdb_ci', 'x_kt_gov_delivery', 'x_kt_gov_link', 'x_kt_gov_gateway']
    const counts = async () =>
        Promise.all(WRITTEN.map(async (table) => [table, (await instance.list(table, ['sys_id'], '')).length]))

    it.each(Object.keys(EXAMPLE_EVENTS))('of %s says what it would make, and makes nothing', async (id) => {
        const before = await counts()
        const answer = await post(`/setup/previews/${id}`)
        expect([answer.status, answer.body.result.ending]).toEqual([
            200,
            { state: 'processed', code: null, text: null },
        ])
        expect(answer.body.result.text[0]).toMatch(/^Preview of .*: would end as processed\. Nothing was written\.$/)
        expect(await counts()).toEqual(before)
    })

    it.each([
        ['violation', 'incident'],
        ['change', 'change_request'],
        ['escalation', 'x_kt_gov_compliance_task'],
    ])('of %s names the table %s', async (id, table) => {
        const { records } = (await post(`/setup/previews/${id}`)).body.result
        const made = records.filter((record: { operation: string }) => record.operation === 'create')
        expect(made.map((record: { table: string }) => record.table)).toContain(table)
    })

    it('goes by the settings of this moment', async () => {
        const group = async () =>
            (await post('/setup/previews/violation')).body.result.text.some((line: string) => /Nobody/.test(line))
        expect(await group()).toBe(false)
        await instance.setProperty('x_kt_gov.incident.assignment_group', 'Nobody')
        expect(await group()).toBe(true)
    })

    it('of none that is there answers 404', async () => {
        const answer = await post('/setup/previews/__proto__')
        expect([answer.status, answer.body.error?.code]).toEqual([404, 'example_missing'])
    })
})

describe('a value that is set in a step', () => {
    const change = (values: object) => instance.local.api('PATCH', `${BASE}/settings/values`, { body: values })

    it('is checked before it is stored', async () => {
        const refused = await change({ 'x_kt_gov.cmdb.class': 'incident' })
        expect([refused.status, refused.body.error?.code]).toEqual([400, 'settings_refused'])
        const { value } = await instance.local.record('sys_properties', 'name=x_kt_gov.cmdb.class', ['value'])
        expect(value).toBe('cmdb_ci_service_auto')
        expect((await change({ 'x_kt_gov.cmdb.class': 'cmdb_ci_appl' })).status).toBe(200)
    })
})
