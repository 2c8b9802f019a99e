/** sn_ws.RESTMessageV2 and RESTResponseV2: outbound HTTP, really made when it stays on this machine. */

import { PlatformError, type ConcurrentWork, type Row, type Transaction } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { isTrue, toText } from '../text/script-text.ts'
import { escapeHtml } from './html-text.ts'
import { callLoopback, type OutboundAnswer, type OutboundRequest } from './outbound-call.ts'
import { writeAttachment } from './attachment-store.ts'
import { toStandIn } from './outbound-hosts.ts'
import { isOwnServer } from './own-servers.ts'
import { outboundLevelOf, type OutboundFunction } from './outbound-level.ts'
import { logOutboundCall } from './outbound-log.ts'

const DEFAULT_TIMEOUT_MS = 30_000
const MOST_REDIRECTS = 5

/** A request being put together; `${name}` in endpoint, headers and body are its variables. */
export class RestMessage {
    #endpoint = ''
    #method = ''
    #body = ''
    #timeoutMs = DEFAULT_TIMEOUT_MS
    readonly #headers: Record<string, string> = {}
    readonly #query: string[] = []
    readonly #variables = new Map<string, string>()
    #level: string | null = null
    #called: OutboundFunction | null = null
    #follows: boolean | null = null
    #keepsVariables = false
    #saveTo: readonly [table: string, sysId: string, fileName: string] | null = null

    /** With a name and a method the records of the REST message are read; without, everything is set by calls. */
    constructor(
        readonly context: ScriptContext,
        name?: unknown,
        method?: unknown,
    ) {
        if (name !== undefined) this.#load(toText(name), toText(method))
    }

    setEndpoint(url: unknown): void {
        this.#endpoint = toText(url)
    }

    getEndpoint(): string {
        return this.#filled(this.#endpoint)
    }

    setHttpMethod(method: unknown): void {
        this.#method = toText(method).toUpperCase()
    }

    setRequestBody(body: unknown): void {
        this.#body = toText(body)
    }

    getRequestBody(): string {
        return this.#filled(this.#body)
    }

    setRequestHeader(name: unknown, value: unknown): void {
        this.#headers[toText(name)] = toText(value)
    }

    getRequestHeader(name: unknown): string | null {
        return this.#headers[toText(name)] ?? null
    }

