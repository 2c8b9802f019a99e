/** All that a certification knows of an instance comes through here: HTTP requests with a login, and rows of the Table API. */
import { Stop } from './stop.ts'
import { wait } from './waiting.ts'

/** An answer; `body` is parsed JSON, or the text where it is none. */
export interface Answer {
    readonly status: number
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly body: any
}

/** A row of the Table API: texts by column. */
export type Row = Readonly<Record<string, string>>

/** What a request carries beyond method and path. A text is sent as it is. */
export interface RequestOptions {
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    /** Sends no login. */
    readonly isAnonymous?: boolean
}

/** An instance over HTTP. */
export interface InstanceClient {
    readonly url: string
    request(method: string, path: string, options?: RequestOptions): Promise<Answer>
    /** Rows that match; no rows where there is no such table or it cannot be read. @throws where the instance does not answer that */
    rows(table: string, query: string, columns?: readonly string[]): Promise<readonly Row[]>
    insert(table: string, values: Readonly<Record<string, string>>): Promise<Row>
    update(table: string, sysId: string, values: Readonly<Record<string, string>>): Promise<boolean>
    /** Whether the row is gone afterwards. */
    remove(table: string, sysId: string): Promise<boolean>
}

/** Rows that one question reads at most. */
const MOST_ROWS = 500

const REQUEST_SECONDS = 120

/** An instance is asked again so often when it has no time, and after so many seconds, where it does not name them. */
const BUSY = { times: 5, seconds: 10 }

/** Answers no request any more once it is interrupted. @throws Stop */
export function interruptible(client: InstanceClient, isInterrupted: () => boolean): InstanceClient {
    const check = (): void => {
        if (isInterrupted()) throw new Stop('interrupted', 'Interrupted: what was done so far is taken back.')
    }
    const guarded =
        <Arguments extends unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
        async (...given: Arguments): Promise<Result> => {
            check()
            return work(...given)
        }
    return {
        url: client.url,
        request: guarded(client.request),
        rows: guarded(client.rows),
        insert: guarded(client.insert),
        update: guarded(client.update),
        remove: guarded(client.remove),
    }
}

/** A client that logs in with name and password. */
export function createClient(url: string, user: string, password: string): InstanceClient {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const ask = async (method: string, path: string, { body, headers = {}, isAnonymous = false }: RequestOptions) => {
        const response = await fetch(url + path, {
            method,
            redirect: 'manual',
            signal: AbortSignal.timeout(REQUEST_SECONDS * 1000),
            headers: {
                Accept: 'application/json',
                ...(isAnonymous ? {} : { Authorization: authorization }),
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
                ...headers,
            },
            body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
        }).catch((error: Error) => {
            throw new Stop('instance_unreachable', `${url} does not answer (${reasonOf(error)}). Check --instance.`)
        })
        const text = await response.text()
        if (text.includes('instance-hibernating-page'))
            throw new Stop(
                'instance_hibernating',
                `${url} hibernates. Wake it up in the developer portal, then repeat.`,
            )
        return {
            answer: { status: response.status, body: parsed(text) },
            retryAfter: Number(response.headers.get('retry-after')) || 0,
        }
    }
    const client: InstanceClient = {
        url,
        async request(method, path, options = {}) {
            for (let time = 1; ; time++) {
                const { answer, retryAfter } = await ask(method, path, options)
                if (answer.status !== 429 || time >= BUSY.times) return answer
                await wait(retryAfter || BUSY.seconds)
            }
        },
        async rows(table, query, columns = []) {
            const fields = ['sys_id', ...columns].join(',')
            const parameters = new URLSearchParams({
                sysparm_query: query,
                sysparm_fields: fields,
                sysparm_limit: String(MOST_ROWS),
                sysparm_exclude_reference_link: 'true',
            })
            const { status, body } = await client.request('GET', `/api/now/table/${table}?${parameters}`)
            if (status === 200) return body.result as Row[]
            if ([400, 403, 404].includes(status)) return []
            throw new Error(`${table} cannot be read: ${status} ${body?.error?.message ?? ''}`)
        },
        async insert(table, values) {
            const path = `/api/now/table/${table}?sysparm_exclude_reference_link=true`
            const { status, body } = await client.request('POST', path, { body: values })
            if (status !== 201) throw new Error(`${table} refused the insert: ${status} ${body?.error?.message ?? ''}`)
            return body.result as Row
        },
        async update(table, sysId, values) {
            const path = `/api/now/table/${table}/${sysId}?sysparm_fields=sys_id`
            return (await client.request('PATCH', path, { body: values })).status === 200
        },
        async remove(table, sysId) {
            const { status } = await client.request('DELETE', `/api/now/table/${table}/${sysId}`)
            return status === 204 || status === 404
        },
    }
    return client
}

/** @throws Stop when the login does not work or is no administrator */
export async function requireAdmin(client: InstanceClient, user: string): Promise<void> {
    const query = new URLSearchParams({ user_name: user, sysparm_fields: 'sys_id', sysparm_limit: '1' })
    const { status, body } = await client.request('GET', `/api/now/table/sys_user?${query}`)
    if (status === 401)
        throw new Stop(
            'login_refused',
            `401: ${user} cannot log in at ${client.url}. Check SN_SDK_USER and SN_SDK_USER_PWD.`,
        )
    const found = status === 200 && Array.isArray(body?.result)
    if (!found)
        throw new Stop(
            'instance_unreachable',
            `${client.url} answers ${status} to the Table API: it is no ServiceNow instance.`,
        )
    const roles = await client.rows('sys_user_has_role', `user.user_name=${user}^role.name=admin`)
    if (roles.length === 0)
        throw new Stop('admin_missing', `${user} is no administrator. Certify with a user that has the role admin.`)
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return text
    }
}

function reasonOf(error: Error): string {
    const cause = error.cause as { code?: string } | undefined
    return cause?.code ?? error.name
}
