/** Makes of the built package one whose unique index the database did not create, as an upgrade that finds duplicates leaves it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with the package, until it is removed. */
export interface LackingPackage {
    readonly directory: string
    remove(): void
}

/** Copies the built package without the unique index on `column` of `table`. */
export function lackingIndex(built: string, table: string, column: string): LackingPackage {
    const directory = mkdtempSync(join(tmpdir(), 'lacking-index-'))
    cpSync(built, directory, { recursive: true })
    const file = join(directory, 'dictionary', `${table}.xml`)
    const text = readFileSync(file, 'utf8')
    const without = text.replace(
        new RegExp(`\\s*<index name="[^"]*" unique="true">\\s*<element name="${column}"/>\\s*</index>`),
        '',
    )
    if (without === text) throw new Error(`${table} has no unique index on ${column}`)
    writeFileSync(file, without)
    return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}
