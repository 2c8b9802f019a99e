/** sn_cc.ConnectionInfoProvider: the active connection of an alias, with its credential. */

import type { Row } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'

/** Looks connections up by their alias. */
export class ConnectionInfoProvider {
    constructor(readonly context: ScriptContext) {}

    /** The first active connection in order, or null. */
    getConnectionInfo(alias: unknown): Connection | null {
        const { database } = this.context.instance
        const [found] = database.select({
            table: 'sys_connection',
            where: {
                kind: 'and',
                terms: [
                    { kind: 'compare', path: 'connection_alias', operator: '=', value: toText(alias) },
                    { kind: 'compare', path: 'active', operator: '=', value: '1' },
                ],
            },
            orderBy: [{ path: 'order', descending: false }],
            window: { first: 0, last: 1 },
        })
        if (!found) return null
        const whole = database.get(found.sys_class_name || 'sys_connection', found.sys_id ?? '')
        return new Connection(this.context, whole ?? found)
    }
}

/** One connection: its own columns, and those of its credential. */
export class Connection {
    readonly #credential: Row | null

    constructor(
        readonly context: ScriptContext,
        readonly row: Row,
    ) {
        const { database } = context.instance
        const base = row.credential ? database.get('discovery_credentials', row.credential) : null
        this.#credential = base
            ? (database.get(base.sys_class_name || 'discovery_credentials', row.credential ?? '') ?? base)
            : null
    }

    getAttribute(name: unknown): string | null {
        return this.row[toText(name)] ?? null
    }

    /** Clear text, whatever the type of the column. */
    getCredentialAttribute(name: unknown): string | null {
        const { instance } = this.context
        const stored = this.#credential?.[toText(name)] ?? null
        return stored === null ? null : instance.vault.open(stored)
    }

    getHost(): string | null {
        return this.getAttribute('host')
    }
}

/** sn_cc.ConnectionInfoProvider as scripts see it. */
export const CONNECTION_INFO_PROVIDER = glideClass<ConnectionInfoProvider>({
    name: 'sn_cc.ConnectionInfoProvider',
    type: ConnectionInfoProvider,
    construct: (context) => new ConnectionInfoProvider(context),
    methods: ['getConnectionInfo'],
})

/** sn_cc.Connection as scripts see it. */
export const CONNECTION = glideClass<Connection>({
    name: 'sn_cc.Connection',
    type: Connection,
    methods: ['getAttribute', 'getCredentialAttribute', 'getHost'],
})
