/** Reads records that clients send and writes them through the record pipeline. */
import type { ColumnInfo, Instance, RecordState } from '../kernel/kernel.ts'
import { failure, HttpFailure, type HttpRequest, type HttpResponse } from './exchange.ts'
import { parseLenientJson } from './lenient-json.ts'
import { mediaTypeOf } from './media-types.ts'
import type { RecordAccess } from '../runtime/acl.ts'
import { readXmlRecord } from './xml-format.ts'

/** The one record of a request body; of several, the first. @throws HttpFailure 400 or 415 */
export function readRecordBody(request: HttpRequest): Record<string, unknown> {
    const type = mediaTypeOf(request.headers['content-type'] ?? 'application/json')
    const isXml = type === 'application/xml' || type === 'text/xml'
    if (!isXml && type !== 'application/json' && !type.endsWith('+json'))
        throw new HttpFailure(failure(415, 'Unsupported Media Type', `Content-Type ${type} is not emulated`))
    const text = request.body.toString('utf8')
    if (text.trim() === '') return {}
    let parsed: unknown
    try {
        parsed = isXml ? readXmlRecord(text) : parseLenientJson(text)
    } catch {
        throw new HttpFailure(
            failure(400, 'Exception while reading request', `The payload is not valid ${isXml ? 'XML' : 'JSON'}.`),
        )
    }
    const record: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    if (record === null || typeof record !== 'object')
        throw new HttpFailure(failure(400, 'Exception while reading request', 'The payload is not a record.'))
    return record as Record<string, unknown>
}

/**
 * Sets the columns of a record in memory; unknown columns and those the user may not write are ignored. `toActual` reads what the
 * client sent, where that is not the stored form.
 */
export function setColumns(
    instance: Instance,
    access: RecordAccess,
    state: RecordState,
    body: Readonly<Record<string, unknown>>,
    toActual: (column: ColumnInfo, text: string) => string = (_column, text) => text,
): void {
    const table = instance.dictionary.table(state.table)!
    for (const [name, given] of Object.entries(body)) {
        const column = table.columns.get(name)
        if (!column || (name === 'sys_id' && !state.isNew)) continue
        if (!access.mayUseColumn(state.table, name, state.isNew ? 'create' : 'write', state.values)) continue
        const text = toText(given)
        if (isJournal(column)) {
            if (text !== '') state.journal[name] = text
        } else state.values[name] = toValue(column, toActual(column, text))
    }
}

function isJournal(column: ColumnInfo): boolean {
    return column.type === 'journal_input' || column.type === 'journal'
}

function toText(given: unknown): string {
    if (given === null || given === undefined) return ''
    if (typeof given !== 'object') return String(given)
    const value = (given as { value?: unknown }).value
    return value === undefined ? JSON.stringify(given) : String(value)
}

function toValue(column: ColumnInfo, text: string): string | null {
    if (column.type === 'boolean') return text === 'true' || text === '1' ? '1' : '0'
    return text === '' ? null : text
}

const ACL_REFUSAL = {
    create: 'ACL Exception Insert Failed due to security constraints',
    write: 'ACL Exception Update Failed due to security constraints',
    delete: 'ACL Exception Delete Failed due to security constraints',
} as const

/** The answer to a write that an ACL forbids. */
export function refusedByAcl(operation: keyof typeof ACL_REFUSAL): HttpResponse {
    return failure(403, 'Operation Failed', ACL_REFUSAL[operation])
}

/** The answer to a write that the pipeline refused: a rule, a data policy, a unique index. */
export function refusedByPipeline(state: RecordState): HttpResponse {
    return failure(403, 'Operation Failed', state.lastError)
}

/** The answer when there is no such record, or none that the user may read. */
export function noRecord(): HttpResponse {
    return failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
}

/** The answer when web services may not use the table. */
export function noWebService(): HttpResponse {
    return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
}
