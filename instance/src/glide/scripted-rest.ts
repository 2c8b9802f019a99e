/** What a Scripted REST script gets and fills: RESTAPIRequest, its body, RESTAPIResponse and its stream writer. */

import { PlatformError } from '../kernel/kernel.ts'
import { ParsedText } from '../runtime/membrane.ts'
import { Foreign } from '../runtime/foreign.ts'
import { glideClass, type FieldHolder } from '../runtime/glide-class.ts'
import { GlideScriptableInputStream } from './input-stream.ts'
import { ServiceError } from './service-error.ts'
import { toText } from '../text/script-text.ts'

/** An HTTP request as the server read it. Header names are in lower case. */
export interface RequestParts {
    readonly method: string
    readonly uri: string
    readonly url: string
    readonly queryString: string
    readonly pathParams: Readonly<Record<string, string>>
    readonly queryParams: Readonly<Record<string, readonly string[]>>
    readonly headers: Readonly<Record<string, string>>
    readonly bodyBytes: Uint8Array
    /** How bytes become text; UTF-8 when absent. */
    readonly bodyEncoding?: 'utf8' | 'latin1'
}

/** What a script made of its response. */
export interface ResponseParts {
    status: number | null
    readonly headers: Record<string, string>
    /** Plain data to be wrapped in `{"result": …}`; undefined when no body was set. */
    body: unknown
    error: ServiceError | null
    /** Bytes written through the stream writer; null when it was not asked for. */
    streamed: Buffer | null
}

abstract class Properties implements FieldHolder {
    protected abstract readonly shown: Readonly<Record<string, unknown>>

    member(name: string): unknown {
        return Object.hasOwn(this.shown, name) ? this.shown[name] : undefined
    }

    hasMember(name: string): boolean {
        return Object.hasOwn(this.shown, name)
    }

    memberNames(): readonly string[] {
        return Object.keys(this.shown)
    }

    assign(): void {
        throw new PlatformError('A request cannot be changed')
    }
}

/** sn_ws_int.RESTAPIRequest. */
export class ScriptedRequest extends Properties {
    protected readonly shown: Readonly<Record<string, unknown>>
    readonly #headers: Readonly<Record<string, string>>

    constructor(parts: RequestParts) {
        super()
        this.#headers = Object.fromEntries(
            Object.entries(parts.headers).map(([name, value]) => [name.toLowerCase(), value]),
        )
        this.shown = {
            body: new ScriptedRequestBody(parts.bodyBytes, this.#headers['content-type'] ?? '', parts.bodyEncoding),
            pathParams: parts.pathParams,
            queryParams: parts.queryParams,
            queryString: parts.queryString,
            uri: parts.uri,
            url: parts.url,
            headers: this.#headers,
        }
    }

    /** Names are not case sensitive. */
    getHeader(name: unknown): string | null {
        return this.#headers[toText(name).toLowerCase()] ?? null
    }
}

/** sn_ws_int.RESTAPIRequestBody: readable once, in one of its forms. */
export class ScriptedRequestBody implements FieldHolder {
    #isRead = false
    #entries: unknown[] | null = null

    constructor(
        readonly bytes: Uint8Array,
        readonly contentType: string,
        readonly encoding: 'utf8' | 'latin1' = 'utf8',
    ) {}

    member(name: string): unknown {
        if (name === 'dataString') return this.#text()
        if (name === 'data') return this.#data()
        if (name === 'dataStream') return new GlideScriptableInputStream(this.#take())
        return undefined
    }

    hasMember(name: string): boolean {
        return ['data', 'dataString', 'dataStream'].includes(name)
    }

    memberNames(): readonly string[] {
        return ['data', 'dataString', 'dataStream']
    }

    assign(): void {
        throw new PlatformError('A request body cannot be changed')
    }

    hasNext(): boolean {
        return this.#list().length > 0
    }

    nextEntry(): unknown {
        return this.#list().shift() ?? null
    }

    // Scripted REST request body: once it has been read in one form, every other form is empty.
    #take(): Uint8Array {
        if (this.#isRead) return new Uint8Array()
        this.#isRead = true
        return this.bytes
    }

    #text(): string {
        this.#requireText()
        return Buffer.from(this.#take()).toString(this.encoding)
    }

    #data(): unknown {
        const text = this.#text()
        if (text.trim() === '') return null
        if (/xml/i.test(this.contentType)) throw new PlatformError('Bodies in XML are not emulated')
        try {
            JSON.parse(text)
        } catch {
            throw new PlatformError('The payload is not valid JSON')
        }
        return new ParsedText(text)
    }

