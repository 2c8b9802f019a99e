/** Spans of time and what remains of them: joined, cut out of each other, and cut to a bound. */

import type { Instant } from '../../../shared/time.ts'

/** The seconds after `from`, up to and with `to`: the rows that a query for later than `from` and not later than `to` answers. */
export interface Span {
    readonly from: Instant
    readonly to: Instant
}

/** The same time in order, each second once, in as few spans as possible. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
    const joined: Span[] = []
    for (const span of spans.filter(hasTime).sort(byBeginning)) {
        const last = joined[joined.length - 1]
        if (last === undefined || last.to < span.from) joined.push({ from: span.from, to: span.to })
        else if (last.to < span.to) joined[joined.length - 1] = { from: last.from, to: span.to }
    }
    return joined
}

/** What of the first spans is in none of the others. */
export function withoutSpans(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
    let left = joinSpans(spans)
    for (const { from, to } of joinSpans(taken))
        left = left.flatMap((span) =>
            to <= span.from || from >= span.to
                ? [span]
                : [
                      { from: span.from, to: from },
                      { from: to, to: span.to },
                  ].filter(hasTime),
        )
    return left
}

/** What of a span lies in another; null where they have no second in common. */
export function commonSpan(one: Span, other: Span): Span | null {
    const common = { from: one.from > other.from ? one.from : other.from, to: one.to < other.to ? one.to : other.to }
    return hasTime(common) ? common : null
}

/** Whether a span has any second. */
export function hasTime({ from, to }: Span): boolean {
    return from < to
}

function byBeginning(one: Span, other: Span): number {
    return one.from < other.from ? -1 : one.from > other.from ? 1 : 0
}
