/** What an administrator of the local instance does at its start: a password, the values of properties. */
import type { Condition, Instance } from '../kernel/kernel.ts'
import { storeUser } from '../install/store-user.ts'
import type { InstallTarget } from '../install/target.ts'

/** Gives a user a password; the user is made when there is none. */
export function setPassword(instance: InstallTarget, userName: string, password: string): void {
    storeUser(instance, { user_name: userName, password })
}

/** Changes the value of a property as the administrator does in its form. @throws Error when there is no such property */
export function setProperty(instance: Instance, name: string, value: string): void {
    const admin = instance.users.byName('admin') ?? instance.users.system()
    const tx = instance.transaction({ name: '/sys_properties.do', user: admin, interactive: true })
    const where: Condition = { kind: 'compare', path: 'name', operator: '=', value: name }
    const row = instance.database.select({ table: 'sys_properties', where, orderBy: [], window: null })[0]
    if (!row) throw new Error(`no property ${name}`)
    const state = instance.records.load('sys_properties', row)
    state.values['value'] = value
    if (instance.records.update(tx, state) === null) throw new Error(state.lastError ?? `${name} was not stored`)
}
