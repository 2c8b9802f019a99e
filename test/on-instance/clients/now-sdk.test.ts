/** The command line of the ServiceNow SDK, unmodified, against a served instance: install, query, run, as a pipeline runs them. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
})
afterAll(async () => {
    await instance?.stop()
    if (project) rmSync(project, { recursive: true, force: true })
})

interface Run {
    readonly exitCode: number
    readonly output: string
}

/** Starts `now-sdk` in CI mode. */
function startSdk(args: readonly string[], cwd: string, more: Record<string, string> = {}) {
    return spawn(process.execPath, [SDK, ...args], {
        cwd,
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
}

/** Runs `now-sdk` to its end. */
function nowSdk(args: readonly string[], more: Record<string, string> = {}): Promise<Run> {
    return new Promise((resolve) => {
        const child = startSdk(args, project, more)
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
})

it('installs the built app into an empty instance', async () => {
    const { exitCode, output } = await nowSdk(['install'])
    expect([exitCode, output]).toEqual([0, expect.stringContaining('Installation completed')])
    expect((await query('sys_app', 'scope=x_kt_gov', '-f', 'name,version,active')).records).toEqual([
        expect.objectContaining({ active: 'true' }),
    ])
    const [history] = (await query('sys_upgrade_history', 'to_version=x_kt_gov')).records
    expect(history.upgrade_finished).not.toBe('')
})

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
})

it('pages through query results', async () => {
    const first = await query('sys_module', 'ORDERBYpath', '--limit', '2', '-f', 'path')
    expect(first).toMatchObject({ ok: true, hasMore: true, nextOffset: 2 })
    const second = await query('sys_module', 'ORDERBYpath', '--limit', '2', '--offset', '2', '-f', 'path')
    const both = await query('sys_module', 'ORDERBYpath', '--limit', '4', '-f', 'path')
    expect([...first.records, ...second.records]).toEqual(both.records)
    const last = await query('sys_module', 'ORDERBYpath', '--limit', '1000', '-f', 'path')
    expect(last).toMatchObject({ hasMore: false, nextOffset: null })
})

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
})

// The script that the SDK documents for a client under development: Rollup watches, its server passes requests on.
const DEVELOPMENT = `import { servicenowFrontEndPlugins, watch } from '@servicenow/isomorphic-rollup'
export default async ({ rootDir, config, fs, path, registerExplicitId, credential }) => {
    const clientDir = path.join(rootDir, 'src', 'client')
    const dir = path.join(rootDir, 'out')
    const { scope } = config
    const options = { dev: true, scope, rootDir: clientDir, registerExplicitId, watchPaths: [dir], credential }
    const plugins = await servicenowFrontEndPlugins(options)
    watch({ fs, input: path.join(clientDir, '**', '*.html'), plugins, output: { dir } })
    await new Promise(() => {})
}
`

it('gives the development server of `now-sdk run dev` a session that the instance accepts', async () => {
    const client = mkdtempSync(join(tmpdir(), 'now-dev-'))
    for (const name of ['package.json', 'now.config.json', 'node_modules'])
        symlinkSync(join(ROOT, name), join(client, name))
    mkdirSync(join(client, 'src', 'client'), { recursive: true })
    writeFileSync(join(client, 'now.dev.mjs'), DEVELOPMENT)
    writeFileSync(
        join(client, 'src', 'client', 'index.html'),
        '<html><head><script src="./main.ts" type="module"></script></head><body></body></html>',
    )
    writeFileSync(join(client, 'src', 'client', 'main.ts'), 'document.title = "x"\nexport {}\n')
    const child = startSdk(['run', 'dev'], client)
    try {
        const server = await new Promise<string>((resolve, reject) => {
            let output = ''
            const read = (chunk: Buffer): void => {
                output += chunk.toString('utf8')
                const url = /listening on (http:\S+?\d+)/.exec(output)?.[1]
                if (url) resolve(url)
            }
            child.stdout.on('data', read)
            child.stderr.on('data', read)
            child.once('close', () => reject(new Error(output)))
        })
        const answer = await fetch(`${server}/api/now/table/sys_user?user_name=admin&sysparm_fields=user_name`)
        expect([answer.status, await answer.json()]).toEqual([200, { result: [{ user_name: 'admin' }] }])
    } finally {
        child.kill('SIGTERM')
        rmSync(client, { recursive: true, force: true })
    }
})

it('deletes and installs again', async () => {
    const { exitCode, output } = await nowSdk(['install', '--reinstall'])
    expect([exitCode, output]).toEqual([0, expect.stringContaining('Successfully uninstalled application')])
    expect((await query('x_kt_gov_delivery', '')).records).toEqual([])
    expect((await query('sys_app', 'scope=x_kt_gov')).records).toHaveLength(1)
})
