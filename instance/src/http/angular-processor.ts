/** `/angular.do`: logging in without a browser, and the user token of the session, as the SDK's command line asks for them. */
import type { InstallTarget } from '../install/target.ts'
import { failure, json, notFound, type HttpRequest, type HttpResponse } from './exchange.ts'
import { cookiesOf, newSession, sessionOf, userTokenOf } from './sessions.ts'

/** Answers the request types `view_form.login` and `get_user`. */
export function answerAngular(instance: InstallTarget, request: HttpRequest): HttpResponse {
    const type = request.query.get('sysparm_type')
    if (type === 'view_form.login') return logIn(instance, new URLSearchParams(request.body.toString('utf8')))
    return type === 'get_user' ? refuseWithToken(instance, request) : notFound()
}

/** A wrong password is answered with status 200: clients read it from the body. */
function logIn(instance: InstallTarget, form: URLSearchParams): HttpResponse {
    const user = instance.users.authenticate(form.get('user_name') ?? '', form.get('user_password') ?? '')
    if (!user) return json(200, { status: 'error', message: 'User name or password invalid' })
    return {
        ...json(200, { status: 'success', message: '', setup_multifactor_authn: false }),
        cookies: cookiesOf(instance, newSession(user)),
    }
}

/** In a session without its token the answer is 401, and the token that was missing is in a header of it. */
function refuseWithToken(instance: InstallTarget, request: HttpRequest): HttpResponse {
    const session = sessionOf(instance, request)
    if (!session) return { ...json(200, {}), cookies: cookiesOf(instance, newSession(null)) }
    return failure(401, 'User Not Authenticated', 'Required to provide Auth information', {
        'X-UserToken-Response': userTokenOf(instance, session),
    })
}
