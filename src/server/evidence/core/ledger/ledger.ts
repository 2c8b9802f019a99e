/** The coverage ledger of one source: which time was read, which was not, and why. */

import type { CoverageState } from '../catalogue.ts'
import type { Instant } from '../../../shared/time.ts'
import { commonSpan, hasTime, joinSpans, withoutSpans, type Span } from './spans.ts'

/** Time of a source in one state. */
export interface Covered extends Span {
    readonly state: CoverageState
    /** Why it is in that state: a status of the source or a kind of gap; '' for time that was read. */
    readonly reason: string
}

/** One line of the ledger, with the numbers of the runs that noted its beginning and its end. */
export interface LedgerEntry extends Covered {
    readonly firstRun: string
    readonly lastRun: string
}

/** In order; no two entries share a second, and two that touch differ. */
export type Ledger = readonly LedgerEntry[]

/** Time that was not read. */
export interface Unread extends Span {
    /** `not_read` for time of which the ledger holds nothing. */
    readonly state: Exclude<CoverageState, 'read'> | 'not_read'
    readonly reason: string
}

/** More entries than a source needs in its normal course; beyond, the oldest are forgotten and count as not read. */
export const MOST_ENTRIES = 400

const WEIGHTIEST_FIRST: readonly CoverageState[] = ['read', 'rotated', 'partial', 'refused', 'skipped']

/** States that are facts of that time, which no later run changes. */
const SETTLED: readonly CoverageState[] = ['read', 'rotated']

/**
 * The ledger after a run. What is known stays, so a run that reads less takes nothing from it:
 *
 * | Known | Noted | Then |
 * |---|---|---|
 * | read, rotated | anything | as known |
 * | partial | read | read |
 * | partial | anything else | as known |
 * | refused, skipped, nothing | anything | as noted |
 */
export function noteCoverage(known: Ledger, noted: readonly Covered[], run: string): Ledger {
    let ledger = known
    for (const { from, reason, state, to } of noted) {
        if (!hasTime({ from, to })) continue
        const kept = ledger.filter((entry) => isKept(entry.state, state))
        const replaced = ledger.filter((entry) => !isKept(entry.state, state))
        const added = withoutSpans([{ from, to }], kept).map((span) => ({
            ...span,
            state,
            reason,
            firstRun: run,
            lastRun: run,
        }))
        ledger = joinEntries([...kept, ...replaced.flatMap((entry) => rest(entry, { from, to })), ...added])
    }
    return ledger.length > MOST_ENTRIES ? ledger.slice(-MOST_ENTRIES) : ledger
}

/** Stored entries as a ledger. Where a worker died while it stored them, two may share time: then the one that more is known by counts. */
export function toLedger(entries: readonly LedgerEntry[]): Ledger {
    let ledger: Ledger = []
    for (const state of WEIGHTIEST_FIRST) {
        const known = ledger
        const added = entries
            .filter((entry) => entry.state === state)
            .flatMap((entry) => withoutSpans([entry], known).map((span) => ({ ...entry, ...span })))
        ledger = joinEntries([...known, ...added])
    }
    return ledger
}

function isKept(known: CoverageState, noted: CoverageState): boolean {
    return SETTLED.indexOf(known) >= 0 || (known === 'partial' && noted !== 'read')
}

function rest(entry: LedgerEntry, span: Span): readonly LedgerEntry[] {
    return withoutSpans([entry], [span]).map((left) => ({ ...entry, ...left }))
}

function joinEntries(entries: readonly LedgerEntry[]): Ledger {
    const joined: LedgerEntry[] = []
    for (const entry of [...entries].sort((one, other) => (one.from < other.from ? -1 : 1))) {
        const last = joined[joined.length - 1]
        const isSame = last !== undefined && last.state === entry.state && last.reason === entry.reason
        if (isSame && last.to >= entry.from)
            joined[joined.length - 1] = entry.to > last.to ? { ...last, to: entry.to, lastRun: entry.lastRun } : last
        else joined.push(entry)
    }
    return joined
}

/** What of the time that is asked about was not read in full, and why, in order; nothing where all of it was. */
export function findUnread(ledger: Ledger, asked: Span): readonly Unread[] {
    const unread: Unread[] = []
    for (const { reason, state, ...span } of ledger) {
        const common = state === 'read' ? null : commonSpan(span, asked)
        if (common !== null && state !== 'read') unread.push({ ...common, state, reason })
    }
    for (const span of withoutSpans([asked], ledger)) unread.push({ ...span, state: 'not_read', reason: '' })
    return unread.sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** What of the time that is asked about was read in full, in order. */
export function findRead(ledger: Ledger, asked: Span): readonly Span[] {
    const read = ledger.filter(({ state }) => state === 'read')
    return joinSpans(read).flatMap((span) => commonSpan(span, asked) || [])
}

/** Since when everything up to the end of the ledger was read; null where its end was not. */
export function readSince(ledger: Ledger): Instant | null {
    const last = ledger[ledger.length - 1]
    return last !== undefined && last.state === 'read' ? last.from : null
}

/** Where the last time ends that was read, in full or in part; null where none was. */
export function readUntil(ledger: Ledger): Instant | null {
    const read = ledger.filter(({ state }) => state === 'read' || state === 'partial')
    return read.length === 0 ? null : read[read.length - 1].to
}
