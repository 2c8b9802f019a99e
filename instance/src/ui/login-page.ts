/** `/login.do` and `/logout.do`: a person logs in with a browser to use the UI pages of an application. */
import type { InstallTarget } from '../install/target.ts'
import { html, redirect, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { cookiesOf, endedCookies, newSession } from '../http/sessions.ts'
import { markup } from './markup.ts'
import { document, withPolicy } from './page.ts'

/** Shows the form, or takes it. */
export function answerLogin(instance: InstallTarget, request: HttpRequest): HttpResponse {
    if (request.method !== 'POST') return shown(request.query.get('sysparm_uri') ?? '', '')
    const fields = new URLSearchParams(request.body.toString('utf8'))
    const user = instance.users.authenticate(fields.get('user_name') ?? '', fields.get('user_password') ?? '')
    const uri = fields.get('sysparm_uri') ?? ''
    if (!user) return shown(uri, 'User name or password invalid')
    // Only paths of this instance: a login must not send anybody elsewhere.
    const target = /^\/[^/\\]/.test(uri) ? uri : '/'
    return redirect(target, cookiesOf(instance, newSession(user)))
}

/** Takes the session away. */
export function answerLogout(): HttpResponse {
    return redirect('/login.do', endedCookies())
}

function shown(uri: string, message: string): HttpResponse {
    return withPolicy(html(200, form(uri, message)))
}

function form(uri: string, message: string): string {
    return document(
        'Log in',
        markup`<main class="card login"><h1>Log in</h1>
${message && markup`<p class="message error" role="alert">${message}</p>`}
<form method="post" action="/login.do">
<input type="hidden" name="sysparm_uri" value="${uri}">
<label>User name <input type="text" name="user_name" autocomplete="username" autofocus></label>
<label>Password <input name="user_password" type="password" autocomplete="current-password"></label>
<button class="primary">Log in</button>
</form></main>`,
    )
}
