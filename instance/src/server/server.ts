/** The HTTP server on the loopback address: reads requests whole, answers them one at a time. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { announceServer } from '../glide/own-servers.ts'
import type { InstallTarget } from '../install/target.ts'
import { failure, tooLarge, headersOf, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { createRateLimit, type RateLimit } from '../http/rate-limit.ts'
import { answerOwnCall } from './own-calls.ts'
import { answer, sizeLimitOf } from './router.ts'

/** Connections that may wait to be taken: many deliveries at once are queued, not refused. The system may allow fewer. */
const BACKLOG = 4096

/** A running server. */
export interface RunningServer {
    readonly url: string
    readonly port: number
    /** Test control: makes the next requests run into the rate limit. */
    readonly rateLimit: RateLimit
    close(): Promise<void>
}

/** Serves whatever instance `current` names at the time of a request, so that a reset can swap it. */
export function serve(current: () => InstallTarget, options: { readonly port: number }): Promise<RunningServer> {
    const rateLimit = createRateLimit()
    const server = createServer((incoming, outgoing) => {
        void handle(current, rateLimit, incoming, outgoing)
    })
    // While one request is answered, others wait, idle connections too: none of them is cut off meanwhile.
    server.keepAliveTimeout = 3_600_000
    return new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen({ port: options.port, host: '127.0.0.1', backlog: BACKLOG }, () => {
            const { port } = server.address() as AddressInfo
            const withdraw = announceServer(port, (call) => answerOwnCall(current(), rateLimit, call))
            resolve({
                url: `http://127.0.0.1:${port}`,
                port,
                rateLimit,
                close: () =>
                    new Promise((done) => {
                        withdraw()
                        server.close(() => done())
                        server.closeAllConnections()
                    }),
            })
        })
    })
}

async function handle(
    current: () => InstallTarget,
    rateLimit: RateLimit,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
): Promise<void> {
    try {
        const path = (incoming.url ?? '/').split('?')[0]!
        const limit = sizeLimitOf(current(), path)
        const body = await readBody(incoming, limit)
        if (body === null) {
            const length = incoming.headers['content-length'] ?? 'unknown'
            send(outgoing, tooLarge(length, limit), { Connection: 'close' })
            return
        }
        const limited = rateLimit.check(Date.now())
        send(outgoing, limited ?? answer(current(), toRequest(incoming, body)))
    } catch (error) {
        current().options.log?.(`request failed: ${(error as Error).stack ?? String(error)}`)
        send(outgoing, failure(500, 'Internal Server Error', null))
    }
}

/** The body, or null when it is longer than the limit. */
async function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | null> {
    if (Number(incoming.headers['content-length'] ?? 0) > limit) return drain(incoming)
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
        length += chunk.length
        if (length > limit) return drain(incoming)
        chunks.push(chunk)
    }
    return Buffer.concat(chunks)
}

/** Lets the client finish sending, so that it reads the answer instead of a reset connection. */
function drain(incoming: IncomingMessage): null {
    incoming.resume()
    return null
}

function toRequest(incoming: IncomingMessage, body: Buffer): HttpRequest {
    const url = incoming.url ?? '/'
    const mark = url.indexOf('?')
    const queryString = mark < 0 ? '' : url.slice(mark + 1)
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(incoming.headers))
        headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '')
    return {
        method: (incoming.method ?? 'GET').toUpperCase(),
        path: mark < 0 ? url : url.slice(0, mark),
        queryString,
        query: new URLSearchParams(queryString),
        headers,
        body,
        origin: `http://${headers['host'] ?? '127.0.0.1'}`,
    }
}

function send(outgoing: ServerResponse, response: HttpResponse, extra: Readonly<Record<string, string>> = {}): void {
    if (outgoing.headersSent) return
    outgoing.writeHead(response.status, {
        ...headersOf(response),
        ...(response.cookies?.length ? { 'Set-Cookie': [...response.cookies] } : {}),
        ...extra,
    })
    outgoing.end(response.body ?? undefined)
    if (response.afterwards) setImmediate(response.afterwards)
}
