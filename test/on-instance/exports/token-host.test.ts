/** The API token goes to the host that it was entered for, and nothing is called inside the network: an administrator of the app can neither carry the token off nor look around. */
import type { Login } from '../../support/instance-client.ts'
import { TOKENS } from '../../support/pretend-keeptrusts.ts'
import { connectedInstance } from './connected-instance.ts'

const BASE = '/api/x_kt_gov/v1'
const URL_SETTING = 'x_kt_gov.keeptrusts.api_url'
const TOKEN = 'x_kt_gov.keeptrusts.token'
const app = connectedInstance()
const { instance } = app
let admin: Login
beforeAll(() => {
    admin = instance.local.user('address.admin', ['x_kt_gov.admin'])
    instance.local.mark()
})

/** What an administrator of the app can do: the route, and the page of settings. */
const patch = (value: string) =>
    instance.local.api('PATCH', `${BASE}/settings/values`, { login: admin, body: { [URL_SETTING]: value } })
const enter = (name: string, value: string) =>
    instance.local.script(`gs.setProperty('${name}', ${JSON.stringify(value)})`, 'x_kt_gov')
const check = async (id: string): Promise<string> => {
    const answer = await instance.local.api('POST', `${BASE}/setup/checks/${id}`, { login: admin, body: {} })
    const [{ code, state }] = answer.body.result.checks
    return [state, code].filter(Boolean).join('|')
}
const tokensSeen = async () => (await app.keeptrusts.seen()).map(({ authorization }) => authorization)
const OTHER = 'https://other.example'
const OWN = 'https://api.keeptrusts.example'

it('a token that nobody used yet stays with the host of the address that it was entered for', async () => {
    await app.behave()
    enter(TOKEN, TOKENS.valid)
    expect((await patch(OTHER)).status).toBe(200)
    expect(await check('keeptrusts_token')).toBe('failing|token_other_host')
    expect(await tokensSeen()).toEqual([])
})

describe('a token that was used', () => {
    beforeEach(async () => {
        await app.behave()
        expect(await check('keeptrusts_token')).toBe('ok')
        await app.behave()
    })

    it('is not sent to another host, however the address was changed, and whatever calls', async () => {
        app.request()
        expect((await patch(OTHER)).status).toBe(200)
        expect(await check('keeptrusts_token')).toBe('failing|token_other_host')
        expect(app.call(`requestExport({ from: '2026-04-20', to: '2026-04-27' })`).code).toBe('token_other_host')
        app.runJob()
        expect(await app.exportStatus()).toBe('requested|token_other_host')
        enter(URL_SETTING, `${OTHER}/v2`)
        expect(await check('keeptrusts_token')).toBe('failing|token_other_host')
        expect(await tokensSeen()).toEqual([])
    })

    it('is sent to another host once it is entered again, and then not to the first', async () => {
        enter(URL_SETTING, OTHER)
        enter(TOKEN, TOKENS.valid)
        expect(await check('keeptrusts_token')).toBe('ok')
        enter(URL_SETTING, OWN)
        expect(await check('keeptrusts_token')).toBe('failing|token_other_host')
    })

    it('is sent to another path of its host, and to its host after a detour', async () => {
        enter(URL_SETTING, OTHER)
        await check('keeptrusts_token')
        enter(URL_SETTING, `${OWN}/`)
        expect(await check('keeptrusts_token')).toBe('ok')
        expect(await tokensSeen()).toEqual([`Bearer ${TOKENS.valid}`])
    })

    it('is shown to nobody together with its host', async () => {
        const rows = JSON.stringify(await instance.list('sys_properties', ['value'], 'nameLIKEkeeptrusts'))
        expect(rows).not.toContain(TOKENS.valid)
        expect(instance.local.printed.join('\n')).not.toContain(TOKENS.valid)
    })
})

it.each([` ${TOKENS.valid}\r\n`, `Bearer ${TOKENS.valid}`, `bearer  ${TOKENS.valid} `])(
    'a token that was pasted as %j is sent as it is',
    async (pasted) => {
        await app.behave()
        enter(TOKEN, pasted)
        expect(await check('keeptrusts_token')).toBe('ok')
        expect(await tokensSeen()).toEqual([`Bearer ${TOKENS.valid}`])
    },
)

