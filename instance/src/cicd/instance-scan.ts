/** CICD API, `/api/sn_cicd/instance_scan`: runs checks of Instance Scan, and answers where their findings are. */
import type { Call } from '../http/call.ts'
import { json, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { readRecordBody } from '../http/record-body.ts'
import { trackWork, type Steps } from '../install/background-work.ts'
import { NotEmulated } from '../kernel/kernel.ts'
import type { ScanTarget } from '../scan/run-check.ts'
import { activeChecks, createScanResult, scanSteps } from '../scan/run-scan.ts'
import { progressLink, refused, stateOf, taken } from './operation.ts'

/** `POST instance_scan/full_scan`: every active check. */
export function startFullScan(call: Call, request: HttpRequest): HttpResponse {
    return startScan(call, request, null, null)
}

/** `POST instance_scan/point_scan`: the checks of one table against one of its records. */
export function startPointScan(call: Call, request: HttpRequest): HttpResponse {
    const table = request.query.get('target_table') ?? ''
    const sysId = request.query.get('target_sys_id') ?? ''
    const isKnown = call.instance.dictionary.table(table) && call.instance.database.get(table, sysId)
    if (!isKnown) return refused(400, 'target_table and target_sys_id have to name a record')
    return startScan(call, request, null, { table, sysId })
}

/**
 * `POST instance_scan/suite_scan/{suite_sys_id}/scoped_apps`: the checks of a suite. Which records of which application a check
 * looks at is not documented; here a check looks at all that its conditions match.
 */
export function startSuiteScan(call: Call, request: HttpRequest, segments: readonly string[]): HttpResponse {
    const [suite = '', target] = segments
    if (suite === 'combo' || target === 'update_sets')
        throw new NotEmulated(`instance_scan/suite_scan/${segments.join('/')}`)
    const applications = readRecordBody(request)['app_scope_sys_ids'] as unknown
    if (!Array.isArray(applications) || applications.length === 0)
        return refused(400, 'app_scope_sys_ids has to name applications')
    const unknown = applications.map(String).filter((id) => !call.instance.database.get('sys_scope', id))
    if (unknown.length > 0) return refused(400, `No application ${unknown.join(', ')}`)
    if (!call.instance.database.get('scan_check_suite', suite)) return refused(400, `No suite ${suite}`)
    return startScan(call, request, suite, null)
}

function startScan(call: Call, request: HttpRequest, suite: string | null, target: ScanTarget | null): HttpResponse {
    const { instance } = call
    const result = createScanResult(instance, suite)
    const work = trackWork(instance, 'Instance scan', steps(call, suite, result, target), undefined, {
        source_table: 'scan_result',
        source: result,
        result,
    })
    instance.database.update('scan_result', result, { execution_tracker: work.tracker })
    return { ...taken(request, work.tracker), afterwards: work.start }
}

function* steps({ instance }: Call, suite: string | null, result: string, target: ScanTarget | null): Steps {
    yield* scanSteps(instance, activeChecks(instance, suite), result, target)
    return ''
}

/** `GET instance_scan/result/{progress_id}`. The address of the findings has its query escaped, as the documentation shows it. */
export function answerScanResult(call: Call, request: HttpRequest, [id = '']: readonly string[]): HttpResponse {
    const row = call.instance.database.get('sys_execution_tracker', id)
    if (row?.['source_table'] !== 'scan_result') return refused(500, `No scan ${id}`)
    const query = encodeURIComponent(`sysparm_query=result=${row['result']}^ORDERBYsys_id`)
    const links = {
        findings: { url: `${request.origin}/api/now/table/scan_finding?${query}`, label: 'First 10,000 findings' },
        progress: progressLink(request, id),
        results: { id, url: `${request.origin}/api/sn_cicd/instance_scan/result/${id}` },
    }
    return json(200, { result: { links, ...stateOf(row) } })
}
