/** Calls routes of this instance as the user of the page. */
import { say, sayPhrase } from './messages.ts'

const OWN_ROUTES = '/api/x_kt_gov/v1'

type Method = 'GET' | 'PATCH' | 'POST'

/** An error of a route, with its code and message. */
export class Refusal extends Error {
    constructor(
        readonly code: string,
        message: string,
    ) {
        super(message)
    }
}

/** Answers the result of a route of the app. @throws Refusal with what the route said */
export function call<T>(method: Method, path: string, body?: object): Promise<T> {
    return callPlatform<T>(method, OWN_ROUTES + path, body)
}

/** Answers the result of any route of the instance. @throws Refusal with what the route said; `http_` and the status where it gives no code */
export async function callPlatform<T>(method: Method, path: string, body?: object): Promise<T> {
    const response = await fetch(path, {
        method,
        headers: {
            Accept: 'application/json',
            'Content-Type': 'application/json',
            // The platform takes a session's request only with the token of its page.
            'X-UserToken': window.g_ck ?? '',
        },
        body: body === undefined ? undefined : JSON.stringify(body),
    })
    const said = await response.json().catch(() => ({}))
    if (response.ok) return said.result as T
    const { code = `http_${response.status}`, message = say('failure.unexplained') } = said.error ?? {}
    throw new Refusal(code, message)
}

/** What went wrong, for the status line of a page. */
export function explain(failure: unknown): string {
    if (failure instanceof Refusal)
        return say('failure.withCode', { message: sayPhrase(failure.message), code: failure.code })
    return say('failure.unreachable')
}
