/** Saves a database in memory as a file, and begins another one with it: a fraction of the time that laying the baseline takes. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database as Sqlite } from 'node-sqlite3-wasm'
import type { Connection } from './connection.ts'

/** A database that began as a copy of a snapshot. */
export interface OpenedCopy {
    readonly sqlite: Sqlite
    /** Removes what the copy stands in; after it was closed. */
    remove(): void
}

/** Writes the database. One that holds a secret is refused, for a secret belongs to one database. @returns whether it was written */
export function writeSnapshot(connection: Connection, file: string): boolean {
    if (connection.get('SELECT 1 FROM "_secret"')) return false
    connection.run('VACUUM INTO ?', [file])
    return true
}

/**
 * Opens a copy of a snapshot that nobody else sees: as good as a database in memory, of which SQLite reads only the pages that are asked for.
 * Its file has no name any more once it is open, where the system allows that, and so a killed process leaves nothing behind.
 */
export function openCopy(snapshot: string): OpenedCopy {
    const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
    const remove = (): void => rmSync(folder, { recursive: true, force: true })
    try {
        const file = join(folder, 'copy.db')
        copyFileSync(snapshot, file)
        const sqlite = new Sqlite(file)
        for (const setting of SETTINGS) sqlite.exec(`PRAGMA ${setting}`)
        // Takes the lock, which is kept from now on.
        sqlite.get('SELECT COUNT(*) FROM sqlite_schema')
        tryTo(remove)
        return { sqlite, remove: () => tryTo(remove) }
    } catch (error) {
        tryTo(remove)
        throw error
    }
}

/** Nothing is ever written for another process, nor for another start. */
const SETTINGS = ['locking_mode=exclusive', 'journal_mode=memory', 'synchronous=off', 'cache_size=-524288']

/** An open file cannot be removed everywhere. */
function tryTo(remove: () => void): void {
    try {
        remove()
    } catch {
        return
    }
}
