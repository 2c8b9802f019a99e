/** What a deleted record leaves in the log of deletions: who deleted it, in which transaction and by which script. */
import type { Storage } from '../database/index.ts'
import type { Row, TableInfo, Transaction } from '../kernel/kernel.ts'
import type { RunningScripts } from './running-script.ts'
import { toDateTimeText } from './relative-dates.ts'

/** What the log of deletions stands on. */
export interface DeletionSources {
    readonly database: Storage
    readonly clock: { now(): number }
    readonly newId: () => string
    readonly scripts?: RunningScripts
}

/** A record that has been deleted. */
export interface Deletion {
    readonly table: TableInfo
    readonly row: Row
    /** Whether the audit hears of it: not while workflow is off. */
    readonly audited: boolean
    /** The recovery of the record that took this one with it. */
    readonly recovery: string | null
}

const UNRECOVERABLE = new Set([
    'sys_delete_recovery',
    'sys_audit_delete',
    'sys_update_version',
    'sys_trigger',
    'sysevent',
])

/**
 * Delete recovery: one record for a deletion and all that goes with it, which names the application file that started it. Audited
 * tables also have a row for each deleted record ("Deleted records"). Answers the recovery, null where there is none.
 */
export function recordDeletion(sources: DeletionSources, tx: Transaction, deletion: Deletion): string | null {
    const { table, row } = deletion
    if (table.rotated || UNRECOVERABLE.has(table.name)) return deletion.recovery
    const recovery = deletion.recovery ?? writeRecovery(sources, tx)
    if (deletion.audited && table.audited) writeDeleted(sources, tx, table, row, recovery)
    return recovery
}

function writeRecovery(sources: DeletionSources, tx: Transaction): string | null {
    const { database, scripts, newId } = sources
    if (!database.hasColumns('sys_delete_recovery', ['initiating_metadata', 'initiating_transaction'])) return null
    const sysId = newId()
    database.insert('sys_delete_recovery', {
        sys_id: sysId,
        initiating_metadata: scripts?.attributed(tx)?.sysId || null,
        initiating_transaction: tx.id,
        stack_trace: scripts?.stackTrace(tx) || null,
        ...stamp(sources, tx),
    })
    return sysId
}

function writeDeleted(
    sources: DeletionSources,
    tx: Transaction,
    table: TableInfo,
    row: Row,
    recovery: string | null,
): void {
    if (!sources.database.hasColumns('sys_audit_delete', ['documentkey', 'delete_recovery'])) return
    sources.database.insert('sys_audit_delete', {
        sys_id: sources.newId(),
        tablename: table.name,
        documentkey: row.sys_id!,
        display_value: (table.display && row[table.display]) || null,
        transaction: tx.id,
        delete_recovery: recovery,
        ...stamp(sources, tx),
    })
}

function stamp({ clock }: DeletionSources, tx: Transaction): Row {
    const at = toDateTimeText(clock.now())
    const by = tx.user.userName
    return { sys_created_on: at, sys_created_by: by, sys_updated_on: at, sys_updated_by: by, sys_mod_count: '0' }
}
