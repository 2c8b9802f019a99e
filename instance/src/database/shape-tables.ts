/** Makes SQLite tables, columns and indexes follow the dictionary: one physical table for each hierarchy. */
import { createHash } from 'node:crypto'
import type { ColumnInfo, TableInfo } from '../kernel/kernel.ts'
import { toColumnKind, toPhysicalName, toSqlType } from './column-kinds.ts'
import { FOLDED, isFolded, type Comparing } from './collation.ts'
import type { Connection } from './connection.ts'
import { readPhysicalColumns, type IndexRow } from './dictionary-rows.ts'

/** What exists after shaping: lets the query compiler know which columns an index serves. */
export interface Shape {
    /** Physical columns that stand first in some index, by physical table. */
    readonly indexed: ReadonlyMap<string, ReadonlySet<string>>
    /** A condition that always holds and counts the rows it is asked about; absent while nobody counts. */
    readonly tracer?: string
    readonly comparing: Comparing
}

/** Physical table of a class: the root of its hierarchy. */
export function toRoot(table: TableInfo): string {
    return table.chain[table.chain.length - 1]!
}

/** Does this hierarchy hold several classes, distinguished by sys_class_name? */
export function hasClasses(table: TableInfo): boolean {
    return table.columns.has('sys_class_name') && (table.chain.length > 1 || table.family.length > 1)
}

/** SQL that keeps a query to the rows of a class and its children; empty on a root. */
export function toClassFilter(table: TableInfo, prefix = ''): string {
    if (table.chain.length === 1) return ''
    const classes = [...table.family].sort().map((name) => `'${name}'`)
    return `${prefix}"sys_class_name" ${classes.length === 1 ? `= ${classes[0]}` : `IN (${classes.join(', ')})`}`
}

/** Creates and alters what is missing. Nothing is ever dropped: rows outlive a dictionary entry. */
export function shapeTables(
    connection: Connection,
    tables: readonly TableInfo[],
    indexes: readonly IndexRow[],
    comparing: Comparing,
): Shape {
    const existing = readPhysicalColumns(connection)
    const statements: string[] = []
    for (const [root, members] of byRoot(tables)) {
        const columns = unionColumns(members)
        const known = existing.get(root)
        if (!known) statements.push(createTable(root, columns, comparing))
        else statements.push(...addColumns(root, members, { columns, known, comparing }))
    }
    const wanted = tables.flatMap((table) => [
        ...columnIndexes(table, comparing),
        ...declaredIndexes(table, indexes, comparing),
    ])
    const present = new Set(
        connection.all(`SELECT name FROM sqlite_schema WHERE type = 'index'`).map((row) => String(row.name)),
    )
    for (const index of wanted) {
        if (present.has(index.name)) continue
        present.add(index.name)
        statements.push(index.sql)
    }
    if (statements.length > 0) connection.exec(statements.join(';\n'))
    const indexed = new Map<string, Set<string>>()
    for (const index of wanted)
        indexed.set(index.root, (indexed.get(index.root) ?? new Set(['sys_id'])).add(index.first))
    return { indexed, comparing }
}

function byRoot(tables: readonly TableInfo[]): Map<string, TableInfo[]> {
    const roots = new Map<string, TableInfo[]>()
    for (const table of tables) {
        const members = roots.get(toRoot(table))
        if (members) members.push(table)
        else roots.set(toRoot(table), [table])
    }
    return roots
}

/** Read whole at every reload: SQLite reaches the first columns of a wide row soonest. */
const FIRST = ['sys_metadata', 'sys_dictionary', 'sys_db_object']

function unionColumns(members: readonly TableInfo[]): Map<string, ColumnInfo> {
    const columns = new Map<string, ColumnInfo>()
    const first = members.filter((member) => FIRST.includes(member.name))
    for (const member of [...first, ...members])
        for (const column of member.columns.values()) columns.set(toPhysicalName(column), column)
    return columns
}

function toDeclaration(name: string, column: ColumnInfo, { collation }: Comparing): string {
    return `"${name}" ${toSqlType(toColumnKind(column.type), collation === 'exact')}`
}

function createTable(root: string, columns: ReadonlyMap<string, ColumnInfo>, comparing: Comparing): string {
    const declared = [...columns].map(
        ([name, column]) => toDeclaration(name, column, comparing) + (name === 'sys_id' ? ' NOT NULL PRIMARY KEY' : ''),
    )
    return `CREATE TABLE "${root}" (${declared.join(', ')})`
}

