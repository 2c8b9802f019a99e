/** Reads the rows that describe tables, before anybody knows how those tables are described. */
import type { Connection } from './connection.ts'
import { PHYSICAL_SUFFIXES, fromStored } from './column-kinds.ts'
import type { DictionaryRows, IndexRow, Row, TableInfo } from '../kernel/kernel.ts'

export type { DictionaryRows, IndexRow }

/** The lists of rows, each of one table. */
export type ListName = Exclude<keyof DictionaryRows, 'indexes'>

const TABLE_OF: Readonly<Record<ListName, string>> = {
    tables: 'sys_db_object',
    columns: 'sys_dictionary',
    overrides: 'sys_dictionary_override',
    choices: 'sys_choice',
    numbers: 'sys_number',
    scopes: 'sys_scope',
}

/** The columns read of each table; all else of those rows does not shape anything. */
const READ: Readonly<Record<string, readonly string[]>> = {
    sys_db_object: (
        'sys_id name label super_class sys_scope access read_access create_access update_access delete_access ws_access ' +
        'caller_access is_extendable number_ref'
    ).split(' '),
    sys_dictionary: (
        'sys_id name element internal_type column_label max_length mandatory read_only unique reference dependent default_value choice ' +
        'audit attributes display active'
    ).split(' '),
    sys_dictionary_override: (
        'name base_table element default_value default_value_override mandatory mandatory_override read_only read_only_override ' +
        'attributes attributes_override display_override'
    ).split(' '),
    sys_choice: 'name element value label sequence inactive language'.split(' '),
    sys_number: 'sys_id category prefix number maximum_digits'.split(' '),
    sys_scope: 'sys_id scope'.split(' '),
}

/** Makes the private tables that no script sees: indexes, counters and secrets of this database. */
export function createPrivateTables(connection: Connection): void {
    connection.exec(
        'CREATE TABLE IF NOT EXISTS "_index" ("table" TEXT, "unique" INTEGER, "columns" TEXT, PRIMARY KEY ("table", "columns"));' +
            'CREATE TABLE IF NOT EXISTS "_counter" (name TEXT PRIMARY KEY, value INTEGER);' +
            'CREATE TABLE IF NOT EXISTS "_secret" (name TEXT PRIMARY KEY, value TEXT)',
    )
}

/** The dictionary rows of one database, which remembers the lists whose tables did not change. */
export interface DictionaryReader {
    /** All empty in a fresh database. */
    read(): DictionaryRows
    /** Rows of a table changed, or of any table when none is given. */
    forget(table?: TableInfo): void
    mark(): void
    /** The database is as it was when marked. */
    rewind(): void
}

/** Reads the rows when first asked, unless they are known. Where other processes change them too, nothing is remembered. */
export function createDictionaryReader(
    connection: Connection,
    isShared: boolean,
    known?: DictionaryRows,
): DictionaryReader {
    let lists = new Map<ListName, Remembered>()
    for (const name of LISTS) if (known) lists.set(name, { rows: known[name], select: null })
    let marked = lists
    const list = (name: ListName): readonly Row[] => {
        const remembered = lists.get(name)
        if (remembered?.select === null) return remembered.rows
        const select = selectOf(readPhysicalColumns(connection), TABLE_OF[name])
        if (remembered?.select === select) return remembered.rows
        const rows = select === '' ? [] : readRows(connection, select, READ[TABLE_OF[name]]!)
        if (!isShared) lists.set(name, { rows, select })
        return rows
    }
    return {
        read: () => ({
            tables: list('tables'),
            columns: list('columns'),
            overrides: list('overrides'),
            choices: list('choices'),
            numbers: list('numbers'),
            scopes: list('scopes'),
            indexes: readIndexes(connection),
        }),
        forget(table) {
            for (const name of table ? listsOf(table) : LISTS) lists.delete(name)
        },
        mark() {
            marked = new Map(lists)
        },
        rewind() {
            lists = new Map(marked)
        },
    }
}

