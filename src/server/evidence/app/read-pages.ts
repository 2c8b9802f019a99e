/** Reads a stretch of a log page by page: transform, store, and only then go on. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { SourceRow, Watermark } from '../core/rows.ts'
import type { LogDescriptor } from '../core/source.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import type { Budget } from './budget.ts'
import type { CollectPorts, LogSource } from './evidence-ports.ts'
import { keepEvidence, type Keeps } from './keep-evidence.ts'
import { toList } from '../core/transform/settings.ts'
import { contextOf, type Knowledge } from './knowledge.ts'
import type { Parts } from './read-parts.ts'

/** Stored evidence that one page may rest on; what is left out makes no claim stronger. */
const MOST_LOG_WRITERS = 5000

/** What the pages of one log are read with. */
export interface Pages<Row extends SourceRow> {
    readonly descriptor: LogDescriptor<EvidenceSource, Row>
    readonly log: LogSource<Row>
    readonly knowledge: Knowledge
    readonly ports: CollectPorts
    readonly parts: Pick<Parts, 'take'>
    /** Left out: all of it. */
    readonly keeps?: Keeps
}

/** A stretch of a log that is being read. */
export interface PageReading {
    /** Whether there may be another page. */
    isOpen(): boolean
    /** Reads at most one page. */
    step(budget: Budget): void
    /** The row that was read last, or where reading began. */
    watermark(): Watermark
    counts(): PageCounts
}

export interface PageCounts {
    readonly rows: number
    /** Rows that became evidence. */
    readonly matched: number
    /** Pieces of evidence that were not stored before. */
    readonly added: number
    /** Rows that hold more than evidence needs. */
    readonly verbose: number
}

/** Opens the stretch after `after` and up to `until`. `onStored` is called when the evidence of a page is stored. */
export function openPages<Row extends SourceRow>(
    pages: Pages<Row>,
    after: Watermark,
    until: Instant,
    onStored: (watermark: Watermark) => void,
): PageReading {
    const { descriptor, log, parts, ports } = pages
    let watermark = after
    let isDone = watermark.time > until
    let counts: PageCounts = { rows: 0, matched: 0, added: 0, verbose: 0 }
    return {
        isOpen: () => !isDone,
        step: (budget) => {
            const limit = Math.min(ports.settings.evidencePageRows, budget.rowsLeft())
            if (isDone || limit <= 0) return
            const rows = log.page(watermark, until, limit)
            if (rows.length > 0) {
                parts.take(descriptor.source, rows, pages.keeps)
                const { added, matched } = store(rows, pages)
                counts = {
                    rows: counts.rows + rows.length,
                    matched: counts.matched + matched,
                    added: counts.added + added,
                    verbose: counts.verbose + rows.filter((row) => descriptor.isVerbose?.(row)).length,
                }
                budget.spend(rows.length)
                const { createdAt, sysId } = rows[rows.length - 1]
                watermark = { time: createdAt, sysId }
                onStored(watermark)
            }
            isDone = rows.length < limit
            budget.renew()
        },
        watermark: () => watermark,
        counts: () => counts,
    }
}

function store<Row extends SourceRow>(
    page: readonly Row[],
    { descriptor, keeps, knowledge, ports }: Pages<Row>,
): { readonly added: number; readonly matched: number } {
    const rows = descriptor.concerning ? descriptor.concerning(page, knowledge.index) : page
    if (rows.length === 0) return { added: 0, matched: 0 }
    const mentions = descriptor.mentions ? descriptor.mentions(rows, knowledge.settings) : []
    const records = mentions.length > 0 ? ports.evidence.records(mentions) : {}
    const logWriters = descriptor.transactionOf ? logWritersOf(rows, descriptor.transactionOf, knowledge, ports) : []
    reportContradictions(rows, descriptor, knowledge, ports)
    const transformed = descriptor.transform(rows, contextOf(knowledge, logWriters, records))
    return { added: keepEvidence(transformed, knowledge, ports, keeps), matched: transformed.evidence.length }
}

/** Before the watermark moves: a run that breaks off has kept what its pages contradict. */
function reportContradictions<Row extends SourceRow>(
    rows: readonly Row[],
    descriptor: LogDescriptor<EvidenceSource, Row>,
    knowledge: Knowledge,
    { clock, findings, settings }: CollectPorts,
): void {
    if (descriptor.contradictions === undefined || !knowledge.isConnected) return
    const now = clock.now()
    const found = descriptor.contradictions(rows, knowledge, toList(settings.evidenceExcludeScopes), now)
    if (found.length > 0) findings.record({ findings: found, examined: [] }, now)
}

function logWritersOf<Row extends SourceRow>(
    rows: readonly Row[],
    transactionOf: (row: Row) => string,
    { settings }: Knowledge,
    { evidence }: CollectPorts,
) {
    return evidence.logWriters({
        transactionIds: [...new Set(rows.map(transactionOf))].filter((id) => id !== ''),
        from: addSeconds(rows[0].createdAt, -settings.windowSeconds),
        to: addSeconds(rows[rows.length - 1].createdAt, settings.windowSeconds),
        limit: MOST_LOG_WRITERS,
    })
}
