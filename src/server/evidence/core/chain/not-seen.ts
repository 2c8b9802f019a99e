/** Says of one hop which sources could have shown it and did not, and why. */

import type { EvidenceSource, HopKind, SourceStatus } from '../catalogue.ts'
import type { SourceCompleteness } from '../completeness.ts'
import type { Evidence } from '../model.ts'
import { SOURCE_LIST } from '../../sources/index.ts'

/** A source that shows nothing of a hop. */
export interface NotSeen {
    readonly source: EvidenceSource
    /** Null where no run has looked at the source yet. */
    readonly status: SourceStatus | null
    /**
     * `not_read`: it could not be read, so its silence says nothing. `gap`: it was read with gaps. `no_row`: it was read, and no row
     * shows the hop.
     */
    readonly reason: 'not_read' | 'gap' | 'no_row'
    readonly note: string
}

/** The sources of a hop that say nothing of it, in the order of the list. `shown` are the rows that the hop rests on. */
export function notSeen(
    kind: HopKind,
    shown: readonly Evidence[],
    sources: readonly SourceCompleteness[],
): readonly NotSeen[] {
    const silent = SOURCE_LIST.filter(
        ({ shows, source }) => shows.indexOf(kind) >= 0 && shown.every((row) => row.source !== source),
    )
    return silent.map(({ source }) => toNotSeen(source, sources.find((one) => one.source === source) || null))
}

function toNotSeen(source: EvidenceSource, read: SourceCompleteness | null): NotSeen {
    if (read === null) return { source, status: null, reason: 'not_read', note: 'No run has looked at this source yet' }
    const { gaps, notes, status } = read
    if (status !== 'available' && status !== 'partial') return { source, status, reason: 'not_read', note: notes }
    if (status === 'partial' || gaps.length > 0)
        return { source, status, reason: 'gap', note: gaps.map(({ note }) => note).join('; ') || notes }
    return { source, status, reason: 'no_row', note: '' }
}
