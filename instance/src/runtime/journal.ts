/** Journal fields: each text written becomes an entry of its own, and the column stays empty. */
import type { Storage } from '../database/index.ts'
import type { RecordState, Row, TableInfo, Transaction } from '../kernel/kernel.ts'

const JOURNAL_TYPES = new Set(['journal', 'journal_input'])

/** Moves text that was set on journal columns into the journal of this change. */
export function takeJournal(table: TableInfo, state: RecordState): void {
    for (const name of journalColumns(table)) {
        const value = state.values[name]
        if (value === undefined) continue
        if (value) state.journal[name] = value
        state.values[name] = null
    }
}

const known = new WeakMap<TableInfo, readonly string[]>()

function journalColumns(table: TableInfo): readonly string[] {
    const found = known.get(table)
    if (found) return found
    const columns = [...table.columns.values()].filter(({ type }) => JOURNAL_TYPES.has(type))
    const names = columns.map(({ name }) => name)
    known.set(table, names)
    return names
}

/** The journal texts of a change that have not been written yet. */
export function toNewEntries(state: RecordState, written: Row | undefined): Record<string, string> {
    return Object.fromEntries(
        Object.entries(state.journal).filter(([name, text]) => text !== '' && text !== written?.[name]),
    )
}

/** Writes entries of a stored record to sys_journal_field. */
export function writeJournal(
    database: Storage,
    newId: () => string,
    tx: Transaction,
    state: RecordState,
    entries: Readonly<Record<string, string>>,
    at: string,
): void {
    const written = Object.entries(entries)
    if (written.length === 0 || !database.hasColumns('sys_journal_field', ['element_id', 'value'])) return
    for (const [element, value] of written) {
        const row = { sys_id: newId(), name: state.table, element, element_id: state.values.sys_id!, value }
        database.insert(
            'sys_journal_field',
            { ...row, sys_created_on: at, sys_created_by: tx.user.userName },
            tx.counters,
        )
    }
}
