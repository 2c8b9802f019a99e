/** What logs had of each day when that was looked at: a row that comes later makes the day another one. */

import type { EvidenceSource } from '../core/catalogue.ts'
import type { Span } from '../core/ledger/spans.ts'
import { beginningOfDay, type SeenDay, type SeenDays } from '../core/seen-days.ts'
import { SOURCES } from '../sources/index.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { isReadable } from './completeness.ts'
import { countWindow } from './counted-window.ts'
import type { CollectPorts } from './evidence-ports.ts'

/** A first look reaches no further back. */
const MOST_DAYS = 100

/** The time of a day. */
export function spanOfDay(day: string): Span {
    const from = beginningOfDay(day)
    return { from, to: addSeconds(from, DAY_SECONDS) }
}

/** Days that lie in a time in full, in order. */
export function daysWithin(from: Instant, to: Instant): readonly string[] {
    const days: string[] = []
    const first = beginningOfDay(from) === from ? from : addSeconds(beginningOfDay(from), DAY_SECONDS)
    for (let at = first; addSeconds(at, DAY_SECONDS) <= to && days.length < MOST_DAYS; at = addSeconds(at, DAY_SECONDS))
        days.push(at.slice(0, 10))
    return days
}

/** What a log has of these days now; nothing where it may not be read. One grouped query for each. */
export function countDays(
    source: EvidenceSource,
    days: readonly string[],
    at: Instant,
    { crypto, openLog }: Pick<CollectPorts, 'crypto' | 'openLog'>,
): SeenDays {
    const descriptor = SOURCES[source]
    const seen: Record<string, SeenDay> = {}
    if (descriptor.kind !== 'log' || days.length === 0) return seen
    const log = openLog(descriptor)
    // Without this a log of two tables, or one that is refused, reads as one without rows.
    if (!isReadable(log.probe())) return seen
    for (const day of days) {
        const { from, to } = spanOfDay(day)
        seen[day] = { digest: countWindow(log, from, to, crypto).countedDigest, at, reading: '' }
    }
    return seen
}

/** Adds days to what is known of a source. */
export function addSeenDays(source: EvidenceSource, days: SeenDays, { runs }: Pick<CollectPorts, 'runs'>): void {
    if (Object.keys(days).length > 0) runs.noteSeenDays(source, { ...runs.seenDays(source), ...days })
}
