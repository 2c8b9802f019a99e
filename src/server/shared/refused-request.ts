/** What is kept of the last request that receiving refused: what it looked like, never a secret, a signature or a body. */

import type { Route } from './names.ts'
import type { Instant } from './time.ts'

/** The most probable cause of a refusal. Each is a finding of the health checks, with its advice. */
export type RefusalCause =
    | 'refused_unsigned'
    | 'refused_other_header'
    | 'refused_unreadable'
    | 'refused_clock'
    | 'refused_compressed'
    | 'refused_charset'
    | 'refused_changed_body'
    | 'refused_secret_form'
    | 'refused_secret'
    | 'refused_mode'
    | 'refused_content_type'
    | 'refused_too_large'

/** The description of one refused request. */
export interface RefusedRequest {
    readonly code: string
    readonly cause: RefusalCause
    readonly route: Route
    /** How its signature is written. */
    readonly shape: string
    /** Those of the header names that receiving knows. */
    readonly headers: readonly string[]
    readonly contentType: string
    readonly contentEncoding: string
    /** The length that it announced, and that of the text that was read; null where it announced none. */
    readonly announced: number | null
    readonly length: number
    /** What was tried: secret, signed content and form of the key. */
    readonly tried: readonly string[]
    /** The seconds that its clock is off, or the mode in which it was signed. */
    readonly detail: string
}

/** The same as it is kept: with how many were refused in its minute, at least. */
export interface KeptRefusal extends RefusedRequest {
    readonly at: Instant
    readonly count: number
}

/** The rows that hold them, beside the results of the health checks. */
export const REFUSAL_ROWS = {
    last: { id: 'last_refusal', title: 'Last refused request' },
    modeChanged: { id: 'last_mode_change', title: 'Last request that was signed in another mode' },
} as const
export type RefusalRow = keyof typeof REFUSAL_ROWS
