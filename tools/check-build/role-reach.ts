/** Which roles a role contains, and who may read a table: what dashboards and lists are held to. */
import { type Package, recordsOf } from '../package/read-package.ts'
import { readGuards } from './guards.ts'

/** Roles whose access rules of the platform let them read a table of the platform, as far as the package shows its rows. */
const PLATFORM_READERS: Readonly<Record<string, readonly string[]>> = {
    incident: ['itil', 'sn_incident_read'],
    change_request: ['itil', 'sn_change_read'],
}

/** Answers questions about the roles of a package. */
export interface RoleReach {
    /** The name of a role given as sys_id or as name. */
    nameOf(role: string): string
    /** Why somebody with this role does not see rows, or the column, by this operation; null when they do. */
    refusal(role: string, operation: 'read' | 'report_view', table: string, column?: string): string | null
}

/** Reads roles and access controls once. */
export function readRoleReach(built: Package): RoleReach {
    const names = new Map(recordsOf(built, 'sys_user_role').map(({ sysId, fields }) => [sysId, fields.name ?? '']))
    const contained = new Map<string, string[]>()
    for (const { fields, keys } of recordsOf(built, 'sys_user_role_contains')) {
        const role = keys.role?.name ?? names.get(fields.role ?? '') ?? ''
        const inner = keys.contains?.name ?? names.get(fields.contains ?? '') ?? ''
        contained.set(role, [...(contained.get(role) ?? []), inner])
    }
    const reachOf = (role: string): readonly string[] => [role, ...(contained.get(role) ?? []).flatMap(reachOf)]
    const guards = readGuards(built).filter(({ type }) => type === 'record')
    return {
        nameOf: (role) => names.get(role) ?? role,
        refusal(role, operation, table, column) {
            const isOwn = table.startsWith(`${built.scope}_`)
            const name = column ? `${table}.${column}` : table
            const own = guards.filter((guard) => guard.name === name && guard.operation === operation)
            if (own.length === 0 && column) return null
            const readers = isOwn ? own.flatMap(({ roles }) => roles) : PLATFORM_READERS[table]
            if (!readers) return `nobody knows here which roles may read ${table}`
            if (readers.length === 0) return `${table} has no ACL for ${operation}`
            return reachOf(role).some((one) => readers.includes(one))
                ? null
                : `role '${role}' does not pass ${operation} of ${name}`
        },
    }
}
