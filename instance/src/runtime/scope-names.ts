/** Names of scopes by the sys_id that records carry in `sys_scope`. */

import type { Instance } from '../kernel/kernel.ts'
import { whenWritten } from './when-written.ts'

const caches = new WeakMap<Instance, Map<string, string>>()

/** The name of the scope a record belongs to; `global` when it says nothing. Accepts a name where a sys_id is expected. */
export function scopeNameOf(instance: Instance, scope: string | null | undefined): string {
    if (!scope || scope === 'global') return 'global'
    const cache = cacheOf(instance)
    const known = cache.get(scope)
    if (known) return known
    const name = instance.database.get('sys_scope', scope)?.scope
    if (name) cache.set(scope, name)
    return name ?? scope
}

/** The sys_id of a scope by its name; the name itself when no such record exists. */
export function scopeIdOf(instance: Instance, name: string): string {
    if (name === 'global') return 'global'
    const [row] = instance.database.select({
        table: 'sys_scope',
        where: { kind: 'compare', path: 'scope', operator: '=', value: name },
        orderBy: [],
        window: { first: 0, last: 1 },
    })
    return row?.sys_id ?? name
}

function cacheOf(instance: Instance): Map<string, string> {
    const known = caches.get(instance)
    if (known) return known
    const made = new Map<string, string>()
    caches.set(instance, made)
    whenWritten(instance, ['sys_scope', 'sys_app'], () => made.clear())
    return made
}
