/** Looks once a week at every day that rows are kept of: one that has other rows than when it was looked at is read once more. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import { findRead } from '../core/ledger/ledger.ts'
import { commonSpan } from '../core/ledger/spans.ts'
import type { SeenDay, SeenDays } from '../core/seen-days.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { Budget } from './budget.ts'
import { countDays, daysWithin, spanOfDay } from './days-seen.ts'
import type { CollectPorts, Ledgers } from './evidence-ports.ts'
import { furthestBack } from './first-look.ts'
import type { Knowledge } from './knowledge.ts'
import type { SecondLook } from './look-again.ts'
import { readBack } from './read-back.ts'
import type { Parts } from './read-parts.ts'

const EVERY_SECONDS = 7 * DAY_SECONDS
/** Days that one run compares; a grouped query for each. */
const MOST_COMPARED = 20

interface DueDay {
    readonly source: EvidenceSource
    readonly day: string
    readonly seen: SeenDay
}

/**
 * One day after the other, the one that was compared longest ago first.
 *
 * | The day | Then |
 * |---|---|
 * | is seen here for the first time | noted, and compared in a week |
 * | was compared less than a week ago | nothing |
 * | has the rows of then | noted |
 * | has other rows, or was never compared | read, as far as the budget goes; the next run goes on |
 */
export function lookDeeper(
    logs: readonly SourceCompleteness[],
    ledgers: Ledgers,
    until: Instant,
    knowledge: Knowledge,
    budget: Budget,
    ports: CollectPorts,
    parts: Parts,
): SecondLook {
    const lookedAgain = ports.runs.lookedAgain()
    const due = logs.flatMap((log) => findDue(log, lookedAgain[log.source], until, ports)).sort(longestAgoFirst)
    let added = 0
    let isDone = due.length <= MOST_COMPARED
    for (const { day, seen, source } of due.slice(0, MOST_COMPARED)) {
        if (!budget.hasTime()) {
            isDone = false
            break
        }
        const now = seen.reading || digestOf(source, day, until, ports)
        if (now === '') continue
        if (now !== seen.digest) {
            note(source, day, { ...seen, reading: now }, ports)
            const read = readDay(source, day, ledgers, knowledge, budget, ports, parts)
            added += read.added
            if (!read.isDone) {
                isDone = false
                break
            }
        }
        note(source, day, { digest: now, at: until, reading: '' }, ports)
        budget.renew()
    }
    const found = `${added} pieces of evidence came more than a day late: days that have changed were read again.`
    return { added, isDone, note: added === 0 ? '' : found }
}

/** Days that were looked at again and of which there can be rows; of others nothing is remembered. */
function findDue(
    { oldestRow, recordCount, source }: SourceCompleteness,
    lookedAgain: Instant | undefined,
    until: Instant,
    { runs, settings }: CollectPorts,
): readonly DueDay[] {
    if (recordCount === null || oldestRow === null || lookedAgain === undefined) return []
    const furthest = furthestBack(until, settings)
    const days = daysWithin(oldestRow > furthest ? spanOfDay(oldestRow.slice(0, 10)).from : furthest, lookedAgain)
    const known = runs.seenDays(source)
    const seen: Record<string, SeenDay> = {}
    for (const day of days) seen[day] = known[day] || { digest: '', at: until, reading: '' }
    if (JSON.stringify(seen) !== JSON.stringify(known)) runs.noteSeenDays(source, seen)
    return days
        .filter((day) => seen[day].reading !== '' || addSeconds(seen[day].at, EVERY_SECONDS) <= until)
        .map((day) => ({ source, day, seen: seen[day] }))
}

/** What a log has of a day now; '' where it may not be read. */
function digestOf(source: EvidenceSource, day: string, until: Instant, ports: CollectPorts): string {
    const counted = countDays(source, [day], until, ports)
    return day in counted ? counted[day].digest : ''
}

function longestAgoFirst(one: DueDay, other: DueDay): number {
    const key = ({ day, seen, source }: DueDay) => `${seen.reading === '' ? 1 : 0} ${seen.at} ${day} ${source}`
    return key(one) < key(other) ? -1 : 1
}

function note(source: EvidenceSource, day: string, seen: SeenDay, { runs }: CollectPorts): void {
    const days: SeenDays = { ...runs.seenDays(source), [day]: seen }
    runs.noteSeenDays(source, days)
}

/** From where the last run stopped in that day; what is not known as read is read back, and not here. */
function readDay(
    source: EvidenceSource,
    day: string,
    ledgers: Ledgers,
    knowledge: Knowledge,
    budget: Budget,
    ports: CollectPorts,
    parts: Parts,
): { readonly added: number; readonly isDone: boolean } {
    const { from, to } = spanOfDay(day)
    const halfway = ports.runs.halfway(source)
    const before = halfway !== null && halfway.look === 'deeper' ? addSeconds(halfway.watermark.time, -1) : from
    const rest = before > from && before < to ? { from: before, to } : { from, to }
    const spans = findRead(ledgers[source] || [], rest).flatMap((span) => commonSpan(span, rest) || [])
    if (spans.length === 0) return { added: 0, isDone: true }
    const { added, noted } = readBack([{ source, spans }], knowledge, budget, ports, parts, 'deeper')
    const read = noted[source] || []
    return { added, isDone: read.length === spans.length && read[read.length - 1].to === spans[spans.length - 1].to }
}
