/** The pipelines of docs/examples against served instances: the workflow's own steps and the shell script, not copies of them. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { readWorkflow, runJob, runShell, type StepRun } from '../../support/workflow.ts'
import { serveChild, type ServedInstance } from './serve-child.ts'

const ROOT = join(__dirname, '..', '..', '..')
const EXAMPLES = join(ROOT, 'docs', 'examples')
const PASSWORD = 'pipe"line \\ password'
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

const workflow = readWorkflow(join(EXAMPLES, 'github-actions.yml'))
let folder: string
let development: ServedInstance
let production: ServedInstance

beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pipelines-'))
    // A project of its own: the SDK writes the package and its cache beside the sources.
    for (const name of ['package.json', 'now.config.json', 'src', 'dist', 'docs', 'node_modules'])
        symlinkSync(join(ROOT, name), join(folder, name))
    // Building and checking is what the rest of the suite is about: here both only leave a trace.
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "npm $*"\n')
    chmodSync(join(folder, 'npm'), 0o755)
    const serve = () => serveChild(['--password', PASSWORD, '--empty', '--app-repo', join(folder, 'repository')])
    ;[development, production] = await Promise.all([serve(), serve()])
})
afterAll(async () => {
    await Promise.all([development?.stop(), production?.stop()])
    rmSync(folder, { recursive: true, force: true })
})

/** Environment of a runner, without what this process happens to have set. */
const environment = (): Record<string, string> => ({
    PATH: [folder, process.env['PATH']].join(delimiter),
    HOME: folder,
    NODE_ENV: 'test',
    PAUSE: '0.1',
})

const run = (name: string, on: ServedInstance): Promise<readonly StepRun[]> => {
    const secrets = { SN_URL: on.url, SN_USER: 'admin', SN_PASSWORD: PASSWORD }
    return runJob(workflow.jobs[name]!, folder, secrets, environment())
}

/** Runs `deploy.sh` in a plain shell. */
const deploy = (on: ServedInstance, command: string, more: Readonly<Record<string, string>> = {}) =>
    runShell(`sh docs/examples/deploy.sh ${command}`, folder, {
        ...environment(),
        SN_INSTANCE_URL: on.url,
        SN_USER: 'admin',
        SN_PASSWORD: PASSWORD,
        ...more,
    })

/** Changes the row of a table that meets a query, as an administrator does. */
async function change(on: ServedInstance, table: string, query: string, values: Readonly<Record<string, string>>) {
    const authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`
    const headers = { authorization, 'content-type': 'application/json' }
    const url = `${on.url}/api/now/table/${table}`
    const found = (await (await fetch(`${url}?sysparm_query=${query}`, { headers })).json()) as {
        result: { sys_id: string }[]
    }
    const body = JSON.stringify(values)
    const answer = await fetch(`${url}/${found.result[0]!.sys_id}`, { method: 'PATCH', headers, body })
    expect(answer.status).toBe(200)
}
const setProperty = (on: ServedInstance, name: string, value: string) =>
    change(on, 'sys_properties', `name=${name}`, { value })

const failures = (runs: readonly StepRun[]) =>
    runs.filter(({ exitCode, isTolerated }) => exitCode !== 0 && !isTolerated)
const names = (runs: readonly StepRun[]) => runs.map(({ name }) => name)

it('needs no action of others, and calls only scripts that the project has', () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
    const uses = new Set(steps.flatMap((step) => step.uses ?? []))
    expect(uses).toEqual(new Set(['actions/checkout@v4', 'actions/setup-node@v4']))
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }
    const called = steps.flatMap((step) => [...(step.run ?? '').matchAll(/npm run (\S+)/g)].map(([, name]) => name!))
    expect(called).toEqual(['check'])
    for (const name of called) expect(scripts).toHaveProperty([name])
})

it('stops the development job at tests that the instance does not allow, and says what to change', async () => {
    const runs = await run('development', development)
    expect(names(runs)).toEqual(['Build and check', 'Install on the development instance', 'Run the tests there'])
    expect(runs[0]!.output).toBe('npm ci\nnpm run check\n')
    expect(failures(runs)).toEqual([
        expect.objectContaining({ output: expect.stringContaining("'sn_atf.runner.enabled' to true") }),
    ])
})

it('installs on development, tests and publishes', async () => {
    await setProperty(development, 'sn_atf.runner.enabled', 'true')
    await setProperty(development, 'sn_atf.schedule.enabled', 'true')
    const runs = await run('development', development)
    expect(failures(runs)).toEqual([])
    expect(runs.at(-2)!.output).toBe('Tests: 7 passed, 0 failed, 0 with errors, 0 skipped.\n')
    expect(runs.at(-1)!.output).toBe('Published the version of the instance.\n')
})

it('installs on production what was published, and shows what the scan finds there', async () => {
    const runs = await run('production', production)
    expect(failures(runs)).toEqual([])
    expect(runs[0]!.output).toBe('Installed the newest version. Version before: none.\n')
    expect(runs[1]!.output).toContain('"status":"up"')
    // Nobody has set a secret there.
    expect(runs[2]).toMatchObject({ name: 'Scan the instance', exitCode: 3 })
    expect(runs[2]!.output).toContain('"finding_details":""')
})

it('rolls back a version that does not answer', async () => {
    expect(await deploy(development, 'publish 9.0.0')).toEqual({ exitCode: 0, output: 'Published 9.0.0.\n' })
    await change(production, 'sys_ws_operation', 'name=Liveness', { active: 'false' })
    const runs = await run('production', production)
    expect(names(runs)).toEqual(['Install from the application repository', 'Ask for its health', 'Roll back'])
    expect(runs[0]!.output).toBe(`Installed the newest version. Version before: ${version}.\n`)
    expect(runs[2]).toMatchObject({ exitCode: 0, output: `Rolled back to ${version}.\n` })
})

it('scans, and succeeds where nothing is found', async () => {
    // What is found on an instance that nobody has set up: no secret, and logs that may not be read.
    for (const table of ['scan_script_only_check', 'scan_table_check'])
        await change(development, table, 'nameLIKEcannot be read^ORnameLIKEno webhook secret', { active: 'false' })
    expect(await deploy(development, 'scan')).toEqual({ exitCode: 0, output: 'Scan: no finding.\n' })
})

it.each([
    ['an unknown command', 'deploy', {}, 2, 'Call: deploy.sh publish'],
    ['no password', 'test', { SN_PASSWORD: '' }, 2, 'Set SN_PASSWORD'],
    ['a wrong password', 'test', { SN_PASSWORD: 'wrong' }, 1, '401: admin cannot log in'],
    ['an instance that is not there', 'test', { SN_INSTANCE_URL: 'http://127.0.0.1:1' }, 1, 'does not answer'],
    ['a version that nobody published', 'install 0.0.1', {}, 1, '404: The application repository has no version 0.0.1'],
    ['a rollback without a version', 'rollback', {}, 2, 'Name the version'],
    ['a rollback to another version', 'rollback 0.0.1', {}, 1, '400: '],
    ['a version twice', 'publish 9.0.0', {}, 1, '400: Version 9.0.0 exists'],
])('refuses %s', async (_what, command, more, exitCode, words) => {
    const refused = await deploy(development, command, more)
    expect([refused.exitCode, refused.output]).toEqual([exitCode, expect.stringContaining(words)])
    expect(refused.output).not.toContain(PASSWORD)
})
