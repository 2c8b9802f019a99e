/** Reads rows of time that was not read when it passed: before the first look, while a source was refused, or when settings reach further back. */

import { commonSpan, withoutSpans, type Span } from '../core/ledger/spans.ts'
import { findRead, findUnread, type Unread } from '../core/ledger/ledger.ts'
import type { EvidenceSource, SourceStatus } from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import type { SourceRow, Watermark } from '../core/rows.ts'
import type { LogDescriptor } from '../core/source.ts'
import { SOURCE_LIST, SOURCES } from '../sources/index.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import type { Budget } from './budget.ts'
import { isReadable } from './completeness.ts'
import type { CollectPorts, Ledgers, OlderLook } from './evidence-ports.ts'
import { furthestBack, STEP_SECONDS } from './first-look.ts'
import type { Keeps } from './keep-evidence.ts'
import type { Knowledge } from './knowledge.ts'
import { isLog } from './log-plans.ts'
import type { Noted } from './note-coverage.ts'
import { readHandRunsOf } from './read-hand-runs.ts'
import { openPages } from './read-pages.ts'
import type { Parts } from './read-parts.ts'

/** What reading back ended with. */
export interface ReadBack {
    readonly noted: Noted
    readonly added: number
}

/** Time of a source that can be read now and was not read. */
export interface Outstanding {
    readonly source: EvidenceSource
    readonly spans: readonly Span[]
}

/**
 * The newest step of time in which a log has rows that were not read; nothing where there is none. Rows older than the oldest that a log
 * still has are gone.
 */
export function planBack(
    logs: readonly SourceCompleteness[],
    ledgers: Ledgers,
    until: Instant,
    settings: CollectPorts['settings'],
): readonly Outstanding[] {
    const all = logs.map(({ oldestRow, recordCount, source, status }): Outstanding => {
        if (recordCount === null || oldestRow === null) return { source, spans: [] }
        const asked = commonSpan(
            { from: furthestBack(until, settings), to: until },
            { from: addSeconds(oldestRow, -1), to: until },
        )
        const unread = asked === null ? [] : findUnread(ledgers[source] || [], asked)
        return { source, spans: unread.filter((one) => mayBeRead(one, source, status)) }
    })
    const newest = all
        .flatMap(({ spans }) => spans.map(({ to }) => to))
        .sort()
        .pop()
    if (newest === undefined) return []
    const step = { from: addSeconds(newest, -STEP_SECONDS), to: newest }
    return all
        .map(({ source, spans }) => ({ source, spans: spans.flatMap((span) => commonSpan(span, step) || []) }))
        .filter(({ spans }) => spans.length > 0)
}

/**
 * | Time | May be read |
 * |---|---|
 * | nothing is noted, refused, or left out by the budget | yes |
 * | the rows were gone | no |
 * | read in part, because settings kept rows out of the log | no: they were never there |
 * | read in part, because one of two tables was refused | once both can be read |
 */
function mayBeRead({ state }: Unread, source: EvidenceSource, status: SourceStatus): boolean {
    if (state !== 'partial') return state !== 'rotated'
    const descriptor = SOURCES[source]
    return descriptor.kind === 'log' && !('settings' in descriptor) && status === 'available'
}

/**
 * Reads one step, as far as the budget goes. Logs whose claims rest on others are read when those have been. Of time that is read once more, only new
 * evidence is kept: the rest was decided by what was known when it was new.
 */
