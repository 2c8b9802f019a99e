/** The periods of a schedule between two instants: what its entries include, less what they exclude. */

import { fromLocal, zoneOffset } from '../text/date-text.ts'
import { DAY, dayOf, type Period, type ScheduleEntry } from './schedule-entry.ts'

/** Periods in UTC milliseconds, in order and apart from each other, cut to [from, to). */
export function periodsBetween(entries: readonly ScheduleEntry[], zone: string, from: number, to: number): Period[] {
    const occurrences = (isExcluded: boolean): Period[] =>
        joined(
            entries
                .filter((entry) => entry.isExcluded === isExcluded)
                .flatMap((entry) => occurrencesOf(entry, entry.zone ?? zone, from, to)),
        )
    return without(occurrences(false), occurrences(true))
        .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
        .filter(({ start, end }) => start < end)
}

// An occurrence that began before the window may reach into it.
function occurrencesOf(entry: ScheduleEntry, zone: string, from: number, to: number): Period[] {
    const { first, occursOn } = entry
    const length = first.end - first.start
    const timeOfDay = first.start - dayOf(first.start)
    const found: Period[] = []
    const begin = Math.max(dayOf(from + zoneOffset(from, zone) - length), dayOf(first.start))
    for (let day = begin; day <= to + zoneOffset(to, zone); day += DAY) {
        if (!occursOn(day)) continue
        const start = day + timeOfDay
        found.push({ start: fromLocal(start, zone), end: fromLocal(start + length, zone) })
    }
    return found
}

function joined(periods: readonly Period[]): Period[] {
    const result: Period[] = []
    for (const period of [...periods].sort((one, other) => one.start - other.start)) {
        const last = result[result.length - 1]
        if (last && period.start <= last.end)
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, period.end) }
        else result.push(period)
    }
    return result
}

function without(periods: readonly Period[], excluded: readonly Period[]): Period[] {
    return excluded.reduce<readonly Period[]>(
        (left, cut) =>
            left.flatMap((period) => {
                if (cut.end <= period.start || cut.start >= period.end) return [period]
                const before = { start: period.start, end: cut.start }
                const after = { start: cut.end, end: period.end }
                return [before, after].filter(({ start, end }) => start < end)
            }),
        periods,
    ) as Period[]
}
