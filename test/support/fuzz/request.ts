/** One request of the fuzz, and what the fuzz knows of it. */

import type { Counted } from './event-bodies.ts'
import type { Right } from './rights.ts'

/** What a request reaches for. */
export type Target =
    /** A route of the app, as the matrix names it. */
    | { readonly kind: 'route'; readonly route: string }
    /** Rows of a table of the app, by the Table API or the Attachment API. */
    | { readonly kind: 'rows'; readonly table: string; readonly right: Right; readonly api: 'table' | 'attachment' }
    /** Something else that gives no role a right to write. */
    | { readonly kind: 'other'; readonly name: string }

/** One request. */
export interface FuzzRequest {
    readonly role: string
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: Buffer | null
    readonly target: Target
    /** Sent so many times at once. */
    readonly twins: number
    /** A delivery that is signed as the app should accept it. */
    readonly delivery?: SentDelivery
    /** A delivery that nobody who has the secret signed, or long ago. */
    readonly isForged?: boolean
}

/** A signed delivery. */
export interface SentDelivery {
    /** What the signature covers beside the body: two deliveries with one body differ in it. */
    readonly signedBeside: string
    /** Until when the signed time counts, in milliseconds; null where no time is signed. */
    readonly freshUntil: number | null
    /** The record that must come of it, where only this delivery can make it. */
    readonly counts: Counted | null
}

/** What a request was answered. */
export interface FuzzAnswer {
    readonly status: number
    readonly text: string
}

/** The request in one line, for people. */
export function describeRequest({ role, method, path, headers, body, twins }: FuzzRequest): string {
    const shown = Object.entries(headers).map(([name, value]) => `${name}: ${value.slice(0, 80)}`)
    const text = body === null ? '' : ` ${JSON.stringify(body.toString('utf8').slice(0, 600))}`
    return `${role}${twins > 1 ? ` ×${twins}` : ''} ${method} ${path.slice(0, 300)} {${shown.join('; ')}}${text}`
}