    #list(): unknown[] {
        if (this.#entries) return this.#entries
        const parsed: unknown = JSON.parse(this.#text() || '[]')
        const items: unknown[] = Array.isArray(parsed) ? parsed : [parsed]
        this.#entries = items.map((item) => new ParsedText(JSON.stringify(item)))
        return this.#entries
    }

    // A body that is neither JSON nor XML (nor text or a form) is for dataStream only.
    #requireText(): void {
        if (this.contentType === '' || /json|xml|^text\/|x-www-form-urlencoded/i.test(this.contentType)) return
        throw new PlatformError(`The content type ${this.contentType} can only be read as a stream`)
    }
}

/** sn_ws_int.RESTAPIResponse. The server reads `result` when the script is done. */
export class ScriptedResponse {
    readonly result: ResponseParts = { status: null, headers: {}, body: undefined, error: null, streamed: null }

    setBody(body: unknown): void {
        this.result.body = toBody(body)
    }

    /** What is not a number becomes 0. */
    setStatus(status: unknown): void {
        const number = typeof status === 'number' ? status : Number(toText(status) || 'none')
        this.result.status = Number.isFinite(number) ? Math.trunc(number) : 0
    }

    setHeader(name: unknown, value: unknown): void {
        this.result.headers[toText(name)] = toText(value)
    }

    setHeaders(headers: unknown): void {
        for (const [name, value] of Object.entries((headers ?? {}) as Record<string, unknown>))
            this.setHeader(name, value)
    }

    setLocation(location: unknown): void {
        this.setHeader('Location', location)
    }

    setContentType(type: unknown): void {
        this.setHeader('Content-Type', type)
    }

    setError(error: unknown): void {
        this.result.error = error instanceof ServiceError ? error : new ServiceError(500, toText(error))
    }

    getStreamWriter(): ScriptedStreamWriter {
        this.result.streamed ??= Buffer.alloc(0)
        return new ScriptedStreamWriter(this.result)
    }
}

/** sn_ws_int.RESTAPIResponseStream: bytes without the `result` wrapper. */
export class ScriptedStreamWriter {
    constructor(readonly result: ResponseParts) {}

    writeString(text: unknown): void {
        this.#append(Buffer.from(toText(text), 'utf8'))
    }

    #append(bytes: Buffer): void {
        this.result.streamed = Buffer.concat([this.result.streamed ?? Buffer.alloc(0), bytes])
    }
}

/** A returned or set value as a response body. @throws PlatformError for what cannot be serialised, e.g. the request itself */
export function toBody(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(toBody)
    if (value instanceof Foreign) return undefined
    if (value instanceof Date) return value.toISOString()
    if (value.constructor !== Object)
        throw new PlatformError(`An object of class ${value.constructor.name} cannot be serialised into a response`)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBody(item)]))
}

/** sn_ws_int.RESTAPIRequest as scripts see it. */
export const SCRIPTED_REQUEST = glideClass<ScriptedRequest>({
    name: 'sn_ws_int.RESTAPIRequest',
    type: ScriptedRequest,
    fields: true,
    methods: ['getHeader'],
})

/** sn_ws_int.RESTAPIRequestBody as scripts see it. */
export const SCRIPTED_REQUEST_BODY = glideClass<ScriptedRequestBody>({
    name: 'sn_ws_int.RESTAPIRequestBody',
    type: ScriptedRequestBody,
    fields: true,
    methods: ['hasNext', 'nextEntry'],
})

/** sn_ws_int.RESTAPIResponse as scripts see it. */
export const SCRIPTED_RESPONSE = glideClass<ScriptedResponse>({
    name: 'sn_ws_int.RESTAPIResponse',
    type: ScriptedResponse,
    methods: [
        'setBody',
        'setStatus',
        'setHeader',
        'setHeaders',
        'setLocation',
        'setContentType',
        'setError',
        'getStreamWriter',
    ],
})

/** sn_ws_int.RESTAPIResponseStream as scripts see it. */
export const SCRIPTED_STREAM_WRITER = glideClass<ScriptedStreamWriter>({
    name: 'sn_ws_int.RESTAPIResponseStream',
    type: ScriptedStreamWriter,
    methods: ['writeString'],
})
