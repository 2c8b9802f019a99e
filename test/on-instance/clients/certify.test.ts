/** `npm run certify` against a served instance: all that it asks is asked over HTTP, and nothing of it stays. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Certificate } from '../../../tools/certify/report.ts'
import { serveChild, type ServedInstance } from './serve-child.ts'

const ROOT = join(__dirname, '..', '..', '..')
const PASSWORD = 'certify-password'
const SECRET = 'whsec_of-the-administrator'

let instance: ServedInstance
let folder: string

beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'certify-test-'))
    instance = await serveChild(['--password', PASSWORD, '--empty', '--profile', 'kind'])
})
afterAll(async () => {
    await instance?.stop()
    rmSync(folder, { recursive: true, force: true })
})

/** Runs the command to its end. */
function certify(
    args: readonly string[],
    more: Readonly<Record<string, string>> = {},
    /** Sees all that was printed so far. */
    onOutput: (output: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
) {
    return new Promise<{ exitCode: number; output: string }>((resolve) => {
        const child = spawn(process.execPath, ['--import', 'tsx', 'tools/certify.ts', '--out', folder, ...args], {
            cwd: ROOT,
            env: { ...process.env, SN_SDK_USER: 'admin', SN_SDK_USER_PWD: PASSWORD, ...more },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        child.stdout.on('data', (chunk: Buffer) => {
            output += chunk.toString('utf8')
            onOutput(output, (signal) => child.kill(signal))
        })
        child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.once('close', (code) => resolve({ exitCode: code ?? 1, output }))
    })
}

const headers = { authorization: `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}` }

async function count(table: string, query = ''): Promise<number> {
    const parameters = new URLSearchParams({ sysparm_count: 'true', sysparm_query: query })
    const answer = await fetch(`${instance.url}/api/now/stats/${table}?${parameters}`, { headers })
    return Number(((await answer.json()) as { result: { stats: { count: string } } }).result.stats.count)
}

async function property(name: string): Promise<{ sys_id: string; value: string }> {
    const answer = await fetch(`${instance.url}/api/now/table/sys_properties?name=${name}`, { headers })
    return ((await answer.json()) as { result: { sys_id: string; value: string }[] }).result[0]!
}

const certificate = (release: string): Certificate =>
    JSON.parse(readFileSync(join(folder, `${release}.json`), 'utf8')) as Certificate

/** Rows that a certification makes and takes back, by table; a repeated one must not add to them. */
const MADE = [
    'incident',
    'sys_script',
    'sys_atf_test_suite_result',
    'sys_atf_test_result',
    'scan_result',
    'scan_finding',
]
/** Tables whose rows nobody may take back. */
const KEPT = [
    'x_kt_gov_automation',
    'x_kt_gov_decision',
    'x_kt_gov_decision_count',
    'x_kt_gov_delivery',
    'x_kt_gov_delivery_record',
    'x_kt_gov_evidence',
    'x_kt_gov_evidence',
    'x_kt_gov_evidence_edge',
    'x_kt_gov_link',
    'x_kt_gov_trace',
]
const counts = async () => Object.fromEntries(await Promise.all(MADE.map(async (table) => [table, await count(table)])))

it.each([
    ['no instance', [], {}, 2, 'usage: '],
    ['what is no address', ['--instance', 'dev1'], {}, 2, 'usage: '],
    ['an unknown option', ['--instance', 'http://127.0.0.1:1', '--all'], {}, 2, 'usage: '],
    ['no login', ['--instance', 'http://127.0.0.1:1'], { SN_SDK_USER_PWD: '' }, 2, 'credentials_missing: '],
    ['an instance that is not there', ['--instance', 'http://127.0.0.1:1'], {}, 3, 'instance_unreachable: '],
])('refuses %s', async (_what, args, more, exitCode, words) => {
    const ended = await certify(args, more)
    expect([ended.exitCode, ended.output]).toEqual([exitCode, expect.stringContaining(words)])
})

it('refuses a login that does not work, and says which variables to check', async () => {
    const ended = await certify(['--instance', instance.url], { SN_SDK_USER_PWD: 'wrong' })
    expect([ended.exitCode, ended.output]).toEqual([3, expect.stringMatching(/^login_refused: .*SN_SDK_USER_PWD/)])
})

it('certifies an empty instance, and finds no difference', async () => {
    const ended = await certify(['--instance', instance.url])
    expect(ended).toEqual({ exitCode: 0, output: expect.stringContaining('The report is in') })
    expect(ended.output).not.toContain(PASSWORD)
    const { checks, differences, leftovers, release, version } = certificate('local')
    expect({ differences, leftovers, release }).toEqual({ differences: [], leftovers: [], release: 'local' })
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    const report = readFileSync(join(folder, 'local.md'), 'utf8')
    expect(report).toContain(`${checks.filter(({ outcome }) => outcome === 'passed').length} passed, 0 failed`)
    expect(report).toContain(`Version ${version} on ${instance.url}`)
})

it('certifies an instance in its less kind moods, and names what it does otherwise', async () => {
    const other = await serveChild(['--password', PASSWORD, '--empty', '--profile', 'unkind'])
    try {
        const ended = await certify(['--instance', other.url, '--release', 'unkind'])
        const { differences, leftovers } = certificate('unkind')
        expect({ exitCode: ended.exitCode, leftovers }).toEqual({ exitCode: 0, leftovers: [] })
        expect(differences).toEqual(
            [
                'async_rule_user: guest; the local instance: writer',
                'body_encoding: unmeasured; the local instance: utf8',
                'collation: more; the local instance: case',
                'conditional_update: unmeasured; the local instance: one',
                'counting_lock: unmeasured; the local instance: parallel or in_turn',
                'digest_encoding: other; the local instance: utf8',
                'failed_script: unmeasured; the local instance: kept',
                'large_text: cut; the local instance: kept',
                'log_lag: later; the local instance: at_once',
                'redirects: unmeasured; the local instance: not_followed',
                'self_call: refused; the local instance: possible',
                'substitution: unmeasured; the local instance: kept',
                'unique_refusal: exception; the local instance: null_with_text',
                'update_multiple: values_only; the local instance: counted',
            ].map((fact) => `fact ${fact}`),
        )
    } finally {
        await other.stop()
    }
})

async function setProperty(name: string, value: string): Promise<void> {
    const { sys_id } = await property(name)
    await fetch(`${instance.url}/api/now/table/sys_properties/${sys_id}`, {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ value }),
    })
}

it('leaves the secret alone that an administrator set after a run was killed', async () => {
    const options = ['--instance', instance.url, '--no-install', '--no-publish']
    let isKilled = false
    await certify([...options, '--release', 'killed'], {}, (output, kill) => {
        if (isKilled || !output.includes('deliveries.forged')) return
        isKilled = true
        kill('SIGKILL')
    })
    await setProperty('x_kt_gov.webhook.secret', SECRET)
    const { value } = await property('x_kt_gov.webhook.secret')
    const ended = await certify([...options, '--release', 'after'])
    expect(ended.exitCode).toBe(0)
    expect((await property('x_kt_gov.webhook.secret')).value).toBe(value)
    expect((await property('x_kt_gov.webhook.previous_secret')).value).toBe('')
})

it('leaves no row and no setting behind, and may be repeated', async () => {
    const before = await counts()
    expect(before).toMatchObject({ incident: 0, sys_atf_test_result: 0 })
    await setProperty('x_kt_gov.webhook.secret', SECRET)
    const settings = [
        'x_kt_gov.webhook.secret',
        'x_kt_gov.webhook.previous_secret',
        'x_kt_gov.webhook.previous_secret_expires',
        'x_kt_gov.evidence.lag_seconds',
        'x_kt_gov.webhook.content',
        'sn_atf.runner.enabled',
        'sn_atf.schedule.enabled',
    ]
    const values = async () => Promise.all(settings.map(async (name) => (await property(name)).value))
    const valuesBefore = await values()

    const options = ['--instance', instance.url, '--no-install', '--no-publish']
    let signal: NodeJS.Signals | null = null
    const endedBy = (wanted: NodeJS.Signals, after: string) =>
        certify([...options, '--release', 'ended'], {}, (output, kill) => {
            if (signal === wanted || !output.includes(after)) return
            signal = wanted
            kill(wanted)
        })
    expect((await endedBy('SIGTERM', 'probe.indexes')).exitCode).toBe(130)
    expect(await counts()).toEqual(before)
    expect(await values()).toEqual(valuesBefore)
    await endedBy('SIGKILL', 'deliveries.forged')
    expect(await values()).not.toEqual(valuesBefore)

    const ended = await certify(['--instance', instance.url, '--no-install', '--no-publish', '--release', 'again'])
    expect(ended.exitCode).toBe(0)
    expect(certificate('again')).toMatchObject({ differences: [], leftovers: [] })
    expect(
        certificate('again')
            .kept.map((line) => line.split(':')[0])
            .sort(),
    ).toEqual(KEPT)
    expect(await counts()).toEqual(before)
    expect(await values()).toEqual(valuesBefore)
})

it('sends nothing where it would change what an administrator decided', async () => {
    const before = await count('x_kt_gov_delivery')
    await setProperty('x_kt_gov.webhook.public_route', 'false')
    const ended = await certify(['--instance', instance.url, '--no-install', '--no-publish', '--release', 'closed'])
    expect(certificate('closed').checks).toContainEqual({
        id: 'deliveries.secret',
        outcome: 'not offered',
        seen: 'the public webhook route is switched off (x_kt_gov.webhook.public_route)',
    })
    // A test of the suite needs the route too, and fails with that reason.
    expect(ended.exitCode).toBe(1)
    expect(certificate('closed').differences).toContain('deliveries.violation: not asked; the local instance: passed')
    expect(await count('x_kt_gov_delivery')).toBe(before)
})
