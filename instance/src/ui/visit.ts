/** One look at a page by a person: who they are, their session, and what they may see. */
import type { InstallTarget } from '../install/target.ts'
import type { User } from '../kernel/kernel.ts'
import { accessOf } from '../glide/acl-evaluator.ts'
import type { RecordAccess } from '../runtime/acl.ts'
import { ScriptError } from '../runtime/script-error.ts'
import type { Call } from '../http/call.ts'
import { redirect, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { pageCaller } from '../http/page-caller.ts'
import { cookiesOf, isUserTokenOf, newSession, sessionOf, userTokenOf, type Session } from '../http/sessions.ts'

/** A request for a page, in progress. */
export interface Visit extends Call {
    readonly request: HttpRequest
    readonly user: User
    readonly session: Session
    /** Cookies of a session that this request began. */
    readonly cookies: readonly string[]
}

/** Begins a visit, or sends somebody unknown to the login. */
export function startVisit(instance: InstallTarget, request: HttpRequest): Visit | HttpResponse {
    const user = pageCaller(instance, request)
    if (!user) return redirect(`/login.do?sysparm_uri=${encodeURIComponent(addressOf(request))}`)
    const known = sessionOf(instance, request)
    const session = known?.userId === user.sysId ? known : newSession(user)
    const tx = instance.transaction({ name: request.path, user, interactive: true })
    const cookies = session === known ? [] : cookiesOf(instance, session)
    return { instance, tx, access: forgiving(accessOf(instance, tx)), request, user, session, cookies }
}

/** Path and query as the browser asked for them. */
export function addressOf(request: HttpRequest): string {
    return request.path + (request.queryString ? `?${request.queryString}` : '')
}

/** The token that every form of this visit carries as `sysparm_ck`. */
export function formToken(visit: Visit): string {
    return userTokenOf(visit.instance, visit.session)
}

/**
 * The fields of a form, or null when it does not carry the token of its session. A browser sends cookies and basic credentials
 * by itself, also for a page of somebody else, so neither of them is enough.
 */
export function readForm(visit: Visit): URLSearchParams | null {
    const fields = new URLSearchParams(visit.request.body.toString('utf8'))
    const token = fields.get('sysparm_ck') ?? ''
    return isUserTokenOf(visit.instance, visit.session, token) ? fields : null
}

/** Does the user have one of these roles? Administrators have all; an empty list asks for none. */
export function hasRole(visit: Visit, roles: readonly string[]): boolean {
    return roles.length === 0 || visit.user.roles.has('admin') || roles.some((role) => visit.user.roles.has(role))
}

/** Names in a column of roles: comma separated. */
export function rolesIn(text: string | null | undefined): readonly string[] {
    return (text ?? '')
        .split(',')
        .map((role) => role.trim())
        .filter(Boolean)
}

/** An ACL whose script fails denies; its error is in the log. */
function forgiving(access: RecordAccess): RecordAccess {
    const orNo = (ask: () => boolean): boolean => {
        try {
            return ask()
        } catch (error) {
            if (error instanceof ScriptError) return false
            throw error
        }
    }
    return {
        mayUse: (table, operation, row) => orNo(() => access.mayUse(table, operation, row)),
        mayUseColumn: (table, column, operation, row) => orNo(() => access.mayUseColumn(table, column, operation, row)),
    }
}
