/** The command line of the ServiceNow SDK, unmodified, against a served instance: install, query, run, as a pipeline runs them. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signedHeaders } from '../../support/sign.ts'
import { serveChild, type ServedInstance } from './serve-child.ts'

const ROOT = join(__dirname, '..', '..', '..')
const SDK = join(ROOT, 'node_modules', '@servicenow', 'sdk', 'bin', 'index.js')
const PASSWORD = 'pipeline-password'
const SECRET = 'whsec_of-the-installed-app'

let instance: ServedInstance
let project: string

beforeAll(async () => {
    if (!existsSync(join(ROOT, 'dist', 'app', 'scope'))) throw new Error('dist/app is missing: run `npm run build`')
    instance = await serveChild(['--password', PASSWORD, '--empty'])
    // A project of its own: the SDK writes the package and its cache beside the sources.
    project = mkdtempSync(join(tmpdir(), 'now-sdk-'))
    for (const name of ['package.json', 'now.config.json', 'src', 'dist', 'node_modules'])
        symlinkSync(join(ROOT, name), join(project, name))
}, 60_000)
afterAll(async () => {
    await instance?.stop()
    if (project) rmSync(project, { recursive: true, force: true })
})

interface Run {
    readonly exitCode: number
    readonly output: string
}

/** Runs `now-sdk` in CI mode. */
function nowSdk(args: readonly string[], more: Record<string, string> = {}): Promise<Run> {
    return new Promise((resolve) => {
        const child = spawn(process.execPath, [SDK, ...args], {
            cwd: project,
            stdio: ['ignore', 'pipe', 'pipe'],
            env: {
                ...process.env,
                // Keeps the SDK from sending usage data.
                NODE_ENV: 'test',
                NO_COLOR: '1',
                SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
                SN_SDK_INSTANCE_URL: instance.url,
                SN_SDK_USER: 'admin',
                SN_SDK_USER_PWD: PASSWORD,
                ...more,
            },
        })
        let output = ''
        child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.once('close', (code) => resolve({ exitCode: code ?? 1, output }))
    })
}

/** The JSON that `now-sdk query` prints. */
async function query(table: string, encoded: string, ...more: string[]) {
    const { output } = await nowSdk(['query', table, '-q', encoded, '-o', 'json', ...more])
    return JSON.parse(output.slice(output.indexOf('{')))
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function request(method: string, path: string, body?: unknown): Promise<{ status: number; result: any }> {
    const answer = await fetch(instance.url + path, {
        method,
        headers: {
            authorization: `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`,
            'content-type': 'application/json',
        },
        body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: answer.status, result: ((await answer.json()) as { result: unknown }).result }
}

it('refuses a wrong password', async () => {
    const { exitCode, output } = await nowSdk(['install'], { SN_SDK_USER_PWD: 'wrong' })
    expect([exitCode, output]).toEqual([1, expect.stringContaining('User name or password invalid')])
    expect((await query('sys_app', 'scope=x_kt_gov')).records).toEqual([])
}, 60_000)

it('installs the built app into an empty instance', async () => {
    const { exitCode, output } = await nowSdk(['install'])
    expect([exitCode, output]).toEqual([0, expect.stringContaining('Installation completed')])
    expect((await query('sys_app', 'scope=x_kt_gov', '-f', 'name,version,active')).records).toEqual([
        expect.objectContaining({ active: 'true' }),
    ])
    const [history] = (await query('sys_upgrade_history', 'to_version=x_kt_gov')).records
    expect(history.upgrade_finished).not.toBe('')
}, 120_000)

it('serves the installed app: a signed delivery is accepted, an unsigned one is not', async () => {
    const property = '/api/now/table/sys_properties'
    const found = await request('GET', `${property}?sysparm_query=name=x_kt_gov.webhook.secret&sysparm_fields=sys_id`)
    expect((await request('PATCH', `${property}/${found.result[0].sys_id}`, { value: SECRET })).status).toBe(200)
    const body = JSON.stringify({ id: 'evt_sdk_1', type: 'event.blocked', action: 'block', severity: 'high' })
    const deliver = (headers: Record<string, string>) =>
        fetch(`${instance.url}/api/x_kt_gov/v1/keeptrusts/webhooks`, { method: 'POST', headers, body })
    expect((await deliver(signedHeaders(SECRET, body))).status).toBe(202)
    expect((await deliver(signedHeaders('another', body))).status).toBe(401)
    expect((await query('x_kt_gov_delivery', '', '-f', 'delivery_id')).records).toHaveLength(1)
}, 60_000)

it('pages through query results', async () => {
    const first = await query('sys_module', 'ORDERBYpath', '--limit', '2', '-f', 'path')
    expect(first).toMatchObject({ ok: true, hasMore: true, nextOffset: 2 })
    const second = await query('sys_module', 'ORDERBYpath', '--limit', '2', '--offset', '2', '-f', 'path')
    const both = await query('sys_module', 'ORDERBYpath', '--limit', '4', '-f', 'path')
    expect([...first.records, ...second.records]).toEqual(both.records)
    const last = await query('sys_module', 'ORDERBYpath', '--limit', '1000', '-f', 'path')
    expect(last).toMatchObject({ hasMore: false, nextOffset: null })
}, 60_000)

it('queries with an OAuth client', async () => {
    const admin = (await request('GET', '/api/now/table/sys_user?user_name=admin&sysparm_fields=sys_id')).result[0]
    await request('POST', '/api/now/table/oauth_entity', {
        name: 'Pipeline',
        client_id: 'pipeline',
        client_secret: 'hush',
        active: 'true',
        user: admin.sys_id,
    })
    const name = 'glide.oauth.inbound.client.credential.grant_type.enabled'
    await request('POST', '/api/now/table/sys_properties', { name, value: 'true' })
    const run = (secret: string) =>
        nowSdk(['query', 'sys_user', '-q', 'user_name=admin', '-o', 'json'], {
            SN_SDK_AUTH_TYPE: 'oauth',
            SN_SDK_OAUTH_CLIENT_ID: 'pipeline',
            SN_SDK_OAUTH_CLIENT_SECRET: secret,
        })
    expect((await run('hush')).output).toContain('"ok":true')
    expect((await run('loud')).exitCode).toBe(1)
}, 60_000)

it('hands a script of `now-sdk run` a session that the instance accepts', async () => {
    writeFileSync(
        join(project, 'now.dev.mjs'),
        `export default async ({ credential }) => {
            const url = new URL('/api/now/table/sys_user?sysparm_limit=1', credential.getUrl())
            const answer = await fetch(url, { headers: await credential.getHeaders() })
            console.log('answered', answer.status, answer.headers.get('x-is-logged-in'))
        }\n`,
    )
    const { exitCode, output } = await nowSdk(['run', 'dev'])
    expect([exitCode, output]).toEqual([0, expect.stringContaining('answered 200 true')])
}, 60_000)

it('deletes and installs again', async () => {
    const { exitCode, output } = await nowSdk(['install', '--reinstall'])
    expect([exitCode, output]).toEqual([0, expect.stringContaining('Successfully uninstalled application')])
    expect((await query('x_kt_gov_delivery', '')).records).toEqual([])
    expect((await query('sys_app', 'scope=x_kt_gov')).records).toHaveLength(1)
}, 120_000)
