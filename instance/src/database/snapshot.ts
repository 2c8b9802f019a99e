/** Saves a database in memory as a file, and begins another one with it: a tenth of the time that laying the baseline takes. */
import { randomBytes } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from './connection.ts'

/** Writes the database. One that holds a secret is refused, for a secret belongs to one database. @returns whether it was written */
export function writeSnapshot(connection: Connection, file: string): boolean {
    if (connection.get('SELECT 1 FROM "_secret"')) return false
    connection.run('VACUUM INTO ?', [file])
    return true
}

/** Copies a snapshot into an empty database. Tables get their indexes first: then SQLite copies whole pages of both. */
export function readSnapshot(connection: Connection, file: string): void {
    // Reading locks a file, and several processes may start from the same one.
    const own = join(tmpdir(), `snapshot-${process.pid}-${randomBytes(6).toString('hex')}.db`)
    copyFileSync(file, own)
    try {
        connection.run('ATTACH ? AS snapshot', [own])
        connection.atomically(() => {
            const found = connection.all(
                `SELECT type, name, sql FROM snapshot.sqlite_schema WHERE sql IS NOT NULL ORDER BY type <> 'table', rowid`,
            )
            connection.exec(found.map((row) => String(row.sql)).join(';\n'))
            const tables = found.filter((row) => row.type === 'table').map((row) => String(row.name))
            for (const name of tables) connection.exec(`INSERT INTO main."${name}" SELECT * FROM snapshot."${name}"`)
        })
        connection.exec('DETACH snapshot')
    } finally {
        rmSync(own, { force: true })
    }
}
