/** Finds actions, subflows and flows by the name that scripts use, and says which of them may run. */
import { PlatformError, type Instance, type Row } from '../kernel/kernel.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'

/** What the Flow API can run. */
export type Runnable = 'action' | 'subflow' | 'flow'

/** The table of each kind. */
export const TABLE_OF: Readonly<Record<Runnable, string>> = {
    action: 'sys_hub_action_type_definition',
    subflow: 'sys_hub_flow',
    flow: 'sys_hub_flow',
}

/** A definition that a run was asked for. */
export interface Definition {
    readonly kind: Runnable
    readonly row: Row
    readonly scope: string
}

/**
 * The published definition called `scope.internal_name`; without a scope, the one of the scope that asks.
 * Flow API: a run of something that does not exist, is a draft or is not active ends in an exception.
 * @throws PlatformError saying which of these it is, or that the definition is private to its scope
 */
export function findDefinition(instance: Instance, kind: Runnable, name: string, asking: string): Definition {
    const [first, ...rest] = name.split('.')
    const [scope, internalName] = rest.length > 0 ? [first!, rest.join('.')] : [asking, first!]
    const row = instance.database
        .select({
            table: TABLE_OF[kind],
            where: { kind: 'compare', path: 'internal_name', operator: '=', value: internalName },
            orderBy: [],
            window: null,
        })
        .find((one) => scopeNameOf(instance, one['sys_scope']) === scope && isOfKind(kind, one))
    if (!row) throw new PlatformError(`The ${kind} ${scope}.${internalName} does not exist`)
    return usable(kind, row, scope, asking)
}

/** The published definition with a sys_id, for calls from a flow. @throws PlatformError as `findDefinition` does */
export function getDefinition(instance: Instance, kind: Runnable, sysId: string, asking: string): Definition {
    const row = instance.database.get(TABLE_OF[kind], sysId)
    if (!row) throw new PlatformError(`The ${kind} ${sysId} does not exist`)
    return usable(kind, row, scopeNameOf(instance, row['sys_scope']), asking)
}

function usable(kind: Runnable, row: Row, scope: string, asking: string): Definition {
    const name = `${scope}.${row['internal_name'] ?? ''}`
    if (!isPublished(kind, row)) throw new PlatformError(`The ${kind} ${name} is not published`)
    if (row['active'] !== '1') throw new PlatformError(`The ${kind} ${name} is not active`)
    if (row['access'] === 'package_private' && asking !== scope)
        throw new PlatformError(`The ${kind} ${name} is private to its application`)
    return { kind, row, scope }
}

/** Whether a definition is no draft. */
export function isPublished(kind: Runnable, row: Row): boolean {
    return row[kind === 'action' ? 'state' : 'status'] === 'published'
}

function isOfKind(kind: Runnable, row: Row): boolean {
    return kind === 'action' || (row['type'] ?? 'flow') === kind
}
