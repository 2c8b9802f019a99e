/** Promises of UI pages and their assets, as the SDK's build writes them ("UI pages", SDK guide "Building UI pages"). */
import { gzipSync } from 'node:zlib'
import { startBench, storeRows, type Bench } from './bench.ts'

const LONG = 'console.log("long")\n'.repeat(10)
/** What the build makes of a page with `<sdk:now-ux-globals>`. */
const GLOBALS = `<script>
window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";
</script>
<g:requires name="scripts/lib/prototype.js" />
<g2:client_script type="user" />
<link rel="preload" href="/uxasset/set-cache-buster/$[UxFrameworkScriptables.getFlushTimestamp()].js" as="script"></link>
<link rel="stylesheet" href="/$uxappimmutables.do?a=1$[AMP]uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link>
<script type="module" src="/uxasset/externals/@devsnc/library-uxf/index.jsdbx"></script>`
const page = (index: number, endpoint: string, html: string) => ({
    table: 'sys_ui_page',
    sys_id: `d${index}`.padEnd(32, '0'),
    values: { name: endpoint.replace('.do', ''), endpoint, html, direct: true, sys_scope: 'x_lab' },
})
const asset = (index: number, name: string, values: object) => ({
    table: 'sys_ux_lib_asset',
    sys_id: `e${index}`.padEnd(32, '0'),
    values: { name, mime_type: 'application/javascript', sys_scope: 'x_lab', ...values },
})

let bench: Bench
beforeAll(async () => {
    bench = await startBench([
        page(1, 'x_lab_page.do', `<html>${GLOBALS}<div id="root"></div><a href="/x?a=1$[AMP]b=2">x</a></html>`),
        page(2, 'x_lab_jelly.do', '<g:evaluate>gs.info("x")</g:evaluate>'),
        page(3, 'x_lab_closed.do', '<p>closed</p>'),
        page(4, 'x_lab_open.do', '<p>open</p>'),
        { table: 'sys_user_role', sys_id: 'f1'.padEnd(32, '0'), values: { name: 'x_lab.viewer', sys_scope: 'x_lab' } },
        {
            table: 'sys_security_acl',
            sys_id: 'f2'.padEnd(32, '0'),
            values: { name: 'x_lab_closed', type: 'ui_page', operation: 'read', sys_scope: 'x_lab' },
        },
        {
            table: 'sys_security_acl_role',
            values: {
                sys_security_acl: 'f2'.padEnd(32, '0'),
                sys_user_role: 'f1'.padEnd(32, '0'),
                sys_scope: 'x_lab',
            },
        },
        asset(1, 'x_lab/main', { content: 'export {}' }),
        asset(2, 'x_lab/main.js.map', { content: '{}', mime_type: '' }),
        asset(3, 'x_lab/long', { is_attachment: true }),
    ])
    const attachment = 'a1'.padEnd(32, '0')
    storeRows(bench.instance, [
        { table: 'sys_public', values: { page: 'x_lab_open', active: true } },
        {
            table: 'sys_attachment',
            sys_id: attachment,
            values: { table_name: 'sys_ux_lib_asset', table_sys_id: 'e3'.padEnd(32, '0'), compressed: true },
        },
        {
            table: 'sys_attachment_doc',
            values: { sys_attachment: attachment, position: 0, data: gzipSync(LONG).toString('base64') },
        },
    ])
    bench.instance.mark()
})
afterAll(() => bench.close())

const get = (path: string, as: string | null = 'admin:admin') => bench.send('GET', path, { as })

it('shows a page with the user token of its session', async () => {
    const { status, headers, body } = await get('/x_lab_page.do')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8'])
    const cookie = headers.getSetCookie()[0]!.split(';')[0]!
    const token = /g_ck = "([^"]+)"/.exec(body)![1]!
    const answer = await bench.send('GET', '/api/now/table/incident', {
        as: null,
        headers: { cookie, 'x-usertoken': token },
    })
    expect(answer.status).toBe(200)
})

it('leaves nothing of Jelly in a page', async () => {
    const { body } = await get('/x_lab_page.do')
    expect(body).toMatch(/^<!DOCTYPE html>/)
    expect(body).toContain('<a href="/x?a=1&b=2">')
    expect(body).not.toMatch(/<g|\$\[|uxappimmutables|library-uxf/)
})

it('says what it does not emulate', async () => {
    expect(await get('/x_lab_jelly.do')).toMatchObject({
        status: 501,
        body: { error: { detail: 'not emulated: Jelly tag g:evaluate' } },
    })
})

it('sends visitors to the login, and back when they are in', async () => {
    const send = (path: string, body?: string) =>
        fetch(bench.server.url + path, {
            method: body === undefined ? 'GET' : 'POST',
            redirect: 'manual',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body,
        })
    const away = (await send('/x_lab_page.do?tab=1')).headers.get('location')!
    expect(away).toBe('/login.do?sysparm_uri=%2Fx_lab_page.do%3Ftab%3D1')
    expect(await (await send(away)).text()).toContain('value="/x_lab_page.do?tab=1"')
    const form = (uri: string, password: string) =>
        new URLSearchParams({ user_name: 'admin', user_password: password, sysparm_uri: uri }).toString()
    const back = await send('/login.do', form('/x_lab_page.do?tab=1', 'admin'))
    expect([back.status, back.headers.get('location')]).toEqual([302, '/x_lab_page.do?tab=1'])
    expect((await send('/login.do', form('/x', 'wrong'))).status).toBe(200)
    expect((await send('/login.do', form('//elsewhere.example', 'admin'))).headers.get('location')).toBe('/')
})

it('keeps a page from users whom its access control rule does not let in', async () => {
    expect((await get('/x_lab_closed.do', 'nobody:pw')).status).toBe(403)
    expect((await get('/x_lab_closed.do')).status).toBe(200)
    expect((await get('/x_lab_page.do', 'nobody:pw')).status).toBe(200)
})

it('shows a public page to everybody', async () => {
    expect((await get('/x_lab_open.do', null)).status).toBe(200)
})

it.each([
    ['/uxasset/externals/x_lab/main.jsdbx?uxpcb=1', 'application/javascript;charset=UTF-8', 'export {}'],
    ['/uxasset/externals/x_lab/long.jsdbx', 'application/javascript;charset=UTF-8', LONG],
])('serves the asset %s', async (path, type, content) => {
    const { status, headers, body } = await get(path, null)
    expect([status, headers.get('content-type'), body]).toEqual([200, type, content])
})

it('serves a source map', async () => {
    expect((await get('/uxasset/externals/x_lab/main.jsdbx.map', null)).body).toEqual({})
})

it.each(['/nothing.do', '/uxasset/externals/x_lab/other.jsdbx', '/elsewhere'])('has no page %s', async (path) => {
    expect((await get(path)).status).toBe(404)
})