    getRequestHeaders(): Record<string, string> {
        return { ...this.#headers }
    }

    setQueryParameter(name: unknown, value: unknown): void {
        this.#query.push(`${encodeURIComponent(toText(name))}=${encodeURIComponent(toText(value))}`)
    }

    /** Escapes XML in the value. */
    setStringParameter(name: unknown, value: unknown): void {
        this.#variables.set(toText(name), escapeHtml(toText(value)))
    }

    setStringParameterNoEscape(name: unknown, value: unknown): void {
        this.#variables.set(toText(name), toText(value))
    }

    setBasicAuth(user: unknown, password: unknown): void {
        const pair = Buffer.from(`${toText(user)}:${toText(password)}`, 'utf8').toString('base64')
        this.#headers.Authorization = `Basic ${pair}`
    }

    setHttpTimeout(milliseconds: unknown): void {
        this.#timeoutMs = Number(milliseconds)
    }

    /** The body of the answer, whatever its status, becomes an attachment of the record; `getBody` is an error then. */
    saveResponseBodyAsAttachment(table: unknown, sysId: unknown, fileName: unknown): void {
        this.#saveTo = [toText(table), toText(sysId), toText(fileName)]
    }

    /** How much the outbound log keeps of this call: basic, elevated or all. */
    setLogLevel(level: unknown): void {
        this.#level = toText(level)
    }

    /** Whether redirects are followed; otherwise the behaviour `redirects` decides. */
    setFollowRedirect(follows: unknown): void {
        this.#follows = isTrue(follows)
    }

    /** Keeps `${name}` in the body where no such variable was set; otherwise the behaviour `body_variables` decides. */
    disableForcedVariableSubstitution(): void {
        this.#keepsVariables = true
    }

    execute(): RestResponse {
        const response = new RestResponse(this.#url())
        response.arrive(...this.#call(this.#prepare(), this.context.tx))
        return response
    }

    /** Another thread makes the call: the script goes on, and waits by `waitForResponse`. What was set by now is sent. */
    executeAsync(): RestResponse {
        const response = new RestResponse(this.#url())
        const call = this.#prepare()
        const { instance, tx } = this.context
        // The transaction may have ended by then: the log names the script that started the call.
        const starter = { ...tx, scriptStack: [...tx.scriptStack] }
        response.arriving = instance.concurrency.start(() => {
            try {
                response.arrive(...this.#call(call, starter))
            } catch (error) {
                // It concerns the script that waits for the answer, and not the one between whose statements it came up.
                response.failure = error as Error
            }
        })
        return response
    }

    #prepare(): OutboundRequest {
        const url = this.#url()
        if (!this.#method) throw new PlatformError('No HTTP method was set')
        const headers = {
            'User-Agent': this.context.instance.properties.get('glide.http.user.agent') || 'ServiceNow/1.0',
            ...this.#headers,
        }
        return { method: this.#method, url, headers, body: this.#sentBody(), timeoutMs: this.#timeoutMs }
    }

    /** The answer, and the attachment that has its body. */
    #call(call: OutboundRequest, tx: Transaction): readonly [OutboundAnswer, string | undefined] {
        const { instance } = this.context
        const started = Date.now()
        const send = (to: string): OutboundAnswer => {
            const called = toStandIn(instance, to)
            if (instance.behaviour.answer('self_calls') === 'refused' && isOwnServer(called))
                return { kind: 'failed', reason: 'connection', message: 'Connection refused' }
            return callLoopback({ ...call, url: called })
        }
        const follows = this.#follows ?? instance.behaviour.answer('redirects') === 'followed'
        const answer = follows ? followRedirects(send, call.url) : send(call.url)
        logOutboundCall(instance, tx, {
            method: call.method,
            url: call.url,
            status: answer.kind === 'answered' ? answer.status : 0,
            milliseconds: Date.now() - started,
            level: outboundLevelOf(instance, this.#level, this.#called),
            request: { headers: Object.entries(call.headers), body: Buffer.from(call.body, 'utf8') },
            response: answer.kind === 'answered' ? answer : { headers: [], body: Buffer.alloc(0) },
        })
        return [answer, this.#saveTo === null ? undefined : this.#save(answer, this.#saveTo, tx)]
    }

    /** '' when the instance stores no such file: above its limit, of a refused kind, or nothing at all. */
    #save(
        answer: OutboundAnswer,
        [table, sysId, fileName]: readonly [string, string, string],
        tx: Transaction,
    ): string {
        if (answer.kind === 'failed' || answer.isCut || answer.body.length === 0) return ''
        const { instance } = this.context
        const type = answer.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
        return writeAttachment(instance, tx, { table, sysId, fileName, contentType: type, content: answer.body }) ?? ''
    }

    #sentBody(): string {
        const body = this.getRequestBody()
        const isRemoving = this.context.instance.behaviour.answer('body_variables') === 'removed'
        return isRemoving && !this.#keepsVariables ? body.replace(/\$\{[^}]+\}/g, '') : body
    }

    #url(): string {
        const endpoint = this.getEndpoint()
        if (!endpoint) throw new PlatformError('No endpoint was set')
        if (this.#query.length === 0) return endpoint
        return `${endpoint}${endpoint.includes('?') ? '&' : '?'}${this.#query.join('&')}`
    }

    #filled(text: string): string {
        return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => this.#variables.get(name) ?? whole)
    }

    #load(name: string, method: string): void {
        const message = this.#first('sys_rest_message', [['name', name]])
        const call = message
            ? this.#first('sys_rest_message_fn', [
                  ['rest_message', message.sys_id ?? ''],
                  ['function_name', method],
              ])
            : null
        if (!message || !call) throw new PlatformError(`REST Message '${name}' or its method '${method}' was not found`)
        this.#endpoint = call.rest_endpoint || message.rest_endpoint || ''
        this.#method = (call.http_method ?? 'get').toUpperCase()
        this.#body = call.content ?? ''
        this.#called = {
            messageId: message.sys_id ?? '',
            messageName: message.name ?? '',
            functionId: call.sys_id ?? '',
            functionName: call.function_name ?? '',
        }
    }

    #first(table: string, equal: readonly (readonly [string, string])[]): Row | null {
        const { instance } = this.context
        if (!instance.dictionary.table(table)) return null
        const terms = equal.map(([path, value]) => ({ kind: 'compare', path, operator: '=', value }) as const)
        const rows = instance.database.select({
            table,
            where: { kind: 'and', terms },
            orderBy: [],
            window: { first: 0, last: 1 },
        })
        return rows[0] ?? null
    }
}

