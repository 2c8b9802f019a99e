/** Says whether two databases hold the same: tables, columns, indexes, and every row in its place. */
import { createHash } from 'node:crypto'
import type { Connection } from './connection.ts'

/** A digest of each physical table, private ones included, by name; `schema` digests their declarations. */
export function digestTables(connection: Connection): Readonly<Record<string, string>> {
    const schema = connection.all(`SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`)
    const digests: Record<string, string> = { schema: digest(JSON.stringify(schema)) }
    for (const { type, name } of schema) {
        if (type !== 'table') continue
        const columns = connection.all('SELECT name FROM pragma_table_info(?) ORDER BY cid', [String(name)])
        const listed = columns.map((column) => `"${String(column.name)}"`).join(', ')
        const hash = createHash('sha256')
        for (const row of connection.all(`SELECT json_array(${listed}) AS row FROM "${String(name)}" ORDER BY rowid`))
            hash.update(String(row.row))
        digests[String(name)] = hash.digest('hex')
    }
    return digests
}

function digest(text: string): string {
    return createHash('sha256').update(text).digest('hex')
}
