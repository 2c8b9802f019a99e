/** Runs of the collection: one at a time by a unique lease, each with its summary, and what every source was read up to. */

import type { Halfway, LastRun, LookedAgain, OlderLook, RunSummary, Runs, SourceMemory } from '../app/evidence-ports.ts'
import type { EvidenceSource, RunState } from '../core/catalogue.ts'
import { findChanged, type SeenDays } from '../core/seen-days.ts'
import { toGapLines, toNamedLines } from '../core/words.ts'
import { fromJson } from '../../shared/json.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { addSeconds } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { everyRow } from './known-rows.ts'
import { countOf, findRow, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import type { Instant } from '../../shared/time.ts'

/** A holder that has not renewed for so long is taken for dead. It renews with every page. */
export const LEASE_SECONDS = 300

/** The unique column in the row of the run that has the lease; any other row has the hash of its own sys_id there. */
const runningKey = (): string => crypto.sha256('running')

export const runs: Runs = {
    begin: (kind, token) => {
        const begun = open(kind, token)
        if (begun !== null) return begun
        return takeOver(clock.now()) ? open(kind, token) : null
    },
    renew: (runId, token) => {
        const held = heldRow(runId, token)
        return held !== null && updateRow(held, { lease_until: addSeconds(clock.now(), LEASE_SECONDS) }, null).ok
    },
    memory,
    remember,
    lookedAgain: readLookedAgain,
    noteLookedAgain: (source, to) => writeSource(source, { looked_again_to: to }),
    halfway,
    noteHalfway: (source, at) =>
        writeSource(source, {
            halfway_look: at === null ? '' : at.look,
            halfway_time: at === null ? '' : at.watermark.time,
            halfway_id: at === null ? '' : at.watermark.sysId,
        }),
    seenDays: (source) => {
        const row = findRow(TABLES.evidenceSource, 'source_key', crypto.sha256(source))
        return row === null ? {} : fromJson<SeenDays>(textOf(row, 'days_seen'), {})
    },
    noteSeenDays: (source, days) => writeSource(source, { days_seen: JSON.stringify(days) }),
    finish,
    last,
}

function open(kind: string, token: string): string | null {
    const now = clock.now()
    const fields = {
        kind,
        state: 'running',
        started_at: now,
        lease_key: runningKey(),
        lease_token: token,
        lease_until: addSeconds(now, LEASE_SECONDS),
    }
    const written = insertRow(TABLES.evidenceRun, fields, null)
    return written.ok ? written.value.getUniqueValue() : null
}

/** Ends a run whose holder died, by its own sys_id: another worker that ends it too writes the same, and the unique key lets one begin. */
function takeOver(now: Instant): boolean {
    const running = findRow(TABLES.evidenceRun, 'lease_key', runningKey())
    if (running === null) return true
    if (textOf(running, 'lease_until') >= now) return false
    const notes = 'The worker stopped renewing its lease; another run took over where it stood.'
    const ended = { lease_key: crypto.sha256(running.getUniqueValue()), state: 'failed', ended_at: now, notes }
    return updateRow(running, ended, null).ok
}

/** The run while the worker holds it: one that was ended meanwhile has another key. */
function heldRow(runId: string, token: string): TableRecord | null {
    const row = openTable(TABLES.evidenceRun)
    if (!row.get(runId)) return null
    return textOf(row, 'lease_token') === token && textOf(row, 'lease_key') === runningKey() ? row : null
}

function memory(source: EvidenceSource): SourceMemory | null {
    const row = findRow(TABLES.evidenceSource, 'source_key', crypto.sha256(source))
    if (row === null) return null
    const time = valueOf(row, 'watermark_time')
    return {
        source,
        watermark: time === null ? null : { time, sysId: textOf(row, 'watermark_id') },
        countedFrom: valueOf(row, 'counted_from'),
        countedTo: valueOf(row, 'counted_to'),
        counted: countOf(row, 'counted'),
        countedDigest: textOf(row, 'counted_digest'),
    }
}

function halfway(source: EvidenceSource): Halfway | null {
    const row = findRow(TABLES.evidenceSource, 'source_key', crypto.sha256(source))
    const time = row === null ? null : valueOf(row, 'halfway_time')
    if (row === null || time === null) return null
    return { look: textOf(row, 'halfway_look') as OlderLook, watermark: { time, sysId: textOf(row, 'halfway_id') } }
}

/** Up to where each log was looked at again. One query. */
export function readLookedAgain(): LookedAgain {
    const found: Partial<Record<EvidenceSource, Instant>> = {}
    everyRow(TABLES.evidenceSource, (row) => {
        const to = valueOf(row, 'looked_again_to')
        if (to !== null) found[textOf(row, 'source') as EvidenceSource] = to
    })
    return found
}

/** The same for an answer: not beyond a day that has rows which were not there then, until that is read. One query. */
export function readSettled(): LookedAgain {
    const found: Partial<Record<EvidenceSource, Instant>> = {}
    everyRow(TABLES.evidenceSource, (row) => {
        const to = valueOf(row, 'looked_again_to')
        if (to === null) return
        const changed = findChanged(fromJson<SeenDays>(textOf(row, 'days_seen'), {}))
        found[textOf(row, 'source') as EvidenceSource] = changed !== null && changed < to ? changed : to
    })
    return found
}

function remember({ counted, countedDigest, countedFrom, countedTo, source, watermark }: SourceMemory): void {
    writeSource(source, {
        watermark_time: watermark ? watermark.time : '',
        watermark_id: watermark ? watermark.sysId : '',
        counted_from: countedFrom || '',
        counted_to: countedTo || '',
        counted: String(counted),
        counted_digest: countedDigest,
    })
}

function finish(runId: string, token: string, summary: RunSummary): void {
    const row = heldRow(runId, token)
    if (row === null) return
    const number = textOf(row, 'number')
    for (const one of summary.sources)
        writeSource(one.source, {
            status: one.status,
            record_count: one.recordCount === null ? '' : String(one.recordCount),
            rows_matched: one.rowsMatched === null ? '' : String(one.rowsMatched),
            window_from: one.windowFrom || '',
            window_to: one.windowTo || '',
            oldest_row: one.oldestRow || '',
            missing: toGapLines(one.gaps),
            gaps: one.gaps.length > 0 ? JSON.stringify(one.gaps) : '',
            settings_seen: toNamedLines(one.settings),
            settings: JSON.stringify(one.settings),
            notes: one.notes.slice(0, 4000),
            last_run: number,
            run: runId,
            collected_since: summary.readSince[one.source] || '',
        })
    report(
        updateRow(
            row,
            {
                state: summary.state,
                ended_at: clock.now(),
                lease_key: crypto.sha256(runId),
                rows_read: String(summary.rowsRead),
                evidence_added: String(summary.evidenceAdded),
                automation_count: String(summary.automationCount),
                sources: JSON.stringify(summary.sources),
                notes: summary.notes.slice(0, 4000),
            },
            null,
        ),
    )
}

function last(): LastRun | null {
    const row = openTable(TABLES.evidenceRun)
    row.orderByDesc('started_at')
    row.orderByDesc('number')
    row.setLimit(1)
    row.query()
    if (!row.next()) return null
    return {
        id: row.getUniqueValue(),
        number: textOf(row, 'number'),
        state: textOf(row, 'state') as RunState,
        startedAt: textOf(row, 'started_at'),
        endedAt: valueOf(row, 'ended_at'),
    }
}

function writeSource(source: string, fields: Fields): void {
    const row = findRow(TABLES.evidenceSource, 'source_key', crypto.sha256(source))
    if (row === null)
        report(insertRow(TABLES.evidenceSource, { source, source_key: crypto.sha256(source), ...fields }, null))
    else {
        const changed = differences(row, fields)
        if (Object.keys(changed).length > 0) report(updateRow(row, changed, null))
    }
}

function report(written: ReturnType<typeof insertRow>): void {
    if (!written.ok) journal.error(`${written.failure.code}: a run was not stored: ${written.failure.message}`)
}
