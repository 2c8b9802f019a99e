/** An HTTP request and its answer as plain data, so that every route is a function from one to the other. */

/** One request, body read. */
export interface HttpRequest {
    readonly method: string
    /** Path without query, percent-encoding kept. */
    readonly path: string
    readonly queryString: string
    readonly query: URLSearchParams
    /** Header names in lower case. */
    readonly headers: Readonly<Record<string, string>>
    readonly body: Buffer
    /** `http://host:port`, as the client addressed it. */
    readonly origin: string
}

/** One answer. A null body sends none. */
export interface HttpResponse {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: Buffer | string | null
    /** Values of Set-Cookie. */
    readonly cookies?: readonly string[]
    /** Done once the answer is on its way: work that a client follows by its progress. */
    readonly afterwards?: () => void
}

/** Content type of every JSON answer. */
export const JSON_TYPE = 'application/json;charset=UTF-8'

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpResponse {
    return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: JSON.stringify(value) }
}

/** The platform's error envelope. */
export function failure(
    status: number,
    message: string,
    detail: string | null = null,
    headers: Readonly<Record<string, string>> = {},
): HttpResponse {
    return json(status, { error: { message, detail }, status: 'failure' }, headers)
}

/** The answer to a body over the limit (KB0747638). */
export function tooLarge(length: number | string, limit: number): HttpResponse {
    const detail = `Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${limit} bytes.`
    return failure(400, 'Exception while reading request', detail)
}

/** All headers of an answer but its cookies. */
export function headersOf(response: HttpResponse): Record<string, string> {
    return {
        Server: 'ServiceNow',
        'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
        Pragma: 'no-store,no-cache',
        ...response.headers,
    }
}

/** A page, or a message where a browser expects one. */
export function html(status: number, text: string, cookies: readonly string[] = []): HttpResponse {
    return { status, headers: { 'Content-Type': 'text/html;charset=UTF-8' }, body: text, cookies }
}

/** The answer when there is no such page. */
export function notFound(): HttpResponse {
    return html(404, '<!DOCTYPE html><title>Page not found</title><p>The page you are looking for could not be found.')
}

/** Sends a browser elsewhere on this instance. */
export function redirect(location: string, cookies: readonly string[] = []): HttpResponse {
    return { status: 302, headers: { Location: location }, body: null, cookies }
}

/** An answer to throw from deep inside a route. */
export class HttpFailure extends Error {
    constructor(readonly response: HttpResponse) {
        super(`HTTP ${response.status}`)
    }
}

/** Segments of a path, decoded. @throws HttpFailure when an escape is malformed. */
export function pathSegments(path: string): string[] {
    try {
        return path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent)
    } catch {
        throw new HttpFailure(failure(400, 'Requested URI does not represent any resource', path))
    }
}
