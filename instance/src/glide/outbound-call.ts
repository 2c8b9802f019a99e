/** One HTTP call made synchronously, to loopback addresses only. */

import { spawnSync } from 'node:child_process'
import { PlatformError } from '../kernel/kernel.ts'
import { answerInProcess } from './own-servers.ts'

/** An outbound request. */
export interface OutboundRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly timeoutMs: number
}

/** An answer whose announced or sent body is larger than this is taken without its body. */
const LARGEST_BODY = 48 * 1024 * 1024

/** Its answer, or what went wrong before there was one. */
export type OutboundAnswer =
    | {
          readonly kind: 'answered'
          readonly status: number
          readonly headers: readonly (readonly [string, string])[]
          readonly body: Buffer
          /** The body was too large and is not there. */
          readonly isCut?: boolean
      }
    | { readonly kind: 'failed'; readonly reason: 'timeout' | 'connection'; readonly message: string }

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/

// A script waits for its answer, so the call runs in a process of its own. A server of this very process could not answer
// meanwhile: it is asked directly.
const CALLER = `
const chunks = []
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const { method, url, headers, body, timeoutMs, largest } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const answer = (value) => process.stdout.write(JSON.stringify(value), () => process.exit(0))
    const { request } = require(url.startsWith('https:') ? 'node:https' : 'node:http')
    const call = request(url, { method, headers, timeout: timeoutMs }, (response) => {
        const parts = []
        const pairs = []
        for (let i = 0; i < response.rawHeaders.length; i += 2) pairs.push([response.rawHeaders[i], response.rawHeaders[i + 1]])
        const head = { kind: 'answered', status: response.statusCode, headers: pairs }
        let size = 0
        if (Number(response.headers['content-length']) > largest) return answer({ ...head, body: '', isCut: true })
        response.on('data', (part) => {
            parts.push(part)
            if ((size += part.length) > largest) answer({ ...head, body: '', isCut: true })
        })
        response.on('error', () => answer({ kind: 'failed', reason: 'connection', message: 'Premature end of the body' }))
        response.on('end', () => answer({ ...head, body: Buffer.concat(parts).toString('base64') }))
    })
    call.on('timeout', () => answer({ kind: 'failed', reason: 'timeout', message: 'Socket timeout' }))
    call.on('error', (error) => answer({ kind: 'failed', reason: 'connection', message: error.message || String(error.code) }))
    call.end(body === '' ? undefined : body)
})`

/** @throws PlatformError for any host that is not this machine */
export function callLoopback(request: OutboundRequest): OutboundAnswer {
    const { hostname, protocol } = new URL(request.url)
    // RFC 6761, 6.4: names below `invalid` never resolve.
    if (/\.invalid$/.test(hostname))
        return { kind: 'failed', reason: 'connection', message: `java.net.UnknownHostException: ${hostname}` }
    if (!LOOPBACK.test(hostname) || !/^https?:$/.test(protocol))
        throw new PlatformError(`The local instance calls loopback addresses only, not ${hostname || request.url}`)
    const own = answerInProcess(request)
    if (own) return own
    const { stdout, error } = spawnSync(process.execPath, ['-e', CALLER], {
        input: JSON.stringify({ ...request, largest: LARGEST_BODY }),
        timeout: request.timeoutMs + 5000,
        maxBuffer: 2 * LARGEST_BODY,
        env: {},
    })
    if (error) return { kind: 'failed', reason: 'timeout', message: 'Socket timeout' }
    const answer = JSON.parse(stdout.toString('utf8')) as OutboundAnswer & { body: string }
    return answer.kind === 'answered'
        ? { ...answer, body: Buffer.from(answer.body as unknown as string, 'base64') }
        : answer
}
