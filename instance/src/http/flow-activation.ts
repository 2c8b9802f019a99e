/** `POST /api/now/wfa_fluent/activate_flows`: marks installed flows and actions as published, as the SDK asks after an install. */
import { publish } from '../flow/publish.ts'
import type { Call } from './call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { readRecordBody } from './record-body.ts'

interface Outcome {
    readonly sys_id: string
    readonly flow_name: string
    readonly status: 'success' | 'error'
    readonly message: string
}

/** Publishes what the request names; a draft that is not there is an error of its own. */
export function answerFlowActivation(call: Call, request: HttpRequest, segments: readonly string[]): HttpResponse {
    if (segments.at(-1) !== 'activate_flows')
        return failure(400, 'Requested URI does not represent any resource', request.path)
    if (request.method !== 'POST') return failure(405, 'Method Not Allowed', `${request.method} is not allowed here`)
    if (!call.tx.user.roles.has('admin')) return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const body = readRecordBody(request)
    const results = [
        ...idsOf(body['flows']).map((id) => activate(call, 'sys_hub_flow', id)),
        ...idsOf(body['actions']).map((id) => activate(call, 'sys_hub_action_type_definition', id)),
    ]
    const succeeded = results.filter((one) => one.status === 'success').length
    const summary = { total: results.length, succeeded, failed: results.length - succeeded }
    return json(results.length > 0 && succeeded === 0 ? 422 : 200, { result: { summary, results } })
}

function idsOf(list: unknown): string[] {
    return Array.isArray(list) ? list.map((one) => String((one as { sys_id?: unknown }).sys_id ?? '')) : []
}

function activate(call: Call, table: string, sysId: string): Outcome {
    const published = publish(call.instance, call.tx, table, sysId)
    if (!published) return { sys_id: sysId, flow_name: '', status: 'error', message: `No record in ${table}` }
    return {
        sys_id: sysId,
        flow_name: published.name,
        status: published.refusal === null ? 'success' : 'error',
        message: published.refusal ?? 'Activated',
    }
}
