/** Reads REST messages, their methods, profiles and client ids: five queries, and never a secret. */

import type { CollectPorts } from '../app/evidence-ports.ts'
import { toConnections, type ConnectionRecords } from '../core/connections.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { readScopes } from './scopes.ts'
import { canRead } from './source-state.ts'

/** More than any instance has. */
const MOST = 20000

// Never a password.
const AUTHENTICATION = ['authentication_type', 'oauth2_profile', 'basic_auth_profile', 'basic_auth_user'] as const
const MESSAGES = ['sys_id', 'name', 'rest_endpoint', 'sys_scope', 'sys_created_by', ...AUTHENTICATION] as const
const METHODS = [
    ...(['sys_id', 'rest_message', 'function_name', 'http_method', 'rest_endpoint'] as const),
    ...AUTHENTICATION,
] as const
const PROFILES = ['sys_id', 'name', 'oauth_entity', 'grant_type', 'sys_created_by'] as const
const ENTITIES = ['sys_id', 'name', 'client_id', 'active', 'sys_created_by'] as const
const BASIC_PROFILES = ['sys_id', 'name', 'username', 'sys_created_by'] as const

export const connections: CollectPorts['connections'] = {
    probe: () => canRead('sys_rest_message', ['name', 'rest_endpoint']),
    read: () => {
        const scopeOf = readScopes()
        const messages = readAll('sys_rest_message', MESSAGES)
        const methods = readAll('sys_rest_message_fn', METHODS)
        const profiles = readAll('oauth_entity_profile', PROFILES)
        const entities = readAll('oauth_entity', ENTITIES)
        const basicProfiles = readAll('sys_auth_profile_basic', BASIC_PROFILES)
        const records: ConnectionRecords = {
            messages: messages.rows.map((row) => ({ ...row, sys_scope: scopeOf(row.sys_scope) })),
            methods: methods.rows,
            profiles: profiles.rows,
            entities: entities.rows,
            basicProfiles: basicProfiles.rows,
        }
        const isUseRead = messages.isWhole && methods.isWhole
        const read = {
            sys_rest_message: isUseRead,
            sys_rest_message_fn: isUseRead,
            oauth_entity_profile: isUseRead && profiles.isWhole,
            oauth_entity: isUseRead && profiles.isWhole && entities.isWhole,
            sys_auth_profile_basic: isUseRead && basicProfiles.isWhole,
        }
        return { ...toConnections(records), read }
    },
}

type Columns<Name extends string> = Readonly<Record<Name, string>>

interface Read<Name extends string> {
    readonly rows: readonly Columns<Name>[]
    readonly isWhole: boolean
}

/** A table that may not be read, or is not there, has no rows. */
function readAll<Name extends string>(table: string, columns: readonly Name[]): Read<Name> {
    const nothing: Read<Name> = { rows: [], isWhole: false }
    if (canRead(table).status !== 'available') return nothing
    return whenReadable((): Read<Name> => {
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
        return { rows, isWhole: rows.length < MOST }
    }, nothing)
}
