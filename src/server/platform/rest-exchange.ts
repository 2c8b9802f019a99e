/** Translates between the platform's REST objects and plain data. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { fromByteText } from '../shared/encoding.ts'
import type { Fault, Where } from '../shared/fault.ts'
import type { JsonObject } from '../shared/json.ts'
import { readMembers, type MemberFailure } from '../shared/request-members.ts'
import type { Result } from '../shared/result.ts'
import { asText } from '../shared/text.ts'
import type { RawRequest } from '../shared/raw-request.ts'
import { attempt } from './edge.ts'

/** The request as data; a body that is no text is an empty one. */
export function toRawRequest(request: RESTAPIRequest): RawRequest {
    return {
        header: (name) => {
            const value = request.getHeader(name)
            return value === null || value === undefined ? null : String(value)
        },
        body: textOf(request) || '',
    }
}

/**
 * The text of the body, '' when there is none; null where the platform gives it as a stream only, as it does for content types that no route takes.
 * RESTAPIRequestBody API: the body can be read once, so the raw text is read and nothing else.
 */
function textOf(request: RESTAPIRequest): string | null {
    return attempt(
        { doing: 'reading the body of a request', code: 'body_not_text', level: 'debug' },
        () => {
            const body = request.body
            return asText(body ? body.dataString : '')
        },
        () => null,
    )
}

/** The body as its sender wrote it: JSON is UTF-8 (RFC 8259), also where the platform took each of its bytes for a character. */
export function jsonOf(request: RESTAPIRequest): string | null {
    const text = textOf(request)
    const meant = text === null ? null : fromByteText(text)
    return meant === null ? text : meant
}

/** A path parameter, '' when absent. */
export function parameterOf(request: RESTAPIRequest, name: string): string {
    const value = (request.pathParams as Readonly<Record<string, unknown>>)[name]
    return asText(value)
}

/** The query parameters. RESTAPIRequest API: each one is a list of texts. */
export function parametersOf(request: RESTAPIRequest): Readonly<Record<string, unknown>> {
    return (request.queryParams || {}) as unknown as Readonly<Record<string, unknown>>
}

/** The first text of a query parameter, '' when absent. */
export function queryOf(request: RESTAPIRequest, name: string): string {
    const value = parametersOf(request)[name]
    return asText(Array.isArray(value) ? value[0] : value)
}

/** The members of the body, or why nothing is done; `any` for a route that names unknown members itself. */
export function membersOf(
    request: RESTAPIRequest,
    known: readonly string[] | 'any',
): Result<JsonObject, MemberFailure> {
    return readMembers(jsonOf(request), known)
}

/** Answers a request; an exception becomes 500 with the reference id that leads to its cause in the log, and nothing else of it. */
export function answerRoute(response: RESTAPIResponse, where: Where, answer: () => void): void {
    attempt(where, answer, (fault) =>
        attempt(
            where,
            () => writeFault(response, fault),
            () => undefined,
        ),
    )
}

/** What a route does, and the members that its body may have; `any` as in `membersOf`. */
export interface BodyRoute {
    readonly doing: string
    readonly known: readonly string[] | 'any'
}

/** The same for a request with a body: acts on its members, or answers 400 and does nothing. */
export function answerBody(
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    { doing, known }: BodyRoute,
    act: (members: JsonObject) => void,
): void {
    answerRoute(response, { doing }, () => {
        const members = membersOf(request, known)
        if (members.ok) act(members.value)
        else writeError(response, 400, members.failure.code, members.failure.message)
    })
}

/** Answers 200 with data. */
export function writeAnswer(response: RESTAPIResponse, body: object): void {
    response.setStatus(200)
    response.setBody(body)
}

/** Answers an error in the platform's envelope, with a stable code; `more` are further members of ours. */
export function writeError(
    response: RESTAPIResponse,
    status: number,
    code: string,
    message: string,
    more: object = {},
): void {
    writeEnvelope(response, status, { code, message, detail: '', ...more })
}

function writeFault(response: RESTAPIResponse, { code, message, reference }: Fault): void {
    writeEnvelope(response, 500, { code, message, detail: '', reference })
}

/** Only the stream writer sends an error with members of ours (RESTAPIResponse API). */
function writeEnvelope(response: RESTAPIResponse, status: number, error: object): void {
    response.setStatus(status)
    response.setContentType('application/json')
    response.getStreamWriter().writeString(JSON.stringify({ error, status: 'failure' }))
}
