/** `/login.do` and `/logout.do`: a person logs in with a browser to look at the UI pages of an application. */
import type { InstallTarget } from '../install/target.ts'
import { html, redirect, type HttpRequest, type HttpResponse } from './exchange.ts'
import { cookiesOf, endedCookies, newSession } from './sessions.ts'

/** Shows the form, or takes it. */
export function answerLogin(instance: InstallTarget, request: HttpRequest): HttpResponse {
    if (request.method !== 'POST') return html(200, form(request.query.get('sysparm_uri') ?? '', ''))
    const fields = new URLSearchParams(request.body.toString('utf8'))
    const user = instance.users.authenticate(fields.get('user_name') ?? '', fields.get('user_password') ?? '')
    const uri = fields.get('sysparm_uri') ?? ''
    if (!user) return html(200, form(uri, 'User name or password invalid'))
    // Only paths of this instance: a login must not send anybody elsewhere.
    const target = /^\/[^/\\]/.test(uri) ? uri : '/'
    return redirect(target, cookiesOf(instance, newSession(user)))
}

/** Takes the session away. */
export function answerLogout(): HttpResponse {
    return redirect('/login.do', endedCookies())
}

function form(uri: string, message: string): string {
    return `<!DOCTYPE html>
<title>Log in</title>
<form method="post" action="/login.do">
<p>${message}</p>
<input type="hidden" name="sysparm_uri" value="${escaped(uri)}">
<label>User name <input name="user_name" autocomplete="username"></label>
<label>Password <input name="user_password" type="password" autocomplete="current-password"></label>
<button>Log in</button>
</form>
`
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
