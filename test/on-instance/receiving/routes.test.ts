/** Who may use the two webhook routes, and what else the callers of each can do: nothing. */

import { AUTHENTICATED_ROUTE, type Answer } from '../../support/instance-client.ts'
import { OnInstance } from '../../support/on-instance.ts'

const TABLES = ['x_kt_gov_delivery', 'x_kt_gov_gateway', 'incident', 'sys_properties', 'sys_user'] as const
const ROLE = 'x_kt_gov.integration'

let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const outcomeOf = ({ status, body }: Answer) => [status, body.error?.code ?? body.result?.state]
const stored = () => on.rows('x_kt_gov_delivery', ['delivery_id', 'route', 'sys_created_by'])

describe('the public route', () => {
    it('accepts a signed delivery without a login and stores it as guest', async () => {
        expect((await on.deliver('event.blocked')).status).toBe(202)
        expect(await stored()).toEqual(new Set(['dlv_0001|public|guest']))
    })

    test.each(TABLES)('opens nothing else: %s stays closed without a login', async (table) => {
        await on.deliver('event.blocked')
        expect((await on.api('GET', `/api/now/table/${table}`, { login: null })).status).toBe(401)
        expect((await on.api('POST', `/api/now/table/${table}`, { login: null, body: {} })).status).toBe(401)
    })

    it('does nothing but store: nothing is made before the deferred work runs', async () => {
        await on.deliver('event.blocked')
        await on.deliver('config.deployed')
        for (const table of ['incident', 'change_request', 'x_kt_gov_gateway', 'x_kt_gov_delivery_record'])
            expect(await on.records(table)).toEqual([])
    })
})

describe('the authenticated route', () => {
    const path = AUTHENTICATED_ROUTE

    it('refuses a signed delivery without a login with 401', async () => {
        expect((await on.deliver('event.blocked', { path })).status).toBe(401)
        expect(await stored()).toEqual(new Set())
    })

    it('refuses a wrong password with 401', async () => {
        const login = { ...on.user('kt.sender', [ROLE]), password: 'guessed' }
        expect((await on.deliver('event.blocked', { path, login })).status).toBe(401)
    })

    test.each(['itil', 'x_kt_gov.auditor', 'x_kt_gov.operator'])(
        'refuses a user with only %s with 403',
        async (role) => {
            const login = on.user('kt.other', [role])
            expect((await on.deliver('event.blocked', { path, login })).status).toBe(403)
            expect(await stored()).toEqual(new Set())
        },
    )

    it('refuses the right user with a bad signature with 401', async () => {
        const login = on.user('kt.sender', [ROLE])
        const forged = await on.deliver('event.blocked', { path, login, signing: { secret: 'whsec_guessed' } })
        const unsigned = await on.deliver('event.blocked', { path, login, signing: 'none' })
        expect(outcomeOf(forged)).toEqual([401, 'signature_invalid'])
        expect(unsigned.text).toBe(forged.text)
    })

    it('takes a signed delivery of a user with the integration role', async () => {
        const login = on.user('kt.sender', [ROLE])
        expect(outcomeOf(await on.deliver('event.blocked', { path, login }))).toEqual([202, 'queued'])
        expect(await stored()).toEqual(new Set(['dlv_0001|authenticated|kt.sender']))
    })

    it('stays open while the public one is switched off', async () => {
        await on.setProperty('x_kt_gov.webhook.public_route', 'false')
        const login = on.user('kt.sender', [ROLE])
        expect((await on.deliver('event.blocked', { path, login })).status).toBe(202)
        expect(outcomeOf(await on.deliver('event.blocked'))).toEqual([404, 'route_disabled'])
    })

    it('knows what the public one has stored', async () => {
        const login = on.user('kt.sender', [ROLE])
        await on.deliver('event.blocked')
        expect((await on.deliver('event.blocked', { path, login })).body.result).toMatchObject({ duplicate: true })
    })

    test.each(TABLES)('gives its user nothing else: %s shows no record', async (table) => {
        const login = on.user('kt.sender', [ROLE])
        await on.deliver('event.blocked')
        on.drain()
        const read = await on.api('GET', `/api/now/table/${table}`, { login })
        expect(read.body.result ?? []).toEqual([])
        const made = await on.api('POST', `/api/now/table/${table}`, { login, body: { name: 'x' } })
        expect(made.status).toBe(403)
    })
})
