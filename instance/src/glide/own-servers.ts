/**
 * The servers of this process, by port. One thread runs scripts and answers requests, so a script that calls its own instance over
 * HTTP can only be answered in its place: at once, within the call.
 */
import type { OutboundAnswer, OutboundRequest } from './outbound-call.ts'

type Answerer = (request: OutboundRequest) => OutboundAnswer

const servers = new Map<number, Answerer>()

/** Each call to itself holds a thread of the platform, and the default set has 16: a call beyond waits until it times out. */
const THREADS = 16
let depth = 0

/** Announces a server of this process; the answer takes it back. */
export function announceServer(port: number, answerer: Answerer): () => void {
    servers.set(port, answerer)
    return () => {
        if (servers.get(port) === answerer) servers.delete(port)
    }
}

/** Does a server of this process listen there? */
export function isOwnServer(url: string): boolean {
    const { protocol, port } = new URL(url)
    return protocol === 'http:' && servers.has(Number(port || 80))
}

/** The answer of a server of this process, or null when the call goes elsewhere. */
export function answerInProcess(request: OutboundRequest): OutboundAnswer | null {
    const { protocol, port } = new URL(request.url)
    const answerer = protocol === 'http:' ? servers.get(Number(port || 80)) : undefined
    if (!answerer) return null
    if (depth >= THREADS) return { kind: 'failed', reason: 'timeout', message: 'Socket timeout' }
    depth += 1
    try {
        return answerer(request)
    } finally {
        depth -= 1
    }
}
