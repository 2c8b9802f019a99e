/** The routes of the Setup page. */
import type { Binding } from '../server/shared/instance-binding.ts'
import { call } from './call.ts'
import type { Signer } from '../server/operations/core/health/signer.ts'
import type { CheckId, HealthSection, HealthState } from '../server/operations/core/health/catalogue.ts'
import type { ExampleId } from '../server/operations/core/setup/example-events.ts'
import type { SetupStep } from '../server/operations/core/setup/steps.ts'

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

/** A setting that names a group; `problem` says why the group is none, '' where it is one. */
export interface NamedGroup {
    readonly property: string
    readonly label: string
    readonly group: string
    readonly problem: string
}

/** Everything that the page shows. */
export interface Setup {
    readonly status: 'ok' | 'attention' | 'failing'
    readonly checks: readonly Check[]
    readonly steps: readonly SetupStep[]
    readonly examples: readonly { readonly id: ExampleId; readonly label: string }[]
    readonly webhook_url: string
    readonly has_secret: boolean
    readonly groups: readonly NamedGroup[]
    readonly last_signed: LastSigned | null
    readonly instance: {
        readonly current: string
        readonly bound: string
        readonly binding: Binding
        readonly held: number
    }
}

/** A setting as it is stored; `problem` says why the value cannot be used, null where it can. */
export interface Setting {
    readonly name: string
    readonly value: string
    readonly expected: string
    readonly problem: string | null
}

/** The last delivery of a sender, and what the secret that signed it is called now. */
export interface LastSigned {
    readonly secret: Signer
    readonly delivery: string
    readonly received_at: string
}

/** A new secret, returned once. */
export interface NewSecret {
    readonly secret: string
    readonly previous_expires: string | null
    readonly replaced: 'nothing' | 'current' | 'unused'
}

/** What happens to held deliveries when the instance is confirmed. */
export type HeldChoice = 'release' | 'discard' | 'keep'

/** How far measuring the platform got; `since` continues it. */
export interface Measuring {
    readonly measured: number
    readonly left: number
    readonly since: string
}

export const api = {
    setup: () => call<Setup>('GET', '/setup/state'),
    check: (id: CheckId | 'all') => call<Pick<Setup, 'checks'>>('POST', `/setup/checks/${id}`, {}),
    preview: (id: ExampleId) => call<{ readonly text: readonly string[] }>('POST', `/setup/previews/${id}`, {}),
    settings: async () => (await call<{ readonly settings: readonly Setting[] }>('GET', '/settings/values')).settings,
    change: (name: string, value: string) => call<object>('PATCH', '/settings/values', { [name]: value }),
    rotate: (overlapHours: number) => call<NewSecret>('POST', '/setup/secret', { overlap_hours: overlapHours }),
    confirm: (held: HeldChoice, reason: string) =>
        call<{ readonly held: number }>('POST', '/setup/instance', { held, reason }),
    measure: () => call<{ readonly log: string }>('POST', '/setup/attribution', {}),
    facts: () => call<object>('GET', '/setup/platform-facts'),
    measurePlatform: (since: string | null) =>
        call<Measuring>('POST', '/setup/platform-facts', since === null ? {} : { since }),
    collect: () => call<{ readonly state?: string }>('POST', '/evidence/runs', {}),
}
