/** A text that a query would run is no choice, and is not run: over the settings route, and where a setting has it already. */

import { OnInstance } from '../../support/on-instance.ts'

const RUNS = "javascript:gs.setProperty('x_kt_gov.change.category',gs.getProperty('x_kt_gov.webhook.secret'))"
const SETTINGS = [
    'x_kt_gov.incident.category',
    'x_kt_gov.incident.subcategory',
    'x_kt_gov.incident.contact_type',
    'x_kt_gov.incident.close_code',
] as const

let instance: OnInstance
beforeAll(async () => {
    instance = await OnInstance.open()
    instance.mark()
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

const category = async () => (await instance.record('sys_properties', 'name=x_kt_gov.change.category')).value

it.each(SETTINGS)('an administrator of the app who sets %s to it is refused', async (name) => {
    const login = instance.user('settings.admin', ['x_kt_gov.admin'])
    for (const value of [RUNS, ` ${RUNS}`]) {
        const before = await category()
        const answer = await instance.api('PATCH', '/api/x_kt_gov/v1/settings/values', {
            login,
            body: { [name]: value },
        })
        expect([answer.status, answer.body.error?.code]).toEqual([400, 'settings_refused'])
        expect(await category()).toBe(before)
    }
})

it('an auditor who reads the health checks runs nothing that a setting has', async () => {
    const before = await category()
    for (const name of SETTINGS) await instance.setProperty(name, RUNS)
    const login = instance.user('settings.auditor', ['x_kt_gov.auditor'])
    expect((await instance.api('GET', '/api/x_kt_gov/v1/health/checks', { login })).status).toBe(200)
    expect(await category()).toBe(before)
})
