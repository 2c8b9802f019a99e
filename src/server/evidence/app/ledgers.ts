/** Opens the coverage ledgers from what is stored, and says which time an answer is about. */

import type { EvidenceSource } from '../core/catalogue.ts'
import { toLedger, type Ledger, type LedgerEntry } from '../core/ledger/ledger.ts'
import type { Span } from '../core/ledger/spans.ts'
import type { Evidence } from '../core/model.ts'
import type { RunView } from '../core/views.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { SOURCE_NAMES } from '../sources/index.ts'
import type { Ledgers } from './evidence-ports.ts'

/** Counts of executions are about as much. */
const ASKED_DAYS = 30

/** The ledger of every source; empty for one of which nothing is stored. */
export function openLedgers(stored: Readonly<Partial<Record<EvidenceSource, readonly LedgerEntry[]>>>): Ledgers {
    const ledgers: Partial<Record<EvidenceSource, Ledger>> = {}
    for (const source of SOURCE_NAMES) ledgers[source] = toLedger(stored[source] || [])
    return ledgers
}

/** The thirty days before the end of what the last run was to read; null before the first. */
export function lastDays(run: RunView | null): Span | null {
    const ends = run === null ? [] : run.sources.map(({ windowTo }) => windowTo)
    const to = ends.reduce<Instant | null>(
        (last, end) => (end !== null && (last === null || end > last) ? end : last),
        null,
    )
    return to === null ? null : { from: addSeconds(to, -ASKED_DAYS * DAY_SECONDS), to }
}

/** The time of these rows with the window around it; null where none has a time. */
export function timeOfRows(rows: readonly Evidence[], windowSeconds: number): Span | null {
    const times = rows.flatMap(({ executedAt }) => (executedAt === null ? [] : [executedAt])).sort()
    if (times.length === 0) return null
    return { from: addSeconds(times[0], -windowSeconds - 1), to: addSeconds(times[times.length - 1], windowSeconds) }
}
