/** The console protocol end to end, as a test in any language uses it: one process, one JSON object a line. */

import { InstanceClient } from '../../support/instance-client.ts'
import { type Child, cleanUp, run } from './child.ts'

const SECRET = 'console-signing-secret'
const RULE = 'c0'.repeat(16)

let child: Child
let client: InstanceClient
let answered = 1

beforeAll(async () => {
    child = run(['console'])
    const { ready } = JSON.parse(await child.line(/^\{"ready"/)) as { ready: string }
    client = new InstanceClient(ready, { user: 'admin', password: 'admin' }, SECRET)
})
afterAll(cleanUp)

/** Sends one line and answers what comes back for it: the protocol has one answer a line, in order. */
async function ask(operation: unknown): Promise<Record<string, unknown>> {
    const index = answered
    answered += 1
    child.send(typeof operation === 'string' ? operation : JSON.stringify(operation))
    while (child.lines.length <= index) await new Promise((later) => setTimeout(later, 5))
    return JSON.parse(child.lines[index]) as Record<string, unknown>
}

const setSecret = () =>
    ask({ op: 'script', body: `gs.setProperty('x_kt_gov.webhook.secret', '${SECRET}'); return 'set'` })

it('resets to the app, takes a delivery over HTTP and processes it on demand', async () => {
    expect(await ask({ op: 'reset', app: true })).toEqual({ ok: true })
    expect(await setSecret()).toEqual({ value: 'set' })
    expect((await client.deliver('event.blocked')).status).toBe(202)
    expect(await client.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['queued']))
    expect(await ask({ op: 'drain' })).toMatchObject({ ok: true })
    expect(await client.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
})

it('installs a rule of the customer that refuses, and runs the job when the clock reaches its time', async () => {
    await ask({ op: 'reset', app: true })
    await setSecret()
    const values = {
        name: 'Not today',
        collection: 'incident',
        when: 'before',
        action_insert: true,
        active: true,
        script: 'current.setAbortAction(true)',
    }
    expect(await ask({ op: 'install', records: [{ table: 'sys_script', sys_id: RULE, values }] })).toMatchObject({
        ok: true,
    })
    await client.deliver('event.blocked')
    await ask({ op: 'drain' })
    const failed = await client.record('x_kt_gov_delivery', '', ['state', 'error_code', 'error_text'])
    expect(failed).toMatchObject({ state: 'failed', error_code: expect.stringMatching(/^write_refused/) })
    expect(failed.error_text).toContain('Not today')

    await ask({ op: 'rows', rows: [{ table: 'sys_script', sys_id: RULE, values: { active: false } }] })
    const later = new Date(Date.now() + 120_000).toISOString()
    expect(await ask({ op: 'clock', at: later })).toEqual({ ok: true, at: later })
    expect(await ask({ op: 'run', job: 'Keeptrusts: process due deliveries' })).toEqual({ ok: true })
    await ask({ op: 'drain' })
    expect(await client.rows('x_kt_gov_delivery', ['state', 'attempts'])).toEqual(new Set(['processed|2']))
})

it('stores rows and users, who may do what their roles allow', async () => {
    await ask({ op: 'reset', app: true })
    const password = 'pw'
    const roles = ['x_kt_gov.auditor']
    expect(await ask({ op: 'user', user_name: 'kt.auditor', password, roles, name: 'Auditor' })).toMatchObject({
        ok: true,
    })
    const row = {
        table: 'x_kt_gov_delivery',
        sys_id: 'd1'.repeat(16),
        values: { number: 'KTD1', delivery_id: 'given' },
    }
    expect(await ask({ op: 'rows', rows: [row] })).toMatchObject({ ok: true })
    const login = { user: 'kt.auditor', password }
    const read = await client.api('GET', '/api/now/table/x_kt_gov_delivery?sysparm_fields=delivery_id', { login })
    expect(read.body.result).toEqual([{ delivery_id: 'given' }])
    expect((await client.api('POST', '/api/now/table/x_kt_gov_delivery', { login, body: {} })).status).toBe(403)
})

it('runs scripts in the scope of the app, as a user, in a time zone', async () => {
    await ask({ op: 'reset', app: true })
    expect(await ask({ op: 'script', scope: 'x_kt_gov', body: 'return gs.getCurrentScopeName()' })).toEqual({
        value: 'x_kt_gov',
    })
    const body = `var at = new GlideDateTime('2026-01-01 00:00:00'); return at.getDisplayValue()`
    expect(await ask({ op: 'script', body, time_zone: 'Asia/Tokyo' })).toEqual({ value: '2026-01-01 09:00:00' })
    expect(await ask({ op: 'script', body: `throw new TypeError('no')` })).toMatchObject({
        error: { name: 'TypeError', message: expect.stringContaining('no') },
    })
})

it('resets to the bare platform, where our routes and tables do not exist', async () => {
    expect(await ask({ op: 'reset', app: false })).toEqual({ ok: true })
    expect((await client.deliver('event.blocked')).status).toBe(400)
    expect((await client.api('GET', '/api/now/table/x_kt_gov_delivery')).status).toBe(400)
    expect((await client.api('GET', '/api/now/table/incident?sysparm_limit=1')).status).toBe(200)
    await ask({ op: 'reset', app: true })
    expect(await client.records('x_kt_gov_delivery')).toEqual([])
})

it.each([
    ['what is no JSON', '{"op":'],
    ['what is no object', '[1]'],
    ['an operation that does not exist', '{"op":"fly"}'],
    ['an operation without what it needs', '{"op":"install"}'],
    ['a job that does not exist', '{"op":"run","job":"none"}'],
    ['a clock that is no time', '{"op":"clock","at":"noon"}'],
])('answers %s with an error and continues', async (_, line) => {
    expect(await ask(line)).toEqual({ error: { name: expect.any(String), message: expect.stringMatching(/\w/) } })
    expect(await ask({ op: 'script', body: 'return 1' })).toEqual({ value: 1 })
})

it('says nothing on standard output but one answer a line', () => {
    expect(child.lines).toHaveLength(answered)
    for (const line of child.lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
})
