/** Rows on their way to SQLite and back: which columns are listed, and in which form their values are. */
import type { ColumnInfo, Row, TableInfo } from '../kernel/kernel.ts'
import { fromStored, toColumnKind, toPhysicalName, toStored, type Stored } from './column-kinds.ts'
import type { SqlRow } from './connection.ts'
import { hasClasses } from './shape-tables.ts'

interface Selection {
    readonly text: string
    readonly names: readonly string[]
}

const selections = new WeakMap<TableInfo, Selection>()

function selectionOf(table: TableInfo): Selection {
    const known = selections.get(table)
    if (known) return known
    const columns = [...table.columns.values()]
    // JSON numbers are exact up to 2^53 only.
    const list = columns
        .map((column) =>
            column.type === 'longint'
                ? `CAST(t0."${toPhysicalName(column)}" AS TEXT)`
                : `t0."${toPhysicalName(column)}"`,
        )
        .join(', ')
    const selection = { text: `json_array(${list}) AS "row"`, names: columns.map((column) => column.name) }
    selections.set(table, selection)
    return selection
}

/** The columns of a table as a select lists them: as one text, because each value that crosses from SQLite costs a call. */
export function toSelected(table: TableInfo): string {
    return selectionOf(table).text
}

/** The record in a row that `toSelected` made. */
export function toRecord(table: TableInfo, row: SqlRow): Row {
    const values = JSON.parse(row['row'] as string) as readonly unknown[]
    const record: Row = {}
    selectionOf(table).names.forEach((name, index) => {
        const value = values[index]
        record[name] = typeof value === 'string' || value === null ? value : fromStored(value)
    })
    return record
}

/** A row of SQLite as text, in place. */
export function toRow(row: SqlRow): Row {
    for (const name in row) {
        const value = row[name]
        if (typeof value !== 'string' && value !== null) row[name] = fromStored(value)
    }
    return row as Row
}

interface InsertColumn {
    readonly column: ColumnInfo
    readonly physical: string
    /** What is stored when no value is given. */
    readonly otherwise: Stored
}

interface InsertColumns {
    readonly byName: ReadonlyMap<string, InsertColumn>
    /** Those that are filled although no value is given. */
    readonly filled: readonly InsertColumn[]
}

const insertColumns = new WeakMap<TableInfo, InsertColumns>()

/** A boolean is never empty: without a value it has its literal default or is false. */
function toInsertColumns(table: TableInfo): InsertColumns {
    const known = insertColumns.get(table)
    if (known) return known
    const columns = [...table.columns.values()].map((column): InsertColumn => {
        const isClass = column.name === 'sys_class_name' && hasClasses(table)
        const otherwise = toColumnKind(column.type) === 'boolean' ? (toStored(column, column.defaultValue) ?? 0) : null
        return { column, physical: toPhysicalName(column), otherwise: isClass ? table.name : otherwise }
    })
    const made = {
        byName: new Map(columns.map((one) => [one.column.name, one])),
        filled: columns.filter(({ otherwise }) => otherwise !== null),
    }
    insertColumns.set(table, made)
    return made
}

/** What an insert writes. Columns that the table lacks are left out, and so are those without a value: most of a wide table. */
export function toInsert(table: TableInfo, row: Row): { names: string[]; values: Stored[] } {
    const names: string[] = []
    const values: Stored[] = []
    const { byName, filled } = toInsertColumns(table)
    for (const name of Object.keys(row)) {
        const known = byName.get(name)
        if (!known) continue
        const stored = toStored(known.column, row[name]) ?? known.otherwise
        if (stored === null) continue
        names.push(known.physical)
        values.push(stored)
    }
    for (const { column, physical, otherwise } of filled) {
        if (row[column.name] !== undefined) continue
        names.push(physical)
        values.push(otherwise)
    }
    return { names, values }
}

/** What an update writes. Columns that the table lacks are left out. */
export function toAssignments(table: TableInfo, changes: Row): { assignments: string[]; values: Stored[] } {
    const assignments: string[] = []
    const values: Stored[] = []
    for (const [name, value] of Object.entries(changes)) {
        const column = table.columns.get(name)
        if (!column) continue
        const stored = toStored(column, value)
        assignments.push(`"${toPhysicalName(column)}" = ?`)
        values.push(stored === null && toColumnKind(column.type) === 'boolean' ? 0 : stored)
    }
    return { assignments, values }
}
