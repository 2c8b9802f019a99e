/** Gives the answers of the platform's REST APIs in the format that a client accepts. */
import { failure, type HttpRequest, type HttpResponse } from './exchange.ts'
import { mediaTypeOf, negotiate } from './media-types.ts'
import { toXml } from './xml-format.ts'

const FORMATS = 'application/json,application/xml,text/xml'

/** The refusal of a client that takes neither JSON nor XML; only the status code is documented. */
export function refuseFormat(request: HttpRequest): HttpResponse | null {
    // A file is sent in its own format, and a client may name that.
    const isFile = request.method === 'GET' && /\/attachment\/[^/]+\/file$/.test(request.path)
    if (isFile || negotiate(FORMATS, request.headers['accept']) !== null) return null
    return failure(406, 'Not Acceptable', `The resource gives ${FORMATS}`)
}

/** The answer as it is, or as XML for a client that asks for that. Files keep their own type. */
export function formatted(request: HttpRequest, response: HttpResponse): HttpResponse {
    const wanted = negotiate(FORMATS, request.headers['accept']) ?? 'application/json'
    const isJson = mediaTypeOf(response.headers['Content-Type'] ?? '') === 'application/json'
    if (wanted === 'application/json' || !isJson || typeof response.body !== 'string') return response
    return {
        ...response,
        headers: { ...response.headers, 'Content-Type': `${wanted};charset=UTF-8` },
        body: toXml(JSON.parse(response.body)),
    }
}
