/** Names of scopes by the sys_id that records carry in `sys_scope`. */

import type { Instance } from '../kernel/kernel.ts'
import { whenWritten } from './when-written.ts'

/** What was read of each instance: names by sys_id, and sys_ids by name. */
interface Known {
    readonly names: Map<string, string>
    readonly ids: Map<string, string>
}

const caches = new WeakMap<Instance, Known>()

/** The name of the scope a record belongs to; `global` when it says nothing. Accepts a name where a sys_id is expected. */
export function scopeNameOf(instance: Instance, scope: string | null | undefined): string {
    if (!scope || scope === 'global') return 'global'
    const { names } = cacheOf(instance)
    const known = names.get(scope)
    if (known) return known
    const name = instance.database.get('sys_scope', scope)?.scope
    if (name) names.set(scope, name)
    return name ?? scope
}

/** The sys_id of a scope by its name; the name itself when no such record exists. */
export function scopeIdOf(instance: Instance, name: string): string {
    if (name === 'global') return 'global'
    const { ids } = cacheOf(instance)
    const known = ids.get(name)
    if (known) return known
    const [row] = instance.database.select({
        table: 'sys_scope',
        where: { kind: 'compare', path: 'scope', operator: '=', value: name },
        orderBy: [],
        window: { first: 0, last: 1 },
    })
    if (row?.sys_id) ids.set(name, row.sys_id)
    return row?.sys_id ?? name
}

function cacheOf(instance: Instance): Known {
    const known = caches.get(instance)
    if (known) return known
    const made: Known = { names: new Map(), ids: new Map() }
    caches.set(instance, made)
    whenWritten(instance, ['sys_scope', 'sys_app'], () => {
        made.names.clear()
        made.ids.clear()
    })
    return made
}