it('a token with a line break inside adds no header', async () => {
    await app.behave()
    enter(TOKEN, `${TOKENS.valid}\r\nX-Actor-Id: somebody`)
    expect(await check('keeptrusts_token')).toBe('attention|token_missing')
    expect(await app.keeptrusts.seen()).toEqual([])
})

const INSIDE = [
    'https://127.0.0.1',
    'http://127.0.0.1:8080',
    'http://localhost',
    'https://localhost.',
    'https://localhost..',
    'https://LOCALHOST',
    'https://a.localhost',
    'https://2130706433',
    'https://0x7f000001',
    'https://0x7f.1',
    'https://0177.0.0.1',
    'https://127.1',
    'https://0.0.0.0',
    'https://10.0.0.5',
    'https://172.16.0.1',
    'https://192.168.1.1',
    'https://100.64.0.1',
    'https://169.254.169.254',
    'https://169.254.169.254.',
    'https://2852039166',
    'https://0xa9fea9fe',
    'https://0251.0376.0251.0376',
    'https://metadata.google.internal',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:a9fe:a9fe]',
    'https://[64:ff9b::a9fe:a9fe]',
    'https://[2002:a9fe:a9fe::1]',
    'https://[fe80::1]',
    'https://[fd00:ec2::254]',
    'https://intranet',
    'https://api.keeptrusts.example:8443',
]
const NO_ADDRESS = [
    'http://api.keeptrusts.example',
    'https://user@api.keeptrusts.example',
    'https://api.keeptrusts.example@169.254.169.254',
    'https://user:word@127.0.0.1',
    'https://api.keeptrusts.example\\@127.0.0.1',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'gopher://127.0.0.1:25',
    'https://%31%32%37.0.0.1',
    'https://１２７.0.0.1',
    '//127.0.0.1',
]

describe('without a MID Server', () => {
    test.each(INSIDE)('%s is refused as a setting and never called', async (address) => {
        await app.behave()
        expect((await patch(address)).body.error?.code).toBe('settings_refused')
        enter(URL_SETTING, address)
        expect(await check('keeptrusts_reachable')).toBe('failing|base_url_private')
        expect(await check('keeptrusts_token')).toBe('failing|base_url_private')
    })

    test.each(NO_ADDRESS)('%s is no address', async (address) => {
        expect((await patch(address)).body.error?.code).toBe('settings_refused')
        enter(URL_SETTING, address)
        expect(await check('keeptrusts_reachable')).toBe('failing|base_url_invalid')
    })

    it('an export names the reason', async () => {
        await app.behave()
        app.request()
        enter(URL_SETTING, app.keeptrusts.url)
        app.runJob()
        expect(await app.exportStatus()).toBe('requested|base_url_private')
        expect(await app.keeptrusts.seen()).toEqual([])
    })
})

describe('with a MID Server', () => {
    const setMid = async (query = '') => {
        const message = await instance.local.record('sys_rest_message', 'name=Keeptrusts API', ['sys_id'])
        const methods = await instance.list('sys_rest_message_fn', ['sys_id'], `rest_message=${message.sys_id}${query}`)
        for (const { sys_id } of methods)
            await instance.local.update('sys_rest_message_fn', sys_id, { use_mid_server: 'a'.repeat(32) })
    }

    it('on both methods an address of the network is called', async () => {
        await app.behave()
        await setMid()
        expect((await patch(app.keeptrusts.url)).status).toBe(200)
        enter(TOKEN, TOKENS.valid)
        expect([await check('keeptrusts_reachable'), await check('keeptrusts_token')]).toEqual(['ok', 'ok'])
    })

    it('on one method only it is not', async () => {
        await setMid('^function_name=Read')
        enter(URL_SETTING, app.keeptrusts.url)
        expect(await check('keeptrusts_reachable')).toBe('failing|base_url_private')
    })

    test.each(NO_ADDRESS)('%s stays no address', async (address) => {
        await setMid()
        expect((await patch(address)).body.error?.code).toBe('settings_refused')
    })
})
