/** What a script of one scope may do with the tables of another. */
import type { Behaviour } from '../behaviour/behaviour.ts'
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import {
    PlatformError,
    type Clock,
    type Condition,
    type Dictionary,
    type Properties,
    type Row,
    type TableInfo,
    type Transaction,
} from '../kernel/kernel.ts'
import { toDateTimeText } from './relative-dates.ts'
import { mayCallRestricted } from './restricted-caller.ts'
import type { RunningScripts } from './running-script.ts'
import type { ScriptRecord } from './script-files.ts'

/** An operation on a table as cross-scope privileges name it. */
export type AccessOperation = 'read' | 'create' | 'write' | 'delete'

/** What access decisions stand on. */
export interface AccessSources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly clock: Clock
    readonly properties: Properties
    readonly newId: () => string
    readonly behaviour: Behaviour
    /** Permissions may belong to one script. */
    readonly scripts?: RunningScripts
}

/** Property that takes rights away: `table` or `table:operation`, comma separated. Tests see an application without rights so. */
export const DENIED_PROPERTY = 'local_instance.cross_scope_denied'

const CALLER_RESTRICTION = 2
const RELEVANT = new Set([
    'sys_properties',
    'sys_scope_privilege',
    'sys_restricted_caller_access',
    'sys_scope',
    'sys_app',
    'sys_db_object',
    EVERY_TABLE,
])
const FLAG = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const

/**
 * Cross-scope access, first answer that applies:
 * own or global scope: allowed. Named by the property of denied tables: refused. Table not public, or its flag for the operation off: refused. Caller restriction without an
 * allowed restricted caller access record: refused. A privilege record for the table's owner decides if it says allowed or denied; one that is
 * requested grants nothing. Without a decision, an application whose runtime access tracking is `enforcing` is refused, and any other
 * is granted. First use is recorded as allowed or requested, as on the platform.
 */
export function createAccess(
    sources: AccessSources,
): (tx: Transaction, table: string, operation: AccessOperation) => void {
    const decided = new Map<string, boolean>()
    sources.database.onChange((table) => {
        if (RELEVANT.has(table)) decided.clear()
    })
    return (tx, name, operation) => {
        const table = sources.dictionary.table(name)
        if (!table || tx.scope === 'global' || isOwn(table, tx.scope)) return
        const caller = table.access.caller === CALLER_RESTRICTION ? sources.scripts?.running(tx) : undefined
        const key = `${tx.scope}:${name}:${operation}:${caller?.sysId ?? ''}:${sources.behaviour.answer('target_scope')}`
        let allowed = decided.get(key)
        if (allowed === undefined) {
            allowed = decide(sources, tx, { table, operation, caller })
            decided.set(key, allowed)
        }
        if (!allowed) throw new PlatformError(toRefusal(tx.scope, name, operation))
    }
}

/** A table that no record assigns to a scope belongs to the one whose name it begins with: scoped tables always do. */
function isOwn(table: TableInfo, scope: string): boolean {
    return table.scope === scope || (table.scope === 'global' && table.name.startsWith(`${scope}_`))
}

function toRefusal(scope: string, table: string, operation: AccessOperation): string {
    const verb = operation.charAt(0).toUpperCase() + operation.slice(1)
    return `${verb} operation against '${table}' from scope '${scope}' has been refused due to the table's cross-scope access policy`
}

interface Access {
    readonly table: TableInfo
    readonly operation: AccessOperation
    readonly caller: ScriptRecord | undefined
}

function decide(sources: AccessSources, tx: Transaction, { table, operation, caller }: Access): boolean {
    const denied = (sources.properties.get(DENIED_PROPERTY) ?? '').split(',').map((item) => item.trim())
    if (denied.includes(table.name) || denied.includes(`${table.name}:${operation}`)) return false
    if (!table.access.public || !table.access[FLAG[operation]]) return false
    const scope = findScope(sources.database, tx.scope)
    if (table.access.caller === CALLER_RESTRICTION)
        return mayCallRestricted(sources, tx, { scope: scope.names, caller, table, operation })
    const statuses = findStatuses(sources, scope, table, operation)
    if (statuses.includes('denied')) return false
    if (statuses.includes('allowed')) return true
    const isEnforcing = scope.row?.runtime_access_tracking === 'enforcing'
    if (!statuses.includes('requested'))
        recordFirstUse(sources, tx, scope, { table, operation, status: isEnforcing ? 'requested' : 'allowed' })
    return !isEnforcing
}

interface Scope {
    readonly row: Row | undefined
    /** The values by which a record may name the scope. */
    readonly names: string
}

function findScope(database: Storage, name: string): Scope {
    const row = select(database, 'sys_scope', { scope: name })[0]
    return { row, names: row ? `${row.sys_id},${name}` : name }
}

/** What the records say that name the table and its owner; one that names another owner is about another table, unless the behaviour `target_scope` ignores it. */
function findStatuses(
    { database, behaviour }: AccessSources,
    scope: Scope,
    table: TableInfo,
    operation: AccessOperation,
): (string | null | undefined)[] {
    const isCompared = behaviour.answer('target_scope') === 'compared'
    const owner: Readonly<Record<string, string>> = isCompared
        ? { target_scope: findScope(database, table.scope).names }
        : {}
    const named = { source_scope: scope.names, ...owner, target_name: table.name, operation }
    return select(database, 'sys_scope_privilege', named).map(({ status }) => status)
}

function recordFirstUse(
    { database, clock, newId }: AccessSources,
    tx: Transaction,
    scope: Scope,
    { table, operation, status }: { table: TableInfo; operation: AccessOperation; status: 'allowed' | 'requested' },
): void {
    if (!database.hasColumns('sys_scope_privilege', ['source_scope', 'target_name', 'operation', 'status'])) return
    const now = toDateTimeText(clock.now())
    database.insert('sys_scope_privilege', {
        sys_id: newId(),
        sys_class_name: 'sys_scope_privilege',
        sys_name: table.name,
        source_scope: scope.row?.sys_id ?? tx.scope,
        target_scope: table.scope,
        target_name: table.name,
        target_type: 'sys_db_object',
        operation,
        status,
        sys_created_on: now,
        sys_created_by: tx.user.userName,
        sys_updated_on: now,
        sys_updated_by: tx.user.userName,
        sys_mod_count: '0',
    })
}

function select(database: Storage, table: string, lists: Readonly<Record<string, string>>): Row[] {
    if (!database.hasColumns(table, Object.keys(lists))) return []
    const terms = Object.entries(lists).map(
        ([path, value]): Condition => ({ kind: 'compare', path, operator: 'IN', value }),
    )
    return database.select({ table, where: { kind: 'and', terms }, orderBy: [], window: null })
}
