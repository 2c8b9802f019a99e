/** The storage of an instance: logical tables over SQLite. Knows tables, not behaviour: no rules, no defaults of scripts, no audit. */
import { randomBytes } from 'node:crypto'
import { UniqueViolation, type Database, type Query, type Snapshot, type TableInfo } from '../kernel/kernel.ts'
import type { BuiltDictionary } from './build-dictionary.ts'
import { bulkInsert, insertRow } from './bulk-insert.ts'
import { compileAggregate } from './compile-aggregate.ts'
import { compileQuery, toFrom } from './compile-query.ts'
import { createCounting, TRACER } from './count-operations.ts'
import type { Collation, Comparing } from './collation.ts'
import { connect, type Connection } from './connection.ts'
import {
    createDictionaryReader,
    createPrivateTables,
    type DictionaryReader,
    type DictionaryRows,
    type IndexRow,
} from './dictionary-rows.ts'
import { createSharedChanges, type SharedChanges } from './shared-changes.ts'
import { writeSnapshot } from './snapshot.ts'
import { digestTables } from './state-digest.ts'
import { shapeTables, toClassFilter, toRoot, type Shape } from './shape-tables.ts'
import { toAssignments, toRecord, toRow, toSelected } from './stored-rows.ts'

/** The database with what the dictionary and the installers need besides queries and writes. */
export interface Storage extends Database {
    dictionaryRows(): DictionaryRows
    /** Makes the physical tables follow a dictionary and answers queries by it from now on; answers what the tables have then. */
    shape(dictionary: BuiltDictionary, indexes: readonly IndexRow[]): Shape
    /** Answers queries by a dictionary that the physical tables follow again. */
    reshape(dictionary: BuiltDictionary, known: Shape): void
    addIndex(index: IndexRow): void
    /** Does this instance have the table with these columns? */
    hasColumns(table: string, columns: readonly string[]): boolean
    /** A random text that belongs to this database, made when first asked for; never a row that a script can read. */
    secret(name: string): string
    /** Called after each write with the table that changed, however it was written, also by another process: caches listen here. */
    onChange(listener: (table: string, isRemote: boolean) => void): void
    /**
     * Counts in `rowsScanned` the rows of the queried table that each query looks at, as an analysis of slow SQL would; costs a call
     * for each. A key lookup is one row, and so is each step of a dotted path.
     */
    traceScans(isWanted: boolean): void
    /** Reads which tables that caches hold were changed by other processes of the same file; returns them after calling the listeners. */
    notice(): readonly string[]
    /** Remembers the present state (in memory only), to which `rewind` returns; caches hear of a change of every table. */
    mark(): void
    rewind(): void
    /** Answers what the work answers, and takes back all that it wrote; caches hear of a change of every table. */
    undoing<T>(work: () => T): T
    /** What every physical table holds, as digests by its name: two databases with equal digests are the same. */
    digest(): Readonly<Record<string, string>>
    /** Writes the present state into a file that `createDatabase` can begin with; not when the database holds a secret. */
    saveSnapshot(file: string): boolean
}

/** What listeners get when every table may have changed. */
export const EVERY_TABLE = '*'

/** What to open, and how its database compares texts. */
export interface DatabaseOptions {
    readonly file?: string
    readonly snapshot?: Snapshot
    readonly collation?: Collation
    /** False when the unique indexes of tables that belong to an application were not built. */
    readonly hasUniqueIndexes?: boolean
}

/** Opens the database of an instance: a file, or memory when none is given, which may begin as a snapshot. */
export function createDatabase(options: DatabaseOptions = {}): Storage {
    const connection = connect(options.file, options.snapshot?.file)
    createPrivateTables(connection)
    const { collation = 'ignores_case', hasUniqueIndexes = true } = options
    const shared = createSharedChanges(connection, options.file !== undefined)
    const reader = createDictionaryReader(connection, options.file !== undefined, options.snapshot?.dictionary)
    return toStorage(connection, shared, reader, { collation, hasUniqueIndexes })
}

