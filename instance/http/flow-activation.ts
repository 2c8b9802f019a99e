/** `POST /api/now/wfa_fluent/activate_flows`: marks installed flows and actions as published, as the SDK asks after an install. */
import type { Call } from './call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { readRecordBody } from './record-body.ts'

interface Outcome {
    readonly sys_id: string
    readonly flow_name: string
    readonly status: 'success' | 'error'
    readonly message: string
}

/** Nothing runs a flow here: activation changes the state of its record, and names those that are not there. */
export function answerFlowActivation(call: Call, request: HttpRequest, segments: readonly string[]): HttpResponse {
    if (segments.at(-1) !== 'activate_flows')
        return failure(400, 'Requested URI does not represent any resource', request.path)
    if (request.method !== 'POST') return failure(405, 'Method Not Allowed', `${request.method} is not allowed here`)
    if (!call.tx.user.roles.has('admin')) return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const body = readRecordBody(request)
    const results = [
        ...idsOf(body['flows']).map((id) => activate(call, 'sys_hub_flow', id, 'status')),
        ...idsOf(body['actions']).map((id) => activate(call, 'sys_hub_action_type_definition', id, 'state')),
    ]
    const succeeded = results.filter((one) => one.status === 'success').length
    const summary = { total: results.length, succeeded, failed: results.length - succeeded }
    return json(results.length > 0 && succeeded === 0 ? 422 : 200, { result: { summary, results } })
}

function idsOf(list: unknown): string[] {
    return Array.isArray(list) ? list.map((one) => String((one as { sys_id?: unknown }).sys_id ?? '')) : []
}

function activate(call: Call, table: string, sysId: string, column: string): Outcome {
    const { instance, tx } = call
    const row = instance.database.get(table, sysId)
    if (!row) return { sys_id: sysId, flow_name: '', status: 'error', message: `No record in ${table}` }
    const state = instance.records.load(row['sys_class_name'] ?? table, row)
    state.values['active'] = '1'
    state.values[column] = 'published'
    const stored = instance.records.update(tx, state) !== null
    return {
        sys_id: sysId,
        flow_name: instance.records.displayOf(table, sysId),
        status: stored ? 'success' : 'error',
        message: stored ? 'Activated' : (state.lastError ?? 'The record was not stored'),
    }
}
