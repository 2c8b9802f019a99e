/** Callers of other scopes: the public script includes write and read with the rights of the app, so the user of the session needs a role. */

import { answering } from './edge.ts'
import { hasRole } from './session.ts'

/** Roles that a method of a public script include may need. */
type CallerRole = 'x_kt_gov.auditor' | 'x_kt_gov.operator'

/** Answers what `act` answers where the user has the role, or a role that contains it; a refusal with a stable code to any other. */
export function answeringTo(role: CallerRole, doing: string, act: () => object, record?: () => string): object {
    return answering(doing, () => (hasRole(role) ? act() : refuse(role)), record)
}

function refuse(role: CallerRole): object {
    return { ok: false, code: 'caller_not_allowed', message: `The user of the session needs the role ${role}` }
}
