/** Reads the members of a group and compares them with roles, page by page and no further than a bound. */

import type { Members } from '../../app/health/health-ports.ts'
import { countRows, groupRows } from '../../../platform/aggregates.ts'
import { openTable, textOf } from '../../../platform/table.ts'

/** A group of thousands is compared in part, and the result says how far. */
const MOST_COMPARED = 2000
const PAGE = 200
/** Names that help to find the cause; the list of the group has the others. */
const MOST_NAMED = 5
const MEMBERS = 'sys_user_grmember'
/** The platform lets administrators do everything. */
const EVERYTHING = 'admin'

/** The platform writes a row into sys_user_has_role for each role that a user has by a group or another role as well (Inherited). */
export function readMembers(group: string, roles: readonly string[]): Members {
    const active = countMembers(group, 'true')
    const inactive = countMembers(group, 'false')
    if (roles.length === 0) return { active, inactive, compared: active, lacking: 0, named: [] }
    const lacking: string[] = []
    let compared = 0
    let after = ''
    while (compared < MOST_COMPARED) {
        const page = readPage(group, after)
        const users = Array.from(new Set(page.map(({ user }) => user)))
        compared += users.length
        lacking.push(...withoutRoles(users, [...roles, EVERYTHING]))
        if (page.length < PAGE) break
        after = page[page.length - 1].sysId
    }
    return { active, inactive, compared, lacking: lacking.length, named: readNames(lacking.slice(0, MOST_NAMED)) }
}

function countMembers(group: string, isActive: 'true' | 'false'): number {
    return countRows(MEMBERS, [
        ['group', '=', group],
        ['user.active', '=', isActive],
    ])
}

/** Pages by sys_id, so that no row is skipped or seen twice. */
function readPage(group: string, after: string) {
    const row = openTable(MEMBERS)
    row.addQuery('group', group)
    row.addQuery('user.active', 'true')
    if (after !== '') row.addQuery('sys_id', '>', after)
    row.orderBy('sys_id')
    row.setLimit(PAGE)
    row.query()
    const page: { readonly sysId: string; readonly user: string }[] = []
    while (row.next()) page.push({ sysId: row.getUniqueValue(), user: textOf(row, 'user') })
    return page
}

/** Those of the users who have none of the roles: one query for all. */
function withoutRoles(users: readonly string[], roles: readonly string[]): readonly string[] {
    if (users.length === 0) return []
    const conditions = [
        ['user', 'IN', users.join(',')],
        ['role.name', 'IN', roles.join(',')],
    ] as const
    const able: Record<string, boolean> = {}
    for (const { columns } of groupRows('sys_user_has_role', conditions, ['user'], 'COUNT', 'user'))
        able[columns.user] = true
    return users.filter((user) => able[user] !== true)
}

function readNames(users: readonly string[]): readonly string[] {
    if (users.length === 0) return []
    const row = openTable('sys_user')
    row.addQuery('sys_id', 'IN', users.join(','))
    row.orderBy('user_name')
    row.setLimit(users.length)
    row.query()
    const names: string[] = []
    while (row.next()) names.push(textOf(row, 'user_name'))
    return names
}
