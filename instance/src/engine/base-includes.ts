/**
 * Script includes of the base system that customers' scripts use most, in our own words after their pages of "Server API reference".
 * Scripts find them by name as on any instance. They are no rows: an instance of a customer lists hundreds of such records, and an
 * application that reads script includes must not be fitted to the few of this folder.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScriptSource } from '../kernel/kernel.ts'

const ENDING = '.server.js'
const FOLDER = join(__dirname, 'base-includes')

let known: readonly ScriptSource[] | undefined

/** All of them, of the global scope and callable from every scope. */
export function baseScriptIncludes(): readonly ScriptSource[] {
    known ??= readdirSync(FOLDER).map((file) =>
        toSource(file.replace(ENDING, ''), readFileSync(join(FOLDER, file), 'utf8')),
    )
    return known
}

function toSource(name: string, body: string): ScriptSource {
    const sysId = createHash('md5').update(`sys_script_include:${name}`).digest('hex')
    return { table: 'sys_script_include', sysId, name, scope: 'global', body }
}
