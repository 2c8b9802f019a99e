/** Decides which API or page answers a request, and as whom. */
import { cicdApis } from '../cicd/cicd-apis.ts'
import type { InstallTarget } from '../install/target.ts'
import { NotEmulated, type Instance, type User } from '../kernel/kernel.ts'
import { createAclEvaluator } from '../glide/acl-evaluator.ts'
import { formatted, refuseFormat } from '../http/answer-format.ts'
import { identifyCaller, notAuthenticated, sessionCookies } from '../http/authentication.ts'
import type { Call } from '../http/call.ts'
import { failure, HttpFailure, pathSegments, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { answerPage } from './pages.ts'
import { NOW_APIS, platformApi } from '../http/platform-apis.ts'
import { createRecordAccess } from '../runtime/acl.ts'
import { answerScriptedRest } from '../http/scripted-rest.ts'
import { logTransaction } from '../runtime/transaction-log.ts'

const MEGABYTE = 1024 * 1024

/** Tests that the CICD API runs send requests to the instance itself. */
const NAMESPACES = { now: NOW_APIS, sn_cicd: cicdApis((instance, request) => answer(instance, request)) }

/** Largest body that a path takes, in bytes. Attachments and packages have the limit of attachments. */
export function sizeLimitOf(instance: Instance, path: string): number {
    if (path.includes('/attachment') || path.endsWith('_upload_processor.do'))
        return (Number(instance.properties.get('com.glide.attachment.max_size')) || 1024) * MEGABYTE
    const property = path.startsWith('/api/now/')
        ? 'glide.rest.max_content_length'
        : 'glide.rest.scripted.max_inbound_content_length_mb'
    return (Number(instance.properties.get(property)) || 10) * MEGABYTE
}

/** Begins the transaction of a request, in the scope of the script that will answer it. */
type Start = (user: User, scope?: string) => Call

/** Answers one request in a transaction of its own; one to an API leaves a row in the transaction log. */
export function answer(instance: InstallTarget, request: HttpRequest): HttpResponse {
    const segments = caught(() => pathSegments(request.path))
    if (!Array.isArray(segments)) return segments
    if (segments[0] !== 'api') return caught(() => answerPage(instance, request, segments))
    return logged(instance, request, (start) => caught(() => route(instance, request, segments, start)))
}

/** Logs once the answer is decided. A request that was refused before its transaction began is one of guest. */
function logged(instance: InstallTarget, request: HttpRequest, respond: (start: Start) => HttpResponse): HttpResponse {
    const began = performance.now()
    const begun: { call?: Call; scope: string } = { scope: 'global' }
    const start: Start = (user, scope = 'global') => {
        begun.scope = scope
        return (begun.call = startCall(instance, request, user))
    }
    let response: HttpResponse | null = null
    try {
        response = respond(start)
        return response
    } finally {
        const { tx } = begun.call ?? startCall(instance, request, instance.users.guest())
        logTransaction(instance, tx, {
            type: 'rest',
            url: request.path,
            scope: begun.scope,
            milliseconds: performance.now() - began,
            status: response?.status ?? 500,
            outputLength: Buffer.byteLength(response?.body ?? ''),
            table: tableOf(instance, request.path),
        })
    }
}

/** The table that a request to an API of tables names. */
function tableOf(instance: InstallTarget, path: string): string | undefined {
    const name = /^\/api\/now\/(?:v\d\/)?(?:table|stats|import)\/(\w+)/.exec(path)?.[1]
    return name && instance.dictionary.table(name) ? name : undefined
}

function caught<T>(work: () => T): T | HttpResponse {
    try {
        return work()
    } catch (error) {
        if (error instanceof HttpFailure) return error.response
        if (error instanceof NotEmulated) return failure(501, 'Not Implemented', error.message)
        throw error
    }
}

function route(instance: InstallTarget, request: HttpRequest, segments: readonly string[], start: Start): HttpResponse {
    const caller = identifyCaller(instance, request)
    const cookies = sessionCookies(instance, request, caller)
    const user = caller.kind === 'user' ? caller.user : null
    const api = platformApi(NAMESPACES, segments.slice(1))
    if (!api) {
        if (segments[1] === 'now') return unknownResource(request)
        const call = (scope: string): Call => start(user ?? instance.users.guest(), scope)
        return stamped(answerScriptedRest(instance, request, segments, user !== null, call), user !== null, cookies)
    }
    if (!user) return stamped(notAuthenticated(), false, cookies)
    const refusal = refuseFormat(request)
    if (refusal) return stamped(refusal, true, cookies)
    const call = start(user)
    const response = caught(() => api(call, request, segments.slice(2)))
    return stamped(formatted(request, response), true, cookies, call.tx.id)
}

/** Begins the transaction of a request. */
function startCall(instance: InstallTarget, request: HttpRequest, user: User): Call {
    const tx = instance.transaction({ name: request.path, user, interactive: false })
    return { instance, tx, access: createRecordAccess(instance, tx, createAclEvaluator(instance, tx)) }
}

function stamped(
    response: HttpResponse,
    isLoggedIn: boolean,
    cookies: readonly string[],
    transactionId?: string,
): HttpResponse {
    const headers: Record<string, string> = { 'X-Is-Logged-In': String(isLoggedIn) }
    if (transactionId) headers['X-Transaction-ID'] = transactionId
    return { ...response, cookies, headers: { ...headers, ...response.headers } }
}

/** Only the status code and this message are documented. */
export function unknownResource(request: HttpRequest): HttpResponse {
    return failure(400, 'Requested URI does not represent any resource', request.path)
}
