/** The built app answers as the OpenAPI document describes, including every error. */
import { createHash } from 'node:crypto'
import { storeRows } from 'servicenow-local-instance'
import { deliveryText } from '../../support/request.ts'
import { configUpdated, decision, escalationCreated } from '../../support/events.ts'
import type { Answer, Call } from '../../support/instance-client.ts'
import { OnInstance, SECRET } from '../../support/on-instance.ts'
import { answerProblems, operations } from '../../support/openapi.ts'
import { signedHeaders } from '../../support/sign.ts'

let instance: OnInstance
const tried = new Set<string>()

beforeAll(async () => {
    instance = await OnInstance.open()
    instance.user('nobody', [])
    await instance.create('sys_script', {
        name: 'Watches incidents',
        collection: 'incident',
        when: 'after',
        action_insert: 'true',
        active: 'true',
        script: "gs.info('An incident was created')",
    })
    instance.mark()
})
afterEach(() => instance.rewind())
afterAll(() => instance.close())

/** Calls an operation; `id` fills the path. The answer must have this status and match its schema. */
async function expectAnswer(operationId: string, status: number, id: string, call: Call, query = ''): Promise<Answer> {
    const operation = operations().find((one) => one.operationId === operationId)!
    const path = operation.path.replace(/\{(id|page)\}/, encodeURIComponent(id)) + query
    const answer = await instance.api(operation.method, path, call)
    expect([operationId, answer.status, answer.status === status ? '' : answer.text]).toEqual([operationId, status, ''])
    expect([operationId, answerProblems(operation, status, answer.body)]).toEqual([operationId, []])
    if (status < 300) tried.add(operationId)
    return answer
}

it('checkApproval answers, and refuses what cannot be asked', async () => {
    const login = instance.user('pipeline', ['x_kt_gov.integration'])
    const ask = (query: string, status: number, by: Call['login'] = login) =>
        expectAnswer('checkApproval', status, '', { login: by }, query)
    const version = '?config_id=cfg_1&version=v2.3.1&gateway_id=gw_prod_001'
    await ask(version, 200)
    await instance.deliver(configUpdated())
    instance.drain()
    await ask(version, 200)
    await ask('?config_id=cfg_1', 400)
    await ask(version, 401, null)
    await ask(version, 403, instance.user('nobody', []))
})

const deliveryId = async (): Promise<string> => {
    await instance.deliver(decision('blocked'))
    instance.drain()
    return (await instance.record('x_kt_gov_delivery', '', ['sys_id'])).sys_id
}

describe.each([
    ['receivePublicWebhook', null],
    ['receiveAuthenticatedWebhook', 'integration'],
])('%s', (operationId, role) => {
    const send = (
        body: string,
        status: number,
        headers: Readonly<Record<string, string>> = signedHeaders(SECRET, body),
    ) =>
        expectAnswer(operationId, status, '', {
            body,
            headers,
            login: role === null ? null : instance.user('sender', [`x_kt_gov.${role}`]),
        })

    it('receives an event, a duplicate of it, a test and a batch', async () => {
        const event = JSON.stringify(decision('blocked'))
        await send(event, 202)
        await send(event, 200)
        await send(deliveryText('webhook.test'), 200)
        await send(JSON.stringify([decision('blocked', { event_id: 'evt_8' }), decision('allowed')]), 202)
    })

    it('refuses invalid deliveries in the error envelope', async () => {
        await send('{}', 401, { 'x-keeptrusts-signature': '0'.repeat(64) })
        await send('nonsense', 400)
        await send('{}', 415, { ...signedHeaders(SECRET, '{}'), 'Content-Type': 'text/plain' })
        await instance.setProperty('x_kt_gov.webhook.max_body_bytes', '1024')
        await send(JSON.stringify({ id: 'a'.repeat(2000) }), 413)
        await instance.setProperty('x_kt_gov.webhook.retry_after_seconds', '30')
        await send('{}', 429)
    })
})

it('answers 404 on a disabled route and 503 without a secret', async () => {
    await instance.setProperty('x_kt_gov.webhook.public_route', 'false')
    await expectAnswer('receivePublicWebhook', 404, '', { body: '{}', login: null })
    instance.rewind()
    instance.script("gs.setProperty('x_kt_gov.webhook.secret', '')", 'x_kt_gov')
    const headers = signedHeaders(SECRET, '{}')
    await expectAnswer('receivePublicWebhook', 503, '', { body: '{}', headers, login: null })
    await expectAnswer('receivePublicWebhook', 401, '', { body: '{}', login: null })
})