/** A boolean added to a table with rows is false in them, as it would be had they been inserted afterwards. */
function addColumns(
    root: string,
    members: readonly TableInfo[],
    {
        columns,
        known,
        comparing,
    }: {
        readonly columns: ReadonlyMap<string, ColumnInfo>
        readonly known: ReadonlySet<string>
        readonly comparing: Comparing
    },
): string[] {
    const missing = [...columns].filter(([name]) => !known.has(name))
    return missing.flatMap(([name, column]) => {
        const alter = `ALTER TABLE "${root}" ADD COLUMN ${toDeclaration(name, column, comparing)}`
        if (toColumnKind(column.type) !== 'boolean') return [alter]
        const declaring = members.find((member) => member.name === column.table)
        const filter = declaring && toClassFilter(declaring)
        return [alter, `UPDATE "${root}" SET "${name}" = 0${filter ? ` WHERE ${filter}` : ''}`]
    })
}

interface WantedIndex {
    readonly name: string
    readonly root: string
    readonly first: string
    readonly sql: string
}

function index(root: string, columns: readonly string[], unique: boolean, where: string): WantedIndex {
    const quoted = columns.map((column) => `"${column}"`)
    return indexOn(root, columns[0]!, quoted, unique, where)
}

/** An index on columns or on expressions over them. */
function indexOn(root: string, first: string, keys: readonly string[], unique: boolean, where: string): WantedIndex {
    const listed = keys.join(', ')
    const on = `ON "${root}" (${listed})${where ? ` WHERE ${where}` : ''}`
    const name = nameOf(`${unique}${on}`)
    return { name, root, first, sql: `CREATE ${unique ? 'UNIQUE ' : ''}INDEX "${name}" ${on}` }
}

const names = new Map<string, string>()

function nameOf(definition: string): string {
    const known = names.get(definition)
    if (known) return known
    const name = `i_${createHash('md5').update(definition).digest('hex')}`
    names.set(definition, name)
    return name
}

/** Its hundred references would make each of its thousands of rows dear to write, and its classes are small. */
const UNINDEXED_REFERENCES = new Set(['sys_metadata'])

/** Unique columns, references (the platform indexes each), the class, and the time order of logs. */
function columnIndexes(table: TableInfo, comparing: Comparing): WantedIndex[] {
    const root = toRoot(table)
    const own = [...table.columns.values()].filter((column) => column.table === table.name && column.name !== 'sys_id')
    const wanted = own
        .filter((column) => column.unique)
        .flatMap((column) => indexOf(table, [column.name], true, comparing))
    for (const column of own) {
        const name = toPhysicalName(column)
        // Most rows of a wide hierarchy leave a reference empty; those need no entry.
        if (column.reference && !UNINDEXED_REFERENCES.has(root))
            wanted.push(index(root, [name], false, `"${name}" IS NOT NULL`))
    }
    if (table.parent === null && table.rotated) wanted.push(index(root, ['sys_created_on', 'sys_id'], false, ''))
    if (table.parent === null && hasClasses(table)) {
        wanted.push(index(root, ['sys_class_name'], false, ''))
        if (table.rotated) wanted.push(index(root, ['sys_class_name', 'sys_created_on', 'sys_id'], false, ''))
    }
    return wanted
}

function declaredIndexes(table: TableInfo, indexes: readonly IndexRow[], comparing: Comparing): WantedIndex[] {
    const own = indexes.filter((row) => row.table === table.name)
    return own.flatMap((row) => indexOf(table, row.columns, row.unique, comparing))
}

/** A unique index on a child class counts only its rows; a plain one beside it serves the queries. */
function indexOf(table: TableInfo, names: readonly string[], unique: boolean, comparing: Comparing): WantedIndex[] {
    const columns = names.map((name) => table.columns.get(name))
    if (columns.length === 0 || columns.includes(undefined)) return []
    const known = columns as ColumnInfo[]
    const physical = known.map(toPhysicalName)
    const root = toRoot(table)
    const filter = toClassFilter(table)
    const plain = index(root, physical, false, '')
    if (!unique || (!comparing.hasUniqueIndexes && table.scope !== 'global')) return [plain]
    if (known.some((column) => isFolded(comparing.collation, table, column))) {
        const keys = known.map((column) =>
            isFolded(comparing.collation, table, column)
                ? `${FOLDED}("${toPhysicalName(column)}")`
                : `"${toPhysicalName(column)}"`,
        )
        return [indexOn(root, physical[0]!, keys, true, filter), plain]
    }
    return filter ? [index(root, physical, true, filter), plain] : [index(root, physical, true, '')]
}
