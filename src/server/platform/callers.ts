/** Callers of other scopes: public script includes and flow actions write and read with the rights of the app, so the user of the session needs a role. */

import { answering } from './edge.ts'
import { currentUserName, hasRole, isSystem } from './session.ts'

/** Roles that a method of a public script include, or a flow action, may need. */
export type CallerRole = 'x_kt_gov.auditor' | 'x_kt_gov.operator'

/** Answers what `act` answers where the user has the role, or a role that contains it; a refusal with a stable code to any other. */
export function answeringTo(role: CallerRole, doing: string, act: () => object, record?: () => string): object {
    return answering(doing, () => (hasRole(role) ? act() : refuse(role)), record)
}

/** Whether the session may run a flow action: flows that run as the system may, guests never, and everybody else with the role. */
export function mayRun(role: CallerRole): boolean {
    return isSystem() || (currentUserName() !== 'guest' && hasRole(role))
}

/** What a user without the role reads. */
export function explainRole(role: CallerRole): string {
    return `The user of the session needs the role ${role}`
}

function refuse(role: CallerRole): object {
    return { ok: false, code: 'caller_not_allowed', message: explainRole(role) }
}
