/** Who may read the health and set up the app, what is public, and that a secret is shown once. */
import type { Login } from '../../support/instance-client.ts'
import { BASE, setupInstance } from './setup-instance.ts'

const { instance, post } = setupInstance()

const ROUTES = [
    ['GET', '/setup/state'],
    ['POST', '/setup/checks/properties'],
    ['POST', '/setup/secret'],
    ['POST', '/setup/instance'],
    ['POST', '/setup/attribution'],
] as const

const status = async (method: string, path: string, login: Login | null) =>
    (await instance.local.api(method, BASE + path, { login, body: method === 'GET' ? undefined : {} })).status

it('answers anybody that the app is up, and nothing else', async () => {
    const answer = await instance.local.api('GET', `${BASE}/health/live`, { login: null })
    expect([answer.status, answer.body]).toEqual([200, { result: { status: 'up' } }])
})

it.each([
    ['nobody', null, 401],
    ['a user without roles', [], 403],
    ['the integration', ['x_kt_gov.integration'], 403],
    ['an auditor', ['x_kt_gov.auditor'], 200],
    ['an operator', ['x_kt_gov.operator'], 200],
    ['an administrator', ['x_kt_gov.admin'], 200],
] as const)('answers %s who asks for the checks with %3$i', async (_who, roles, expected) => {
    const login = roles === null ? null : instance.local.user('someone', roles)
    expect(await status('GET', '/health/checks', login)).toBe(expected)
})

describe.each(ROUTES)('%s %s', (method, path) => {
    it.each([
        ['nobody', null, 401],
        ['a user without roles', [], 403],
        ['the integration', ['x_kt_gov.integration'], 403],
        ['an auditor', ['x_kt_gov.auditor'], 403],
        ['an operator', ['x_kt_gov.operator'], 403],
    ] as const)('refuses %s', async (_who, roles, expected) => {
        const login = roles === null ? null : instance.local.user('someone', roles)
        expect(await status(method, path, login)).toBe(expected)
    })

    it('lets an administrator of the app in', async () => {
        const login = instance.local.user('someone', ['x_kt_gov.admin'])
        const expected = path === '/setup/instance' ? 400 : 200
        expect(await status(method, path, login)).toBe(expected)
    })
})

it.each([
    [null, 302],
    [[], 403],
    [['x_kt_gov.auditor'], 403],
    [['x_kt_gov.operator'], 403],
    [['x_kt_gov.admin'], 200],
] as const)('shows the page to administrators of the app only: %j gets %i', async (roles, expected) => {
    const login = roles === null ? null : instance.local.user('someone', roles)
    const headers: Record<string, string> = { accept: 'text/html' }
    if (login) headers.authorization = `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`
    const answer = await fetch(`${instance.local.url}/x_kt_gov_setup.do`, { headers, redirect: 'manual' })
    expect(answer.status).toBe(expected)
})

describe('setting the secret', () => {
    const secret = async (hours?: unknown) => post('/setup/secret', hours === undefined ? {} : { overlap_hours: hours })

    it('makes one that deliveries can be signed with at once, while the old one still counts', async () => {
        const answer = await secret(2)
        const { previous_expires, secret: fresh } = answer.body.result
        expect(fresh).toMatch(/^whsec_[A-Za-z0-9]{44}$/)
        expect(previous_expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
        expect(answer.headers.get('cache-control')).toContain('no-store')
        expect((await instance.post('event.allowed', { signing: { secret: fresh } })).status).toBe(202)
        expect((await instance.post('event.blocked')).status).toBe(202)
        instance.local.wait(2 * 3600 + 1)
        expect((await instance.post('event.flagged')).status).toBe(401)
    })

    it('notes the instance when it is the first', async () => {
        await instance.setProperty('x_kt_gov.webhook.secret', '')
        await secret()
        const { value } = await instance.local.record('sys_properties', 'name=x_kt_gov.setup.instance', ['value'])
        expect(value).toMatch(/^local/)
    })

    it('ends the old one at once when asked', async () => {
        await secret(0)
        expect((await instance.post('event.blocked')).status).toBe(401)
    })

    it('never shows it again, in any answer or log', async () => {
        const { secret: fresh } = (await secret()).body.result
        const setup = await instance.local.api('GET', `${BASE}/setup/state`)
        const health = await instance.local.api('GET', `${BASE}/health/checks`)
        const stored = JSON.stringify(await instance.list('sys_properties', ['value'], 'nameLIKEwebhook'))
        for (const text of [setup.text, health.text, stored, instance.local.printed.join('\n')])
            expect(text).not.toContain(fresh)
    })

    it('makes another one each time', async () => {
        const made = [await secret(), await secret()].map((answer) => answer.body.result.secret)
        expect(new Set(made).size).toBe(2)
    })

    it.each([-1, 721, 1.5, '24', null])('refuses %j hours and changes nothing', async (hours) => {
        const answer = await secret(hours)
        expect([answer.status, answer.body.error?.code]).toEqual([400, 'overlap_invalid'])
        expect((await instance.post('event.blocked')).status).toBe(202)
    })
})

it('answers 404 for a check that is not there', async () => {
    const answer = await post('/setup/checks/nothing')
    expect([answer.status, answer.body.error?.code]).toEqual([404, 'check_missing'])
})
