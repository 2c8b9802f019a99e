/** Removes from a built package what differs between two builds of the same sources. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { listFiles } from './files.ts'

const NIL_SERIAL = 'urn:uuid:00000000-0000-4000-8000-000000000000'
const NIL_TIME = '1980-01-01T00:00:00.000Z'

/**
 * The text of one package file without its accidents:
 *
 * | accident | becomes |
 * |---|---|
 * | serial number of the bill of materials | the nil serial |
 * | time of the bill of materials | 1980 |
 * | invented sys_id of a parent table or a role of the platform, which installs match by name | a digest of the name |
 */
export function normaliseFile(text: string, scope: string): string {
    return text
        .replace(/("serialNumber": ")urn:uuid:[^"]+(")/, `$1${NIL_SERIAL}$2`)
        .replace(/("bomFormat"[\s\S]*?"timestamp": ")[^"]+(")/, `$1${NIL_TIME}$2`)
        .replace(
            /(<(?:super_class|role|contains) name="([^"]+)">)[0-9a-f]{32}/g,
            (whole: string, tag: string, name: string) =>
                name.startsWith(`${scope}_`) || name.startsWith(`${scope}.`) ? whole : tag + digest(`${scope}:${name}`),
        )
}

/** Normalises every XML file below a directory in place; answers how many changed. */
export function normalisePackage(directory: string, scope: string): number {
    let changed = 0
    for (const file of listFiles(directory)) {
        if (!file.endsWith('.xml')) continue
        const before = readFileSync(file, 'utf8')
        const after = normaliseFile(before, scope)
        if (after === before) continue
        writeFileSync(file, after)
        changed += 1
    }
    return changed
}

function digest(text: string): string {
    return createHash('md5').update(text).digest('hex')
}
