/** What people are notified of, written once: Fluent, server, documents and tests read it here. */

import { toLine } from '../../../shared/text.ts'
import type { Instant } from '../../../shared/time.ts'

/** Kinds of alert; each has an event and a notification that people subscribe to. */
export const ALERT_KINDS = {
    dead_letters: { label: 'Dead letters', sequence: 0 },
    control: { label: 'Control failing or stale', sequence: 1 },
    evidence: { label: 'Evidence incomplete', sequence: 2 },
    token: { label: 'Token expiring', sequence: 3 },
    traffic: { label: 'No deliveries', sequence: 4 },
    integrity: { label: 'Evidence file broken', sequence: 5 },
    attestation: { label: 'Attestation chain differs', sequence: 6 },
    canary: { label: 'Canary missed', sequence: 7 },
} as const
export type AlertKind = keyof typeof ALERT_KINDS

/** Whether the condition of an alert is ongoing. */
export const ALERT_STATES = {
    ongoing: { label: 'Ongoing', sequence: 0 },
    over: { label: 'Over', sequence: 1 },
} as const

/** Something that is so now and that people want to know. */
export interface AlertCondition {
    readonly kind: AlertKind
    /** Distinguishes conditions of a kind: each is alerted once within the window. */
    readonly subject: string
    /** What it is, in a few words: the subject of the mail. Names in it are as they came; so are those of the detail. */
    readonly headline: string
    /** One sentence for people. */
    readonly detail: string
    /** What to do. */
    readonly advice: string
    /** Where to look. */
    readonly table: string
    readonly recordId: string
    /** When something was last added to it; null where its being ongoing is all there is to know. */
    readonly newsAt: Instant | null
}

/** What is remembered of a subject. */
export interface KnownAlert {
    readonly sysId: string
    readonly isOngoing: boolean
    /** Since when it is ongoing. */
    readonly since: Instant
    /** Null when people were not alerted yet. */
    readonly lastAlerted: Instant | null
    readonly alertCount: number
}

/**
 * A text of an alert as a mail may have it: one line without markup, and without what a mail would put a value in for. Senders choose the
 * names of gateways, and nothing is documented to escape a column in the text of a mail.
 */
export function toMailText(text: string, max: number): string {
    return toLine(text, max)
        .replace(/</g, '\u2039')
        .replace(/>/g, '\u203A')
        .replace(/\$(?=\{)/g, '\uFF04')
}
