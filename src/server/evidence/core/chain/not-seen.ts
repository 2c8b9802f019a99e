/** Says of one hop which sources could have shown it and did not, and why: for the time that is asked about. */

import type { EvidenceSource, HopKind, SourceStatus } from '../catalogue.ts'
import type { SourceCompleteness } from '../completeness.ts'
import { findRead, findUnread, type Ledger, type Unread } from '../ledger/ledger.ts'
import type { Span } from '../ledger/spans.ts'
import type { Evidence } from '../model.ts'
import { SOURCE_LIST } from '../../sources/index.ts'

/** A source that shows nothing of a hop. */
export interface NotSeen {
    readonly source: EvidenceSource
    /** In the last run; null where no run has looked at the source yet. */
    readonly status: SourceStatus | null
    /**
     * `not_read`: it was not read at all, so its silence says nothing. `gap`: it was read with gaps. `no_row`: it was read in full, and
     * no row shows the hop.
     */
    readonly reason: 'not_read' | 'gap' | 'no_row'
    readonly note: string
    /** What of the time that is asked about was not read, the oldest first, and not more than so many. */
    readonly unread: readonly Unread[]
}

/** What is known of how far sources were read. */
export interface Looked {
    /** What the last run saw. */
    readonly sources: readonly SourceCompleteness[]
    readonly ledgers: Readonly<Partial<Record<EvidenceSource, Ledger>>>
    /** The time that is asked about; null before the first run. */
    readonly asked: Span | null
}

const MOST_UNREAD = 20

/** The sources of a hop that say nothing of it, in the order of the list. `shown` are the rows that the hop rests on. */
export function notSeen(kind: HopKind, shown: readonly Evidence[], looked: Looked): readonly NotSeen[] {
    const silent = SOURCE_LIST.filter(
        ({ shows, source }) => shows.indexOf(kind) >= 0 && shown.every((row) => row.source !== source),
    )
    return silent.map(({ source }) => toNotSeen(source, looked))
}

/**
 * | The time that is asked about | Reason |
 * |---|---|
 * | no run has looked at the source | not_read |
 * | nothing is noted of the source, which is not read by time | as the last run left it |
 * | nothing of it was read, nor in part | not_read |
 * | some of it was not read in full | gap |
 * | all of it was read | no_row |
 */
function toNotSeen(source: EvidenceSource, { asked, ledgers, sources }: Looked): NotSeen {
    const last = sources.find((one) => one.source === source)
    if (last === undefined)
        return { source, status: null, reason: 'not_read', note: 'No run has looked at this source yet', unread: [] }
    const { status } = last
    const ledger = ledgers[source] || []
    if (asked === null || ledger.length === 0) return { source, status, ...inLastRun(last), unread: [] }
    const unread = findUnread(ledger, asked)
    if (unread.length === 0) return { source, status, reason: 'no_row', note: '', unread }
    const isNothingRead = findRead(ledger, asked).length === 0 && unread.every(({ state }) => state !== 'partial')
    const reason = isNothingRead ? 'not_read' : 'gap'
    return { source, status, reason, note: inLastRun(last).note || UNREAD_NOTE, unread: unread.slice(0, MOST_UNREAD) }
}

const UNREAD_NOTE = 'Some of the time that is asked about was not read'

function inLastRun({ gaps, notes, status }: SourceCompleteness): Pick<NotSeen, 'reason' | 'note'> {
    if (status !== 'available' && status !== 'partial') return { reason: 'not_read', note: notes }
    if (status === 'partial' || gaps.length > 0)
        return { reason: 'gap', note: gaps.map(({ note }) => note).join('; ') || notes }
    return { reason: 'no_row', note: '' }
}
