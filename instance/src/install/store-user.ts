/** Creates or changes a user with a password and roles, as an administrator would. */
import { createHash } from 'node:crypto'
import type { Condition } from '../kernel/kernel.ts'
import { hashPassword } from '../runtime/vault.ts'
import { storeRows } from './store-rows.ts'
import type { InstallTarget } from './target.ts'

/** A user as a client describes it; what is left out stays as it is. */
export interface GivenUser {
    readonly sys_id?: string
    readonly user_name: string
    readonly password?: string
    readonly roles?: readonly string[]
    readonly name?: string
    readonly time_zone?: string
    /** BCP 47; the language of the instance without one. */
    readonly preferred_language?: string
}

/** Stores the user and answers its sys_id. Given roles replace the roles it had; unknown ones are made. */
export function storeUser(target: InstallTarget, given: GivenUser): string {
    if (typeof given.user_name !== 'string' || given.user_name === '')
        throw new TypeError('a user needs the text "user_name"')
    const existing = findFirst(target, 'sys_user', { user_name: given.user_name })
    const sysId = existing ?? given.sys_id ?? digest('sys_user', given.user_name)
    storeRows(target, [
        {
            table: 'sys_user',
            sys_id: sysId,
            values: {
                user_name: given.user_name,
                ...(existing ? {} : { name: given.name ?? given.user_name, active: true, locked_out: false }),
                ...(given.name === undefined ? {} : { name: given.name }),
                ...(given.password === undefined ? {} : { user_password: hashPassword(given.password) }),
                ...(given.time_zone === undefined ? {} : { time_zone: given.time_zone }),
                ...(given.preferred_language === undefined ? {} : { preferred_language: given.preferred_language }),
            },
        },
    ])
    if (given.roles) replaceRoles(target, sysId, given.roles)
    return sysId
}

function replaceRoles(target: InstallTarget, user: string, roles: readonly string[]): void {
    const where: Condition = { kind: 'compare', path: 'user', operator: '=', value: user }
    for (const row of target.database.select({ table: 'sys_user_has_role', where, orderBy: [], window: null })) {
        target.database.delete('sys_user_has_role', row['sys_id']!)
        target.announce('sys_user_has_role', 'delete', row)
    }
    storeRows(
        target,
        roles.map((name) => ({
            table: 'sys_user_has_role',
            sys_id: digest('sys_user_has_role', `${user}:${name}`),
            values: { user, role: roleId(target, name), inherited: false, state: 'active' },
        })),
    )
}

function roleId(target: InstallTarget, name: string): string {
    const existing = findFirst(target, 'sys_user_role', { name })
    if (existing) return existing
    const sysId = digest('sys_user_role', name)
    storeRows(target, [{ table: 'sys_user_role', sys_id: sysId, values: { name, grantable: true } }])
    return sysId
}

function findFirst(target: InstallTarget, table: string, wanted: Readonly<Record<string, string>>): string | undefined {
    const terms = Object.entries(wanted).map(
        ([path, value]): Condition => ({ kind: 'compare', path, operator: '=', value }),
    )
    const rows = target.database.select({
        table,
        where: { kind: 'and', terms },
        orderBy: [],
        window: { first: 0, last: 1 },
    })
    return rows[0]?.['sys_id'] ?? undefined
}

function digest(...parts: readonly string[]): string {
    return createHash('md5').update(parts.join(':')).digest('hex')
}