it('previews and reprocesses deliveries', async () => {
    const id = await deliveryId()
    await expectAnswer('previewDelivery', 200, id, { body: {} })
    await expectAnswer('reprocessDelivery', 200, id, { body: { reason: 'a test' } })
    await expectAnswer('reprocessDelivery', 400, id, { body: {} })
    await expectAnswer('previewDelivery', 404, 'none', { body: {} })
    await expectAnswer('reprocessDelivery', 404, 'none', { body: {} })
    instance.script(`new x_kt_gov.KeeptrustsGovernance().hold('${id}', 'a test')`)
    await instance.update('x_kt_gov_delivery', id, { state: 'held' })
    await expectAnswer('reprocessDelivery', 409, id, { body: {} })
    await expectAnswer('reprocessDeliveries', 200, '', { body: { filter: { state: 'processed' } } })
    const wet = { filter: { state: 'processed' }, dry_run: false }
    await expectAnswer('reprocessDeliveries', 200, '', { body: { ...wet, reason: 'a test' } })
    await expectAnswer('reprocessDeliveries', 400, '', { body: wet })
    await expectAnswer('reprocessDeliveries', 400, '', { body: { filter: {} } })
})

it('saves and simulates mapping rules', async () => {
    await deliveryId()
    const saved = await expectAnswer('createMappingRule', 200, '', { body: { name: 'Ours', target: 'ignore' } })
    const rule = saved.body.result.sysId as string
    await expectAnswer('createMappingRule', 400, '', { body: { name: 'Ours', target: 'nowhere' } })
    await expectAnswer('changeMappingRule', 200, rule, { body: { active: false } })
    await expectAnswer('changeMappingRule', 400, rule, { body: { colour: 'red' } })
    await expectAnswer('changeMappingRule', 404, 'none', { body: { active: false } })
    await expectAnswer('simulateMappingRules', 200, '', { body: { rule, deliveries: 10 } })
    await expectAnswer('simulateMappingRules', 400, '', { body: {} })
    await expectAnswer('simulateMappingRules', 404, '', { body: { rule: 'none' } })
})

it('collects evidence and reads it', async () => {
    const run = await expectAnswer('collectEvidence', 200, '', { body: {} })
    await expectAnswer('getRun', 200, run.body.result.number as string, {})
    await expectAnswer('getRun', 404, 'none', {})
    await expectAnswer('getEvidenceGraph', 200, '', {})
    await expectAnswer('getEvidenceGraph', 400, '', {}, '?limit=none')
    const list = await expectAnswer('listAutomations', 200, '', {})
    await expectAnswer('listAutomations', 400, '', {}, '?kind=none')
    const [automation] = list.body.result.automations as readonly { readonly id: string }[]
    await expectAnswer('getAutomation', 200, automation.id, {})
    await expectAnswer('getAutomation', 404, 'sn-br-none', {})
    await expectAnswer('getAutomation', 400, automation.id, {}, '?record=a%5Eb')
})

it('reads the texts of a page', async () => {
    await expectAnswer('readPageTexts', 200, 'console', {})
    await expectAnswer('readPageTexts', 404, 'none', {})
})

it('stores sign-ins', async () => {
    const signIn = {
        id: 'a1',
        createdDateTime: '2026-02-02T10:32:00Z',
        appId: 'b1',
        correlationId: 'c1',
        status: { errorCode: 0 },
    }
    await expectAnswer('postSignIns', 200, '', { body: [signIn] })
    await expectAnswer('postSignIns', 400, '', { body: [{}] })
})

