/** Installs the package by the official command line, and looks whether the instance has it. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runNowSdk } from '../now-sdk.ts'
import { claim, failed, passed, type Check } from './check.ts'
import { APPLICATION, SCOPE, type Context } from './context.ts'
import type { InstanceClient, Row } from './instance-client.ts'

const ROOT = resolve(__dirname, '..', '..')

/** `now-sdk install`, then the application record and the drafts that are left. */
export async function installStep(
    { client, version }: Context,
    credentials: { readonly user: string; readonly password: string },
): Promise<readonly Check[]> {
    const { exitCode, output } = await installBySdk(client.url, credentials)
    if (exitCode !== 0)
        return [
            failed(
                'install.sdk',
                lastLines(output),
                'Read the lines of now-sdk install, and the upgrade history of the instance. Nothing else was tried.',
            ),
        ]
    const [application] = await client.rows('sys_scope', `scope=${SCOPE}`, ['version'])
    const drafts = await publishDrafts(client)
    return [
        passed('install.sdk', 'now-sdk install completed'),
        claim(
            'install.version',
            application?.['version'] === version,
            `the instance has version ${application?.['version'] ?? 'none'}`,
            'Look at the installation log of the application, then repeat.',
        ),
        claim(
            'install.flows',
            drafts.length === 0,
            `${drafts.length} actions and flows are drafts`,
            'Publish them in Workflow Studio: a draft never runs.',
        ),
    ]
}

/** The command asks for this after its upload and does not look whether it succeeded; drafts that are left are asked for again. */
async function publishDrafts(client: InstanceClient): Promise<readonly Row[]> {
    const read = () => client.rows('sys_hub_flow', `sys_scope=${APPLICATION}^status=draft`)
    const drafts = await read()
    if (drafts.length === 0) return drafts
    const flows = drafts.map(({ sys_id }) => ({ sys_id, active: 'true', state: 'published' }))
    await client.request('POST', `/api/now/wfa_fluent/activate_flows?sysparm_transaction_scope=${APPLICATION}`, {
        body: { flows, actions: [] },
    })
    return read()
}

/** In a project of its own: the command writes the package and its cache beside the sources. */
async function installBySdk(url: string, { user, password }: { readonly user: string; readonly password: string }) {
    const project = mkdtempSync(join(tmpdir(), 'certify-'))
    try {
        for (const name of ['package.json', 'now.config.json', 'src', 'dist', 'node_modules'])
            symlinkSync(join(ROOT, name), join(project, name))
        return await runNowSdk(['install'], project, {
            SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
            SN_SDK_INSTANCE_URL: url,
            SN_SDK_USER: user,
            SN_SDK_USER_PWD: password,
        })
    } finally {
        rmSync(project, { recursive: true, force: true })
    }
}

function lastLines(output: string): string {
    return output.trim().split('\n').slice(-3).join(' ').slice(0, 500)
}
