/** One SQLite connection: cached statements, retries while another process writes, nested transactions, a state to return to. */
import { Database as Sqlite, type BindValues, type Statement } from 'node-sqlite3-wasm'
import { registerFile } from './file-lock.ts'
import type { Stored } from './column-kinds.ts'

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
    /** Remembers the present state of an in-memory database. */
    mark(): void
    /** Goes back to the marked state, as often as wanted. */
    rewind(): void
    close(): void
}

const BUSY_LIMIT_MS = 10_000
const STALE_AFTER_MS = 500
const CACHED_STATEMENTS = 600

/** Opens a file, or a database in memory when there is none. */
export function connect(file?: string): Connection {
    const lock = file ? registerFile(file) : null
    const sqlite = new Sqlite(file ?? ':memory:')
    const statements = new Map<string, Statement>()
    let depth = 0
    let marked = false
    let generation = 0

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
    const retrying = <T>(work: () => T): T => {
        const started = Date.now()
        for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
            try {
                return work()
            } catch (error) {
                const waited = Date.now() - started
                if (!lock || !isBusy(error) || waited > BUSY_LIMIT_MS) throw error
                if (waited > STALE_AFTER_MS && lock.breakIfStale()) continue
                sleep(pause + Math.random() * pause)
            }
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
    const attempt = <T>(sql: string, work: (statement: Statement) => T): T =>
        // Inside a transaction the lock is already held, so a busy answer there would not go away by waiting.
        depth > 0 ? execute(sql, work) : retrying(() => execute(sql, work))

    // One short write at a time needs no more than a small rollback journal; WAL is not available in this build.
    const settings = file ? ['journal_mode=truncate', 'synchronous=normal', 'cache_size=-65536'] : []
    for (const setting of [...settings, 'temp_store=memory']) retrying(() => sqlite.exec(`PRAGMA ${setting}`))

    return {
        all: (sql, values = []) => attempt(sql, (statement) => statement.all(values as BindValues) as SqlRow[]),
        // Statement.get stops after its row and keeps the file locked until it is used again; `all` runs to the end.
        get: (sql, values = []) =>
            attempt(sql, (statement) => (statement.all(values as BindValues)[0] as SqlRow) ?? null),
        run: (sql, values = []) => attempt(sql, (statement) => statement.run(values as BindValues).changes),
        schemaVersion() {
            const version = retrying(() => sqlite.get('PRAGMA schema_version')) as SqlRow
            return `${generation}:${String(version.schema_version)}`
        },
        exec(sql) {
            generation++
            forget()
            retrying(() => sqlite.exec(sql))
        },
        atomically(work) {
            const nested = depth > 0 || marked
            const name = `level${depth}`
            if (nested) sqlite.exec(`SAVEPOINT ${name}`)
            else retrying(() => sqlite.exec('BEGIN IMMEDIATE'))
            depth++
            let result: ReturnType<typeof work>
            try {
                result = work()
            } catch (error) {
                depth--
                sqlite.exec(nested ? `ROLLBACK TO ${name}; RELEASE ${name}` : 'ROLLBACK')
                throw error
            }
            depth--
            if (nested) sqlite.exec(`RELEASE ${name}`)
            else retrying(() => sqlite.exec('COMMIT'))
            return result
        },
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
            sqlite.close()
            lock?.release()
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

function isBusy(error: unknown): boolean {
    return error instanceof Error && /database is locked|SQLITE_BUSY|database table is locked/i.test(error.message)
}

function sleep(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