it('returns the health checks and sets up the app', async () => {
    await expectAnswer('getLiveness', 200, '', { login: null })
    await expectAnswer('getHealth', 200, '', {})
    await deliveryId()
    await expectAnswer('getDeliveryHealth', 200, '', {})
    await expectAnswer('getSetup', 200, '', {})
    await expectAnswer('runCheck', 200, 'webhook_secret', { body: {} })
    await expectAnswer('runCheck', 404, 'none', { body: {} })
    await expectAnswer('previewExample', 200, 'violation', { body: {} })
    await expectAnswer('previewExample', 404, 'none', { body: {} })
    await expectAnswer('setSecret', 200, '', { body: { overlap_hours: 1 } })
    await expectAnswer('setSecret', 400, '', { body: { overlap_hours: -1 } })
    await expectAnswer('confirmInstance', 200, '', { body: { held: 'release', reason: 'moved' } })
    await expectAnswer('confirmInstance', 400, '', { body: { held: 'burn' } })
    await expectAnswer('measureAttribution', 200, '', { body: {} })
})

it('sets a group, and refuses what is none', async () => {
    const property = 'x_kt_gov.change.assignment_group'
    const set = (status: number, body: object) =>
        expectAnswer('setGroup', status, '', { body: { property, group: 'Compliance Team', ...body } })
    await set(200, {})
    await set(400, { property: 'x_kt_gov.cmdb.class' })
    await set(404, { group: 'Nobody' })
    await instance.create('sys_user_group', { name: 'Sleeping', active: 'false' })
    await set(409, { group: 'Sleeping' })
})

it('reads how fresh controls are', async () => {
    instance.instance.queue.runJob('Keeptrusts: test controls')
    instance.drain()
    await expectAnswer('getFreshness', 200, '', {})
    await expectAnswer('getRecall', 200, '', {})
    await expectAnswer('getRecall', 400, '', {}, '?limit=none')
})

it('lists reviews', async () => {
    await instance.deliver(escalationCreated())
    instance.drain()
    expect((await expectAnswer('listReviews', 200, '', {})).body.result.reviews).toHaveLength(1)
    await expectAnswer('listReviews', 400, '', {}, '?show=none')
    await expectAnswer('readReviewTexts', 200, '', {})
})

it('measures the platform, and answers the calls of the instance to itself', async () => {
    await expectAnswer('measurePlatform', 200, '', { body: {} })
    await expectAnswer('getPlatformFacts', 200, '', {})
    const probe_key = createHash('sha256').update('a token').digest('hex')
    const values = { probe_key, purpose: 'echo', expires_at: '2099-01-01 00:00:00' }
    storeRows(instance.instance, [{ table: 'x_kt_gov_probe', values }])
    const call = { login: null, body: '""', headers: { 'X-Keeptrusts-Probe': 'a token' } }
    await expectAnswer('callProbe', 200, '', call)
    await expectAnswer('callProbe', 404, '', call)
})

it('reads and changes settings', async () => {
    await expectAnswer('getSettings', 200, '', {})
    await expectAnswer('changeSettings', 200, '', { body: { 'x_kt_gov.webhook.tolerance_seconds': '120' } })
    await expectAnswer('changeSettings', 400, '', { body: { 'x_kt_gov.webhook.tolerance_seconds': 'soon' } })
})

it('refuses users without a login or a role on every route that requires one', async () => {
    for (const { operationId, security } of operations()) {
        if (security.length === 0) continue
        await expectAnswer(operationId, 401, 'x', { login: null, body: undefined })
        await expectAnswer(operationId, 403, 'x', { login: instance.user('nobody', []), body: undefined })
    }
})

it('answers 405, 406 and 415 as described on every route', async () => {
    for (const operation of operations()) {
        const path = operation.path.replace('{id}', 'x')
        const login = instance.user(
            'everything',
            ['admin', 'integration', 'sign_in_submitter'].map((role) => `x_kt_gov.${role}`),
        )
        const answers = {
            405: await instance.api('DELETE', path, { login }),
            406: await instance.api(operation.method, path, { login, headers: { Accept: 'image/png' } }),
            ...(operation.method === 'GET'
                ? {}
                : {
                      415: await instance.api(operation.method, path, {
                          login,
                          body: 'text',
                          headers: { 'Content-Type': 'text/plain' },
                      }),
                  }),
        }
        for (const [status, answer] of Object.entries(answers)) {
            expect([operation.operationId, answer.status]).toEqual([operation.operationId, Number(status)])
            expect([operation.operationId, answerProblems(operation, answer.status, answer.body)]).toEqual([
                operation.operationId,
                [],
            ])
        }
    }
})

it('has tried every operation with success', () => {
    const names = operations().map(({ operationId }) => operationId)
    expect(names.filter((name) => !tried.has(name))).toEqual([])
})
