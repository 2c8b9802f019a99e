/** Runs the suite of Instance Scan over the CICD API. What it finds is reported: whether that is wrong, an administrator decides. */
import { claim, notOffered, type Check } from './check.ts'
import { removingRows } from './cleanup.ts'
import { APPLICATION, type Context } from './context.ts'
import { runOperation } from './operation.ts'

const SUITE = 'Keeptrusts AI Governance'

/** Whether every check ran, and the findings by the names of their checks. */
export async function scanStep({ client, cleanup }: Context): Promise<readonly Check[]> {
    const [suite] = await client.rows('scan_check_suite', `name=${SUITE}`)
    if (!suite) return [notOffered('scan.suite', 'the instance has no suite of Instance Scan: activate com.glide.hs')]
    const path = `instance_scan/suite_scan/${suite['sys_id']}/scoped_apps`
    const ended = await runOperation(client, path, { app_scope_sys_ids: [APPLICATION] })
    if (ended.progress === null) return [notOffered('scan.suite', `${ended.status}: ${ended.error}`)]
    const { body } = await client.request('GET', `/api/sn_cicd/instance_scan/result/${ended.progress}`)
    // The documentation prints the address of the findings with its query escaped beyond use; it still names the result.
    const address = decodeURIComponent(String(body?.result?.links?.findings?.url ?? ''))
    const result = /result=([0-9a-f]{32})/.exec(address)?.[1]
    const findings = result ? await client.rows('scan_finding', `result=${result}`, ['check']) : []
    if (result) {
        cleanup.add(removingRows(client, 'scan_result', `sys_id=${result}`))
        cleanup.add(removingRows(client, 'scan_finding', `result=${result}`))
    }
    const names = await namesOf(
        client,
        findings.map((row) => row['check'] ?? ''),
    )
    const seen = names.length === 0 ? 'nothing found' : `found: ${names.join('; ')}`
    return [
        claim(
            'scan.suite',
            ended.isSuccessful && result !== undefined,
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
