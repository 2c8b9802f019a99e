/** Who sends a request: basic authentication, an OAuth access token, or a session with its user token. */
import type { Instance, User } from '../kernel/kernel.ts'
import { failure, type HttpRequest, type HttpResponse } from './exchange.ts'
import { userOfAccessToken } from './oauth-grants.ts'
import { cookiesOf, isUserTokenOf, newSession, sessionOf, userOf } from './sessions.ts'

/** The caller of a request. `none` sent no credentials, `refused` sent wrong ones. */
export type Caller = { readonly kind: 'user'; readonly user: User } | { readonly kind: 'none' | 'refused' }

/**
 * | sent | caller |
 * |---|---|
 * | `Authorization: Basic` or `Bearer` | its user, or refused; another scheme counts as wrong credentials |
 * | session cookie and its `X-UserToken` | the user of the session |
 * | session cookie without the token | refused: it may come from a page of somebody else |
 * | nothing, or the session of a guest | none |
 */
export function identifyCaller(instance: Instance, request: HttpRequest): Caller {
    const header = request.headers['authorization']
    if (header) return known(userOfHeader(instance, header))
    const session = sessionOf(instance, request)
    if (!session?.userId) return { kind: 'none' }
    const token = request.headers['x-usertoken']
    return isUserTokenOf(instance, session, token) ? known(userOf(instance, session)) : { kind: 'refused' }
}

function known(user: User | null): Caller {
    return user ? { kind: 'user', user } : { kind: 'refused' }
}

function userOfHeader(instance: Instance, header: string): User | null {
    const [, scheme = '', value = ''] = /^(\S+)\s+(\S+)$/.exec(header) ?? []
    if (scheme.toLowerCase() === 'bearer') return userOfAccessToken(instance, value)
    if (scheme.toLowerCase() !== 'basic') return null
    const text = Buffer.from(value, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    return colon < 0 ? null : instance.users.authenticate(text.slice(0, colon), text.slice(colon + 1))
}

/** A request that logs in by its header begins a session, unless it is in one of the same user. */
export function sessionCookies(instance: Instance, request: HttpRequest, caller: Caller): readonly string[] {
    if (caller.kind !== 'user' || !request.headers['authorization']) return []
    if (sessionOf(instance, request)?.userId === caller.user.sysId) return []
    return cookiesOf(instance, newSession(caller.user))
}

/** The answer to a caller who had to authenticate and did not. Recorded exchange with a developer instance. */
export function notAuthenticated(): HttpResponse {
    return failure(401, 'User Not Authenticated', 'Required to provide Auth information', {
        'WWW-Authenticate': 'BASIC realm="Service-now"',
    })
}
