/** Promises of sessions and user tokens, as the login of the SDK's command line and of pages relies on them. */
import { startBench, type Bench } from './bench.ts'

let bench: Bench
beforeAll(async () => {
    bench = await startBench()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const cookieOf = (headers: Headers): string =>
    headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ')

const logIn = (password: string, user = 'admin') =>
    bench.send('POST', '/angular.do?sysparm_type=view_form.login', {
        as: null,
        headers: FORM,
        body: new URLSearchParams({ sysparm_type: 'login', user_name: user, user_password: password }).toString(),
    })

/** Cookie and user token of a new session. */
async function newSession(): Promise<{ cookie: string; token: string }> {
    const cookie = cookieOf((await logIn('admin')).headers)
    const answer = await bench.send('POST', '/angular.do?sysparm_type=get_user', { as: null, headers: { cookie } })
    return { cookie, token: answer.headers.get('x-usertoken-response') ?? '' }
}

const listAs = (headers: Record<string, string>) =>
    bench.send('GET', '/api/now/table/sys_user?sysparm_limit=1', { as: null, headers })

it('logs in with name and password and gives cookies', async () => {
    const { status, body, headers } = await logIn('admin')
    expect([status, body.status]).toEqual([200, 'success'])
    expect(headers.getSetCookie().join()).toMatch(/JSESSIONID=.+HttpOnly/)
})

it('says in the body, not in the status, that a password is wrong', async () => {
    const { status, body, headers } = await logIn('wrong')
    expect([status, body.status, headers.getSetCookie()]).toEqual([200, 'error', []])
})

it('serves REST to a session with its user token', async () => {
    const { cookie, token } = await newSession()
    const { status, headers } = await listAs({ cookie, 'x-usertoken': token })
    expect([status, headers.get('x-is-logged-in')]).toEqual([200, 'true'])
})

it('refuses a session without its token, and with the token of another session', async () => {
    const [mine, other] = [await newSession(), await newSession()]
    expect((await listAs({ cookie: mine.cookie })).status).toBe(401)
    expect((await listAs({ cookie: mine.cookie, 'x-usertoken': other.token })).status).toBe(401)
})

it('refuses a token without a session, and a cookie that was changed', async () => {
    const { cookie, token } = await newSession()
    expect((await listAs({ 'x-usertoken': token })).status).toBe(401)
    expect((await listAs({ cookie: cookie.slice(0, -60), 'x-usertoken': token })).status).toBe(401)
})

it('ends with the account: a user who is locked out keeps no session', async () => {
    const { cookie, token } = await newSession()
    const admin = bench.instance.users.byName('admin')!.sysId
    bench.instance.database.update('sys_user', admin, { locked_out: '1' })
    expect((await listAs({ cookie, 'x-usertoken': token })).status).toBe(401)
})

it('begins a session when a client logs in by header', async () => {
    const { headers } = await bench.send('GET', '/api/now/table/sys_user?sysparm_limit=1')
    const cookie = cookieOf(headers)
    const { headers: again } = await bench.send('POST', '/angular.do?sysparm_type=get_user', {
        as: null,
        headers: { cookie },
    })
    expect((await listAs({ cookie, 'x-usertoken': again.get('x-usertoken-response')! })).status).toBe(200)
})

it('gives a visitor without session that of a guest', async () => {
    const { status, headers } = await bench.send('POST', '/angular.do?sysparm_type=get_user', { as: null })
    expect(status).toBe(200)
    expect((await listAs({ cookie: cookieOf(headers) })).status).toBe(401)
})
