/** Who may call a Scripted REST operation: the internal role, and ACLs of type REST_Endpoint. */
import type { Instance, Row, Transaction } from '../kernel/kernel.ts'
import { createAclEvaluator } from '../glide/acl-evaluator.ts'
import { rolesOfAcl } from '../runtime/acl.ts'
import type { ScriptedRoute } from './scripted-routes.ts'

/**
 * Scripted REST security: with `requires_snc_internal_role`, external users are refused; with `requires_acl_authorization`, one of
 * the operation's ACLs (else of its service's) must pass. Without explicit roles every user who is not external is internal.
 */
export function mayCall(instance: Instance, tx: Transaction, route: ScriptedRoute): boolean {
    const { operation, definition } = route
    const isPublic = operation['requires_authentication'] === '0'
    if (!isPublic && operation['requires_snc_internal_role'] !== '0' && tx.user.roles.has('snc_external')) return false
    if (operation['requires_acl_authorization'] === '0') return true
    const named = (operation['enforce_acl'] || definition['enforce_acl'] || '').split(',').filter(Boolean)
    const acls = named.map((id) => instance.database.get('sys_security_acl', id)).filter(isActive)
    return acls.length === 0 || acls.some((acl) => passesAcl(instance, tx, acl))
}

function isActive(acl: Row | null): acl is Row {
    return acl !== null && acl['active'] === '1'
}

/** Does the user of a transaction pass this access control rule by role and script? Guests pass none. */
export function passesAcl(instance: Instance, tx: Transaction, acl: Row): boolean {
    const isAdmin = tx.user.roles.has('admin')
    if (isAdmin && acl['admin_overrides'] !== '0') return true
    if (tx.user.userName === 'guest') return false
    const roles = rolesOfAcl(instance, acl['sys_id']!)
    if (roles.length > 0 && !roles.some((role) => tx.user.roles.has(role) || isAdmin)) return false
    if (acl['advanced'] !== '1' || !acl['script']) return true
    const scope = instance.database.get('sys_scope', acl['sys_scope'] ?? '')?.['scope'] ?? 'global'
    return createAclEvaluator(instance, tx).answer(acl['script'], acl['sys_id']!, scope, 'sys_ws_operation', null)
}
