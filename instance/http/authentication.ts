/** Who sends a request: basic authentication against the users of the instance. */
import type { User, Users } from '../kernel.ts'
import { failure, type HttpRequest, type HttpResponse } from './exchange.ts'

/** The caller of a request. `none` sent no credentials, `refused` sent wrong ones. */
export type Caller = { readonly kind: 'user'; readonly user: User } | { readonly kind: 'none' | 'refused' }

/** Reads the Authorization header. Only Basic is emulated; another scheme counts as wrong credentials. */
export function identifyCaller(users: Users, request: HttpRequest): Caller {
    const header = request.headers['authorization']
    if (!header) return { kind: 'none' }
    const [, encoded] = /^basic\s+(\S+)$/i.exec(header) ?? []
    if (!encoded) return { kind: 'refused' }
    const text = Buffer.from(encoded, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    const user = colon < 0 ? null : users.authenticate(text.slice(0, colon), text.slice(colon + 1))
    return user ? { kind: 'user', user } : { kind: 'refused' }
}

/** The answer to a caller who had to authenticate and did not. Recorded exchange with a developer instance. */
export function notAuthenticated(): HttpResponse {
    return failure(401, 'User Not Authenticated', 'Required to provide Auth information', {
        'WWW-Authenticate': 'BASIC realm="Service-now"',
    })
}
