/** Every own table has a record ACL with a role for each operation, as Store reviewers ask. */
import { type Package, recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

const OPERATIONS = ['read', 'create', 'write', 'delete']

/** One access control with the roles, condition and script that guard it. */
export interface Guard {
    readonly name: string
    readonly type: string
    readonly operation: string
    readonly file: string
    readonly sysId: string
    /** Role names, or sys_ids where the package does not say the name. */
    readonly roles: readonly string[]
    readonly isConditional: boolean
}

/** Every live access control of the package with its roles. */
export function readGuards(built: Package): Guard[] {
    const roleName = new Map(recordsOf(built, 'sys_user_role').map((role) => [role.sysId, role.fields.name ?? '']))
    const links = recordsOf(built, 'sys_security_acl_role')
    return recordsOf(built, 'sys_security_acl')
        .filter((acl) => acl.fields.active !== 'false')
        .map(({ file, sysId, fields, keys }) => ({
            name: fields.name ?? '',
            type: fields.type ?? '',
            // Of operations beyond the four the SDK writes the sys_id, and the name beside it.
            operation: keys.operation?.display_value ?? fields.operation ?? '',
            file,
            sysId,
            roles: links
                .filter((link) => link.fields.sys_security_acl === sysId)
                .map(
                    (link) =>
                        link.keys.sys_user_role?.name ??
                        roleName.get(link.fields.sys_user_role ?? '') ??
                        link.fields.sys_user_role ??
                        '',
                ),
            isConditional: Boolean(fields.condition?.trim() || fields.script?.trim()),
        }))
}

/** Finds own tables with an unguarded operation and guards that let everybody through. */
export const checkGuards: Check = (built) => {
    const guards = readGuards(built)
    const tables = built.tables.filter((table) => table.name.startsWith(`${built.scope}_`))
    return [
        ...tables.flatMap((table) =>
            OPERATIONS.filter(
                (operation) =>
                    !guards.some(
                        (guard) => isRecord(guard) && guard.name === table.name && guard.operation === operation,
                    ),
            ).map((operation): Problem => ({ file: table.file, reason: `${table.name} has no ACL for ${operation}` })),
        ),
        ...guards
            .filter((guard) => guard.roles.length === 0 && !guard.isConditional)
            .map(({ file, name, operation }) => ({
                file,
                reason: `ACL ${name} ${operation} asks for no role: it lets everybody through`,
            })),
    ]
}

function isRecord(guard: Guard): boolean {
    return guard.type === 'record'
}
