/** The Table API: `/api/now[/v1|/v2]/table/{table}[/{sys_id}]`. */
import { NotEmulated, type ColumnInfo, type Row } from '../kernel/kernel.ts'
import { deleteAttachmentsOf } from '../glide/attachment-store.ts'
import { fromDisplayInput } from './display-input.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { toListQuery } from './list-query.ts'
import { linkHeader } from './paging.ts'
import { noRecord, noWebService, readRecordBody, refusedByAcl, refusedByPipeline, setColumns } from './record-body.ts'
import { renderingOf, toRecordJson } from './record-json.ts'
import type { Call } from './call.ts'

/** Default page size of the Table API. */
const DEFAULT_LIMIT = 10_000

/** Answers one request; `segments` are those after `/api/now`, version included. */
export function answerTableApi(call: Call, request: HttpRequest, segments: readonly string[]): HttpResponse {
    const version = /^v\d+$/.test(segments[0]!) ? segments[0]! : null
    const [, table = '', sysId] = version ? segments.slice(1) : segments
    const info = call.instance.dictionary.table(table)
    if (!info) return failure(400, `Invalid table ${table}`)
    if (!info.access.webService) return noWebService()
    refuseView(request)
    const method = methodOf(request)
    if (sysId === undefined) {
        if (method === 'GET') return list(call, request, table, version)
        if (method === 'POST') return create(call, request, table, version)
    } else {
        if (method === 'GET') return read(call, request, table, sysId)
        if (method === 'PUT' || method === 'PATCH') return change(call, request, table, sysId)
        if (method === 'DELETE') return remove(call, table, sysId)
    }
    return failure(405, 'Method Not Allowed', `${method} is not allowed here`)
}

/** Parameters that change nothing here are let through: one domain holds all rows, and one database answers every category. */
function refuseView(request: HttpRequest): void {
    // sysparm_fields takes precedence over the view.
    if (request.query.get('sysparm_view') && !request.query.get('sysparm_fields'))
        throw new NotEmulated('sysparm_view: views of lists and forms are stored, and not read')
}

/** REST API: a POST may name the method that it stands for. */
function methodOf(request: HttpRequest): string {
    const override = request.headers['x-http-method-override']
    return request.method === 'POST' && override ? override.toUpperCase() : request.method
}

function list(call: Call, request: HttpRequest, table: string, version: string | null): HttpResponse {
    const { instance, tx, access } = call
    const parameters = request.query
    const limit = toNumber(parameters.get('sysparm_limit'), DEFAULT_LIMIT)
    const offset = toNumber(parameters.get('sysparm_offset'), 0)
    const query = toListQuery(call, table, parameters)
    // Table API: the limit applies before ACLs leave rows out.
    const rows = instance.database.select({ ...query, window: { first: offset, last: offset + limit } }, tx.counters)
    const headers: Record<string, string> = {}
    if (parameters.get('sysparm_no_count') !== 'true') {
        const total = instance.database.count(query, tx.counters)
        headers['X-Total-Count'] = String(total)
        if (parameters.get('sysparm_suppress_pagination_header') !== 'true')
            headers['Link'] = linkHeader(request.origin + request.path, parameters, { offset, limit, total })
    }
    const rendering = renderingOf(parameters, request.origin)
    const result = rows
        .filter((row) => access.mayUse(table, 'read', row))
        .map((row) => toRecordJson(instance, tx, access, table, row, rendering))
    if (result.length === 0 && version === 'v1') return noRecord()
    return json(200, { result }, headers)
}

function toNumber(text: string | null, fallback: number): number {
    const number = Number(text ?? Number.NaN)
    return Number.isInteger(number) && number >= 0 ? number : fallback
}

function read(call: Call, request: HttpRequest, table: string, sysId: string): HttpResponse {
    const row = find(call, table, sysId)
    if (!row || !call.access.mayUse(table, 'read', row)) return noRecord()
    return json(200, { result: show(call, request, table, row) })
}

function create(call: Call, request: HttpRequest, table: string, version: string | null): HttpResponse {
    const { instance, tx, access } = call
    const body = readRecordBody(request)
    if (!access.mayUse(table, 'create', null)) return refusedByAcl('create')
    const state = instance.records.create(tx, table)
    setColumns(instance, access, state, body, inputOf(call, request, state.table))
    const sysId = instance.records.insert(tx, state)
    if (sysId === null) return refusedByPipeline(state)
    const path = `/api/now/${version ? `${version}/` : ''}table/${table}/${encodeURIComponent(sysId)}`
    return answerWithRecord(call, request, table, sysId, 201, { Location: request.origin + path })
}

function change(call: Call, request: HttpRequest, table: string, sysId: string): HttpResponse {
    const { instance, tx, access } = call
    const body = readRecordBody(request)
    const row = find(call, table, sysId)
    if (!row || !access.mayUse(table, 'read', row)) return noRecord()
    if (!access.mayUse(table, 'write', row)) return refusedByAcl('write')
    const state = instance.records.load(row['sys_class_name'] ?? table, row)
    setColumns(instance, access, state, body, inputOf(call, request, state.table))
    if (instance.records.update(tx, state) === null) return refusedByPipeline(state)
    return answerWithRecord(call, request, table, sysId, 200)
}

/** How values that the client sends are read. */
function inputOf(call: Call, request: HttpRequest, table: string): (column: ColumnInfo, text: string) => string {
    if (request.query.get('sysparm_input_display_value') !== 'true') return (_column, text) => text
    return (column, text) => fromDisplayInput(call.instance, call.tx, table, column, text)
}

function remove(call: Call, table: string, sysId: string): HttpResponse {
    const { instance, tx, access } = call
    const row = find(call, table, sysId)
    if (!row || !access.mayUse(table, 'read', row)) return noRecord()
    if (!access.mayUse(table, 'delete', row)) return refusedByAcl('delete')
    const state = instance.records.load(row['sys_class_name'] ?? table, row)
    if (!instance.records.delete(tx, state)) return refusedByPipeline(state)
    deleteAttachmentsOf(instance, tx, sysId)
    return { status: 204, headers: {}, body: null }
}

function answerWithRecord(
    call: Call,
    request: HttpRequest,
    table: string,
    sysId: string,
    status: number,
    headers: Readonly<Record<string, string>> = {},
): HttpResponse {
    if (request.headers['x-no-response-body'] === 'true') return { status, headers, body: null }
    const row = find(call, table, sysId)
    // A create may store the row and still answer 403 when the caller may not read it back (KB2697679).
    if (!row || !call.access.mayUse(table, 'read', row))
        return failure(403, 'Operation Failed', 'ACL restricts the record retrieval')
    return json(status, { result: show(call, request, table, row) }, headers)
}

function find(call: Call, table: string, sysId: string): Row | null {
    return call.instance.database.get(table, sysId, call.tx.counters)
}

function show(call: Call, request: HttpRequest, table: string, row: Row): unknown {
    return toRecordJson(call.instance, call.tx, call.access, table, row, renderingOf(request.query, request.origin))
}
