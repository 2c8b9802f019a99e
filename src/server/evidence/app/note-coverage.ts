/** Brings the coverage ledger up to date with what a run saw of each source. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import { noteCoverage, readSince, type Covered, type Ledger } from '../core/ledger/ledger.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import { SOURCE_NAMES } from '../sources/index.ts'
import type { CollectPorts, Ledgers, RunSummary } from './evidence-ports.ts'

/** Since when each source has been read in full up to the end of its ledger. */
export function readSinceOf(ledgers: Ledgers): RunSummary['readSince'] {
    const since: Partial<Record<EvidenceSource, Instant>> = {}
    for (const source of SOURCE_NAMES) {
        const time = readSince(ledgers[source] || [])
        if (time !== null) since[source] = time
    }
    return since
}

/** The ledgers with this run noted, which are stored as well. */
export function noteRun(
    sources: readonly SourceCompleteness[],
    until: Instant,
    known: Ledgers,
    { coverage, runs, settings }: CollectPorts,
): Ledgers {
    const run = runs.last()
    const number = run === null ? '' : run.number
    const firstLook = addSeconds(until, -settings.evidenceFirstLookHours * 3600)
    const noted: Partial<Record<EvidenceSource, Ledger>> = { ...known }
    for (const seen of sources) {
        if (seen.covered === null) continue
        const before = known[seen.source] || []
        const after = noteCoverage(
            before,
            seen.recordCount === null ? refusedSince(before, seen, firstLook, until) : seen.covered,
            number,
        )
        noted[seen.source] = after
        coverage.save(seen.source, before, after)
    }
    return noted
}

/** A source that could not be read: since what is known of it ends. */
function refusedSince(
    ledger: Ledger,
    { status }: SourceCompleteness,
    firstLook: Instant,
    until: Instant,
): readonly Covered[] {
    const last = ledger[ledger.length - 1]
    return [{ from: last === undefined ? firstLook : last.to, to: until, state: 'refused', reason: status }]
}
