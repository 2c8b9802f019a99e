/**
 * Sessions: a cookie that names who is logged in, and the user token that proves that a request comes from a page of the session.
 *
 * An approximation: sessions do not time out, and logging out only takes the cookie away.
 */
import { randomBytes } from 'node:crypto'
import type { Instance, User } from '../kernel/kernel.ts'
import { activeUser } from './active-user.ts'
import { openToken, sealToken } from './tokens.ts'
import type { HttpRequest } from './exchange.ts'

/** One session. A guest's has no user. */
export interface Session {
    readonly id: string
    readonly userId: string | null
}

const COOKIE = 'JSESSIONID'

/** A new session; null starts that of a guest. */
export function newSession(user: User | null): Session {
    return { id: randomBytes(16).toString('hex'), userId: user?.sysId ?? null }
}

/** The session that the cookie of a request names, or null. */
export function sessionOf(instance: Instance, request: HttpRequest): Session | null {
    const cookie = (request.headers['cookie'] ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .find((pair) => pair.startsWith(`${COOKIE}=`))
    const facts = cookie ? openToken(instance, 'session', cookie.slice(COOKIE.length + 1)) : null
    return facts && { id: String(facts['id']), userId: facts['user'] ? String(facts['user']) : null }
}

/** The cookies that keep a session. */
export function cookiesOf(instance: Instance, session: Session): string[] {
    const token = sealToken(instance, { kind: 'session', id: session.id, user: session.userId ?? '' })
    return [`${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax`, `glide_session_store=${session.id}; Path=/; HttpOnly`]
}

/** The cookies that end a session. */
export function endedCookies(): string[] {
    return [COOKIE, 'glide_session_store'].map((name) => `${name}=; Path=/; Max-Age=0`)
}

/** The user token of a session: what pages hold as `g_ck` and send as `X-UserToken`. */
export function userTokenOf(instance: Instance, session: Session): string {
    return sealToken(instance, { kind: 'user-token', id: session.id })
}

/** Does this token belong to that session? */
export function isUserTokenOf(instance: Instance, session: Session, token: string | undefined): boolean {
    return openToken(instance, 'user-token', token ?? '')?.['id'] === session.id
}

/** The user of a session, while active and not locked out. */
export function userOf(instance: Instance, session: Session): User | null {
    return activeUser(instance, session.userId ?? '')
}
