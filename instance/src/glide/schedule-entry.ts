/** One entry of a schedule (cmn_schedule_span): on which days it occurs, from when to when. */

import { NotEmulated, type Row } from '../kernel/kernel.ts'

/** A length of time, `end` not included; local or UTC milliseconds, as its maker says. */
export interface Period {
    readonly start: number
    readonly end: number
}

/** An entry with its times on the wall clock of its zone, as milliseconds. */
export interface ScheduleEntry {
    /** Null: the zone of the schedule. */
    readonly zone: string | null
    readonly isExcluded: boolean
    /** The first occurrence. */
    readonly first: Period
    /** Whether an occurrence begins on the day that starts at these local milliseconds. */
    readonly occursOn: (day: number) => boolean
}

/** The length of a day on a wall clock without changes of its zone. */
export const DAY = 86_400_000

// Schedule entry fields: entries of the other types belong to the calendars of people.
const TYPES = new Set(['', 'exclude', 'excluded', 'maintenance', 'blackout'])
// Days that the fixed repetitions name, Monday 1 to Sunday 7.
const FIXED: Readonly<Record<string, string>> = {
    weekdays: '12345',
    weekends: '67',
    weekMWF: '135',
    weekTT: '24',
}

/** Reads an entry; `overridden` are the days on which another entry takes the place of this one. */
export function toScheduleEntry(row: Row, overridden: ReadonlySet<number>): ScheduleEntry {
    const type = row.type ?? ''
    if (!TYPES.has(type)) throw new NotEmulated(`GlideSchedule with entries of type ${type}`)
    const start = parseScheduleTime(row.start_date_time)
    const end = parseScheduleTime(row.end_date_time)
    const isAllDay = row.all_day === '1'
    const first = isAllDay
        ? { start: dayOf(start.local), end: dayOf(end.local) + DAY }
        : { start: start.local, end: end.local }
    const repeats = toRepetition(row, dayOf(first.start))
    const until = parseDay(row.repeat_until)
    return {
        // "All day" is a day of the user who looks, so it has no zone of its own.
        zone: start.isUtc && !isAllDay ? 'UTC' : null,
        isExcluded: type.startsWith('exclude'),
        first,
        occursOn: (day) =>
            day >= dayOf(first.start) && (until === null || day <= until) && !overridden.has(day) && repeats(day),
    }
}

/** Start of the day of local milliseconds. */
export function dayOf(local: number): number {
    return Math.floor(local / DAY) * DAY
}

/** The day of `yyyyMMdd`; null when empty or 0. */
export function parseDay(text: string | null | undefined): number | null {
    const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '')
    return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null
}

// `20080709T080000` is floating, `20080709T080000Z` is UTC.
function parseScheduleTime(text: string | null | undefined): { readonly local: number; readonly isUtc: boolean } {
    const match = /^(\d{8})T(\d{2})(\d{2})(\d{2})(Z?)$/.exec(text ?? '')
    const day = parseDay(match?.[1])
    if (!match || day === null) throw new NotEmulated(`GlideSchedule with the schedule date time '${text ?? ''}'`)
    const seconds = (Number(match[2]) * 60 + Number(match[3])) * 60 + Number(match[4])
    return { local: day + seconds * 1000, isUtc: match[5] === 'Z' }
}

// Weeks are counted from Monday, as days_of_week counts its days.
function toRepetition(row: Row, first: number): (day: number) => boolean {
    const every = Math.max(1, Number(row.repeat_count) || 1)
    const kind = row.repeat_type ?? ''
    const fixed = FIXED[kind]
    if (fixed) return (day) => fixed.includes(weekday(day))
    switch (kind) {
        case '':
            return (day) => day === first
        case 'daily':
            return (day) => ((day - first) / DAY) % every === 0
        case 'weekly': {
            const days = row.days_of_week || weekday(first)
            return (day) => days.includes(weekday(day)) && ((monday(day) - monday(first)) / (7 * DAY)) % every === 0
        }
        case 'monthly':
            return toMonthly(row.monthly_type || 'dom', first, every)
        case 'yearly':
            return toYearly(row, first, every)
        default:
            throw new NotEmulated(`GlideSchedule with entries that repeat ${kind}`)
    }
}

function toMonthly(kind: string, first: number, every: number): (day: number) => boolean {
    const isTurn = (day: number): boolean => (monthNumber(day) - monthNumber(first)) % every === 0
    if (kind === 'dom') return (day) => isTurn(day) && dayOfMonth(day) === dayOfMonth(first)
    if (kind === 'ldom') return (day) => isTurn(day) && dayOfMonth(day + DAY) === 1
    throw new NotEmulated(`GlideSchedule with entries of the monthly type ${kind}`)
}

// float_day counts from Sunday, 1: the shipped holidays have 2 for the third Monday of January.
function toYearly(row: Row, first: number, every: number): (day: number) => boolean {
    const isTurn = (day: number): boolean => (yearOf(day) - yearOf(first)) % every === 0
    const month = row.yearly_type === 'float' ? Number(row.month) - 1 : monthNumber(first) % 12
    if (row.yearly_type !== 'float')
        return (day) => isTurn(day) && monthNumber(day) % 12 === month && dayOfMonth(day) === dayOfMonth(first)
    const week = row.float_week || '1'
    if (!/^([1-4]|last)$/.test(week)) throw new NotEmulated(`GlideSchedule with entries of the float week ${week}`)
    const isWeek = (day: number): boolean =>
        week === 'last' ? dayOfMonth(day + 7 * DAY) <= 7 : Math.ceil(dayOfMonth(day) / 7) === Number(week)
    const floatDay = Number(row.float_day || 1) - 1
    return (day) =>
        isTurn(day) && monthNumber(day) % 12 === month && new Date(day).getUTCDay() === floatDay && isWeek(day)
}

function weekday(day: number): string {
    return String(new Date(day).getUTCDay() || 7)
}

function monday(day: number): number {
    return day - (Number(weekday(day)) - 1) * DAY
}

function dayOfMonth(day: number): number {
    return new Date(day).getUTCDate()
}

function monthNumber(day: number): number {
    return yearOf(day) * 12 + new Date(day).getUTCMonth()
}

function yearOf(day: number): number {
    return new Date(day).getUTCFullYear()
}
