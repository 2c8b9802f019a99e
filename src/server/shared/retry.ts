/** When failed work is tried again: ever longer gaps, with a jitter that the work itself decides, or when a person asks for it. */

import { addSeconds } from './time.ts'
import type { Instant } from './time.ts'

const FIRST_GAP_SECONDS = 30
const GROWTH = 3
const JITTER = 0.2

/**
 * The next attempt after attempt number `attempt` failed, or null when it was the last one.
 *
 * | after attempt | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
 * |---|---|---|---|---|---|---|---|---|
 * | gap, ±20 % | 30 s | 90 s | 4.5 min | 13.5 min | 40 min | 2 h | 6 h | none |
 *
 * Together at most eleven hours. The jitter comes from `hash` (hexadecimal text), so that deliveries that failed together do
 * not return together, and a test knows when they do.
 */
export function toNextAttempt(now: Instant, attempt: number, maxAttempts: number, hash: string): Instant | null {
    if (attempt >= maxAttempts) return null
    return addSeconds(now, toGapSeconds(attempt, hash))
}

/** Seconds to wait after the given attempt, from 1. */
export function toGapSeconds(attempt: number, hash: string): number {
    const gap = FIRST_GAP_SECONDS * Math.pow(GROWTH, Math.max(0, attempt - 1))
    return Math.round(gap * (1 - JITTER + 2 * JITTER * toFraction(hash)))
}

/** What becomes of work whose worker died: it counts as an attempt, or work that kills its worker would be retried without end. */
export function afterLostWorker(
    attempts: number,
    maxAttempts: number,
): { readonly attempts: number; readonly isOver: boolean } {
    return { attempts: attempts + 1, isOver: attempts + 1 >= maxAttempts }
}

/** 0 to 1 from the first eight hexadecimal digits; the middle when there are none. */
function toFraction(hash: string): number {
    const digits = hash.slice(0, 8)
    return /^[0-9a-f]{8}$/i.test(digits) ? parseInt(digits, 16) / 0xffffffff : 0.5
}

/** Who had failed work tried again, and when. */
export interface Retried {
    readonly by: string
    readonly at: Instant
}

/** Work with outbound calls takes longer than processing a delivery: its lease is so many times as long. */
export const OUTBOUND_LEASES = 5

/** A delivery that was queued longer ago than this missed its business rule. */
export const FORGOTTEN_AFTER_SECONDS = 60

/** How long an export is attached to records that come after it; later ones have an export of their own. */
export const ATTACHED_LATER_SECONDS = 14 * 86400

/** Half a day, so that a run of the integrity check that was cut short does not check the same files again. */
export const CHECKED_RECENTLY_SECONDS = 43200

/** How long the file of a body may outlast its delivery. */
export const BODY_CHECK_SECONDS = 86400
