/** Users and their effective roles: given, through groups, and contained in other roles. */
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import type { Condition, Row, User, Users } from '../kernel/kernel.ts'
import { matchesPassword } from './vault.ts'

const USER_TABLES = new Set([
    ...['sys_user', 'sys_user_role', 'sys_user_has_role', 'sys_user_role_contains'],
    ...['sys_group_has_role', 'sys_user_grmember', EVERY_TABLE],
])
const UTC = 'UTC'
const ENGLISH = 'en'

/** Reads users as they are asked for and remembers them until a table of users, groups or roles changes. */
export function createUsers(database: Storage): Users {
    const known = new Map<string, User | null>()
    database.onChange((table) => {
        if (USER_TABLES.has(table)) known.clear()
    })
    const remembered = (path: string, value: string): User | null => {
        const key = `${path}:${value.toLowerCase()}`
        const found = known.get(key)
        if (found !== undefined) return found
        const row = value === '' ? undefined : find(database, 'sys_user', [[path, value]])[0]
        const user = row ? toUser(database, row) : null
        known.set(key, user)
        return user
    }
    return {
        byName: (userName) => remembered('user_name', userName),
        byId: (sysId) => remembered('sys_id', sysId),
        authenticate(userName, password) {
            const row = userName === '' ? undefined : find(database, 'sys_user', [['user_name', userName]])[0]
            if (!row || row.active !== '1' || row.locked_out === '1') return null
            return matchesPassword(password, row.user_password ?? null) ? remembered('user_name', userName) : null
        },
        // Both exist without a row too: the platform runs as them before anybody is configured.
        guest: () => remembered('user_name', 'guest') ?? nobody('guest', 'Guest', []),
        system: () => withRole(remembered('user_name', 'system') ?? nobody('system', 'System', []), 'admin'),
    }
}

function nobody(userName: string, name: string, roles: readonly string[]): User {
    return { sysId: userName, userName, name, roles: new Set(roles), timeZone: UTC, language: ENGLISH }
}

function withRole(user: User, role: string): User {
    return user.roles.has(role) ? user : { ...user, roles: new Set([...user.roles, role]) }
}

function toUser(database: Storage, row: Row): User {
    const name = row.name ?? [row.first_name, row.last_name].filter(Boolean).join(' ')
    return {
        sysId: row.sys_id!,
        userName: row.user_name ?? '',
        name: name || (row.user_name ?? ''),
        roles: findRoles(database, row.sys_id!),
        timeZone: row.time_zone ?? UTC,
        // User-specific language: without one, the session has the language of the instance, which is English here.
        language: row.preferred_language || ENGLISH,
    }
}

function findRoles(database: Storage, user: string): Set<string> {
    const given = find(database, 'sys_user_has_role', [['user', user]]).map((row) => row.role)
    const groups = find(database, 'sys_user_grmember', [['user', user]]).flatMap((row) => row.group ?? [])
    const throughGroups = groups.flatMap((group) =>
        find(database, 'sys_group_has_role', [['group', group]]).map((row) => row.role),
    )
    const queue = [...given, ...throughGroups].filter((role): role is string => role !== null && role !== undefined)
    const names = new Set<string>()
    const seen = new Set<string>()
    for (const role of queue) {
        if (seen.has(role)) continue
        seen.add(role)
        const row =
            find(database, 'sys_user_role', [['sys_id', role]])[0] ??
            find(database, 'sys_user_role', [['name', role]])[0]
        if (!row) continue
        if (row.name) names.add(row.name)
        queue.push(
            ...find(database, 'sys_user_role_contains', [['role', row.sys_id!]]).flatMap(
                (contained) => contained.contains ?? [],
            ),
        )
    }
    return names
}

/** Rows that equal all pairs; none when this instance lacks the table or a column. */
function find(database: Storage, table: string, pairs: readonly (readonly [string, string])[]): Row[] {
    if (
        !database.hasColumns(
            table,
            pairs.map(([path]) => path),
        )
    )
        return []
    const terms = pairs.map(([path, value]): Condition => ({ kind: 'compare', path, operator: '=', value }))
    return database.select({ table, where: { kind: 'and', terms }, orderBy: [], window: null })
}
