/** Keeps connections, credentials and identities: one query for the known ones, one write where something differs. */

import type { ConnectionType } from '../core/catalogue.ts'
import {
    NO_USES,
    USE_GRADES,
    type ConnectionUse,
    type LastUses,
    type SeenUse,
    type UseGrade,
    type UseState,
} from '../core/connection-use.ts'
import type { Connection } from '../core/model.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { journal } from '../../platform/journal.ts'
import { textOf, type TableRecord } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import { eachRow } from './known-rows.ts'
import { toRowId } from './node-rows.ts'
import { crypto } from '../../platform/crypto.ts'
import type { Instant } from '../../shared/time.ts'

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

const USE_COLUMNS: Readonly<Record<UseGrade, string>> = {
    observed: 'last_observed_use',
    inferred: 'last_inferred_use',
    possible: 'last_possible_use',
}

/** Notes what is newer than what is stored. */
export function noteUses(uses: readonly SeenUse[]): void {
    const seen: Record<string, SeenUse[]> = Object.create(null)
    for (const use of uses) (seen[use.connectionId] = seen[use.connectionId] || []).push(use)
    eachRow(TABLES.connection, 'connection_id', Object.keys(seen), (row) => {
        const newer: Record<string, string> = {}
        for (const { at, grade } of seen[textOf(row, 'connection_id')])
            if (textOf(row, USE_COLUMNS[grade]) < at) newer[USE_COLUMNS[grade]] = at
        if (Object.keys(newer).length > 0) report(updateRow(row, newer, null))
    })
}

/** What has no credential and calls nothing is not among them. */
const USABLE: readonly ConnectionType[] = ['connection', 'credential', 'identity']

/** Connections, credentials and identities, with what is stored of their use. */
export function readUses(): readonly ConnectionUse[] {
    const found: ConnectionUse[] = []
    eachRow(TABLES.connection, 'node_type', USABLE, (row) => {
        found.push({
            id: textOf(row, 'connection_id'),
            table: textOf(row, 'source_table'),
            isActive: textOf(row, 'active') === '1',
            last: toLastUses(row),
            state: textOf(row, 'use_state') as UseState,
        })
    })
    return found
}

/** The newest use of each grade as a row has it. */
export function toLastUses(row: TableRecord): LastUses {
    const last: Record<UseGrade, Instant | null> = { ...NO_USES }
    for (const grade of USE_GRADES) last[grade] = textOf(row, USE_COLUMNS[grade]) || null
    return last
}

/** Writes what differs from what is stored. */
export function saveUses(uses: readonly ConnectionUse[]): void {
    const fields: Record<string, Fields> = Object.create(null)
    for (const { id, isActive, last, state } of uses) {
        const times: Record<string, string> = {}
        for (const grade of USE_GRADES) times[USE_COLUMNS[grade]] = last[grade] || ''
        fields[id] = { active: isActive ? '1' : '0', use_state: state, ...times }
    }
    eachRow(TABLES.connection, 'connection_id', Object.keys(fields), (row) => {
        const changed = differences(row, fields[textOf(row, 'connection_id')])
        if (Object.keys(changed).length > 0) report(updateRow(row, changed, null))
    })
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
        created_by: (one.createdBy || '').slice(0, 40),
    }
}

function report(written: ReturnType<typeof insertRow>): void {
    if (!written.ok && written.failure.code !== 'write_refused_unique')
        journal.error(`${written.failure.code}: a connection was not kept: ${written.failure.message}`)
}
