/** Finds users who may log in. */
import type { Instance, User } from '../kernel/kernel.ts'

/** The user with this sys_id while active and not locked out, or null. */
export function activeUser(instance: Instance, sysId: string): User | null {
    const row = sysId ? instance.database.get('sys_user', sysId) : null
    return row?.['active'] === '1' && row['locked_out'] !== '1' ? instance.users.byId(sysId) : null
}
