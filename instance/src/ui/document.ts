/** The record that a value names: a reference its column's table, a document id the table in the column that it depends on. */
import type { ColumnInfo, Row } from '../kernel/kernel.ts'
import { formAddress } from './addresses.ts'
import type { Visit } from './visit.ts'

/** Where a record is shown, and what it is called there. */
export interface Document {
    readonly address: string
    readonly name: string
}

/** The record of a reference or document id; null where the value names none. A record that is gone, or that may not be read, has no name but its sys_id. */
export function toDocument({ instance }: Visit, column: ColumnInfo, row: Row): Document | null {
    const value = row[column.name] ?? ''
    const table = tableOf(column, row)
    const info = value === '' || table === null ? undefined : instance.dictionary.table(table)
    if (info === undefined) return null
    const name = instance.records.displayOf(info.name, value) || value
    const label = column.type === 'document_id' ? `${info.label}: ` : ''
    return { address: formAddress(info.name, value), name: `${label}${name}` }
}

function tableOf(column: ColumnInfo, row: Row): string | null {
    if (column.type === 'reference') return column.reference
    return column.type === 'document_id' && column.dependent !== null ? (row[column.dependent] ?? null) : null
}
