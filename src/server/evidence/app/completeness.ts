/** Puts together what one run saw of one source. */

import type { EvidenceSource } from '../core/catalogue.ts'
import { stateOf, type Gap, type SourceCompleteness, type SourceState } from '../core/completeness.ts'
import { leavesUnread, toCovered } from '../core/ledger/to-covered.ts'
import { SOURCES } from '../sources/index.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Instant } from '../../shared/time.ts'

/** What was read of a source that could be read. */
export interface Seen {
    readonly recordCount: number
    readonly rowsMatched: number
    readonly windowFrom: Instant | null
    readonly windowTo: Instant | null
    readonly oldestRow: Instant | null
    readonly gaps: readonly Gap[]
    /** Where the time begins of which no row can be missing; left out where that is the window. */
    readonly coveredFrom?: Instant
}

/** The statement of one source. `seen` is null where it could not be read: counts are then null, never 0. */
export function toCompleteness(
    source: EvidenceSource,
    state: SourceState,
    seen: Seen | null,
    tables: readonly string[] = SOURCES[source].tables,
): SourceCompleteness {
    const facts = SOURCES[source]
    const isPartial = seen !== null && seen.gaps.some(leavesUnread)
    return {
        source,
        sourceTable: tables.join('|'),
        status: state.status === 'available' && isPartial ? 'partial' : state.status,
        confidence: facts.strongest,
        recordCount: seen === null ? null : seen.recordCount,
        rowsMatched: seen === null ? null : seen.rowsMatched,
        windowFrom: seen === null ? null : seen.windowFrom,
        windowTo: seen === null ? null : seen.windowTo,
        oldestRow: seen === null ? null : seen.oldestRow,
        gaps: seen === null ? [] : seen.gaps,
        covered: seen === null ? [] : coveredOf(seen, state),
        settings: state.settings,
        notes: [state.notes, facts.doesNotProve].filter((note) => note !== '').join(' '),
    }
}

function coveredOf({ coveredFrom, gaps, windowFrom, windowTo }: Seen, { status }: SourceState) {
    return toCovered({ windowFrom: coveredFrom || windowFrom, windowTo, gaps, isWhole: status === 'available' })
}

/** Whether a source can be read at all, in whole or in part. */
export function isReadable(state: SourceState): boolean {
    return state.status === 'available' || state.status === 'partial'
}

/** The state of a source that its property switches off; null for one that is on, or that no property switches. */
export function switchedOff(source: EvidenceSource, settings: Settings): SourceState | null {
    const { switchedBy, tables } = SOURCES[source]
    if (switchedBy === undefined || settings[switchedBy.setting]) return null
    return stateOf(
        'unavailable_not_enabled',
        `${switchedBy.property} is false: set it to true to read ${tables.join(', ')}.`,
    )
}
