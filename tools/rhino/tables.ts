/** Which tests run on Rhino: every table of core, and why the few that do not are left out. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..')

/** Tests of core that need what only Node has. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
    'test/unit/shared/fault.test.ts': 'throws proxies, which Rhino 1.7.14 does not have',
    'test/unit/evidence/core/worlds.test.ts':
        'runs the scripts of a world as Node does, which is not what is measured here',
    'test/unit/packs/core/zip-readers.test.ts': 'reads archives with a library that runs on Node',
    'test/unit/packs/core/oscal/documents.test.ts': 'validates with a library for JSON Schema that runs on Node',
    'test/unit/evidence/core/normalized-graph.test.ts': 'validates with a library for JSON Schema that runs on Node',
}

/** Folders of tests by the name under which their totals are printed. */
const FOLDERS: readonly string[] = [
    'test/unit/shared',
    'test/unit/receiving/core',
    'test/unit/receiving/events',
    'test/unit/mapping/core',
    'test/unit/controls/core',
    'test/unit/exports/core',
    'test/unit/write-back/core',
    'test/unit/script-analysis/core',
    'test/unit/evidence/core',
    'test/unit/operations/core',
    'test/unit/packs/core',
]

/** The tests of one folder. */
export interface TableGroup {
    readonly name: string
    /** Paths from the root of the repository. */
    readonly files: readonly string[]
}

/** All groups, without the files that are left out. */
export function tableGroups(): readonly TableGroup[] {
    return FOLDERS.map((name) => ({
        name,
        files: readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' })
            .filter((file) => file.endsWith('.test.ts'))
            .map((file) => `${name}/${file}`)
            .filter((file) => LEFT_OUT[file] === undefined)
            .sort(),
    }))
}
