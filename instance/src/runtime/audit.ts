/** Audit rows: who changed which field of an audited record, from what to what. */
import type { Storage } from '../database/index.ts'
import type { Row, TableInfo, Transaction } from '../kernel/kernel.ts'

/** One audited write. */
export interface AuditedChange {
    readonly table: TableInfo
    readonly before: Row | null
    readonly after: Row
    /** Columns that changed. */
    readonly changed: readonly string[]
    /** Journal texts of this change, which no column holds. */
    readonly journal: Readonly<Record<string, string>>
    readonly at: string
}

/**
 * Understanding the Sys Audit table: audited tables only, neither sys_ columns nor those with `no_audit`. The rows of one change
 * share an internal checkpoint; the record checkpoint is the update count of the record.
 */
export function writeAudit(database: Storage, newId: () => string, tx: Transaction, change: AuditedChange): void {
    const { table, before, after } = change
    if (!table.audited || !database.hasColumns('sys_audit', ['documentkey', 'fieldname'])) return
    const checkpoint = newId()
    const write = (fieldname: string, oldvalue: string | null, newvalue: string | null): void =>
        database.insert(
            'sys_audit',
            {
                sys_id: newId(),
                tablename: table.name,
                documentkey: after.sys_id!,
                fieldname,
                oldvalue,
                newvalue,
                user: tx.user.userName,
                record_checkpoint: after.sys_mod_count ?? '0',
                internal_checkpoint: checkpoint,
                sys_created_on: change.at,
                sys_created_by: tx.user.userName,
            },
            tx.counters,
        )
    for (const name of change.changed) {
        const column = table.columns.get(name)
        if (!column?.audited || name in change.journal) continue
        const isSecret = column.type === 'password2' || column.type === 'password'
        if (isSecret) write(name, before?.[name] ? '********' : null, after[name] ? '********' : null)
        else write(name, before?.[name] ?? null, after[name] ?? null)
    }
    for (const [name, text] of Object.entries(change.journal))
        if (table.columns.get(name)?.audited) write(name, null, text)
}
