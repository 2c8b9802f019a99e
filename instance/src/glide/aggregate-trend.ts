/** Trends of a GlideAggregate: the spans of time its groups are counted in. */

import { NotEmulated, type Condition } from '../kernel/kernel.ts'
import { formatUtc, parseUtc } from '../text/date-text.ts'

/** One span: what `timeref` says about it, and the condition that keeps a row to it. */
export interface TrendSpan {
    readonly timeref: string
    readonly condition: Condition
}

/**
 * The quarters from the earliest to the latest value, named `3/2018` as the page's sample prints them. How other intervals are named
 * is not documented.
 */
export function toTrendSpans(path: string, interval: string, earliest: string, latest: string): TrendSpan[] {
    if (interval !== 'quarter') throw new NotEmulated(`GlideAggregate.addTrend by ${interval}`)
    const [first, last] = [parseUtc(earliest), parseUtc(latest)]
    const spans: TrendSpan[] = []
    if (first === null || last === null) return spans
    const date = new Date(first)
    let [year, quarter] = [date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3)]
    while (Date.UTC(year, quarter * 3, 1) <= last) {
        const bound = (operator: string, at: number): Condition => ({
            kind: 'compare',
            path,
            operator,
            value: formatUtc(at),
        })
        const terms = [bound('>=', Date.UTC(year, quarter * 3, 1)), bound('<', Date.UTC(year, quarter * 3 + 3, 1))]
        spans.push({ timeref: `${quarter + 1}/${year}`, condition: { kind: 'and', terms } })
        year += quarter === 3 ? 1 : 0
        quarter = (quarter + 1) % 4
    }
    return spans
}
