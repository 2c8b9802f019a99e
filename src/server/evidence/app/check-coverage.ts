/** Says whether sources were read for the time that somebody relies on: a run sees its own window only, the coverage ledger every time. */

import { findUnread } from '../core/ledger/ledger.ts'
import type { EvidenceSource } from '../core/catalogue.ts'
import type { RunView } from '../core/views.ts'
import { SOURCE_NAMES } from '../sources/index.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { toInstant, toIso } from '../../shared/time.ts'
import { findUnknown, type SourcesUnknown } from './check-completeness.ts'
import type { Ledgers } from './evidence-ports.ts'
import { lastDays } from './ledgers.ts'

/** Time of a source that was not read in full. */
export interface UnreadTime {
    readonly source: EvidenceSource
    readonly status: string
    readonly reason: string
    readonly from: string
    readonly to: string
}

export interface CheckedTime {
    readonly isComplete: boolean
    readonly from: string
    readonly to: string
    readonly lacks: readonly UnreadTime[]
}

type TimeInvalid = { readonly code: 'time_invalid'; readonly message: string }

/** Checks these sources, or every one that is read by time for an empty list. Without `to`, up to where the last run was to read. */
export function checkCoverage(
    wanted: readonly string[],
    from: unknown,
    to: unknown,
    run: RunView | null,
    ledgers: Ledgers,
): Result<CheckedTime, SourcesUnknown | TimeInvalid> {
    const unknown = findUnknown(wanted)
    if (unknown !== null) return fail(unknown)
    const begin = toInstant(from)
    const end = to === undefined || to === null || to === '' ? lastDays(run)?.to || null : toInstant(to)
    if (begin === null || end === null || begin >= end)
        return fail({ code: 'time_invalid', message: 'Pass a time and a later one, such as 2026-02-02T10:32:00Z' })
    const asked = SOURCE_NAMES.filter((source) =>
        wanted.length === 0 ? (ledgers[source] || []).length > 0 : wanted.indexOf(source) >= 0,
    )
    const lacks = asked.flatMap((source) =>
        findUnread(ledgers[source] || [], { from: begin, to: end }).map((unread) => ({
            source,
            status: unread.state,
            reason: unread.reason,
            from: toIso(unread.from),
            to: toIso(unread.to),
        })),
    )
    return ok({ isComplete: lacks.length === 0 && asked.length > 0, from: toIso(begin), to: toIso(end), lacks })
}
