/** Script includes by scope and name: which exist, who may call them. */

import { PlatformError, type Instance, type ScriptSource } from '../kernel/kernel.ts'
import { baseScriptIncludes } from './base-includes.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'

interface ScriptInclude extends ScriptSource {
    readonly isPublic: boolean
    readonly isSandboxCallable: boolean
}

/** The active script includes of an instance, read again after a write to their table. A customer's replaces one of the base system. */
export class ScriptIncludes {
    #byScope: Map<string, Map<string, ScriptInclude>> | null = null

    constructor(readonly instance: Instance) {}

    /** Names callable by bare name inside a scope; in the guarded evaluator only those marked for it. */
    namesIn(scope: string, isGuarded = false): ReadonlySet<string> {
        const named = [...(this.#index().get(scope)?.values() ?? [])]
        return new Set(named.filter((item) => !isGuarded || item.isSandboxCallable).map((item) => item.name))
    }

    hasScope(scope: string): boolean {
        return this.#index().has(scope)
    }

    find(scope: string, name: string): ScriptSource | undefined {
        return this.#index().get(scope)?.get(name)
    }

    /** One that another scope asks for. @throws PlatformError when it is private */
    findPublic(scope: string, name: string, caller: string): ScriptSource | undefined {
        const found = this.#index().get(scope)?.get(name)
        if (found && !found.isPublic && caller !== scope)
            throw new PlatformError(
                `Illegal access to private script include ${name} in scope ${scope} being called from scope ${caller}`,
            )
        return found
    }

    forget(): void {
        this.#byScope = null
    }

    #index(): Map<string, Map<string, ScriptInclude>> {
        if (this.#byScope) return this.#byScope
        const index = new Map<string, Map<string, ScriptInclude>>()
        const rows = this.instance.dictionary.table('sys_script_include')
            ? this.instance.database.select({
                  table: 'sys_script_include',
                  where: { kind: 'compare', path: 'active', operator: '=', value: '1' },
                  orderBy: [],
                  window: null,
              })
            : []
        for (const row of rows) {
            const scope = scopeNameOf(this.instance, row.sys_scope ?? row.api_name?.split('.')[0])
            const name = row.name ?? ''
            const named = index.get(scope) ?? new Map<string, ScriptInclude>()
            index.set(scope, named)
            named.set(name, {
                table: 'sys_script_include',
                sysId: row.sys_id ?? '',
                name,
                scope,
                body: row.script ?? '',
                isPublic: row.access === 'public',
                isSandboxCallable: row.sandbox_callable === '1',
            })
        }
        const global = index.get('global') ?? new Map<string, ScriptInclude>()
        index.set('global', global)
        for (const source of baseScriptIncludes())
            if (!global.has(source.name))
                global.set(source.name, { ...source, isPublic: true, isSandboxCallable: false })
        this.#byScope = index
        return index
    }
}
