/** CICD API, `GET /api/sn_cicd/progress/{progress_id}`: how far a piece of background work is. */
import type { Call } from './call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'

const LABELS: Readonly<Record<string, string>> = {
    '0': 'Pending',
    '1': 'Running',
    '2': 'Successful',
    '3': 'Failed',
    '4': 'Canceled',
}

/** Answers with the state of an execution tracker; the status is text, as clients compare it. */
export function answerProgress(call: Call, request: HttpRequest, segments: readonly string[]): HttpResponse {
    if (request.method !== 'GET') return failure(405, 'Method Not Allowed', `${request.method} is not allowed here`)
    const { roles } = call.tx.user
    if (!roles.has('admin') && !roles.has('sn_cicd.sys_ci_automation'))
        return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const id = segments[segments.indexOf('progress') + 1] ?? ''
    const row = call.instance.database.get('sys_execution_tracker', id)
    if (!row) return failure(404, 'Not Found', `No progress ${id}`)
    const status = row['state'] ?? '0'
    const result = {
        links: { progress: { id, url: `${request.origin}/api/sn_cicd/progress/${id}` } },
        status,
        status_label: LABELS[status] ?? status,
        status_message: row['message'] ?? '',
        status_detail: row['detail_message'] ?? '',
        error: status === '3' ? (row['message'] ?? '') : '',
        percent_complete: Number(row['percent_complete'] ?? 0),
    }
    return json(200, { result })
}
