/** Inserts rows: one with a statement of its own, or millions with many rows a statement. */
import type { Row, TableInfo } from '../kernel/kernel.ts'
import type { Stored } from './column-kinds.ts'
import type { Connection } from './connection.ts'
import { toRoot } from './shape-tables.ts'
import { toInsert } from './stored-rows.ts'

/** Each call into SQLite costs more than binding a few thousand values; more than this gains nothing. */
const MOST_VALUES = 4000
const MOST_ROWS = 250

/** Writes one row. */
export function insertRow(connection: Connection, table: TableInfo, row: Row): void {
    const { names, values } = toInsert(table, row)
    connection.run(toStatement(table, names, 1), values)
}

/** Writes rows in their order; those beside each other that fill the same columns share a statement. Answers how many. */
export function bulkInsert(connection: Connection, table: TableInfo, rows: Iterable<Row>): number {
    let count = 0
    let batch: Batch | null = null
    for (const row of rows) {
        count++
        const { names, values } = toInsert(table, row)
        const key = names.join()
        if (batch && batch.key !== key) batch = flush(connection, table, batch)
        batch ??= { key, names, rows: [] }
        batch.rows.push(values)
        if (batch.rows.length === batchSize(names)) {
            connection.run(toStatement(table, names, batch.rows.length), batch.rows.flat())
            batch.rows.length = 0
        }
    }
    if (batch) flush(connection, table, batch)
    return count
}

interface Batch {
    readonly key: string
    readonly names: readonly string[]
    readonly rows: Stored[][]
}

function batchSize(names: readonly string[]): number {
    return Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_VALUES / names.length)))
}

/** What does not fill a statement is written row by row, so that only two statements exist for each set of columns. */
function flush(connection: Connection, table: TableInfo, { names, rows }: Batch): null {
    const one = toStatement(table, names, 1)
    for (const values of rows) connection.run(one, values)
    return null
}

const statements = new WeakMap<TableInfo, Map<string, string>>()

function toStatement(table: TableInfo, names: readonly string[], rows: number): string {
    const known = statements.get(table) ?? new Map<string, string>()
    statements.set(table, known)
    const key = `${rows} ${names.join()}`
    let text = known.get(key)
    if (!text) {
        const marks = `(${names.map(() => '?').join(', ')})`
        const listed = names.map((name) => `"${name}"`).join(', ')
        const tuples = Array.from({ length: rows }, () => marks).join(', ')
        text = `INSERT INTO "${toRoot(table)}" (${listed}) VALUES ${tuples}`
        known.set(key, text)
    }
    return text
}
