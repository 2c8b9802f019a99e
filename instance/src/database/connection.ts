/** One SQLite connection: cached statements, one process at a time on a shared file, nested transactions, a state to return to. */
import { Database as Sqlite, type BindValues, type Statement } from 'node-sqlite3-wasm'
import { fold, FOLDED } from './collation.ts'
import { createFileLock } from './file-lock.ts'
import type { Stored } from './column-kinds.ts'
import { openCopy } from './snapshot.ts'

/** A row as SQLite gives it. */
export type SqlRow = Record<string, unknown>

/** What the rest of the room asks of SQLite. */
export interface Connection {
    all(sql: string, values?: readonly Stored[]): SqlRow[]
    get(sql: string, values?: readonly Stored[]): SqlRow | null
    /** @returns the number of rows changed. */
    run(sql: string, values?: readonly Stored[]): number
    /** For statements that change the schema or the connection. */
    exec(sql: string): void
    /** Another text whenever the schema may have changed, by this process or another. */
    schemaVersion(): string
    atomically<T>(work: () => T): T
    /** How often the SQL function `scanned(rowid)`, which is always true, was asked: with it in a condition, rows looked at. */
    scanned(): number
    /** Remembers the present state of an in-memory database. */
    mark(): void
    /** Goes back to the marked state, as often as wanted. */
    rewind(): void
    close(): void
}

const CACHED_STATEMENTS = 600

/** Opens a file, or a database in memory when there is none, which may begin as a snapshot. */
export function connect(file?: string, snapshot?: string): Connection {
    const lock = file ? createFileLock(file) : null
    const copy = snapshot ? openCopy(snapshot) : null
    const sqlite = copy?.sqlite ?? new Sqlite(file ?? ':memory:')
    const statements = new Map<string, Statement>()
    let depth = 0
    let marked = false
    let generation = 0
    let scanned = 0
    sqlite.function('scanned', (rowid) => {
        scanned++
        return rowid === null ? 0 : 1
    })

    sqlite.function(FOLDED, (text) => (typeof text === 'string' ? fold(text) : text), { deterministic: true })

    const forget = (): void => {
        for (const statement of statements.values()) discard(statement)
        statements.clear()
    }
    const prepared = (sql: string): Statement => {
        const known = statements.get(sql)
        if (known) {
            statements.delete(sql)
            statements.set(sql, known)
            return known
        }
        const statement = sqlite.prepare(sql)
        statements.set(sql, statement)
        if (statements.size > CACHED_STATEMENTS) {
            const [oldest, evicted] = statements.entries().next().value as [string, Statement]
            discard(evicted)
            statements.delete(oldest)
        }
        return statement
    }
    /** Runs work while the file is this process's; work inside a transaction has it already. */
    const owning = <T>(work: () => T): T => {
        if (!lock || depth > 0) return work()
        lock.acquire()
        try {
            return work()
        } finally {
            lock.release()
        }
    }
    const execute = <T>(sql: string, work: (statement: Statement) => T): T => {
        const statement = prepared(sql)
        try {
            return work(statement)
        } catch (error) {
            // A failed statement answers its failure again when it is reset, so it is not kept.
            statements.delete(sql)
            discard(statement)
            throw error
        }
    }
    const attempt = <T>(sql: string, work: (statement: Statement) => T): T => owning(() => execute(sql, work))

    const ending = <T>(work: () => T, success: string, failure: string): T => {
        depth++
        try {
            const result = work()
            sqlite.exec(success)
            return result
        } catch (error) {
            sqlite.exec(failure)
            throw error
        } finally {
            depth--
        }
    }
    const nested = <T>(name: string, work: () => T): T => {
        sqlite.exec(`SAVEPOINT ${name}`)
        return ending(work, `RELEASE ${name}`, `ROLLBACK TO ${name}; RELEASE ${name}`)
    }

    // One short write at a time needs no more than a small rollback journal; WAL is not available in this build. Without syncing, a
    // killed process loses nothing and a power cut may.
    const settings = file ? ['journal_mode=truncate', 'synchronous=off', 'cache_size=-65536'] : []
    for (const setting of [...settings, 'temp_store=memory']) owning(() => sqlite.exec(`PRAGMA ${setting}`))
    // Nobody else ever reads a copy: what is written stays in its memory, and is nowhere written a second time.
    if (copy) sqlite.exec('BEGIN')

    return {
        all: (sql, values = []) => attempt(sql, (statement) => statement.all(values as BindValues) as SqlRow[]),
        // Statement.get stops after its row and keeps the file locked until it is used again; `all` runs to the end.
        get: (sql, values = []) =>
            attempt(sql, (statement) => (statement.all(values as BindValues)[0] as SqlRow) ?? null),
        run: (sql, values = []) => attempt(sql, (statement) => statement.run(values as BindValues).changes),
        schemaVersion() {
            const version = owning(() => sqlite.get('PRAGMA schema_version')) as SqlRow
            return `${generation}:${String(version.schema_version)}`
        },
        exec(sql) {
            generation++
            forget()
            owning(() => sqlite.exec(sql))
        },
        atomically(work) {
            if (depth > 0 || marked || copy) return nested(`level${depth}`, work)
            return owning(() => {
                sqlite.exec('BEGIN IMMEDIATE')
                return ending(work, 'COMMIT', 'ROLLBACK')
            })
        },
        scanned: () => scanned,
        mark() {
            if (file) throw new Error('only a database in memory can be marked')
            if (marked) sqlite.exec('RELEASE marked')
            sqlite.exec('SAVEPOINT marked')
            marked = true
        },
        rewind() {
            if (!marked) throw new Error('no state was marked')
            generation++
            forget()
            sqlite.exec('ROLLBACK TO marked')
        },
        close() {
            if (!sqlite.isOpen) return
            forget()
            owning(() => sqlite.close())
            copy?.remove()
        },
    }
}

/** Finalizing reports the last failure of the statement once more; it has been thrown before. */
function discard(statement: Statement): void {
    try {
        if (!statement.isFinalized) statement.finalize()
    } catch {
        return
    }
}
