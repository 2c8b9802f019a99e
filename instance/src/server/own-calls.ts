/** Answers calls that scripts of an instance make to its own server, without the network in between. */
import type { OutboundAnswer, OutboundRequest } from '../glide/outbound-call.ts'
import type { InstallTarget } from '../install/target.ts'
import { failure, headersOf, tooLarge, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { answer, sizeLimitOf } from './router.ts'

/** The answer that the same request would get over the network. */
export function answerOwnCall(instance: InstallTarget, rateLimit: RateLimit, call: OutboundRequest): OutboundAnswer {
    const response = respond(instance, rateLimit, toRequest(call))
    if (response.afterwards) setImmediate(response.afterwards)
    return {
        kind: 'answered',
        status: response.status,
        headers: [
            ...Object.entries(headersOf(response)),
            ...(response.cookies ?? []).map((cookie) => ['Set-Cookie', cookie] as const),
        ],
        body: Buffer.from(response.body ?? ''),
    }
}

function respond(instance: InstallTarget, rateLimit: RateLimit, request: HttpRequest): HttpResponse {
    try {
        const limit = sizeLimitOf(instance, request.path)
        if (request.body.length > limit) return tooLarge(request.body.length, limit)
        return rateLimit.check(Date.now()) ?? instance.apart(() => answer(instance, request))
    } catch (error) {
        instance.options.log?.(`request failed: ${(error as Error).stack ?? String(error)}`)
        return failure(500, 'Internal Server Error', null)
    }
}

function toRequest(call: OutboundRequest): HttpRequest {
    const url = new URL(call.url)
    const headers = Object.fromEntries(Object.entries(call.headers).map(([name, value]) => [name.toLowerCase(), value]))
    return {
        method: call.method.toUpperCase(),
        path: url.pathname,
        queryString: url.search.slice(1),
        query: url.searchParams,
        headers: { host: url.host, ...headers },
        body: Buffer.from(call.body, 'utf8'),
        origin: url.origin,
    }
}