const LISTS = Object.keys(TABLE_OF) as readonly ListName[]

/** Rows, and the statement that read them, which is another one once the table has other columns; null when it is not known. */
interface Remembered {
    readonly rows: readonly Row[]
    readonly select: string | null
}

const changedWith = new WeakMap<TableInfo, readonly ListName[]>()

/** A write to a table may change rows of its parents and its children. */
function listsOf(table: TableInfo): readonly ListName[] {
    const known = changedWith.get(table)
    if (known) return known
    const found = LISTS.filter((name) => [...table.chain, ...table.family].includes(TABLE_OF[name]))
    changedWith.set(table, found)
    return found
}

function readIndexes(connection: Connection): IndexRow[] {
    return connection.all('SELECT "table", "unique", "columns" FROM "_index" ORDER BY rowid').map((row) => ({
        table: String(row.table),
        unique: row.unique === 1,
        columns: String(row.columns).split(','),
    }))
}

type PhysicalColumns = ReadonlyMap<string, ReadonlySet<string>>

const physicalColumns = new WeakMap<Connection, { readonly version: string; readonly columns: PhysicalColumns }>()

/** Names of the columns of every SQLite table, read again only after the schema changed. */
export function readPhysicalColumns(connection: Connection): PhysicalColumns {
    const version = connection.schemaVersion()
    const known = physicalColumns.get(connection)
    if (known?.version === version) return known.columns
    const columns = findPhysicalColumns(connection)
    physicalColumns.set(connection, { version, columns })
    return columns
}

function findPhysicalColumns(connection: Connection): PhysicalColumns {
    const found = new Map<string, Set<string>>()
    const pairs = readList(
        connection,
        `SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'`,
        2,
    )
    for (const [table, column] of pairs as [string, string][]) {
        const columns = found.get(table)
        if (columns) columns.add(column)
        else found.set(table, new Set([column]))
    }
    return found
}

/** Thousands of small rows come as one JSON text: crossing into SQLite once for each costs more than everything else. */
function readList(connection: Connection, select: string, width: number): unknown[][] {
    const names = Array.from({ length: width }, (_unused, index) => `c${index}`)
    const sql = `WITH list(${names.join(', ')}) AS (${select}) SELECT json_group_array(json_array(${names.join(', ')})) AS list FROM list`
    return JSON.parse(String(connection.get(sql)!.list)) as unknown[][]
}

/** Reads the columns of a table; empty where there is no such table. */
function selectOf(physical: PhysicalColumns, table: string): string {
    // Application files stand in the table of their root; applications (sys_app) extend sys_scope, whose root is sys_package.
    const root = [table, 'sys_metadata', 'sys_package'].find((name) =>
        physical.get(name)?.has(table === 'sys_scope' ? 'scope' : 'name'),
    )
    const own = root && physical.get(root)
    if (!own) return ''
    const selected = READ[table]!.map((name) => toStoredExpression(own, name))
    const isShared = root !== table && table !== 'sys_scope'
    const where = isShared ? ` WHERE sys_class_name = '${table}'` : ''
    return `SELECT ${selected.join(', ')} FROM "${root}"${where} ORDER BY rowid`
}

function readRows(connection: Connection, select: string, names: readonly string[]): Row[] {
    return readList(connection, select, names.length).map((values) => {
        const row: Row = {}
        for (let i = 0; i < names.length; i++) row[names[i]!] = fromStored(values[i])
        return row
    })
}

/** A column under whichever physical name it has; the others, which belong to siblings, are empty in these rows. */
function toStoredExpression(columns: ReadonlySet<string>, name: string): string {
    const names = PHYSICAL_SUFFIXES.map((suffix) => name + suffix).filter((candidate) => columns.has(candidate))
    if (names.length === 0) return 'NULL'
    return names.length === 1 ? `"${names[0]}"` : `COALESCE(${names.map((candidate) => `"${candidate}"`).join(', ')})`
}
