/** Calls the app's own routes as the user of the page. */
import type { Binding } from '../server/shared/instance-binding.ts'
import type { CheckId, HealthSection, HealthState } from '../server/operations/core/health/catalogue.ts'

const BASE = '/api/x_kt_gov/v1'

/** One check as the routes return it. */
export interface Check {
    readonly id: CheckId
    readonly title: string
    readonly section: HealthSection
    readonly state: HealthState
    readonly code: string | null
    readonly seen: string
    readonly advice: string
    readonly link: string
    readonly outside: boolean
    readonly checked_at: string | null
}

/** Everything that the page shows. */
export interface Setup {
    readonly status: 'ok' | 'attention' | 'failing'
    readonly checks: readonly Check[]
    readonly sections: Readonly<Record<HealthSection, string>>
    readonly webhook_url: string
    readonly has_secret: boolean
    readonly instance: {
        readonly current: string
        readonly bound: string
        readonly binding: Binding
        readonly held: number
    }
}

/** A new secret, returned once. */
export interface NewSecret {
    readonly secret: string
    readonly previous_expires: string | null
}

/** What happens to held deliveries when the instance is confirmed. */
export type HeldChoice = 'release' | 'discard' | 'keep'

/** How far measuring the platform got; `since` continues it. */
export interface Measuring {
    readonly measured: number
    readonly left: number
    readonly since: string
}

/** An error of a route, with its code and message. */
export class Refusal extends Error {
    constructor(
        readonly code: string,
        message: string,
    ) {
        super(message)
    }
}

export const api = {
    setup: () => call<Setup>('GET', '/setup/state'),
    check: (id: CheckId | 'all') => call<Pick<Setup, 'checks'>>('POST', `/setup/checks/${id}`, {}),
    rotate: (overlapHours: number) => call<NewSecret>('POST', '/setup/secret', { overlap_hours: overlapHours }),
    confirm: (held: HeldChoice) => call<{ readonly held: number }>('POST', '/setup/instance', { held }),
    measure: () => call<{ readonly log: string }>('POST', '/setup/attribution', {}),
    facts: () => call<object>('GET', '/setup/platform-facts'),
    measurePlatform: (since: string | null) =>
        call<Measuring>('POST', '/setup/platform-facts', since === null ? {} : { since }),
    collect: () => call<{ readonly state?: string }>('POST', '/evidence/runs', {}),
}

async function call<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    const response = await fetch(BASE + path, {
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
    const { code = `http_${response.status}`, message = 'The instance did not say why' } = said.error ?? {}
    throw new Refusal(code, message)
}
