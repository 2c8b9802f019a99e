/** Brings the coverage ledger up to date with what a run saw of each source. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import { noteCoverage, readSince, type Covered, type Ledger } from '../core/ledger/ledger.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Instant } from '../../shared/time.ts'
import { SOURCE_NAMES } from '../sources/index.ts'
import { firstReading } from './first-look.ts'
import type { CollectPorts, Ledgers, RunSummary } from './evidence-ports.ts'

/** Time in states, by source. */
export type Noted = Readonly<Partial<Record<EvidenceSource, readonly Covered[]>>>

/** Since when each source has been read in full up to the end of its ledger. */
export function readSinceOf(ledgers: Ledgers): RunSummary['readSince'] {
    const since: Partial<Record<EvidenceSource, Instant>> = {}
    for (const source of SOURCE_NAMES) {
        const time = readSince(ledgers[source] || [])
        if (time !== null) since[source] = time
    }
    return since
}

/** The ledgers with what was noted, which is stored as well. */
export function note(noted: Noted, known: Ledgers, { coverage, runs }: CollectPorts): Ledgers {
    const run = runs.last()
    const ledgers: Partial<Record<EvidenceSource, Ledger>> = { ...known }
    for (const source of SOURCE_NAMES) {
        const before = known[source] || []
        const after = noteCoverage(before, noted[source] || [], run === null ? '' : run.number)
        if (after === before) continue
        ledgers[source] = after
        coverage.save(source, before, after, run)
    }
    return ledgers
}

/** What the statements of a run say of time. */
export function toNoted(
    sources: readonly SourceCompleteness[],
    until: Instant,
    ledgers: Ledgers,
    settings: Settings,
): Noted {
    const noted: Partial<Record<EvidenceSource, readonly Covered[]>> = {}
    for (const { covered, recordCount, source, status } of sources)
        if (covered !== null)
            noted[source] =
                recordCount === null
                    ? [{ ...unnoted(ledgers[source] || [], until, settings), state: 'refused', reason: status }]
                    : covered
    return noted
}

/** The time since what is known of a source ends. */
function unnoted(ledger: Ledger, until: Instant, settings: Settings): { readonly from: Instant; readonly to: Instant } {
    const last = ledger[ledger.length - 1]
    return { from: last === undefined ? firstReading(until, settings) : last.to, to: until }
}
