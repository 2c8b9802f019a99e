/** The date functions of gs: starts, ends and distances of periods, in the session's zone. */

import { fromLocal, zoneOffset } from '../text/date-text.ts'

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
type Period = (now: number, zone: string, amount: number) => number

const SECOND = 1000

/** By name: answers the instant; `…Start` is the first second of the unit, `…End` its last. */
export const PERIODS = {
    minutesAgo: (now, _zone, amount) => now - amount * 60 * SECOND,
    minutesAgoStart: ago('minute', 'start'),
    minutesAgoEnd: ago('minute', 'end'),
    hoursAgo: (now, _zone, amount) => now - amount * 3600 * SECOND,
    hoursAgoStart: ago('hour', 'start'),
    hoursAgoEnd: ago('hour', 'end'),
    daysAgo: ago('day', 'same'),
    daysAgoStart: ago('day', 'start'),
    daysAgoEnd: ago('day', 'end'),
    monthsAgo: ago('month', 'same'),
    monthsAgoStart: ago('month', 'start'),
    monthsAgoEnd: ago('month', 'end'),
    quartersAgo: ago('quarter', 'same'),
    quartersAgoStart: ago('quarter', 'start'),
    quartersAgoEnd: ago('quarter', 'end'),
    yearsAgo: ago('year', 'same'),
    // GlideSystem API: yesterday is 24 hours ago, whatever the clocks did in between.
    yesterday: (now) => now - 24 * 3600 * SECOND,
    beginningOfToday: fixed('day', 0, 'start'),
    endOfToday: fixed('day', 0, 'end'),
    beginningOfYesterday: fixed('day', -1, 'start'),
    endOfYesterday: fixed('day', -1, 'end'),
    beginningOfTomorrow: fixed('day', 1, 'start'),
    endOfTomorrow: fixed('day', 1, 'end'),
    beginningOfThisWeek: fixed('week', 0, 'start'),
    endOfThisWeek: fixed('week', 0, 'end'),
    beginningOfLastWeek: fixed('week', -1, 'start'),
    endOfLastWeek: fixed('week', -1, 'end'),
    beginningOfNextWeek: fixed('week', 1, 'start'),
    endOfNextWeek: fixed('week', 1, 'end'),
    beginningOfThisMonth: fixed('month', 0, 'start'),
    endOfThisMonth: fixed('month', 0, 'end'),
    beginningOfLastMonth: fixed('month', -1, 'start'),
    endOfLastMonth: fixed('month', -1, 'end'),
    beginningOfNextMonth: fixed('month', 1, 'start'),
    endOfNextMonth: fixed('month', 1, 'end'),
    beginningOfThisQuarter: fixed('quarter', 0, 'start'),
    endOfThisQuarter: fixed('quarter', 0, 'end'),
    beginningOfLastQuarter: fixed('quarter', -1, 'start'),
    endOfLastQuarter: fixed('quarter', -1, 'end'),
    beginningOfNextQuarter: fixed('quarter', 1, 'start'),
    endOfNextQuarter: fixed('quarter', 1, 'end'),
    beginningOfThisYear: fixed('year', 0, 'start'),
    endOfThisYear: fixed('year', 0, 'end'),
    beginningOfLastYear: fixed('year', -1, 'start'),
    endOfLastYear: fixed('year', -1, 'end'),
    beginningOfNextYear: fixed('year', 1, 'start'),
    endOfNextYear: fixed('year', 1, 'end'),
    beginningOfCurrentHour: fixed('hour', 0, 'start'),
    endOfCurrentHour: fixed('hour', 0, 'end'),
    beginningOfLastHour: fixed('hour', -1, 'start'),
    endOfLastHour: fixed('hour', -1, 'end'),
    beginningOfCurrentMinute: fixed('minute', 0, 'start'),
    endOfCurrentMinute: fixed('minute', 0, 'end'),
    beginningOfLastMinute: fixed('minute', -1, 'start'),
    endOfLastMinute: fixed('minute', -1, 'end'),
    // "Last 7 days" and its like reach from the start of the first unit to the end of the present one.
    ...lasting('minute', 'Minutes', [15, 30, 45]),
    ...lasting('hour', 'Hours', [2]),
    ...lasting('day', 'Days', [7, 30, 60, 90, 120]),
    ...lasting('month', 'Months', [3, 6, 9, 12]),
} satisfies Record<string, Period> as Readonly<Record<string, Period>>

function lasting(unit: Unit, name: string, counts: readonly number[]): Record<string, Period> {
    return Object.fromEntries(
        counts.flatMap((count) => [
            [`beginningOfLast${count}${name}`, fixed(unit, -count, 'start')],
            [`endOfLast${count}${name}`, fixed(unit, 0, 'end')],
        ]),
    )
}

function ago(unit: Unit, edge: 'start' | 'end' | 'same'): Period {
    return (now, zone, amount) => shifted(now, zone, unit, -amount, edge)
}

function fixed(unit: Unit, amount: number, edge: 'start' | 'end'): Period {
    return (now, zone) => shifted(now, zone, unit, amount, edge)
}

function shifted(now: number, zone: string, unit: Unit, amount: number, edge: 'start' | 'end' | 'same'): number {
    const local = new Date(now + zoneOffset(now, zone))
    const moved = move(edge === 'same' ? local : startOf(local, unit), unit, amount)
    if (edge !== 'end') return fromLocal(moved.getTime(), zone)
    return fromLocal(move(moved, unit, 1).getTime() - SECOND, zone)
}

function startOf(date: Date, unit: Unit): Date {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
    switch (unit) {
        case 'minute':
            return new Date(Date.UTC(year, month, day, date.getUTCHours(), date.getUTCMinutes()))
        case 'hour':
            return new Date(Date.UTC(year, month, day, date.getUTCHours()))
        case 'day':
            return new Date(Date.UTC(year, month, day))
        case 'week':
            // Weeks begin on Monday, as GlideDateTime numbers days.
            return new Date(Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7)))
        case 'month':
            return new Date(Date.UTC(year, month, 1))
        case 'quarter':
            return new Date(Date.UTC(year, month - (month % 3), 1))
        case 'year':
            return new Date(Date.UTC(year, 0, 1))
    }
}

function move(date: Date, unit: Unit, amount: number): Date {
    const made = new Date(date)
    if (unit === 'minute') made.setUTCMinutes(made.getUTCMinutes() + amount)
    if (unit === 'hour') made.setUTCHours(made.getUTCHours() + amount)
    if (unit === 'day') made.setUTCDate(made.getUTCDate() + amount)
    if (unit === 'week') made.setUTCDate(made.getUTCDate() + amount * 7)
    if (unit === 'month') made.setUTCMonth(made.getUTCMonth() + amount)
    if (unit === 'quarter') made.setUTCMonth(made.getUTCMonth() + amount * 3)
    if (unit === 'year') made.setUTCFullYear(made.getUTCFullYear() + amount)
    return made
}
