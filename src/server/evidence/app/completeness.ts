/** Puts together what one run saw of one source. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { Gap, SourceCompleteness } from '../core/completeness.ts'
import { SOURCE_FACTS } from '../core/source-facts.ts'
import type { SourceState } from './evidence-ports.ts'
import type { Instant } from '../../shared/time.ts'

/** What was read of a source that could be read. */
export interface Seen {
    readonly recordCount: number
    readonly rowsMatched: number
    readonly windowFrom: Instant | null
    readonly windowTo: Instant | null
    readonly oldestRow: Instant | null
    readonly gaps: readonly Gap[]
}

/** Kinds of gap that leave rows of the window unread. */
const PARTIAL: readonly string[] = ['rotated', 'budget', 'unreadable', 'excluded']

/** The statement of one source. `seen` is null where it could not be read: counts are then null, never 0. */
export function toCompleteness(
    source: EvidenceSource,
    state: SourceState,
    seen: Seen | null,
    tables: readonly string[] = [],
): SourceCompleteness {
    const facts = SOURCE_FACTS[source]
    const isPartial = seen !== null && seen.gaps.some(({ kind }) => PARTIAL.indexOf(kind) >= 0)
    return {
        source,
        sourceTable: tables.length > 0 ? tables.join('|') : facts.sourceTable,
        status: state.status === 'available' && isPartial ? 'partial' : state.status,
        confidence: facts.strongest,
        recordCount: seen === null ? null : seen.recordCount,
        rowsMatched: seen === null ? null : seen.rowsMatched,
        windowFrom: seen === null ? null : seen.windowFrom,
        windowTo: seen === null ? null : seen.windowTo,
        oldestRow: seen === null ? null : seen.oldestRow,
        gaps: seen === null ? [] : seen.gaps,
        settings: state.settings,
        notes: [state.notes, facts.doesNotProve].filter((note) => note !== '').join(' '),
    }
}

/** Whether a source can be read at all, in whole or in part. */
export function isReadable(state: SourceState): boolean {
    return state.status === 'available' || state.status === 'partial'
}
