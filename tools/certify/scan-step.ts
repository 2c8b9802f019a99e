/** Runs the suite of Instance Scan over the CICD API. What it finds is reported: whether that is wrong, an administrator decides. */
import { claim, notOffered, type Check } from './check.ts'
import { APPLICATION, type Context } from './context.ts'
import { runOperation, scanResultOf } from './operation.ts'

const SUITE = 'Keeptrusts AI Governance'

/** Whether every check ran, and the findings by the names of their checks. */
export async function scanStep({ client, cleanup }: Context): Promise<readonly Check[]> {
    const [suite] = await client.rows('scan_check_suite', `name=${SUITE}`)
    if (!suite) return [notOffered('scan.suite', 'the instance has no suite of Instance Scan: activate com.glide.hs')]
    const path = `instance_scan/suite_scan/${suite['sys_id']}/scoped_apps`
    const ended = await runOperation(client, path, {
        body: { app_scope_sys_ids: [APPLICATION] },
        onStarted: (progress) => cleanup.owe({ kind: 'scan', progress }),
    })
    if (ended.progress === null) return [notOffered('scan.suite', `${ended.status}: ${ended.error}`)]
    const result = await scanResultOf(client, ended.progress)
    const findings = result ? await client.rows('scan_finding', `result=${result}`, ['check']) : []
    const names = await namesOf(
        client,
        findings.map((row) => row['check'] ?? ''),
    )
    const seen = names.length === 0 ? 'nothing found' : `found: ${names.join('; ')}`
    return [
        claim(
            'scan.suite',
            ended.isSuccessful && result !== null,
            seen || ended.error,
            'Read the execution tracker of the scan.',
        ),
    ]
}

async function namesOf(client: Context['client'], ids: readonly string[]): Promise<readonly string[]> {
    const names = new Set<string>()
    for (const table of ['scan_table_check', 'scan_script_only_check'])
        for (const row of await client.rows(table, `sys_idIN${[...new Set(ids)].join(',')}`, ['name']))
            if (ids.includes(row['sys_id']!)) names.add(row['name'] ?? '')
    return [...names].sort()
}
