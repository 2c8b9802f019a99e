/** Decides which API answers a request, and as whom. */
import { NotEmulated, type Instance, type User } from '../kernel.ts'
import { createAclEvaluator } from './acl-evaluator.ts'
import { answerAttachmentApi } from './attachment-api.ts'
import { identifyCaller, notAuthenticated } from './authentication.ts'
import type { Call } from './call.ts'
import { failure, HttpFailure, pathSegments, type HttpRequest, type HttpResponse } from './exchange.ts'
import { createRecordAccess } from './record-access.ts'
import { answerScriptedRest } from './scripted-rest.ts'
import { answerTableApi } from './table-api.ts'

const MEGABYTE = 1024 * 1024

/** Largest body that a path takes, in bytes. Attachments have their own limit. */
export function sizeLimitOf(instance: Instance, path: string): number {
    const property = path.includes('/attachment')
        ? 'com.glide.attachment.max_size'
        : path.startsWith('/api/now/')
          ? 'glide.rest.max_content_length'
          : 'glide.rest.scripted.max_inbound_content_length_mb'
    return (Number(instance.properties.get(property)) || 10) * MEGABYTE
}

/** Answers one request in a transaction of its own. */
export function answer(instance: Instance, request: HttpRequest): HttpResponse {
    try {
        return route(instance, request)
    } catch (error) {
        if (error instanceof HttpFailure) return error.response
        if (error instanceof NotEmulated) return failure(501, 'Not Implemented', error.message)
        throw error
    }
}

function route(instance: Instance, request: HttpRequest): HttpResponse {
    const segments = pathSegments(request.path)
    if (segments[0] !== 'api') return unknownResource(request)
    const caller = identifyCaller(instance.users, request)
    const start = (user: User): Call => startCall(instance, request, user)
    if (segments[1] !== 'now') {
        const call = (): Call => start(caller.kind === 'user' ? caller.user : instance.users.guest())
        return stamped(
            answerScriptedRest(instance, request, segments, caller.kind === 'user', call),
            caller.kind === 'user',
        )
    }
    const api = platformApi(segments.slice(2))
    if (!api) return unknownResource(request)
    if (caller.kind !== 'user') return stamped(notAuthenticated(), false)
    const call = start(caller.user)
    return stamped(api(call, request, segments.slice(2)), true, call.tx.id)
}

type PlatformApi = (call: Call, request: HttpRequest, segments: readonly string[]) => HttpResponse

function platformApi(segments: readonly string[]): PlatformApi | undefined {
    const name = /^v\d+$/.test(segments[0] ?? '') ? segments[1] : segments[0]
    if (name === 'table') return answerTableApi
    return name === 'attachment' ? answerAttachmentApi : undefined
}

/** Begins the transaction of a request. */
function startCall(instance: Instance, request: HttpRequest, user: User): Call {
    const tx = instance.transaction({ name: request.path, user, interactive: false })
    return { instance, tx, access: createRecordAccess(instance, tx, createAclEvaluator(instance, tx)) }
}

function stamped(response: HttpResponse, isLoggedIn: boolean, transactionId?: string): HttpResponse {
    const headers: Record<string, string> = { 'X-Is-Logged-In': String(isLoggedIn) }
    if (transactionId) headers['X-Transaction-ID'] = transactionId
    return { ...response, headers: { ...headers, ...response.headers } }
}

/** Only the status code and this message are documented. */
export function unknownResource(request: HttpRequest): HttpResponse {
    return failure(400, 'Requested URI does not represent any resource', request.path)
}
