/** The administrator of the demo: uses REST with a login, as on any instance. */

export type Fields = Readonly<Record<string, string>>

/** A Table API client for one user. */
export class Administrator {
    private readonly authorization: string

    constructor(
        private readonly url: string,
        user: string,
        password: string,
    ) {
        this.authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    }

    /** Rows of a table by encoded query, values as text. */
    async list(table: string, query: string, fields: readonly string[], displayValue = false): Promise<Fields[]> {
        const parameters = new URLSearchParams({
            sysparm_query: query,
            sysparm_fields: fields.join(','),
            sysparm_exclude_reference_link: 'true',
            sysparm_display_value: String(displayValue),
            sysparm_limit: '1000',
        })
        return (await this.table('GET', `${table}?${parameters}`)) as Fields[]
    }

    async create(table: string, values: Fields): Promise<Fields> {
        return (await this.table('POST', table, values)) as Fields
    }

    async update(table: string, sysId: string, values: Fields): Promise<Fields> {
        return (await this.table('PATCH', `${table}/${sysId}`, values)) as Fields
    }

    async remove(table: string, sysId: string): Promise<void> {
        await this.table('DELETE', `${table}/${sysId}`)
    }

    /** Sets a system property. */
    async setProperty(name: string, value: string): Promise<void> {
        const [property] = await this.list('sys_properties', `name=${name}`, ['sys_id'])
        if (!property) throw new Error(`there is no property ${name}`)
        await this.update('sys_properties', property.sys_id, { value })
    }

    /** Sets a system property that may not be there yet. */
    async putProperty(name: string, value: string): Promise<void> {
        const [property] = await this.list('sys_properties', `name=${name}`, ['sys_id'])
        if (property) await this.update('sys_properties', property.sys_id, { value })
        else await this.create('sys_properties', { name, type: 'string', value })
    }

    private table(method: string, path: string, body?: Fields): Promise<unknown> {
        return this.call(method, `/api/now/table/${path}`, body)
    }

    /** The bytes of an attachment. @throws Error when it is refused */
    async download(sysId: string): Promise<Buffer> {
        const response = await fetch(`${this.url}/api/now/attachment/${sysId}/file`, {
            headers: { authorization: this.authorization },
        })
        if (!response.ok) throw new Error(`attachment ${sysId}: ${response.status}`)
        return Buffer.from(await response.arrayBuffer())
    }

    /** Calls any REST resource of the instance and returns its `result`. @throws Error when it is refused */
    async call(method: string, path: string, body?: object): Promise<unknown> {
        const response = await fetch(`${this.url}${path}`, {
            method,
            headers: {
                accept: 'application/json',
                'content-type': 'application/json',
                authorization: this.authorization,
            },
            body: body ? JSON.stringify(body) : undefined,
        })
        if (response.status === 204) return null
        const answer = (await response.json()) as { result?: unknown; error?: unknown }
        if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer.error)}`)
        return answer.result
    }
}