/** The answer at the end of a few redirects. */
function followRedirects(send: (url: string) => OutboundAnswer, url: string): OutboundAnswer {
    let answer = send(url)
    for (let at = url, hops = 0; hops < MOST_REDIRECTS; hops++) {
        if (answer.kind === 'failed' || answer.status < 300 || answer.status > 399) return answer
        const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
        if (location === undefined) return answer
        at = new URL(location, at).href
        answer = send(at)
    }
    return answer
}

const NOT_THERE: OutboundAnswer = { kind: 'failed', reason: 'connection', message: 'There is no answer yet' }

/** What came back, or why nothing did. Before it has come nothing documents what the methods answer: here, as when nothing did. */
export class RestResponse {
    answer: OutboundAnswer = NOT_THERE
    /** sys_id of the attachment that holds the body; undefined when the body was not to be saved. */
    attachment: string | undefined
    /** The call that another thread makes. */
    arriving: ConcurrentWork | null = null
    failure: Error | null = null

    constructor(readonly url: string) {}

    arrive(answer: OutboundAnswer, attachment: string | undefined): void {
        this.answer = answer
        this.attachment = attachment
    }

    /** Asynchronous SOAPMessageV2 example: throws when the answer does not come in this time. */
    waitForResponse(seconds: unknown): void {
        if (!(Number(seconds) >= 0)) throw new PlatformError('waitForResponse takes a number of seconds')
        this.arriving?.finish()
        if (this.failure) throw this.failure
    }

    /** 0 when there was no answer. */
    getStatusCode(): number {
        return this.answer.kind === 'answered' ? this.answer.status : 0
    }

    getBody(): string {
        if (this.attachment !== undefined) throw new PlatformError('The body was saved as an attachment')
        return this.answer.kind === 'answered' ? this.answer.body.toString('utf8') : ''
    }

    /** The last value of a repeated header. */
    getHeader(name: unknown): string | null {
        const wanted = toText(name).toLowerCase()
        return (
            this.#pairs()
                .filter(([header]) => header.toLowerCase() === wanted)
                .pop()?.[1] ?? null
        )
    }

    getHeaders(): Record<string, string> {
        return Object.fromEntries(this.#pairs())
    }

    /** True when no answer came. What it says of 4xx and 5xx answers is not documented; ask for the status. */
    haveError(): boolean {
        return this.answer.kind === 'failed'
    }

    /** 1 is a socket timeout; other codes are not documented. */
    getErrorCode(): number {
        return this.answer.kind === 'failed' && this.answer.reason === 'timeout' ? 1 : 0
    }

    getErrorMessage(): string | null {
        return this.answer.kind === 'failed' ? this.answer.message : null
    }

    getResponseAttachmentSysid(): string {
        return this.attachment ?? ''
    }

    getQueryString(): string {
        return new URL(this.url).search.slice(1)
    }

    #pairs(): readonly (readonly [string, string])[] {
        return this.answer.kind === 'answered' ? this.answer.headers : []
    }
}

/** sn_ws.RESTMessageV2 as scripts see it. */
export const REST_MESSAGE = glideClass<RestMessage>({
    name: 'sn_ws.RESTMessageV2',
    type: RestMessage,
    construct: (context, name, method) => new RestMessage(context, name, method),
    methods: [
        'setEndpoint',
        'getEndpoint',
        'setHttpMethod',
        'setRequestBody',
        'getRequestBody',
        'setRequestHeader',
        'getRequestHeader',
        'getRequestHeaders',
        'setQueryParameter',
        'setStringParameter',
        'setStringParameterNoEscape',
        'setBasicAuth',
        'setHttpTimeout',
        'saveResponseBodyAsAttachment',
        'setLogLevel',
        'setFollowRedirect',
        'disableForcedVariableSubstitution',
        'execute',
        'executeAsync',
    ],
})

/** sn_ws.RESTResponseV2 as scripts see it. */
export const REST_RESPONSE = glideClass<RestResponse>({
    name: 'sn_ws.RESTResponseV2',
    type: RestResponse,
    methods: [
        'getStatusCode',
        'getBody',
        'getHeader',
        'getHeaders',
        'haveError',
        'getErrorCode',
        'getErrorMessage',
        'getResponseAttachmentSysid',
        'getQueryString',
        'waitForResponse',
    ],
})
