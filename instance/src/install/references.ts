/** Finds the record that a reference in an update file means when the instance knows it under another sys_id. */
import { createHash } from 'node:crypto'
import type { Database, TableInfo } from '../kernel/kernel.ts'
import type { InstallTarget } from './target.ts'

// Tables whose records are matched by name ("Import an XML file": users, groups and roles match by display value); the build
// invents a sys_id for the parent of a table, which can only be matched by name.
const NAME_COLUMNS: Readonly<Record<string, string>> = {
    sys_db_object: 'name',
    sys_user_role: 'name',
    sys_user_group: 'name',
    sys_user: 'user_name',
    sys_scope: 'scope',
}

// These columns are references by declaration and hold a table name.
const HOLDS_A_NAME = new Set(['sys_dictionary.reference', 'sys_dictionary.internal_type', 'sys_number.category'])

const SYS_ID = /^[0-9a-f]{32}$/

/** Resolves scopes and references of records that are about to be stored. */
export interface ReferenceResolver {
    /** sys_id of a scope given as sys_id, as name or not at all; an unknown name becomes a new scope. */
    scope(given: string, fallback: string): string
    /** Name of a scope by its sys_id. */
    scopeName(sysId: string): string
    /** The values with references put right. */
    resolve(
        table: TableInfo,
        values: Readonly<Record<string, string>>,
        names: Readonly<Record<string, string>>,
    ): Record<string, string>
}

/** A resolver for one install; it remembers the scopes that it has seen. */
export function createReferenceResolver(target: InstallTarget): ReferenceResolver {
    const { database } = target
    const scopeIds = new Map<string, string>()
    return {
        scope(given, fallback) {
            if (given === '') return fallback
            let id = scopeIds.get(given)
            if (!id) scopeIds.set(given, (id = findOrCreateScope(target, given)))
            return id
        },
        scopeName: (sysId) => database.get('sys_scope', sysId)?.['scope'] ?? 'global',
        resolve(table, values, names) {
            const resolved: Record<string, string> = { ...values }
            for (const [name, text] of Object.entries(values)) {
                const reference = table.columns.get(name)?.reference
                const nameColumn = reference ? NAME_COLUMNS[reference] : undefined
                if (!reference || !nameColumn || text === '' || HOLDS_A_NAME.has(`${table.name}.${name}`)) continue
                if (SYS_ID.test(text) && database.get(reference, text)) continue
                const wanted = names[name] ?? (SYS_ID.test(text) ? undefined : text)
                const found = wanted ? findByName(database, reference, nameColumn, wanted) : undefined
                if (found) resolved[name] = found
            }
            return resolved
        },
    }
}

/** sys_id of a scope given as sys_id or as name; an unknown name becomes a new scope. */
export function findOrCreateScope(target: InstallTarget, given: string): string {
    const { database } = target
    if (database.get('sys_scope', given)) return given
    const named = findByName(database, 'sys_scope', 'scope', given)
    if (named) return named
    return createScope(
        target,
        SYS_ID.test(given) ? given : createHash('md5').update(`sys_scope:${given}`).digest('hex'),
        given,
    )
}

/** A scope that nobody has described yet: rows of an application may arrive before, or without, its application record. */
function createScope(target: InstallTarget, sysId: string, name: string): string {
    const row = {
        sys_id: sysId,
        sys_class_name: 'sys_app',
        scope: name,
        name,
        source: name,
        active: '1',
        runtime_access_tracking: 'permissive',
    }
    target.database.insert('sys_app', row)
    target.announce('sys_app', 'insert', row)
    return sysId
}

function findByName(database: Database, table: string, column: string, name: string): string | undefined {
    const where = { kind: 'compare', path: column, operator: '=', value: name } as const
    return database.select({ table, where, orderBy: [], window: { first: 0, last: 1 } })[0]?.['sys_id'] ?? undefined
}
