/** Reads REST messages, their methods, profiles and client ids: four queries, and never a secret. */

import type { CollectPorts } from '../app/evidence-ports.ts'
import { toConnections, type ConnectionRecords } from '../core/connections.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { readScopes } from './scopes.ts'
import { canRead } from './source-state.ts'

/** More than any instance has. */
const MOST = 20000

const MESSAGES = ['sys_id', 'name', 'rest_endpoint', 'authentication_type', 'oauth2_profile', 'sys_scope'] as const
const METHODS = [
    'sys_id',
    'rest_message',
    'function_name',
    'http_method',
    'rest_endpoint',
    'authentication_type',
    'oauth2_profile',
] as const
const PROFILES = ['sys_id', 'name', 'oauth_entity', 'grant_type'] as const
const ENTITIES = ['sys_id', 'name', 'client_id', 'active'] as const

export const connections: CollectPorts['connections'] = {
    probe: () => canRead('sys_rest_message', ['name', 'rest_endpoint']),
    read: () => {
        const scopeOf = readScopes()
        const records: ConnectionRecords = {
            messages: read('sys_rest_message', MESSAGES).map((row) => ({ ...row, sys_scope: scopeOf(row.sys_scope) })),
            methods: read('sys_rest_message_fn', METHODS),
            profiles: read('oauth_entity_profile', PROFILES),
            entities: read('oauth_entity', ENTITIES),
        }
        return toConnections(records)
    },
}

type Columns<Name extends string> = Readonly<Record<Name, string>>

/** A table that may not be read, or is not there, has no rows. */
function read<Name extends string>(table: string, columns: readonly Name[]): readonly Columns<Name>[] {
    if (canRead(table).status !== 'available') return []
    return whenReadable(() => {
        const row = openTable(table)
        row.orderBy('sys_id')
        row.setLimit(MOST)
        row.query()
        const rows: Columns<Name>[] = []
        while (row.next()) {
            const values: Record<string, string> = {}
            for (const column of columns) values[column] = row.isValidField(column) ? textOf(row, column) : ''
            rows.push(values as Columns<Name>)
        }
        return rows
    }, [])
}
