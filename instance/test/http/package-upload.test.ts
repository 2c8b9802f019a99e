/** What `now-sdk install` relies on beyond a success: refusals, progress, flow activation ("CICD API", SDK command line 4.9.0). */
import { startBench, storeRows, type Bench } from './bench.ts'
import { ended as untilEnded, upload as post, xml, zip } from './upload.ts'

const APP = 'a'.repeat(32)
const FLOW = 'f'.repeat(32)
let bench: Bench
beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [{ table: 'sys_hub_flow', sys_id: FLOW, values: { name: 'Flow', active: false } }])
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const APPLICATION = {
    '/scope/sys_app.xml': xml('sys_app', { sys_id: APP, scope: 'x_lab', name: 'Lab', version: '1.0.0' }),
    '/update/sys_properties_1.xml': xml('sys_properties', {
        sys_id: 'b'.repeat(32),
        name: 'x_lab.mode',
        value: 'fast',
        sys_scope: APP,
    }),
    '/unload.demo/sys_user_group_1.xml': xml('sys_user_group', { sys_id: 'c'.repeat(32), name: 'Demo group' }),
}

const upload = (content: Buffer, as?: string | null, demo?: string) => post(bench, content, as, demo)
const ended = (tracker: string) => untilEnded(bench, tracker)

const exists = async (path: string) => (await bench.send('GET', `/api/now/table/${path}`)).status === 200

it('answers with the tracker and the rollback context of an install that then takes place', async () => {
    const { status, body } = await upload(zip(APPLICATION))
    expect(status).toBe(200)
    expect(await ended(body['executionTracker']!)).toMatchObject({
        status: '2',
        status_label: 'Successful',
        percent_complete: 100,
        error: '',
    })
    expect(await exists(`sys_app/${APP}`)).toBe(true)
    expect(await exists(`sys_properties/${'b'.repeat(32)}`)).toBe(true)
    expect(await exists(`sys_rollback_context/${body['rollbackContext']}`)).toBe(true)
})

it.each([
    ['true', true],
    ['false', false],
])('loads demo data with load_demo=%s: %s', async (demo, expected) => {
    await ended((await upload(zip(APPLICATION), 'admin:admin', demo)).body['executionTracker']!)
    expect(await exists(`sys_user_group/${'c'.repeat(32)}`)).toBe(expected)
})

it('records the install in the upgrade history', async () => {
    const { body } = await upload(zip(APPLICATION))
    await ended(body['executionTracker']!)
    const history = await bench.send('GET', '/api/now/table/sys_upgrade_history?sysparm_query=to_version=x_lab')
    expect(history.body.result).toMatchObject([
        { upgrade_finished: expect.stringMatching(/^\d{4}-/), tracker: { value: body['executionTracker'] } },
    ])
})

it.each([
    ['what is no zip', Buffer.from('hello'), 'not a zip archive'],
    [
        'a zip without an application',
        zip({ '/update/x.xml': xml('sys_properties', { sys_id: 'x' }) }),
        'no application',
    ],
    [
        'a record of an unknown table',
        zip({ ...APPLICATION, '/update/y.xml': xml('x_nowhere', { sys_id: 'y' }) }),
        'unknown table x_nowhere',
    ],
])('fails the install of %s and says why', async (_name, content, reason) => {
    const { body } = await upload(content)
    const progress = await ended(body['executionTracker']!)
    expect(progress).toMatchObject({ status: '3', status_message: expect.stringContaining(reason) })
    expect(progress.error).toBe(progress.status_message)
})

it.each([
    ['without credentials', null],
    ['without the role admin', 'fulfiller:pw'],
])('refuses an upload %s', async (_name, as) => {
    expect((await upload(zip(APPLICATION), as)).status).toBe(401)
    expect(await exists(`sys_app/${APP}`)).toBe(false)
})

it('refuses the cookie of a session alone: the form must prove that it knows the user token', async () => {
    const { headers } = await bench.send('GET', '/api/now/table/incident?sysparm_limit=1')
    const cookie = headers.getSetCookie()[0]!.split(';')[0]!
    const body = 'sysparm_processor=com.snc.apps.AppsAjaxProcessor&sysparm_function=changeApplication'
    const post = (more: string) =>
        bench.send('POST', '/xmlhttp.do', {
            as: null,
            headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
            body: body + more,
        })
    expect((await post('')).status).toBe(401)
    const token = (
        await bench.send('POST', '/angular.do?sysparm_type=get_user', { as: null, headers: { cookie } })
    ).headers.get('x-usertoken-response')
    expect((await post(`&sysparm_ck=${token}`)).status).toBe(200)
})

it('deletes an application with its files and the rows of its tables', async () => {
    await ended((await upload(zip(APPLICATION))).body['executionTracker']!)
    const { body } = await bench.send('POST', '/xmlhttp.do', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `sysparm_processor=com.snc.apps.AppsAjaxProcessor&sysparm_function=deleteApplication&sysparm_sys_id=${APP}`,
    })
    const tracker = /answer="(\w{32})"/.exec(body)![1]!
    expect(await ended(tracker)).toMatchObject({ status: '2', percent_complete: 100 })
    expect(await exists(`sys_app/${APP}`)).toBe(false)
    expect(await exists(`sys_properties/${'b'.repeat(32)}`)).toBe(false)
})

it('says which processors it does not emulate', async () => {
    const answer = await bench.send('POST', '/xmlhttp.do', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'sysparm_processor=AjaxClientHelper',
    })
    expect(answer.status).toBe(501)
})

it('shows progress to administrators and pipelines only', async () => {
    const { body } = await upload(zip(APPLICATION))
    const path = `/api/sn_cicd/progress/${body['executionTracker']}`
    expect((await bench.send('GET', path, { as: null })).status).toBe(401)
    expect((await bench.send('GET', path, { as: 'fulfiller:pw' })).status).toBe(403)
    expect((await bench.send('GET', '/api/sn_cicd/progress/none')).status).toBe(404)
    await ended(body['executionTracker']!)
})

it('publishes flows, and names those that are not there', async () => {
    const activate = (...ids: string[]) =>
        bench.send('POST', '/api/now/wfa_fluent/activate_flows?sysparm_transaction_scope=x', {
            body: { flows: ids.map((sys_id) => ({ sys_id, active: '', state: '' })), actions: [] },
        })
    expect((await activate(FLOW, 'none')).body.result).toMatchObject({
        summary: { total: 2, succeeded: 1, failed: 1 },
        results: [
            { sys_id: FLOW, status: 'success' },
            { sys_id: 'none', status: 'error' },
        ],
    })
    const { result } = (await bench.send('GET', `/api/now/table/sys_hub_flow/${FLOW}`)).body
    expect([result.active, result.status]).toEqual(['true', 'published'])
    expect((await activate('none')).status).toBe(422)
    expect((await activate()).status).toBe(200)
})
