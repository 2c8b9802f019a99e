/**
 * A pretend Keeptrusts on a loopback port: tokens, the life of export jobs, downloads with and without redirect, claims and
 * resolutions of escalations, and every failure of a server. Run as a process (`node --import tsx`); tests control it through `/control`, which no product calls.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** How the server behaves from now on. Everything is optional; what is not named is as documented. */
export interface Behaviour {
    /** The artifact of every job: text, or bytes as base64. */
    readonly artifact?: string
    readonly artifactBase64?: string
    readonly contentType?: string
    /** What `POST /v1/exports/jobs` answers as status; `completed` at once, or after so many status requests. */
    readonly pendingPolls?: number
    readonly finalStatus?: string
    readonly sha256?: string
    /** Answers to any call of a kind before the documented one: each is used once, in order. */
    readonly answers?: readonly ScriptedAnswer[]
    readonly download?: DownloadTrouble
    readonly exportId?: string
    /** So many claims and resolutions take effect, but the connection breaks before the answer. */
    readonly lostAnswers?: number
}

export interface ScriptedAnswer {
    readonly on: 'create' | 'status' | 'download' | 'file' | 'escalation' | 'healthz' | 'webhooks'
    /** 0 never answers. */
    readonly status: number
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
}

/** What goes wrong with a download. `redirect` alone is how Keeptrusts delivers: to a presigned address. */
export type DownloadTrouble =
    | 'redirect'
    | 'redirect-loop'
    | 'redirect-http'
    | 'redirect-private'
    | 'redirect-metadata'
    | 'slow'
    | 'truncated'
    | 'chunked-truncated'
    | 'length-too-small'
    | 'gzip-bomb'
    | 'two-gigabytes'
    | 'hang-up'

/** One request as it arrived. */
export interface SeenRequest {
    readonly method: string
    readonly path: string
    readonly authorization: string | null
    /** `X-Actor-Id`. */
    readonly actor: string | null
    readonly body: string
}

export const TOKENS = { valid: 'kt_live_valid', expired: 'kt_live_expired', forbidden: 'kt_live_forbidden' } as const

interface Job {
    polls: number
}

interface Escalation {
    claimedBy: string | null
    outcome: string | null
}

const DEFAULT_ARTIFACT = '[]'

