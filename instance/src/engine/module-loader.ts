/** `require` of a scope: modules are rows of sys_module, found by their exact path. */

import { PlatformError } from '../kernel/kernel.ts'
import type { ModuleFiles } from './module-files.ts'
import { toModuleBody } from './module-source.ts'
import type { RealmValue } from '../runtime/realm.ts'
import type { ScopeWorld } from './scope-world.ts'

const GLIDE = '@servicenow/glide'
const ENDINGS = ['', '.js', '.json', '/index.js']

/** Loads the modules of one scope; each is evaluated once per world. */
export class ModuleLoader {
    readonly #loaded = new Map<string, Record<string, RealmValue>>()

    constructor(
        readonly files: ModuleFiles,
        readonly world: ScopeWorld,
    ) {}

    /** Every module is loaded again when it is next required. */
    forget(): void {
        this.#loaded.clear()
    }

    /** What `require(specifier)` answers in the module at `base`, or in a classic script when base is empty. */
    require(base: string, specifier: string): RealmValue {
        if (specifier === GLIDE) return this.world.glideModule()
        if (specifier.startsWith(`${GLIDE}/`)) return this.world.namespaceModule(specifier.slice(GLIDE.length + 1))
        const path = this.#find(this.#resolve(base, specifier))
        if (!path.startsWith(`${this.world.scope}/`))
            throw new PlatformError(`Module ${specifier} is not available in scope ${this.world.scope}`)
        const known = this.#loaded.get(path)
        if (known) return known.exports
        return this.#load(path, specifier, base)
    }

    // JavaScript modules and third-party libraries: the path as written, else the endings that Node.js tries. A `.ts` is written out.
    #find(path: string): string {
        const candidates = ENDINGS.map((ending) => path + ending)
        return candidates.find((one) => this.#loaded.has(one) || this.files.contentOf(one) !== null) ?? path
    }

    #resolve(base: string, specifier: string): string {
        if (!/^\.{1,2}\//.test(specifier)) return specifier
        const start = base === '' ? this.files.packageRoot(this.world.scope).split('/') : base.split('/').slice(0, -1)
        for (const step of specifier.split('/')) {
            if (step === '..') start.pop()
            else if (step !== '.') start.push(step)
        }
        return start.join('/')
    }

    #load(path: string, specifier: string, base: string): RealmValue {
        const content = this.files.contentOf(path)
        if (content === null)
            throw new PlatformError(`Cannot find module '${specifier}'${base ? ` required by ${base}` : ''}`)
        const { realm } = this.world
        const module = realm.tools.object()
        realm.tools.define(module, 'exports', realm.tools.object())
        this.#loaded.set(path, module)
        if (path.endsWith('.json')) {
            realm.tools.define(module, 'exports', realm.tools.parse(content))
            return module.exports
        }
        try {
            const { body, usesPromises } = toModuleBody(content, path)
            const run = this.world.compile(body, path, ['exports', 'require', 'module', '__export'], usesPromises)
            const exporter = realm.tools.exporter(module.exports as object)
            realm.apply(run, undefined, realm.list([module.exports, realm.tools.requirer(path), module, exporter]))
        } catch (error) {
            this.#loaded.delete(path)
            throw error
        }
        return module.exports
    }
}
