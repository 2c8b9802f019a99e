/** A storage whose users hear of each statement of a script before it is done, and can take back what was written. */
import type { DatabaseCounters, Query, Row } from '../kernel/kernel.ts'
import type { Storage } from './create-database.ts'

/** One statement that a script is about to make. */
export interface Statement {
    readonly kind: 'read' | 'write'
    readonly table: string
}

/** A storage that is watched. */
export interface WatchedStorage extends Storage {
    /** Called before each statement that counts for a transaction, except within one that is several. */
    onStatement(listener: (statement: Statement) => void): void
    /** Does work and takes back what it wrote when it fails; answers and throws what the work does. */
    undoingFailure<T>(work: () => T, undone: (tables: ReadonlySet<string>) => void): T
    /** Does work of another worker meanwhile, whose writes stay. */
    apart<T>(work: () => T): T
}

/** What was written, in order: each entry takes one write back. */
type Journal = { readonly table: string; readonly undo: () => void }[]

/** Logs are written beside the transaction that logs. */
const LOGS = /^(syslog|sys_outbound_http_log|sys_transaction)/

/** Watches a storage. */
export function watchStorage(storage: Storage): WatchedStorage {
    const listeners: ((statement: Statement) => void)[] = []
    const journals: (Journal | null)[] = []
    let depth = 0

    const announce = (kind: Statement['kind'], table: string, counters: DatabaseCounters | undefined): void => {
        if (counters && depth === 0) for (const listener of listeners) listener({ kind, table })
    }
    const journalOf = (table: string): Journal | null =>
        LOGS.test(table) ? null : (journals[journals.length - 1] ?? null)
    const within = <T>(journal: Journal | null, work: () => T): T => {
        journals.push(journal)
        try {
            return work()
        } finally {
            journals.pop()
        }
    }
    const rowsOf = (query: Query): Row[] => storage.select({ ...query, orderBy: [] })
    const restore = (table: string, row: Row): (() => void) => {
        const { sys_id, ...values } = row
        return () => void storage.update(table, sys_id!, values)
    }
    const remove = (table: string, row: Row): (() => void) => {
        return () => void storage.delete(table, row.sys_id!)
    }
    const bringBack = (table: string, row: Row): (() => void) => {
        return () => storage.insert(row.sys_class_name || table, row)
    }

    return {
        ...storage,
        select(query, counters) {
            announce('read', query.table, counters)
            return storage.select(query, counters)
        },
        get(table, sysId, counters) {
            announce('read', table, counters)
            return storage.get(table, sysId, counters)
        },
        count(query, counters) {
            announce('read', query.table, counters)
            return storage.count(query, counters)
        },
        aggregate(query, counters) {
            announce('read', query.table, counters)
            return storage.aggregate(query, counters)
        },
        insert(table, row, counters) {
            announce('write', table, counters)
            storage.insert(table, row, counters)
            journalOf(table)?.push({ table, undo: remove(table, row) })
        },
        update(table, sysId, changes, counters) {
            announce('write', table, counters)
            const before = journalOf(table) && storage.get(table, sysId)
            const isDone = storage.update(table, sysId, changes, counters)
            if (before) journalOf(table)?.push({ table, undo: restore(table, before) })
            return isDone
        },
        updateWhere(query, changes, counters) {
            announce('write', query.table, counters)
            const before = journalOf(query.table) ? rowsOf(query) : []
            const count = storage.updateWhere(query, changes, counters)
            for (const row of before)
                journalOf(query.table)?.push({ table: query.table, undo: restore(query.table, row) })
            return count
        },
        delete(table, sysId, counters) {
            announce('write', table, counters)
            const before = journalOf(table) && storage.get(table, sysId)
            const isDone = storage.delete(table, sysId, counters)
            if (before) journalOf(table)?.push({ table, undo: bringBack(table, before) })
            return isDone
        },
        deleteWhere(query, counters) {
            announce('write', query.table, counters)
            const before = journalOf(query.table) ? rowsOf(query) : []
            const count = storage.deleteWhere(query, counters)
            for (const row of before)
                journalOf(query.table)?.push({ table: query.table, undo: bringBack(query.table, row) })
            return count
        },
        atomically(work) {
            const journal = journals[journals.length - 1]
            const length = journal?.length ?? 0
            depth += 1
            try {
                return storage.atomically(work)
            } catch (error) {
                if (journal) journal.length = length
                throw error
            } finally {
                depth -= 1
            }
        },
        onStatement: (listener) => void listeners.push(listener),
        undoingFailure(work, undone) {
            const journal: Journal = []
            try {
                return within(journal, work)
            } catch (error) {
                for (const { undo } of [...journal].reverse()) undo()
                if (journal.length > 0) undone(new Set(journal.map(({ table }) => table)))
                throw error
            }
        },
        apart: (work) => within(null, work),
    }
}