/** The server, not yet listening. */
function createPretendKeeptrusts() {
    let behaviour: Behaviour = {}
    let answers: ScriptedAnswer[] = []
    let seen: SeenRequest[] = []
    const jobs = new Map<string, Job>()
    const escalations = new Map<string, Escalation>()
    let lost = 0

    function artifact(): Buffer {
        if (behaviour.artifactBase64 !== undefined) return Buffer.from(behaviour.artifactBase64, 'base64')
        return Buffer.from(behaviour.artifact ?? DEFAULT_ARTIFACT, 'utf8')
    }

    function control(request: IncomingMessage, body: string, response: ServerResponse): void {
        if (request.method === 'PUT') {
            behaviour = JSON.parse(body) as Behaviour
            answers = [...(behaviour.answers ?? [])]
            seen = []
            jobs.clear()
            escalations.clear()
            lost = behaviour.lostAnswers ?? 0
        }
        json(response, 200, seen)
    }

    /** 401 without a token that is alive, 403 for one that may not. */
    function refuse(request: IncomingMessage, response: ServerResponse): boolean {
        const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
        if (token === TOKENS.forbidden)
            return json(response, 403, problem('permission_denied', 'events:export is missing'))
        if (token !== TOKENS.valid) return json(response, 401, problem('unauthorized', 'token expired or revoked'))
        return false
    }

    function handle(request: IncomingMessage, body: string, response: ServerResponse): void {
        const path = request.url ?? '/'
        if (path === '/control') return control(request, body, response)
        const authorization = request.headers.authorization ?? null
        const actor = (request.headers['x-actor-id'] as string | undefined) ?? null
        seen.push({ method: request.method ?? '', path, authorization, actor, body })
        const escalation = /\/escalations\/([^/]+)\/(claim|resolve)$/.exec(path)
        const job = /^\/v1\/exports\/jobs\/([^/]+)(\/download)?$/.exec(path)
        const exportKind = path.startsWith('/files/') ? 'file' : job?.[2] ? 'download' : job ? 'status' : 'create'
        const plain = path === '/healthz' ? 'healthz' : path === '/v1/webhooks' ? 'webhooks' : null
        const kind = escalation ? 'escalation' : (plain ?? exportKind)
        const scripted = answers.findIndex((answer) => answer.on === kind)
        if (scripted >= 0) return script(answers.splice(scripted, 1)[0], response)
        // A presigned address lets in anybody who knows it, and object stores refuse a second kind of authorization.
        if (kind === 'file') {
            if (authorization !== null) return void json(response, 400, problem('invalid', 'only one auth mechanism'))
            return void whole(response)
        }
        if (kind === 'healthz') return void json(response, 200, { status: 'healthy' })
        if (refuse(request, response)) return
        if (kind === 'webhooks') return void json(response, 200, [])
        if (escalation) return decide(decodeURIComponent(escalation[1]), escalation[2], actor, body, response)
        if (kind === 'create') return create(response)
        const id = decodeURIComponent(job?.[1] ?? '')
        const known = jobs.get(id)
        if (kind === 'status' && !known) return void json(response, 404, problem('not_found', `no job ${id}`))
        return kind === 'status' && known ? status(id, known, response) : download(response, request)
    }

    /** One reviewer holds a claim, and a resolution is final. */
    function decide(id: string, verb: string, actor: string | null, body: string, response: ServerResponse): void {
        const known = escalations.get(id) ?? { claimedBy: null, outcome: null }
        const { outcome } = JSON.parse(body) as { outcome?: string }
        if (actor === null) return void json(response, 422, problem('invalid', 'X-Actor-Id is missing'))
        if (verb === 'resolve' && !outcome) return void json(response, 422, problem('invalid', 'outcome is missing'))
        if (known.outcome !== null) return void json(response, 409, problem('conflict', 'already resolved'))
        if (verb === 'claim' && known.claimedBy !== null)
            return void json(response, 409, problem('conflict', `already claimed by ${known.claimedBy}`))
        escalations.set(id, { claimedBy: actor, outcome: verb === 'resolve' ? (outcome ?? null) : null })
        if (lost > 0) {
            lost -= 1
            return void response.destroy()
        }
        json(response, 200, { id, status: verb === 'resolve' ? 'resolved' : 'claimed' })
    }

    function create(response: ServerResponse): void {
        const id = behaviour.exportId ?? `exp_${jobs.size + 1}`
        jobs.set(id, { polls: behaviour.pendingPolls ?? 0 })
        json(response, 201, { id, status: 'queued', format: 'json' })
    }

    function status(id: string, job: Job, response: ServerResponse): void {
        const isPending = job.polls > 0
        if (isPending) job.polls -= 1
        const state = isPending ? 'processing' : (behaviour.finalStatus ?? 'completed')
        json(response, 200, {
            id,
            status: state,
            ...(behaviour.sha256 && !isPending ? { sha256: behaviour.sha256 } : {}),
        })
    }

    function whole(response: ServerResponse): void {
        const content = artifact()
        response.writeHead(200, {
            'content-type': behaviour.contentType ?? 'application/json',
            'content-length': content.length,
        })
        response.end(content)
    }

    function download(response: ServerResponse, request: IncomingMessage): void {
        const content = artifact()
        const redirect = (location: string) => void response.writeHead(302, { location }).end()
        switch (behaviour.download) {
            case undefined:
                return whole(response)
            case 'redirect':
                return redirect('https://files.keeptrusts.example/files/presigned?signature=secret')
            case 'redirect-loop':
                answers.push({ on: 'file', status: 302, headers: { location: '/files/again' } })
                return redirect('https://files.keeptrusts.example/files/loop')
            case 'redirect-http':
                return redirect('http://files.example.com/artifact')
            case 'redirect-private':
                return redirect('https://10.1.2.3/artifact')
            case 'redirect-metadata':
                return redirect('https://169.254.169.254/latest/meta-data')
            case 'slow':
                response.writeHead(200, { 'content-type': 'application/json' })
                response.write('[')
                return
            case 'truncated':
                response.writeHead(200, { 'content-length': content.length + 1000 })
                return void response.write(content, () => response.destroy())
            case 'chunked-truncated':
                response.writeHead(200, { 'transfer-encoding': 'chunked' })
                return void response.write(content, () => response.destroy())
            case 'length-too-small':
                response.writeHead(200, { 'content-type': 'application/json', 'content-length': content.length - 5 })
                return void response.end(content.subarray(0, content.length - 5))
            case 'gzip-bomb': {
                const bomb = gzipSync(Buffer.alloc(20_000_000, 32))
                response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length })
                return void response.end(bomb)
            }
            case 'two-gigabytes':
                response.writeHead(200, { 'content-length': 2 ** 31 })
                return void response.write(content)
            case 'hang-up':
                return void request.socket.destroy()
        }
    }

    return createServer((request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => handle(request, Buffer.concat(chunks).toString('utf8'), response))
    })
}

function script({ status, headers, body }: ScriptedAnswer, response: ServerResponse): void {
    if (status === 0) return
    response.writeHead(status, headers).end(body ?? '')
}

function json(response: ServerResponse, status: number, value: unknown): true {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    return true
}

/** The error envelope that the documents show. */
function problem(code: string, message: string): object {
    return { error: { type: 'validation_error', code, message } }
}

if (require.main === module) {
    const server = createPretendKeeptrusts()
    // A test that works on its instance for seconds sees a closed connection too late.
    server.keepAliveTimeout = 60_000
    server.listen(0, '127.0.0.1', () => {
        process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
    })
    // The test that started it is gone.
    process.stdin.on('end', () => process.exit(0)).resume()
}
