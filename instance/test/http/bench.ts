/** A platform without the application behind real HTTP, for promises of its REST surface. */
import { bootInstance, installRecords, serve, storeRows, storeUser } from '../../index.ts'
import type { GivenRecord, LocalInstance, RunningServer } from '../../index.ts'

/** An answer as a client sees it; `body` is parsed JSON where the answer is JSON. */
export interface Answer {
    readonly status: number
    readonly headers: Headers
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly body: any
}

/** What a request may carry beyond method and path. */
export interface RequestOptions {
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    /** `name:password`; null sends no credentials. Default: admin. */
    readonly as?: string | null
}

/** A served instance that every test finds as it was marked. */
export interface Bench {
    readonly instance: LocalInstance
    readonly server: RunningServer
    send(method: string, path: string, options?: RequestOptions): Promise<Answer>
    close(): Promise<void>
}

/** Boots the platform, installs the records, adds users, and marks that state. */
export async function startBench(records: readonly GivenRecord[] = []): Promise<Bench> {
    const { instance } = bootInstance({ application: null, password: 'admin' })
    const report = installRecords(instance, records)
    if (report.refused.length > 0 || report.warnings.length > 0)
        throw new Error([...report.refused, ...report.warnings].join('; '))
    storeUser(instance, { user_name: 'fulfiller', password: 'pw', roles: ['itil'] })
    storeUser(instance, { user_name: 'nobody', password: 'pw', roles: [] })
    instance.mark()
    const server = await serve(() => instance, { port: 0 })
    return {
        instance,
        server,
        async send(method, path, { body, headers = {}, as = 'admin:admin' } = {}) {
            const isText = typeof body === 'string'
            const response = await fetch(server.url + path, {
                method,
                headers: {
                    ...(as === null ? {} : { authorization: `Basic ${Buffer.from(as).toString('base64')}` }),
                    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                    ...headers,
                },
                body: body === undefined ? undefined : isText ? body : JSON.stringify(body),
            })
            const text = await response.text()
            const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== ''
            return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
        },
        async close() {
            await server.close()
            instance.close()
        },
    }
}

export { storeRows, storeUser }
