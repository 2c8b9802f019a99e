/** The spans of time in which a trend is counted, by days in UTC. */
import type { Trend } from './widget.ts'

const DAY = 86_400_000
/** More empty spans than this are not filled in. */
const LONGEST = 120

/** First day of the span that an instant or day lies in, `yyyy-MM-dd`; weeks begin on Monday. */
export function spanOf(text: string, span: Trend['span']): string {
    const day = text.slice(0, 10)
    if (span === 'year') return `${day.slice(0, 4)}-01-01`
    if (span === 'month') return `${day.slice(0, 7)}-01`
    if (span === 'date') return day
    const at = Date.parse(day)
    return dayOf(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY)
}

/** All spans from the first to the last, so that one without rows is seen as such. */
export function withoutGaps(spans: readonly string[], span: Trend['span']): readonly string[] {
    const sorted = [...new Set(spans)].sort()
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (!first || !last) return []
    const all: string[] = []
    for (let at = first; at <= last && all.length <= LONGEST; at = next(at, span)) all.push(at)
    return all.length > LONGEST ? sorted : all
}

function next(day: string, span: Trend['span']): string {
    if (span === 'date' || span === 'week') return dayOf(Date.parse(day) + (span === 'week' ? 7 : 1) * DAY)
    const [year, month] = day.split('-').map(Number) as [number, number]
    return dayOf(span === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1))
}

function dayOf(at: number): string {
    return new Date(at).toISOString().slice(0, 10)
}
