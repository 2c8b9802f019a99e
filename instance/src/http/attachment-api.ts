/**
 * The Attachment API: `/api/now/attachment…`. Who may read a record may read its files; who may write it may add and remove them. Administrators
 * remove those of any record, but add none to a record that they may not write.
 */
import type { Row } from '../kernel/kernel.ts'
import { deleteAttachment, readAttachment, writeAttachment } from '../glide/attachment-store.ts'
import { answerAttributes } from './attachment-attributes.ts'
import type { Call } from './call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { toListQuery } from './list-query.ts'
import { parseMultipart } from './multipart.ts'
import { linkHeader } from './paging.ts'
import { noRecord, readRecordBody, refusedByAcl } from './record-body.ts'

/** Default page size of the Attachment API. */
const DEFAULT_LIMIT = 1000
const TABLE = 'sys_attachment'

/** Answers one request; `segments` are those after `/api/now`, version included. */
export function answerAttachmentApi(call: Call, request: HttpRequest, segments: readonly string[]): HttpResponse {
    const [id, part, key] = segments.slice(segments.indexOf('attachment') + 1)
    const { method } = request
    if (method === 'GET' && id === undefined) return list(call, request)
    if (method === 'POST' && id === 'file') return createFromBody(call, request)
    if (method === 'POST' && id === 'upload') return createFromForm(call, request)
    if (id === undefined || id === 'file' || id === 'upload') return notAllowed(method)
    const row = call.instance.database.get(TABLE, id, call.tx.counters)
    if (!row || !call.access.mayUse(TABLE, 'read', row)) return noRecord()
    if (part === 'attributes') {
        if (method !== 'GET' && !call.access.mayUse(TABLE, 'write', row)) return refusedByAcl('write')
        return answerAttributes(call, request, id, key)
    }
    if (method === 'GET')
        return part === 'file' ? sendFile(call, request, row) : json(200, { result: describe(call, row, request) })
    if (method === 'DELETE') return remove(call, row)
    if (method === 'PATCH') return rename(call, request, row)
    return notAllowed(method)
}

function notAllowed(method: string): HttpResponse {
    return failure(405, 'Method Not Allowed', `${method} is not allowed here`)
}

function list(call: Call, request: HttpRequest): HttpResponse {
    const query = toListQuery(call, TABLE, request.query)
    const limit = Number(request.query.get('sysparm_limit')) || DEFAULT_LIMIT
    const offset = Number(request.query.get('sysparm_offset')) || 0
    const rows = call.instance.database.select(
        { ...query, window: { first: offset, last: offset + limit } },
        call.tx.counters,
    )
    const total = call.instance.database.count(query, call.tx.counters)
    const result = rows
        .filter((row) => call.access.mayUse(TABLE, 'read', row))
        .map((row) => describe(call, row, request))
    const link = linkHeader(request.origin + request.path, request.query, { offset, limit, total })
    return json(200, { result }, { 'X-Total-Count': String(total), Link: link })
}

function createFromBody(call: Call, request: HttpRequest): HttpResponse {
    const { query } = request
    const contentType = request.headers['content-type'] ?? 'application/octet-stream'
    return create(call, request, {
        table: query.get('table_name') ?? '',
        record: query.get('table_sys_id') ?? '',
        fileName: query.get('file_name') ?? '',
        contentType,
        content: request.body,
    })
}

/** The file is the last part of the form. */
function createFromForm(call: Call, request: HttpRequest): HttpResponse {
    const parts = parseMultipart(request.headers['content-type'] ?? '', request.body) ?? []
    const text = (name: string): string => parts.find((part) => part.name === name)?.content.toString('utf8') ?? ''
    const file = parts.filter((part) => part.fileName !== null).at(-1)
    if (!file) return failure(400, 'Exception while reading request', 'The form has no file')
    return create(call, request, {
        table: text('table_name'),
        record: text('table_sys_id'),
        fileName: file.fileName!,
        contentType: file.contentType,
        content: file.content,
    })
}

interface Upload {
    readonly table: string
    readonly record: string
    readonly fileName: string
    readonly contentType: string
    readonly content: Buffer
}

function create(call: Call, request: HttpRequest, upload: Upload): HttpResponse {
    const missing = [
        ['table_name', upload.table],
        ['table_sys_id', upload.record],
        ['file_name', upload.fileName],
    ].find(([, value]) => value === '')
    if (missing) return failure(400, `Missing parameter: ${missing[0]}`)
    if (!call.instance.dictionary.table(upload.table)) return failure(400, `Invalid table ${upload.table}`)
    const parent = call.instance.database.get(upload.table, upload.record, call.tx.counters)
    if (!parent || !call.access.mayUse(upload.table, 'read', parent))
        return failure(404, 'Invalid attachment target', `No record ${upload.record} in table ${upload.table}`)
    if (!call.access.mayUse(upload.table, 'write', parent)) return refusedByAcl('create')
    const sysId = writeAttachment(call.instance, call.tx, { ...upload, sysId: upload.record })
    if (sysId === null)
        return failure(403, 'Operation Failed', 'The attachment is too large, of a refused type, or refused by a rule')
    const row = call.instance.database.get(TABLE, sysId, call.tx.counters)!
    return json(
        201,
        { result: describe(call, row, request) },
        { Location: `${request.origin}/api/now/attachment/${encodeURIComponent(sysId)}` },
    )
}

function sendFile(call: Call, request: HttpRequest, row: Row): HttpResponse {
    return {
        status: 200,
        headers: {
            'Content-Type': row['content_type'] ?? 'application/octet-stream',
            'X-Attachment-Metadata': toHeader(JSON.stringify(describe(call, row, request))),
        },
        body: readAttachment(call.instance, row['sys_id']!),
    }
}

/** JSON as a header can hold it: a name of a file may have any character. */
function toHeader(text: string): string {
    return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function remove(call: Call, row: Row): HttpResponse {
    if (!call.access.mayUse(TABLE, 'delete', row)) return refusedByAcl('delete')
    deleteAttachment(call.instance, call.tx, row['sys_id']!)
    return { status: 204, headers: {}, body: null }
}

function rename(call: Call, request: HttpRequest, row: Row): HttpResponse {
    if (!call.access.mayUse(TABLE, 'write', row)) return refusedByAcl('write')
    const name = readRecordBody(request)['file_name']
    if (typeof name !== 'string' || name === '') return failure(400, 'Missing parameter: file_name')
    const state = call.instance.records.load(TABLE, row)
    state.values['file_name'] = name
    call.instance.records.update(call.tx, state)
    return { status: 204, headers: {}, body: null }
}

/** All metadata values are text. */
function describe(call: Call, row: Row, request: HttpRequest): Record<string, string> {
    const shown = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? '']))
    return {
        ...shown,
        created_by_name: nameOf(call, row['sys_created_by']),
        updated_by_name: nameOf(call, row['sys_updated_by']),
        compressed: row['compressed'] === '1' ? 'true' : 'false',
        download_link: `${request.origin}/api/now/attachment/${row['sys_id']!}/file`,
    }
}

function nameOf(call: Call, userName: string | null | undefined): string {
    return call.instance.users.byName(userName ?? '')?.name ?? ''
}
