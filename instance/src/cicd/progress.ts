/** CICD API, `GET /api/sn_cicd/progress/{progress_id}`: how far a piece of background work is. */
import type { Row } from '../kernel/kernel.ts'
import type { Call } from '../http/call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { progressLink, stateOf, type Link } from './operation.ts'

/** Answers with the state of an execution tracker, and with the links to what it is about and to its results. */
export function answerProgress(call: Call, request: HttpRequest, [id = '']: readonly string[]): HttpResponse {
    const row = call.instance.database.get('sys_execution_tracker', id)
    if (!row) return failure(404, 'Not Found', `No progress ${id}`)
    const links = { progress: progressLink(request, id), ...sourceLink(request, row), ...resultsLink(request, row) }
    const result = { links, ...stateOf(row), percent_complete: Number(row['percent_complete'] ?? 0) }
    return json(200, { result })
}

function sourceLink(request: HttpRequest, row: Row): { source?: Link } {
    const { source, source_table: table } = row
    return source && table === 'sys_app'
        ? { source: { id: source, url: `${request.origin}/api/now/table/${table}/${source}` } }
        : {}
}

/** Results of a test suite have an id of their own; those of a scan are found by its progress. */
function resultsLink(request: HttpRequest, row: Row): { results?: Link } {
    const { result, source_table: table, sys_id: tracker } = row
    if (!result) return {}
    if (table === 'sys_atf_test_suite')
        return { results: { id: result, url: `${request.origin}/api/sn_cicd/testsuite/results/${result}` } }
    return { results: { id: tracker!, url: `${request.origin}/api/sn_cicd/instance_scan/result/${tracker}` } }
}
