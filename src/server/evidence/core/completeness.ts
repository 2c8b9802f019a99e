/** What one run could and could not see, per source. */

import type { Confidence, EvidenceSource, SourceStatus } from './catalogue.ts'
import type { Covered } from './ledger/ledger.ts'
import type { Instant } from '../../shared/time.ts'

/** Whether a source can be read, with the settings that decide what it holds. */
export interface SourceState {
    readonly status: SourceStatus
    readonly settings: Readonly<Record<string, string>>
    readonly notes: string
}

/** A state with its reason; settings are what decides what the source holds. */
export function stateOf(
    status: SourceStatus,
    notes: string,
    settings: Readonly<Record<string, string>> = {},
): SourceState {
    return { status, settings, notes }
}

/** Why rows of a window are not part of the evidence. */
export interface Gap {
    /** `rotated`, `budget`, `late`, `excluded`, `audit_exempt`, `setting`, `unreadable`, `not_captured`. */
    readonly kind: string
    readonly from: Instant | null
    readonly to: Instant | null
    readonly note: string
}

/** What one run saw of one source. `recordCount` is null, not 0, when it was not read. */
export interface SourceCompleteness {
    readonly source: EvidenceSource
    /** Real table names, joined by `|`. */
    readonly sourceTable: string
    readonly status: SourceStatus
    /** The strongest grade that this source can give. */
    readonly confidence: Confidence
    readonly recordCount: number | null
    readonly rowsMatched: number | null
    readonly windowFrom: Instant | null
    readonly windowTo: Instant | null
    readonly oldestRow: Instant | null
    readonly gaps: readonly Gap[]
    /** What became of the rows of the window; null for a source that is not read by time. */
    readonly covered: readonly Covered[] | null
    /** Values of the settings that decide what the source holds, as read in this run. */
    readonly settings: Readonly<Record<string, string>>
    /** What the source does not prove, and what would make it readable. */
    readonly notes: string
}
