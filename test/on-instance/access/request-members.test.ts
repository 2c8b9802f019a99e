/** Bodies with members that a route does not know are refused by name before anything is done: nobody gets another change than they asked for. */
import type { Login } from '../../support/instance-client.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const BASE = '/api/x_kt_gov/v1'
const instance = onInstance()
let admin: Login
beforeAll(() => {
    admin = instance.local.user('members.admin', ['x_kt_gov.admin', 'x_kt_gov.sign_in_submitter'])
    instance.local.mark()
})

const send = (path: string, body: unknown, method = 'POST') =>
    instance.local.api(method, BASE + path, { login: admin, body })
const NOBODY = '0'.repeat(32)

it.each([
    '{"secret":"mine"}',
    '{"overlap_hours":24,"secret":"mine"}',
    '"mine"',
    '["mine"]',
    'secret=mine',
    '{"secret":',
])('the webhook secret survives %s', async (body) => {
    const answer = await send('/setup/secret', body)
    expect(answer.status).toBe(400)
    expect((await instance.post('event.blocked')).status).toBe(202)
})

it('names every member that is not known, with those that are', async () => {
    const answer = await send('/setup/secret', { secret: 'mine', hours: 3 })
    expect(answer.body.error?.code).toBe('member_unknown')
    expect(answer.body.error?.message).toContain('secret, hours')
    expect(answer.body.error?.message).toContain('overlap_hours')
    expect(answer.text).not.toContain('mine')
})

it('shows no name that is long or no name', async () => {
    const answer = await send('/setup/secret', { [`<b>${'x'.repeat(5000)}`]: 1 })
    expect([answer.status, answer.text.length < 600, answer.text.includes('<b>')]).toEqual([400, true, false])
})

it.each([
    ['POST', '/setup/instance', { held: 'keep', secret: 'mine' }],
    ['POST', '/setup/groups', { property: 'x_kt_gov.notify.group', group: 'Help Desk', create: true }],
    ['POST', '/setup/checks/properties', { id: 'all' }],
    ['POST', '/setup/attribution', { force: true }],
    ['POST', '/setup/platform-facts', { until: '2026-01-01' }],
    ['POST', '/keeptrusts/deliveries/reprocess', { filter: { state: 'dead' }, dryrun: true }],
    ['POST', `/keeptrusts/deliveries/${NOBODY}/preview`, { body: '{}' }],
    ['POST', `/keeptrusts/deliveries/${NOBODY}/reprocess`, { state: 'processed' }],
    ['POST', '/mapping_rules/simulations', { rules: [] }],
    ['POST', '/evidence/runs', { since: '2026-01-01' }],
    ['POST', '/evidence/sign-ins', { sign_ins: [], value: [], zz: 1 }],
])('%s %s refuses %j', async (method, path, body) => {
    const answer = await send(path, body, method)
    expect([answer.status, answer.body.error?.code]).toEqual([400, 'member_unknown'])
})

it('sign-ins as Microsoft Graph answers them are taken, with what it says of the list', async () => {
    const context = 'https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns'
    expect((await send('/evidence/sign-ins', { '@odata.context': context, value: [] })).status).toBe(200)
})

it.each(['/setup/secret', '/setup/checks/properties', '/setup/attribution'])(
    '%s takes an empty body and an empty object',
    async (path) => {
        expect((await send(path, undefined)).status).toBe(200)
        expect((await send(path, {})).status).toBe(200)
    },
)

it.each(['/setup/secret', '/setup/groups', '/deliveries/reprocess', '/evidence/runs', '/evidence/sign-ins'])(
    '%s does nothing for a request without a body whose type is given as a stream only',
    async (path) => {
        const route = path.startsWith('/deliveries') ? `/keeptrusts${path}` : path
        const headers = { 'content-type': 'application/octet-stream' }
        const answer = await instance.local.api('POST', BASE + route, { login: admin, headers, body: '' })
        expect([answer.status, answer.body.error?.code]).toEqual([
            400,
            expect.stringMatching(/^body_(not_object|empty)$/),
        ])
        expect((await instance.post('event.blocked')).status).toBe(202)
    },
)
