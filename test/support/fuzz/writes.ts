/** Every row that an instance writes, seen below everything that decides whether it may: at its storage. */

import type { LocalInstance, Row } from 'servicenow-local-instance'

/** One row that was written, or for a statement over many the rows that it found (no sys_id). */
export interface Written {
    readonly table: string
    readonly operation: 'insert' | 'update' | 'delete'
    readonly sysId: string | null
    /** Columns that have another value than before, or that a new row has. */
    readonly columns: readonly string[]
    /** What a log row says; empty for others. */
    readonly message: string
    /** The number of a row that was deleted, where it had one. */
    readonly number: string
}

/** The writes since they were last taken. */
export interface Writes {
    take(): readonly Written[]
}

/** Columns that every write of a row changes. */
const STAMPS = new Set([
    'sys_id',
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
])

/** Watches an instance from now on. Writes that were taken back are forgotten. */
export function watchWrites({ database }: LocalInstance): Writes {
    const real = { ...database }
    let seen: Written[] = []
    const note = (
        operation: Written['operation'],
        table: string,
        sysId: string | null,
        columns: readonly string[],
        row: Row = {},
    ): void =>
        void seen.push({
            operation,
            table,
            sysId,
            columns: columns.filter((column) => !STAMPS.has(column)),
            message: row.message ?? '',
            number: row.number ?? '',
        })
    const forgetting = <T>(work: () => T): T => {
        const length = seen.length
        try {
            return work()
        } catch (error) {
            seen.length = Math.min(seen.length, length)
            throw error
        }
    }
    Object.assign(database, {
        insert(table: string, row: Row, counters: never) {
            real.insert(table, row, counters)
            note('insert', table, row.sys_id ?? null, Object.keys(row), row)
        },
        update(table: string, sysId: string, changes: Row, counters: never) {
            const before = real.get(table, sysId)
            const isDone = real.update(table, sysId, changes, counters)
            const changed = Object.keys(changes).filter(
                (column) => (before?.[column] ?? '') !== (changes[column] ?? ''),
            )
            if (isDone) note('update', table, sysId, changed)
            return isDone
        },
        updateWhere(query: Parameters<typeof real.updateWhere>[0], changes: Row, counters: never) {
            const count = real.updateWhere(query, changes, counters)
            if (count > 0) note('update', query.table, null, Object.keys(changes))
            return count
        },
        delete(table: string, sysId: string, counters: never) {
            const before = real.get(table, sysId) ?? undefined
            const isDone = real.delete(table, sysId, counters)
            if (isDone) note('delete', table, sysId, [], before)
            return isDone
        },
        deleteWhere(query: Parameters<typeof real.deleteWhere>[0], counters: never) {
            const count = real.deleteWhere(query, counters)
            if (count > 0) note('delete', query.table, null, [])
            return count
        },
        atomically: <T>(work: () => T) => forgetting(() => real.atomically(work)),
    })
    return {
        take() {
            const taken = seen
            seen = []
            return taken
        },
    }
}
