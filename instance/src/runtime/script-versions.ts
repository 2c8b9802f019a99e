/** Versions of script files (sys_update_version): one for each content that a file had, the last one current. */
import { createHash } from 'node:crypto'
import type { Storage } from '../database/index.ts'
import type { Condition, Instance, Operation, Row } from '../kernel/kernel.ts'
import { invalidateCaller } from './restricted-caller.ts'
import { toDateTimeText } from './relative-dates.ts'

/** Files that hold scripts, or what scripts call by name. */
const VERSIONED = new Set([
    'sys_script',
    'sys_script_include',
    'sysauto_script',
    'sys_rest_message',
    'sys_rest_message_fn',
    'sys_ws_operation',
    'sysevent_script_action',
    'sys_ui_action',
    'sys_script_fix',
])

/** Keeps versions of the files of an instance, however they are written, and ends permissions of callers whose script changes. */
export function followScriptChanges(instance: Instance): void {
    instance.records.onWrite((table, operation, row, before) => {
        if (!VERSIONED.has(table) || !row.sys_id) return
        recordVersion(instance, table, operation, row)
        if (operation === 'update' && before && (before.script ?? null) !== (row.script ?? null))
            invalidateCaller({ ...instance, database: instance.database as Storage }, row.sys_id)
    })
}

/** Content decides: a write that changes none makes no version. Update sets: a file's name is its table and its sys_id. */
function recordVersion(instance: Instance, table: string, operation: Operation, row: Row): void {
    const { database, clock, dictionary } = instance
    if (!dictionary.table('sys_update_version')) return
    const name = row.sys_update_name || `${table}_${row.sys_id}`
    const stored = operation === 'delete' ? row : (database.get(table, row.sys_id!) ?? row)
    const hash = contentHash(stored)
    const action = operation === 'delete' ? 'DELETE' : 'INSERT_OR_UPDATE'
    const current = findCurrent(database, name)
    if (current.some((version) => version.payload_hash === hash && version.action === action)) return
    for (const version of current) database.update('sys_update_version', version.sys_id!, { state: 'previous' })
    const at = toDateTimeText(clock.now())
    const by = row.sys_updated_by ?? 'system'
    const isInstalled = by === 'system'
    database.insert('sys_update_version', {
        sys_id: instance.newId(),
        name,
        record_name: row.name ?? row.function_name ?? null,
        type: dictionary.table(table)?.label ?? table,
        state: 'current',
        action,
        payload_hash: hash,
        application: row.sys_scope ?? 'global',
        source_table: isInstalled ? 'sys_scope' : 'sys_update_set',
        source: isInstalled ? (row.sys_scope ?? 'global') : null,
        sys_recorded_at: at,
        sys_created_on: at,
        sys_created_by: by,
        sys_updated_on: at,
        sys_updated_by: by,
        sys_mod_count: '0',
    })
}

function findCurrent(database: Instance['database'], name: string): Row[] {
    const terms: Condition[] = [
        { kind: 'compare', path: 'name', operator: '=', value: name },
        { kind: 'compare', path: 'state', operator: '=', value: 'current' },
    ]
    return database.select({ table: 'sys_update_version', where: { kind: 'and', terms }, orderBy: [], window: null })
}

/** The same content has the same hash in every instance: columns of the platform about the row are no content. */
function contentHash(row: Row): string {
    const content = Object.entries(row)
        .filter(([name, value]) => !name.startsWith('sys_') && value !== null && value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
    return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
