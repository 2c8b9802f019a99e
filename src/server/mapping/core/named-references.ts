/** Reference columns given by the names that administrators put into properties. */

import type { NamedReference } from '../../shared/plan.ts'

type References = Readonly<Record<string, NamedReference>>

/** `{ column: group name }` → references to sys_user_group; empty names are left out. */
export function toGroups(names: Readonly<Record<string, string>>): References {
    return toReferences(names, 'sys_user_group', 'name')
}

/** `{ column: user name }` → references to sys_user by user name; empty names are left out. */
export function toUsers(names: Readonly<Record<string, string>>): References {
    return toReferences(names, 'sys_user', 'user_name')
}

function toReferences(names: Readonly<Record<string, string>>, table: string, column: string): References {
    const references: Record<string, NamedReference> = {}
    for (const target of Object.keys(names)) {
        if (names[target] !== '') references[target] = { table, column, value: names[target] }
    }
    return references
}
