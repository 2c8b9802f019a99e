/** Decides which API or page answers a request, and as whom. */
import type { InstallTarget } from '../install/target.ts'
import { NotEmulated, type Instance, type User } from '../kernel.ts'
import { createAclEvaluator } from './acl-evaluator.ts'
import { formatted, refuseFormat } from './answer-format.ts'
import { identifyCaller, notAuthenticated, sessionCookies } from './authentication.ts'
import type { Call } from './call.ts'
import { failure, HttpFailure, pathSegments, type HttpRequest, type HttpResponse } from './exchange.ts'
import { answerPage } from './pages.ts'
import { platformApi } from './platform-apis.ts'
import { createRecordAccess } from './record-access.ts'
import { answerScriptedRest } from './scripted-rest.ts'

const MEGABYTE = 1024 * 1024

/** Largest body that a path takes, in bytes. Attachments and packages have the limit of attachments. */
export function sizeLimitOf(instance: Instance, path: string): number {
    if (path.includes('/attachment') || path.endsWith('_upload_processor.do'))
        return (Number(instance.properties.get('com.glide.attachment.max_size')) || 1024) * MEGABYTE
    const property = path.startsWith('/api/now/')
        ? 'glide.rest.max_content_length'
        : 'glide.rest.scripted.max_inbound_content_length_mb'
    return (Number(instance.properties.get(property)) || 10) * MEGABYTE
}

/** Answers one request in a transaction of its own. */
export function answer(instance: InstallTarget, request: HttpRequest): HttpResponse {
    return caught(() => route(instance, request))
}

function caught(work: () => HttpResponse): HttpResponse {
    try {
        return work()
    } catch (error) {
        if (error instanceof HttpFailure) return error.response
        if (error instanceof NotEmulated) return failure(501, 'Not Implemented', error.message)
        throw error
    }
}

function route(instance: InstallTarget, request: HttpRequest): HttpResponse {
    const segments = pathSegments(request.path)
    if (segments[0] !== 'api') return answerPage(instance, request, segments)
    const caller = identifyCaller(instance, request)
    const cookies = sessionCookies(instance, request, caller)
    const user = caller.kind === 'user' ? caller.user : null
    const api = platformApi(segments.slice(1))
    if (!api) {
        if (segments[1] === 'now') return unknownResource(request)
        const call = (): Call => startCall(instance, request, user ?? instance.users.guest())
        return stamped(answerScriptedRest(instance, request, segments, user !== null, call), user !== null, cookies)
    }
    if (!user) return stamped(notAuthenticated(), false, cookies)
    const refusal = refuseFormat(request)
    if (refusal) return stamped(refusal, true, cookies)
    const call = startCall(instance, request, user)
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
