/** Stores data rows as given: no business rules, no defaults of scripts, no audit. */
import type { Row } from '../kernel/kernel.ts'
import { DICTIONARY_TABLES } from '../runtime/dictionary.ts'
import { toStamp } from './apply-changes.ts'
import { toStoredValues } from './stored-values.ts'
import type { InstallTarget } from './target.ts'

/** One row as a client sends it: its columns in `values`, or beside `table`. */
export interface GivenRow {
    readonly table: string
    readonly sys_id?: string
    readonly values?: Readonly<Record<string, unknown>>
    readonly [column: string]: unknown
}

/** Stores the rows; answers how many. @throws Error naming a table or column that does not exist: nothing is stored then. */
export function storeRows(target: InstallTarget, rows: readonly GivenRow[]): number {
    const { database } = target
    const prepared = rows.map((row) => ({ table: row.table, row: toRow(target, row) }))
    database.atomically(() => {
        for (const { table, row } of prepared) {
            const existing = database.get(table, row['sys_id']!)
            if (existing) database.update(table, row['sys_id']!, row)
            else database.insert(table, { ...systemColumns(target, table), ...row })
            target.announce(table, existing ? 'update' : 'insert', { ...existing, ...row }, existing)
        }
    })
    if (prepared.some(({ table }) => DICTIONARY_TABLES.has(table))) target.dictionary.reload()
    return prepared.length
}

function toRow(target: InstallTarget, given: GivenRow): Row {
    const table = target.dictionary.table(given.table)
    if (!table) throw new Error(`unknown table ${given.table}`)
    const { table: _name, sys_id, values, ...beside } = given
    const texts = Object.fromEntries(Object.entries(values ?? beside).map(([name, value]) => [name, toText(value)]))
    const sysId = sys_id ?? texts['sys_id'] ?? target.newId()
    const existing = target.database.get(given.table, sysId)
    const stored = toStoredValues(target.dictionary, table, texts, target.vault.seal, existing)
    if (stored.unknown.length > 0) throw new Error(`${given.table} has no column ${stored.unknown.join(', ')}`)
    return { ...stored.values, sys_id: sysId }
}

function systemColumns(target: InstallTarget, table: string): Row {
    const columns = target.dictionary.table(table)!.columns
    const stamp = toStamp(target.clock.now())
    const all: Row = {
        sys_created_on: stamp,
        sys_created_by: 'system',
        sys_updated_on: stamp,
        sys_updated_by: 'system',
        sys_mod_count: '0',
        sys_class_name: table,
    }
    return Object.fromEntries(Object.entries(all).filter(([name]) => columns.has(name)))
}

function toText(value: unknown): string {
    if (value === null || value === undefined) return ''
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
