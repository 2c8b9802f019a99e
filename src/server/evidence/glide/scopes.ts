/** Names of applications by their sys_id: one query for all of them. */

import { openTable, textOf, whenReadable } from '../../platform/table.ts'

const MOST_SCOPES = 10000

/** sys_id of `sys_scope` → scope; an unknown one is `global`, as the platform shows scripts without an application. */
export function readScopes(): (sysId: string) => string {
    const names = whenReadable(readNames, {})
    return (sysId) => names[sysId] || (/^[0-9a-f]{32}$/.test(sysId) || sysId === '' ? 'global' : sysId)
}

function readNames(): Readonly<Record<string, string>> {
    const names: Record<string, string> = Object.create(null)
    const row = openTable('sys_scope')
    row.setLimit(MOST_SCOPES)
    row.query()
    while (row.next()) names[row.getUniqueValue()] = textOf(row, 'scope')
    return names
}
