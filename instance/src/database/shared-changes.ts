/** Lets the processes of one database file notify each other of changed tables that every process keeps in memory. */
import type { TableInfo } from '../kernel/kernel.ts'
import type { Connection } from './connection.ts'
import { toRoot } from './shape-tables.ts'

/** The changes of remembered tables, as rows beside the tables. */
export interface SharedChanges {
    /** Is this a table whose rows others may remember? Data is always read from the file. */
    isRemembered(table: TableInfo): boolean
    /** Notes a change; belongs into the transaction that makes it. */
    note(table: string): void
    /** The tables that changed since this was last asked, by whatever process. */
    unseen(): string[]
}

/** Application files, users with their groups and roles, scopes, choices and numbers. */
const ROOTS = new Set(['sys_metadata', 'sys_package', 'sys_properties', 'sys_choice', 'sys_number'])
const FAMILIES = /^sys_(user|group|role|scope|security|data_policy|index)/

/** Watches a database; tables in memory belong to one process and need no watching. */
export function createSharedChanges(connection: Connection, isShared: boolean): SharedChanges {
    if (!isShared) return { isRemembered: () => false, note: () => undefined, unseen: () => [] }
    connection.exec('CREATE TABLE IF NOT EXISTS "_change" (name TEXT PRIMARY KEY, at INTEGER)')
    connection.exec('CREATE INDEX IF NOT EXISTS "_change_at" ON "_change" (at)')
    let seen = Number(connection.get('SELECT COALESCE(MAX(at), 0) AS at FROM "_change"')!.at)
    return {
        isRemembered: (table) => ROOTS.has(toRoot(table)) || FAMILIES.test(table.name),
        note(table) {
            connection.run(
                'INSERT INTO "_change" (name, at) SELECT ?, COALESCE(MAX(at), 0) + 1 FROM "_change" WHERE true ' +
                    'ON CONFLICT (name) DO UPDATE SET at = excluded.at',
                [table],
            )
        },
        unseen() {
            const rows = connection.all('SELECT name, at FROM "_change" WHERE at > ?', [seen])
            for (const row of rows) seen = Math.max(seen, Number(row.at))
            return rows.map((row) => String(row.name))
        },
    }
}
