/** The modules of an instance: rows of sys_module by their paths, read again after a write to that table. */

import { PlatformError, type Condition, type Instance, type Row } from '../kernel/kernel.ts'

/** One per instance. A module is read once: under a profile that loads modules for each transaction it is wanted in every one. */
export class ModuleFiles {
    readonly #contents = new Map<string, string | null>()
    readonly #roots = new Map<string, string>()

    constructor(readonly instance: Instance) {}

    /** The text of the module at exactly this path; null when there is none. */
    contentOf(path: string): string | null {
        const known = this.#contents.get(path)
        if (known !== undefined) return known
        const rows = this.#select({ kind: 'compare', path: 'path', operator: '=', value: path })
        const content = rows.find((row) => row.path === path)?.content ?? null
        this.#contents.set(path, content)
        return content
    }

    /** `require('./src/…')` in a script is relative to the package, whose package.json is the shortest such path of the scope. */
    packageRoot(scope: string): string {
        const known = this.#roots.get(scope)
        if (known !== undefined) return known
        const rows = this.#select({
            kind: 'and',
            terms: [
                { kind: 'compare', path: 'path', operator: 'STARTSWITH', value: `${scope}/` },
                { kind: 'compare', path: 'path', operator: 'ENDSWITH', value: '/package.json' },
            ],
        })
        const paths = rows.map((row) => row.path ?? '').sort((a, b) => a.length - b.length)
        if (paths.length === 0) throw new PlatformError(`Scope ${scope} has no package.json module`)
        const root = paths[0].slice(0, -'/package.json'.length)
        this.#roots.set(scope, root)
        return root
    }

    forget(): void {
        this.#contents.clear()
        this.#roots.clear()
    }

    #select(where: Condition): Row[] {
        return this.instance.database.select({ table: 'sys_module', where, orderBy: [], window: null })
    }
}
