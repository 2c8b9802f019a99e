/** `/oauth_token.do`: the token endpoint of the instance as an OAuth provider. */
import type { InstallTarget } from '../install/target.ts'
import { failure, json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { decideGrant, issueTokens } from './oauth-grants.ts'

/** Answers a token request. The platform answers every refusal alike. */
export function answerTokenRequest(instance: InstallTarget, request: HttpRequest): HttpResponse {
    if (request.method !== 'POST') return failure(405, 'Method Not Allowed', `${request.method} is not allowed here`)
    const grant = decideGrant(instance, new URLSearchParams(request.body.toString('utf8')))
    if (!grant) return json(401, { error_description: 'access_denied', error: 'server_error' })
    return json(200, issueTokens(instance, grant))
}
