/** Looks once a day at time that was read when it was new: rows may have come since, with a time of then. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import { findRead } from '../core/ledger/ledger.ts'
import { beginningOfDay } from '../core/seen-days.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import type { Budget } from './budget.ts'
import type { CollectPorts, Ledgers } from './evidence-ports.ts'
import type { Knowledge } from './knowledge.ts'
import { addSeenDays, countDays, daysWithin } from './days-seen.ts'
import { readBack, type Outstanding, type ReadBack } from './read-back.ts'
import type { Parts } from './read-parts.ts'

/** A day is looked at again when it is over for so long. */
const SETTLED_SECONDS = 3600

/** What looking again ended with. */
export interface SecondLook {
    readonly added: number
    readonly isDone: boolean
    /** For the notes of the run; '' where nothing was found. */
    readonly note: string
}

/** Nothing was to be looked at. */
export const NOT_LOOKED_AGAIN: SecondLook = { added: 0, isDone: true, note: '' }

/** Reads what is due, as far as the budget goes. What a log holds of time before its first reading was read late, and is not read again. */
export function lookAgain(
    logs: readonly SourceCompleteness[],
    ledgers: Ledgers,
    until: Instant,
    knowledge: Knowledge,
    budget: Budget,
    ports: CollectPorts,
    parts: Parts,
): SecondLook {
    const over = beginningOfDay(addSeconds(until, -SETTLED_SECONDS))
    const due = planAgain(logs, ledgers, until, over, ports)
    if (due.length === 0) return NOT_LOOKED_AGAIN
    // Counted before the rows are read: one that comes meanwhile changes its day.
    const days = due.map(({ source }) => ({
        source,
        days: countDays(source, daysOf(source, over, ports), until, ports),
    }))
    const unread = due.filter(({ spans }) => spans.length > 0)
    const back =
        unread.length === 0 ? { noted: {}, added: 0 } : readBack(unread, knowledge, budget, ports, parts, 'again')
    const reached = due.map((one) => ({ source: one.source, to: reachedIn(one, back, over) }))
    for (const { source, to } of reached) if (to !== null) ports.runs.noteLookedAgain(source, to)
    for (const { source, days: seen } of days)
        if (reached.some((one) => one.source === source && one.to === over)) addSeenDays(source, seen, ports)
    const note = `${back.added} pieces of evidence came late: the time up to ${over} UTC was looked at again.`
    return {
        added: back.added,
        isDone: reached.every(({ to }) => to === over),
        note: back.added === 0 ? '' : note,
    }
}

/** Days that are looked at again in full. */
function daysOf(source: EvidenceSource, over: Instant, { runs }: CollectPorts): readonly string[] {
    const from = runs.lookedAgain()[source]
    return from === undefined ? [] : daysWithin(from, over)
}

function planAgain(
    logs: readonly SourceCompleteness[],
    ledgers: Ledgers,
    until: Instant,
    over: Instant,
    { runs }: CollectPorts,
): readonly Outstanding[] {
    const lookedAgain = runs.lookedAgain()
    return logs.flatMap(({ recordCount, source }) => {
        if (recordCount === null) return []
        const from = lookedAgain[source]
        if (from === undefined) runs.noteLookedAgain(source, addSeconds(until, -SETTLED_SECONDS))
        if (from === undefined || from >= over) return []
        return [{ source, spans: findRead(ledgers[source] || [], { from, to: over }) }]
    })
}

/** Up to where a log was looked at; null where the budget was used up before. */
function reachedIn({ source, spans }: Outstanding, { noted }: ReadBack, over: Instant): Instant | null {
    const read = noted[source] || []
    if (spans.length === 0) return over
    if (read.length === 0) return null
    const { to } = read[read.length - 1]
    if (to === spans[spans.length - 1].to) return over
    // Of the second of the last row others may be left, and it may be the first second.
    return to > spans[0].from ? to : null
}
