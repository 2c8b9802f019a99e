/** Journal fields: each text written becomes an entry of its own, and the column stays empty. */
import type { Storage } from '../database/index.ts'
import type { RecordState, Row, TableInfo, Transaction } from '../kernel/kernel.ts'

const JOURNAL_TYPES = new Set(['journal', 'journal_input'])

/** Moves text that was set on journal columns into the journal of this change. */
export function takeJournal(table: TableInfo, state: RecordState): void {
    for (const [name, value] of Object.entries(state.values)) {
        const column = table.columns.get(name)
        if (!column || !JOURNAL_TYPES.has(column.type)) continue
        if (value) state.journal[name] = value
        state.values[name] = null
    }
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
    if (!database.hasColumns('sys_journal_field', ['element_id', 'value'])) return
    for (const [element, value] of Object.entries(entries)) {
        const row = { sys_id: newId(), name: state.table, element, element_id: state.values.sys_id!, value }
        database.insert(
            'sys_journal_field',
            { ...row, sys_created_on: at, sys_created_by: tx.user.userName },
            tx.counters,
        )
    }
}
