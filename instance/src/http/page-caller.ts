/** Who asks for a page or a processor: the user of the session, or of the Authorization header. */
import type { InstallTarget } from '../install/target.ts'
import type { User } from '../kernel/kernel.ts'
import { identifyCaller } from './authentication.ts'
import type { HttpRequest } from './exchange.ts'
import { isUserTokenOf, sessionOf, userOf } from './sessions.ts'

/** The caller of a page: a session needs no token to read one. */
export function pageCaller(instance: InstallTarget, request: HttpRequest): User | null {
    if (request.headers['authorization']) return headerCaller(instance, request)
    const session = sessionOf(instance, request)
    return session && userOf(instance, session)
}

/** The caller of a processor that changes something: a session must send its token, as a header or as the field `sysparm_ck`. */
export function processorCaller(instance: InstallTarget, request: HttpRequest, formToken: string): User | null {
    if (request.headers['authorization']) return headerCaller(instance, request)
    const session = sessionOf(instance, request)
    if (!session) return null
    const tokens = [request.headers['x-usertoken'], formToken]
    return tokens.some((token) => isUserTokenOf(instance, session, token)) ? userOf(instance, session) : null
}

function headerCaller(instance: InstallTarget, request: HttpRequest): User | null {
    const caller = identifyCaller(instance, request)
    return caller.kind === 'user' ? caller.user : null
}
