/** Attributes of an attachment: `/api/now/attachment/{sys_id}/attributes[/{key}]`. */
import type { Condition, Row } from '../kernel/kernel.ts'
import type { Call } from './call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { readRecordBody } from './record-body.ts'

const TABLE = 'sys_attachment_attribute'

/** Answers one request for the attributes of an attachment that the caller may change, or read when the request only reads. */
export function answerAttributes(
    call: Call,
    request: HttpRequest,
    attachment: string,
    key: string | undefined,
): HttpResponse {
    const { method } = request
    if (key === undefined) {
        if (method === 'GET') return json(200, { result: find(call, attachment).map(describe) })
        if (method === 'POST') return add(call, request, attachment)
        return method === 'DELETE' ? remove(call, find(call, attachment)) : notAllowed(method)
    }
    const row = find(call, attachment).find((one) => one['key'] === key)
    if (!row) return failure(404, 'Not Found', `The attachment has no attribute ${key}`)
    if (method === 'GET') return json(200, { result: describe(row) })
    if (method === 'PUT') return change(call, request, row)
    return method === 'DELETE' ? remove(call, [row]) : notAllowed(method)
}

function find(call: Call, attachment: string): Row[] {
    const where: Condition = { kind: 'compare', path: 'attachment', operator: '=', value: attachment }
    const orderBy = [{ path: 'key', descending: false }]
    return call.instance.database.select({ table: TABLE, where, orderBy, window: null }, call.tx.counters)
}

function add(call: Call, request: HttpRequest, attachment: string): HttpResponse {
    const { key, value } = readRecordBody(request)
    if (typeof key !== 'string' || key === '' || typeof value !== 'string') return missing('key and value')
    if (find(call, attachment).some((row) => row['key'] === key))
        return failure(400, 'Bad Request', `The attachment has an attribute ${key} already`)
    const { records } = call.instance
    const state = records.create(call.tx, TABLE)
    Object.assign(state.values, { attachment, key, value })
    records.insert(call.tx, state)
    return json(201, { result: { key, value } })
}

function change(call: Call, request: HttpRequest, row: Row): HttpResponse {
    const { value } = readRecordBody(request)
    if (typeof value !== 'string') return missing('value')
    const state = call.instance.records.load(TABLE, row)
    state.values['value'] = value
    call.instance.records.update(call.tx, state)
    return json(200, { result: { key: row['key'] ?? '', value } })
}

function remove(call: Call, rows: readonly Row[]): HttpResponse {
    for (const row of rows) call.instance.records.delete(call.tx, call.instance.records.load(TABLE, row))
    return { status: 204, headers: {}, body: null }
}

function describe(row: Row): { key: string; value: string } {
    return { key: row['key'] ?? '', value: row['value'] ?? '' }
}

function missing(names: string): HttpResponse {
    return failure(400, 'Bad Request', `The request needs ${names}`)
}

function notAllowed(method: string): HttpResponse {
    return failure(405, 'Method Not Allowed', `${method} is not allowed here`)
}