export function readBack(
    outstanding: readonly Outstanding[],
    knowledge: Knowledge,
    budget: Budget,
    ports: CollectPorts,
    parts: Parts,
    look: OlderLook = 'back',
): ReadBack {
    const spans = outstanding.flatMap((one) => one.spans)
    const from = spans.map((span) => span.from).sort()[0]
    const to = spans.map((span) => span.to).sort()[spans.length - 1]
    // What somebody ran by hand then can have written these rows.
    const handRuns = readHandRunsOf({ from, to }, budget, ports).runs
    const noted: Partial<Record<EvidenceSource, Noted[EvidenceSource]>> = {}
    let added = 0
    for (const readIn of ['first', 'second'] as const)
        for (const descriptor of SOURCE_LIST.filter(isLog).filter((one) => one.readIn === readIn)) {
            const own = outstanding.find(({ source }) => source === descriptor.source)
            if (own === undefined) continue
            const read = readSpans(descriptor, own.spans, { ...knowledge, handRuns }, budget, ports, parts, look)
            noted[descriptor.source] = read.covered
            added += read.added
            if (!read.isDone) return { noted, added }
        }
    return { noted, added }
}

function readSpans<Row extends SourceRow>(
    descriptor: LogDescriptor<EvidenceSource, Row>,
    spans: readonly Span[],
    knowledge: Knowledge,
    budget: Budget,
    ports: CollectPorts,
    parts: Parts,
    look: OlderLook,
): { readonly covered: Noted[EvidenceSource]; readonly added: number; readonly isDone: boolean } {
    const log = ports.openLog(descriptor)
    const state = log.probe()
    if (!isReadable(state)) return { covered: [], added: 0, isDone: true }
    const isWhole = state.status === 'available'
    const as = isWhole ? ({ state: 'read', reason: '' } as const) : ({ state: 'partial', reason: 'partial' } as const)
    const keeps: Keeps = look === 'back' ? 'all' : 'new'
    const halfway = ports.runs.halfway(descriptor.source)
    const covered: { from: Instant; to: Instant; state: 'read' | 'partial'; reason: string }[] = []
    let added = 0
    for (const span of spans) {
        const pages = openPages(
            { descriptor, log, knowledge, ports, parts, keeps },
            beginningOf(span, halfway !== null && halfway.look === look ? halfway.watermark : null),
            span.to,
            () => undefined,
        )
        while (pages.isOpen() && budget.hasTime() && budget.rowsLeft() > 0) pages.step(budget)
        added += pages.counts().added
        // Of the second of the last row, others may be unread.
        const to = pages.isOpen() ? addSeconds(pages.watermark().time, -1) : span.to
        covered.push({ from: span.from, to, ...as })
        if (!pages.isOpen()) continue
        const watermark = pages.watermark()
        if (watermark.sysId !== '') ports.runs.noteHalfway(descriptor.source, { look, watermark })
        return { covered, added, isDone: false }
    }
    if (halfway !== null && halfway.look === look) ports.runs.noteHalfway(descriptor.source, null)
    return { covered, added, isDone: true }
}

/** After the last row that was read, where that stands in the first second of the span: a second may have more rows than a run reads. */
function beginningOf({ from }: Span, halfway: Watermark | null): Watermark {
    const first = addSeconds(from, 1)
    return halfway !== null && halfway.time === first ? halfway : { time: first, sysId: '' }
}

/** A source that is a part of logs was read where each of its logs was. */
export function notePartsBack(ledgers: Ledgers, noted: Noted, settings: CollectPorts['settings']): Noted {
    const parts: Partial<Record<EvidenceSource, Noted[EvidenceSource]>> = {}
    for (const descriptor of SOURCE_LIST) {
        if (descriptor.kind !== 'part') continue
        const { switchedBy } = SOURCES[descriptor.source]
        if (switchedBy !== undefined && !settings[switchedBy.setting]) continue
        const logs = Object.keys(descriptor.partOf) as EvidenceSource[]
        const spans = logs.flatMap((log) => noted[log] || [])
        parts[descriptor.source] = spans.flatMap((span) => {
            const unread = logs.flatMap((log) => withoutSpans([span], findRead(ledgers[log] || [], span)))
            return withoutSpans([span], unread).map((read) => ({ ...read, state: 'read' as const, reason: '' }))
        })
    }
    return parts
}
