/** The build that the modules of a built package say they are of. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const OWN_BUILD = /\bBUILD = (?:'|&#39;|&apos;)([0-9a-f]{12})/
const known = new Map<string, string>()

/** Twelve hexadecimal digits; read once for each folder. */
export function buildOf(application: string): string {
    const before = known.get(application)
    if (before !== undefined) return before
    const update = join(application, 'update')
    for (const name of readdirSync(update)) {
        if (!name.startsWith('sys_module_')) continue
        const found = OWN_BUILD.exec(readFileSync(join(update, name), 'utf8'))?.[1]
        if (found === undefined) continue
        known.set(application, found)
        return found
    }
    throw new Error(`no module of ${application} says which build it is of`)
}