function toStorage(
    connection: Connection,
    shared: SharedChanges,
    reader: DictionaryReader,
    comparing: Comparing,
): Storage {
    let dictionary: BuiltDictionary | null = null
    let shape: Shape = { indexed: new Map(), comparing }
    const counting = createCounting(connection, () => shape.tracer !== undefined)
    const listeners: ((table: string, isRemote: boolean) => void)[] = []
    const changed = (table: string, isRemote = false): void => {
        if (table !== EVERY_TABLE) reader.forget(dictionary?.table(table))
        listeners.forEach((listener) => listener(table, isRemote))
    }
    const tables = (): BuiltDictionary => {
        if (!dictionary) throw new Error('no dictionary has been given to the database')
        return dictionary
    }
    const tableOf = (name: string): TableInfo => {
        const table = tables().table(name)
        if (!table) throw new Error(`no table ${name}`)
        return table
    }
    const compile = (query: Query) => compileQuery(tables(), shape, query)
    const guarded = <T>(table: string, work: () => T): T => {
        try {
            return work()
        } catch (error) {
            throw toUniqueViolation(table, error)
        }
    }
    /** A write, which other processes hear of when they may remember rows of the table. */
    const writing = <T>(table: TableInfo, work: () => T): T => {
        const result = shared.isRemembered(table)
            ? connection.atomically(() => {
                  const done = guarded(table.name, work)
                  shared.note(table.name)
                  return done
              })
            : guarded(table.name, work)
        changed(table.name)
        return result
    }
    return {
        select(query, counters) {
            const compiled = compile(query)
            const text = `SELECT ${toSelected(compiled.table)} FROM ${toFrom(compiled)}${compiled.where}${compiled.orderBy}${compiled.window}`
            return counting.read(
                counters,
                () => connection.all(text, compiled.values).map((row) => toRecord(compiled.table, row)),
                (rows) => rows.length,
            )
        },
        get(name, sysId, counters) {
            const table = tableOf(name)
            const terms = ['t0."sys_id" = ?', shape.tracer, toClassFilter(table, '+t0.')].filter(Boolean)
            const text = `SELECT ${toSelected(table)} FROM "${toRoot(table)}" AS t0 WHERE ${terms.join(' AND ')}`
            const row = counting.read(
                counters,
                () => connection.get(text, [sysId]),
                (found) => (found ? 1 : 0),
            )
            return row && toRecord(table, row)
        },
        count(query, counters) {
            const compiled = compile({ ...query, orderBy: [], window: null })
            const text = `SELECT COUNT(*) AS n FROM ${toFrom(compiled)}${compiled.where}`
            return counting.read(
                counters,
                () => Number(connection.get(text, compiled.values)!.n),
                () => 1,
            )
        },
        aggregate(query, counters) {
            const { text, values } = compileAggregate(tables(), shape, query)
            return counting.read(
                counters,
                () => connection.all(text, values).map(toRow),
                (rows) => rows.length,
            )
        },
        insert(name, row, counters) {
            const table = tableOf(name)
            counting.write(counters, () => writing(table, () => insertRow(connection, table, row)))
        },
        update(name, sysId, changes, counters) {
            const table = tableOf(name)
            const { assignments, values } = toAssignments(table, changes)
            if (assignments.length === 0)
                return connection.get(`SELECT 1 FROM "${toRoot(table)}" WHERE "sys_id" = ?`, [sysId]) !== null
            const filter = toClassFilter(table, '+')
            const text = `UPDATE "${toRoot(table)}" SET ${assignments.join(', ')} WHERE "sys_id" = ?${filter && ` AND ${filter}`}`
            const run = (): number => writing(table, () => connection.run(text, [...values, sysId]))
            return counting.write(counters, run) > 0
        },
        updateWhere(query, changes, counters) {
            const compiled = compile(query)
            const { assignments, values } = toAssignments(compiled.table, changes)
            // What says when the row was changed is a change that counts; anything else writes its values alone.
            const counted = compiled.table.columns.has('sys_mod_count') && 'sys_updated_on' in changes
            if (counted && assignments.length > 0)
                assignments.push('"sys_mod_count$i" = COALESCE("sys_mod_count$i", 0) + 1')
            if (assignments.length === 0) return 0
            const text = `UPDATE "${compiled.root}" SET ${assignments.join(', ')} WHERE ${toRowFilter(compiled)}`
            return counting.write(counters, () =>
                writing(compiled.table, () => connection.run(text, [...values, ...compiled.values])),
            )
        },
        delete(name, sysId, counters) {
            const table = tableOf(name)
            const filter = toClassFilter(table, '+')
            const text = `DELETE FROM "${toRoot(table)}" WHERE "sys_id" = ?${filter && ` AND ${filter}`}`
            return counting.write(counters, () => writing(table, () => connection.run(text, [sysId]))) > 0
        },
        deleteWhere(query, counters) {
            const compiled = compile(query)
            const text = `DELETE FROM "${compiled.root}" WHERE ${toRowFilter(compiled)}`
            return counting.write(counters, () => writing(compiled.table, () => connection.run(text, compiled.values)))
        },
        load(name, rows) {
            const table = tableOf(name)
            return writing(table, () => connection.atomically(() => bulkInsert(connection, table, rows)))
        },
        atomically(work) {
            try {
                return connection.atomically(work)
            } catch (error) {
                reader.forget()
                throw error
            }
        },
        nextNumber(name, start) {
            const sql =
                'INSERT INTO "_counter" (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value'
            return Number(connection.all(sql, [name, start])[0]!.value)
        },
        dictionaryRows: () => reader.read(),
        shape(next, indexes) {
            const all = next.tables().map((name) => next.table(name)!)
            const made = connection.atomically(() => shapeTables(connection, all, indexes, comparing))
            shape = { ...shape, indexed: made.indexed }
            dictionary = next
            return made
        },
        reshape(next, known) {
            shape = { ...shape, indexed: known.indexed }
            dictionary = next
        },
        addIndex(index) {
            connection.run('INSERT OR REPLACE INTO "_index" ("table", "unique", "columns") VALUES (?, ?, ?)', [
                index.table,
                index.unique ? 1 : 0,
                index.columns.join(','),
            ])
        },
        hasColumns(name, columns) {
            const table = dictionary?.table(name)
            return table !== undefined && columns.every((column) => table.columns.has(column))
        },
        secret(name) {
            connection.run('INSERT OR IGNORE INTO "_secret" (name, value) VALUES (?, ?)', [
                name,
                randomBytes(32).toString('hex'),
            ])
            return String(connection.get('SELECT value FROM "_secret" WHERE name = ?', [name])!.value)
        },
        traceScans(isWanted) {
            shape = { indexed: shape.indexed, comparing, ...(isWanted && { tracer: TRACER }) }
        },
        onChange: (listener) => void listeners.push(listener),
        notice() {
            const tables = shared.unseen()
            for (const table of tables) changed(table, true)
            return tables
        },
        digest: () => digestTables(connection),
        saveSnapshot: (file) => writeSnapshot(connection, file),
        mark() {
            connection.mark()
            reader.mark()
        },
        rewind() {
            connection.rewind()
            reader.rewind()
            changed(EVERY_TABLE)
        },
        undoing<T>(work: () => T): T {
            const undone: { result?: T } = {}
            const end = new Error('undone')
            try {
                connection.atomically(() => {
                    undone.result = work()
                    throw end
                })
            } catch (error) {
                if (error !== end) throw error
            } finally {
                reader.forget()
                changed(EVERY_TABLE)
            }
            return undone.result as T
        },
        close: () => connection.close(),
    }
}

/** The rows of a query as a condition of a write, which cannot join or be windowed itself. */
function toRowFilter(compiled: ReturnType<typeof compileQuery>): string {
    return `"sys_id" IN (SELECT t0."sys_id" FROM ${toFrom(compiled)}${compiled.where}${compiled.orderBy}${compiled.window})`
}

function toUniqueViolation(table: string, error: unknown): unknown {
    const match = error instanceof Error && /UNIQUE constraint failed: (.+)$/m.exec(error.message)
    if (!match) return error
    const columns = match[1]!.split(', ').map((name) => name.replace(/^.*\./, '').replace(/\$[idb]$/, ''))
    return new UniqueViolation(table, columns)
}
