/** Asks an instance over HTTP, as its users and Keeptrusts do. Knows a base URL and logins, nothing of what stands behind them. */

import { deliveryNames, deliveryText } from './request.ts'
import { signatureOf, standardWebhookHeaders, type SigningForm } from './sign.ts'

export const PUBLIC_ROUTE = '/api/x_kt_gov/v1/keeptrusts/webhooks'
export const AUTHENTICATED_ROUTE = `${PUBLIC_ROUTE}/authenticated`

export interface Login {
    readonly user: string
    readonly password: string
}

/** A record as the Table API says it: values as text. */
export type Fields = Readonly<Record<string, string>>

/** An answer with its body as text and, where it is JSON, as data. */
export interface Answer {
    readonly status: number
    readonly headers: Headers
    readonly text: string
    readonly body: {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests say themselves what they expect
        readonly result?: any
        readonly error?: { readonly code?: string; readonly message?: string; readonly detail?: string | null }
        readonly status?: string
    }
}

/** How a request leaves the client. */
export interface Call {
    readonly login?: Login | null
    readonly headers?: Readonly<Record<string, string>>
    /** Text is sent as it is, everything else as JSON. */
    readonly body?: unknown
}

/** How a delivery is signed: a form over the body, Standard Webhooks headers, or not at all. */
export interface DeliverySigning {
    readonly secret?: string
    readonly form?: SigningForm
    /** Sends Standard Webhooks headers, signed this many seconds ago. */
    readonly standardWebhooks?: { readonly id: string; readonly ageSeconds: number }
}

/** How a delivery is sent. */
export interface Sending {
    /** `none` leaves every signature header out. */
    readonly signing?: DeliverySigning | 'none'
    readonly headers?: Readonly<Record<string, string>>
    readonly path?: string
    readonly login?: Login
}

/** A client of one instance. `now` is the clock that signatures go by. */
export class InstanceClient {
    constructor(
        readonly url: string,
        readonly admin: Login,
        private readonly secret: string,
        private readonly now: () => number = Date.now,
    ) {}

    /** Any request; with the administrator's login unless another, or null for none, is given. */
    async api(method: string, path: string, call: Call = {}): Promise<Answer> {
        const login = call.login === undefined ? this.admin : call.login
        const headers: Record<string, string> = { accept: 'application/json', 'content-type': 'application/json' }
        if (login) headers['authorization'] = basic(login)
        const response = await fetch(this.url + path, {
            method,
            headers: withoutBlanks({ ...headers, ...lowerCased(call.headers ?? {}) }),
            body: call.body === undefined || typeof call.body === 'string' ? call.body : JSON.stringify(call.body),
        })
        const text = await response.text()
        return { status: response.status, headers: response.headers, text, body: parseJson(text) }
    }

    /** Posts a delivery: the name of a fixture, exact text, or an object that is sent as JSON. */
    async deliver(given: unknown, sending: Sending = {}): Promise<Answer> {
        const body = toText(given)
        return this.api('POST', sending.path ?? PUBLIC_ROUTE, {
            login: sending.login ?? null,
            body,
            headers: { ...this.sign(body, sending.signing ?? {}), ...sending.headers },
        })
    }

    /** The values of some columns of each row, joined by `|`; references as sys_ids. */
    async rows(table: string, columns: readonly string[], query = ''): Promise<Set<string>> {
        const records = await this.records(table, query, columns)
        return new Set(records.map((record) => columns.map((column) => record[column]).join('|')))
    }

    /** Every record that an encoded query finds, with the named columns, or with all of them. */
    async records(table: string, query = '', columns: readonly string[] = []): Promise<readonly Fields[]> {
        const found: Fields[] = []
        for (let offset = 0; ; offset += PAGE) {
            const parameters = new URLSearchParams({
                sysparm_query: query,
                sysparm_fields: columns.join(','),
                sysparm_exclude_reference_link: 'true',
                sysparm_limit: String(PAGE),
                sysparm_offset: String(offset),
            })
            const answer = await this.api('GET', `/api/now/table/${table}?${parameters}`)
            if (answer.status !== 200) throw new Error(`GET ${table}: ${answer.status} ${answer.text}`)
            const page = answer.body.result as Fields[]
            found.push(...page)
            if (page.length < PAGE) return found
        }
    }

    /** The one record that an encoded query finds. @throws Error when it finds none or several */
    async record(table: string, query = '', columns: readonly string[] = []): Promise<Fields> {
        const found = await this.records(table, query, columns)
        if (found.length !== 1) throw new Error(`${table} has ${found.length} records for ${query || 'any query'}`)
        return found[0]
    }

    async create(table: string, values: Fields): Promise<Fields> {
        return this.change('POST', `/api/now/table/${table}`, values)
    }

    async update(table: string, sysId: string, values: Fields): Promise<Fields> {
        return this.change('PATCH', `/api/now/table/${table}/${sysId}`, values)
    }

    async remove(table: string, sysId: string): Promise<void> {
        await this.change('DELETE', `/api/now/table/${table}/${sysId}`)
    }

    /** Changes a system property as the administrator. */
    async setProperty(name: string, value: string): Promise<void> {
        const { sys_id } = await this.record('sys_properties', `name=${name}`, ['sys_id'])
        await this.update('sys_properties', sys_id, { value })
    }

    /** What processing wrote down for a delivery, by its number. */
    async outcomes(
        delivery: string,
        columns: readonly string[] = ['action', 'table_name', 'code'],
    ): Promise<Set<string>> {
        return this.rows('x_kt_gov_delivery_record', columns, `delivery.number=${delivery}`)
    }

    private sign(body: string, signing: DeliverySigning | 'none'): Record<string, string> {
        if (signing === 'none') return {}
        const secret = signing.secret ?? this.secret
        if (signing.standardWebhooks) {
            const { id, ageSeconds } = signing.standardWebhooks
            return standardWebhookHeaders(secret, body, id, Math.floor(this.now() / 1000) - ageSeconds)
        }
        return { 'x-keeptrusts-signature': signatureOf({ secret, body, form: signing.form ?? DOCUMENTED_FORM }) }
    }

    private async change(method: string, path: string, body?: Fields): Promise<Fields> {
        const answer = await this.api(method, path, { body })
        if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
        return (answer.body.result ?? {}) as Fields
    }
}

const PAGE = 1000
const DOCUMENTED_FORM: SigningForm = { encoding: 'hex', content: 'body', key: 'literal' }
const FIXTURES = new Set([...deliveryNames(), ...deliveryNames('shapes')])

function toText(given: unknown): string {
    if (typeof given !== 'string') return JSON.stringify(given)
    return FIXTURES.has(given) ? deliveryText(given) : given
}

function basic({ user, password }: Login): string {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** A header given as '' is left out. */
function withoutBlanks(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
}

function parseJson(text: string): Answer['body'] {
    try {
        return JSON.parse(text) as Answer['body']
    } catch {
        return {}
    }
}
