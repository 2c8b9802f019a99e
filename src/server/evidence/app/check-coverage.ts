/** Says whether sources were read for the time that somebody relies on: a run sees its own window only, the coverage ledger every time. */

import { findRead, findUnread } from '../core/ledger/ledger.ts'
import type { EvidenceSource } from '../core/catalogue.ts'
import type { RunView } from '../core/views.ts'
import { commonSpan, type Span } from '../core/ledger/spans.ts'
import { SOURCE_NAMES, SOURCES } from '../sources/index.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { toInstant, toIso, type Instant } from '../../shared/time.ts'
import { findUnknown, type SourcesUnknown } from './check-completeness.ts'
import type { Ledgers, LookedAgain } from './evidence-ports.ts'
import { lastDays } from './ledgers.ts'

/** Time of a source that was not read in full, or read once when it was new: rows of it may still come. */
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
    { ledgers, lookedAgain }: { readonly ledgers: Ledgers; readonly lookedAgain: LookedAgain },
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
    const span = { from: begin, to: end }
    const lacks = asked.flatMap((source) => {
        const ledger = ledgers[source] || []
        const unread = findUnread(ledger, span)
        const once = findOnce(source, span, lookedAgain).flatMap((one) => findRead(ledger, one))
        return [
            ...unread.map((one) => toUnreadTime(source, one.state, one.reason, one)),
            ...once.map((one) => toUnreadTime(source, 'read', 'not_looked_again', one)),
        ]
    })
    return ok({ isComplete: lacks.length === 0 && asked.length > 0, from: toIso(begin), to: toIso(end), lacks })
}

/** The time after what was looked at again, of a log or of the logs that a source is a part of; none of a source that is asked and not read. */
function findOnce(source: EvidenceSource, span: Span, lookedAgain: LookedAgain): readonly Span[] {
    const descriptor = SOURCES[source]
    const logs = descriptor.kind === 'part' ? (Object.keys(descriptor.partOf) as EvidenceSource[]) : [source]
    const seen = logs.flatMap((log) => lookedAgain[log] || []).sort()
    const once = seen.length === 0 ? null : commonSpan(span, { from: seen[0], to: later(span.to, seen[0]) })
    return once === null ? [] : [once]
}

function later(one: Instant, other: Instant): Instant {
    return one > other ? one : other
}

function toUnreadTime(source: EvidenceSource, status: string, reason: string, { from, to }: Span): UnreadTime {
    return { source, status, reason, from: toIso(from), to: toIso(to) }
}
