/** Keeps connections, credentials and identities: one query for the known ones, one write where something differs. */

import type { Connection } from '../core/model.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { journal } from '../../platform/journal.ts'
import { textOf } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import { eachRow } from './known-rows.ts'
import { toRowId } from './node-rows.ts'
import { crypto } from '../../platform/crypto.ts'

/** Stores these; connections that are not among them stay as they are. */
export function saveConnections(connections: readonly Connection[]): void {
    const fields: Record<string, Fields> = Object.create(null)
    for (const one of connections) fields[one.id] = toConnectionColumns(one)
    eachRow(TABLES.connection, 'connection_id', Object.keys(fields), (row) => {
        const id = textOf(row, 'connection_id')
        const changed = differences(row, fields[id])
        delete fields[id]
        if (Object.keys(changed).length > 0) report(updateRow(row, changed, null))
    })
    for (const id of Object.keys(fields)) report(insertRow(TABLES.connection, fields[id], null, toRowId(id)))
}

/** Columns of a node as it was read. */
export function toConnectionColumns(one: Connection): Fields {
    return {
        connection_key: crypto.sha256(one.id),
        connection_id: one.id,
        node_type: one.type,
        subtype: one.subtype,
        source_table: one.table,
        source_id: one.sysId,
        name: one.name.slice(0, 255),
        host: (one.host || '').slice(0, 255),
        path: (one.path || '').slice(0, 1000),
        http_method: one.method || '',
        client_id: one.clientId || '',
        active: String(one.isActive),
    }
}

function report(written: ReturnType<typeof insertRow>): void {
    if (!written.ok && written.failure.code !== 'write_refused_unique')
        journal.error(`${written.failure.code}: a connection was not kept: ${written.failure.message}`)
}
