/** Translates between the platform's REST objects and plain data. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { parseJson } from '../shared/json.ts'
import { asText } from '../shared/text.ts'
import type { RawRequest } from '../shared/raw-request.ts'

/** The request as data. RESTAPIRequestBody API: the body can be read once, so the raw text is read and nothing else. */
export function toRawRequest(request: RESTAPIRequest): RawRequest {
    const body = request.body
    const text = body ? body.dataString : ''
    return {
        header: (name) => {
            const value = request.getHeader(name)
            return value === null || value === undefined ? null : String(value)
        },
        body: asText(text),
    }
}

/** A path parameter, '' when absent. */
export function parameterOf(request: RESTAPIRequest, name: string): string {
    const value = (request.pathParams as Readonly<Record<string, unknown>>)[name]
    return asText(value)
}

/** The body as an object; empty when it is none. */
export function toBody(request: RESTAPIRequest): Readonly<Record<string, unknown>> {
    const body = parseJson(toRawRequest(request).body)
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

/** Answers 200 with data. */
export function writeAnswer(response: RESTAPIResponse, body: object): void {
    response.setStatus(200)
    response.setBody(body)
}

/** Answers an error in the platform's envelope, with a stable code. */
export function writeError(response: RESTAPIResponse, status: number, code: string, message: string): void {
    response.setStatus(status)
    response.setContentType('application/json')
    const error = { code, message, detail: '' }
    response.getStreamWriter().writeString(JSON.stringify({ error, status: 'failure' }))
}
