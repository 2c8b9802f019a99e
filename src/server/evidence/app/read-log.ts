/** Reads one log from where the last run left it. The watermark moves when the evidence of a page is stored. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { Gap, SourceCompleteness, SourceState } from '../core/completeness.ts'
import type { SourceRow, Watermark } from '../core/rows.ts'
import { readUntil, type Ledger } from '../core/ledger/ledger.ts'
import type { LogDescriptor } from '../core/source.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
import type { CollectPorts, LogSource, SourceMemory } from './evidence-ports.ts'
import type { Budget } from './budget.ts'
import { isReadable, switchedOff, toCompleteness } from './completeness.ts'
import { countWindow, NOTHING_COUNTED, type CountedWindow } from './counted-window.ts'
import { firstReading } from './first-look.ts'
import type { Knowledge } from './knowledge.ts'
import { openPages } from './read-pages.ts'
import type { Parts } from './read-parts.ts'
import type { Instant } from '../../shared/time.ts'

/** How far back a later run looks for rows that were written with an older time. */
const LATE_WINDOW_SECONDS = 900

/** A log that is being read. */
export interface LogReading {
    readonly source: EvidenceSource
    /** Whether there may be another page. */
    isOpen(): boolean
    /** Reads at most one page. */
    step(budget: Budget): void
    /** Everything up to here was read; null where the source cannot be read. */
    coveredUntil(): Instant | null
    /** How many pieces of evidence were stored that were not there before. */
    added(): number
    /** How many rows hold more than evidence needs; null where no row was read. */
    verbose(): number | null
    /** Ends the reading and says what was seen. */
    close(): SourceCompleteness
}

/** Opens a log where the last run left it. Everything up to `until` is to be read; `parts` take what is theirs from its pages. */
export function openReading<Row extends SourceRow>(
    descriptor: LogDescriptor<EvidenceSource, Row>,
    until: Instant,
    knowledge: Knowledge,
    ports: CollectPorts,
    parts: Pick<Parts, 'take'>,
    ledger: Ledger,
): LogReading {
    const { source } = descriptor
    const log = ports.openLog(descriptor)
    const state = switchedOff(source, ports.settings) || log.probe()
    if (!isReadable(state)) return unreadable(source, state)
    const memory = ports.runs.memory(source)
    const start = startOf(log, until, memory, ledger, ports)
    // Counted before the first page: a row that comes meanwhile is read twice rather than never.
    const countedFrom = addSeconds(until, -LATE_WINDOW_SECONDS)
    const counted = countWindow(log, countedFrom, until, ports.crypto)
    const pages = openPages({ descriptor, log, knowledge, ports, parts }, start.watermark, until, (watermark) =>
        ports.runs.remember({ source, watermark, ...start.counted }),
    )

    return {
        source,
        isOpen: pages.isOpen,
        step: pages.step,
        coveredUntil: () => (pages.isOpen() ? pages.watermark().time : until),
        added: () => pages.counts().added,
        verbose: () => (pages.counts().rows === 0 ? null : pages.counts().verbose),
        close: () => {
            const isDone = !pages.isOpen()
            // Of a log that was empty at the first look, nothing before that is known.
            const isNew = memory === null || memory.watermark === null
            const isEmpty = isDone && isNew && start.oldest === null && pages.counts().rows === 0
            const watermark = isEmpty ? { time: until, sysId: '' } : pages.watermark()
            const seen = isDone ? counted : start.counted
            ports.runs.remember({ source, watermark, ...seen })
            const gaps = isDone ? start.gaps : start.gaps.concat(leftUnread(watermark.time, until))
            const { matched, rows } = pages.counts()
            return toCompleteness(source, state, {
                recordCount: rows,
                rowsMatched: matched,
                windowFrom: start.watermark.time,
                windowTo: isDone ? until : watermark.time,
                oldestRow: start.oldest,
                gaps,
                coveredFrom: start.coveredFrom,
            })
        },
    }
}

interface Start {
    readonly watermark: Watermark
    /** What was counted last, to be counted again when a run ended half-way. */
    readonly counted: CountedWindow
    readonly oldest: Instant | null
    readonly gaps: readonly Gap[]
    readonly coveredFrom: Instant
}

/** Where to begin: at the watermark, before it when late rows came, or as far back as the first look goes. */
function startOf(
    log: LogSource<SourceRow>,
    until: Instant,
    memory: SourceMemory | null,
    ledger: Ledger,
    { crypto, settings }: CollectPorts,
): Start {
    const oldest = log.oldest()
    if (memory === null || memory.watermark === null) {
        const time = firstReading(until, settings)
        // Whether there were rows before the oldest that is left is not known.
        const coveredFrom = oldest === null ? until : later(time, addSeconds(oldest, -1))
        return { watermark: { time, sysId: '' }, counted: NOTHING_COUNTED, oldest, gaps: [], coveredFrom }
    }
    const { counted, countedDigest, countedFrom, countedTo, watermark } = memory
    // Of the second of the last row, those before it were read, and those after it are now.
    const known = readUntil(ledger) || addSeconds(watermark.time, watermark.sysId === '' ? 0 : -1)
    const since = later(known, watermark.time)
    const now = countedFrom === null || countedTo === null ? null : countWindow(log, countedFrom, countedTo, crypto)
    const isChanged = now !== null && now.counted > 0 && now.countedDigest !== countedDigest
    const gaps: Gap[] = []
    if (now !== null && isChanged)
        gaps.push({ kind: 'late', from: countedFrom, to: countedTo, note: describeChange(now.counted - counted) })
    if (watermark.sysId !== '' && isGone(oldest, since, until))
        gaps.push({
            kind: 'rotated',
            from: since,
            to: oldest,
            note: 'The row that was read last is gone: rows after it may have been rotated away before they were read.',
        })
    return {
        watermark: isChanged && countedFrom !== null ? { time: countedFrom, sysId: '' } : watermark,
        counted: isChanged ? NOTHING_COUNTED : { counted, countedDigest, countedFrom, countedTo },
        oldest,
        gaps,
        // A run that broke off has moved the watermark without noting how far.
        coveredFrom: known < watermark.time ? known : watermark.time,
    }
}

function describeChange(more: number): string {
    return more > 0
        ? `${more} rows came late and were read now.`
        : 'Rows of this time were removed, and others may have come late: it was read again.'
}

// An empty table of which nothing was read for a day may have had rows that are gone; no log forgets one sooner.
function isGone(oldest: Instant | null, since: Instant, until: Instant): boolean {
    return oldest === null ? addSeconds(since, DAY_SECONDS) < until : oldest > since
}

function later(one: Instant, other: Instant): Instant {
    return one > other ? one : other
}

function leftUnread(from: Instant, to: Instant): Gap {
    // Of the second of the last row, others may be unread.
    return {
        kind: 'budget',
        from: addSeconds(from, -1),
        to,
        note: 'The budget of this run was used up; the next one goes on here.',
    }
}

function unreadable(source: EvidenceSource, state: SourceState): LogReading {
    return {
        source,
        isOpen: () => false,
        step: () => undefined,
        coveredUntil: () => null,
        added: () => 0,
        verbose: () => null,
        close: () => toCompleteness(source, state, null),
    }
}
