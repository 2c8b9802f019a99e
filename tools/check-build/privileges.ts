/** Every cross-scope privilege names the application that owns the table, and asks where the table may be absent. */
import { recordsOf } from '../package/read-package.ts'
import type { Check } from './check.ts'

/**
 * Under Enforcing, a privilege with another owner grants nothing (Cross-scope privilege record: Target Scope). `requested` lets an
 * administrator decide once the plugin is there; `allowed` would grant access to tables that nobody has seen yet.
 */
export const checkPrivileges: Check = (built, tables) =>
    recordsOf(built, 'sys_scope_privilege').flatMap(({ file, fields }) => {
        const table = tables.get(fields.target_name ?? '')
        if (!table || fields.target_type !== 'sys_db_object') return []
        const status = table.isOptional ? 'requested' : 'allowed'
        const reasons = [
            ...(fields.target_scope === table.scope
                ? []
                : [`${table.name} belongs to ${table.scope}, not to ${fields.target_scope}`]),
            ...(fields.status === status ? [] : [`the status for ${table.name} is ${status}, not ${fields.status}`]),
        ]
        return reasons.map((reason) => ({ file, reason }))
    })
