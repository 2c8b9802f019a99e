/** Every role that a record asks for exists: an unknown role opens nothing and says nothing. */
import { recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

/** Columns that hold a comma-separated list of role names. */
const ROLE_LISTS: Readonly<Record<string, readonly string[]>> = {
    sys_app_application: ['roles'],
    sys_app_module: ['roles'],
    sys_properties: ['read_roles', 'write_roles'],
    sys_ui_section: ['roles'],
    sys_script: ['role_conditions'],
    sys_user_role: ['assignable_by'],
    sys_db_object: ['user_role'],
}

const PLATFORM_ROLES = new Set([
    'admin',
    'itil',
    'canvas_user',
    'public',
    'snc_internal',
    'snc_external',
    'maint',
    'nobody',
])

/** Finds role names that neither the package nor the platform defines, and role links to nowhere. */
export const checkRoles: Check = (built) => {
    const own = recordsOf(built, 'sys_user_role')
    const names = new Set([...PLATFORM_ROLES, ...own.map((role) => role.fields.name ?? '')])
    const ids = new Set(own.map((role) => role.sysId))
    return built.records.flatMap((record): Problem[] => {
        const { file, fields, keys } = record
        const listed = (ROLE_LISTS[record.table] ?? []).flatMap((column) => (fields[column] ?? '').split(','))
        const linked = keys.sys_user_role?.name
        const isLink = record.table === 'sys_security_acl_role' || record.table === 'sys_ui_action_role'
        return [
            ...listed
                .map((name) => name.trim())
                .filter((name) => name !== '' && !names.has(name))
                .map((name) => ({ file, reason: `role '${name}' does not exist` })),
            ...(isLink && !ids.has(fields.sys_user_role ?? '') && !(linked && names.has(linked))
                ? [{ file, reason: `links to a role that does not exist: ${linked ?? fields.sys_user_role}` }]
                : []),
        ]
    })
}
