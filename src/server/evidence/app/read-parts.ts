/** Sources that are parts of logs: takes what is theirs from the pages that are read for those logs, and reports how far that went. */

import type { EvidenceSource, SourceStatus } from '../core/catalogue.ts'
import { stateOf, type SourceCompleteness, type SourceState } from '../core/completeness.ts'
import { toCovered } from '../core/ledger/to-covered.ts'
import type { SourceRow } from '../core/rows.ts'
import type { PartDescriptor } from '../core/source.ts'
import { SOURCE_LIST } from '../sources/index.ts'
import type { Instant } from '../../shared/time.ts'
import { switchedOff, toCompleteness } from './completeness.ts'
import type { CollectPorts } from './evidence-ports.ts'
import { keepEvidence, type Keeps } from './keep-evidence.ts'
import { contextOf, type Knowledge } from './knowledge.ts'

/** The parts of all logs, for one run. */
export interface Parts {
    /** Stores the evidence that the rows of a page hold. */
    take(log: EvidenceSource, page: readonly SourceRow[], keeps?: Keeps): void
    /** How many pieces of evidence were stored that were not there before. */
    added(): number
    /** What was seen of each part, from what was seen of its logs. */
    close(logs: readonly SourceCompleteness[]): readonly SourceCompleteness[]
}

/** Opens the parts of all logs that are switched on. */
export function openParts(knowledge: Knowledge, ports: CollectPorts): Parts {
    const parts = SOURCE_LIST.filter(isPart).map((descriptor) => ({
        descriptor,
        off: switchedOff(descriptor.source, ports.settings),
        rows: 0,
        matched: 0,
    }))
    let added = 0
    return {
        take: (log, page, keeps) => {
            for (const part of parts) {
                const table = part.descriptor.partOf[log]
                if (table === undefined || part.off !== null) continue
                const rows = part.descriptor.select(page)
                if (rows.length === 0) continue
                const transformed = part.descriptor.transform(rows, contextOf(knowledge, [], {}), table)
                part.rows += rows.length
                part.matched += transformed.evidence.length
                added += keepEvidence(transformed, knowledge, ports, keeps)
            }
        },
        added: () => added,
        close: (logs) =>
            parts.map(({ descriptor, matched, off, rows }) =>
                toPartCompleteness(
                    descriptor,
                    off,
                    logs.filter(({ source }) => descriptor.partOf[source] !== undefined),
                    rows,
                    matched,
                ),
            ),
    }
}

function isPart(descriptor: (typeof SOURCE_LIST)[number]): descriptor is PartDescriptor<EvidenceSource> {
    return descriptor.kind === 'part'
}

/**
 * | Its logs | The part |
 * |---|---|
 * | none could be read | as the last of them, which is the one that needs a permission |
 * | some could not be read, or some have gaps | partial |
 * | all were read | available, from the latest beginning to the earliest end of their windows |
 */
function toPartCompleteness(
    { source }: PartDescriptor<EvidenceSource>,
    off: SourceState | null,
    logs: readonly SourceCompleteness[],
    rows: number,
    matched: number,
): SourceCompleteness {
    const read = logs.filter(({ recordCount }) => recordCount !== null)
    if (off !== null || read.length === 0) return toCompleteness(source, off || lastOf(logs), null)
    const isWhole = read.length === logs.length && read.every(({ status }) => status === 'available')
    const status: SourceStatus = isWhole ? 'available' : 'partial'
    const unread = logs.filter(({ recordCount }) => recordCount === null).map((log) => `${log.source}: ${log.status}.`)
    const seen = {
        recordCount: rows,
        rowsMatched: matched,
        windowFrom: edgeOf(
            read.map(({ windowFrom }) => windowFrom),
            (one, other) => one > other,
        ),
        windowTo: edgeOf(
            read.map(({ windowTo }) => windowTo),
            (one, other) => one < other,
        ),
        oldestRow: edgeOf(
            read.map(({ oldestRow }) => oldestRow),
            (one, other) => one > other,
        ),
        gaps: read.flatMap(({ gaps }) => gaps),
    }
    const hasAll = read.length === logs.length && read.every(isReadInFull)
    const covered = toCovered({ ...seen, windowFrom: latestBeginning(read), isWhole: hasAll })
    return { ...toCompleteness(source, stateOf(status, unread.join(' ')), seen), covered }
}

/** Apart from gaps, which the part has as well. */
function isReadInFull({ covered }: SourceCompleteness): boolean {
    return covered !== null && covered.every(({ state }) => state !== 'partial')
}

function latestBeginning(logs: readonly SourceCompleteness[]): Instant | null {
    return edgeOf(
        logs.map(
            ({ covered, windowTo }) =>
                (covered || []).reduce<Instant | null>(
                    (first, { from }) => (first !== null && first < from ? first : from),
                    null,
                ) || windowTo,
        ),
        (one, other) => one > other,
    )
}

function lastOf(logs: readonly SourceCompleteness[]): SourceState {
    const last = logs[logs.length - 1]
    return last === undefined
        ? stateOf('unavailable_not_enabled', 'No log was opened.')
        : stateOf(last.status, last.notes, last.settings)
}

function edgeOf(
    times: readonly (Instant | null)[],
    isBetter: (one: Instant, other: Instant) => boolean,
): Instant | null {
    return times.reduce<Instant | null>(
        (best, time) => (time !== null && (best === null || isBetter(time, best)) ? time : best),
        null,
    )
}
