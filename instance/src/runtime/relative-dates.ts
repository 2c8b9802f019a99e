/** Resolves the date operators that depend on now, or on evaluated ends, to plain comparisons. */
import type { Condition } from '../kernel/kernel.ts'
import { join } from './encoded-query.ts'

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

const UNITS: Readonly<Record<string, Unit>> = {
    second: 'second',
    minute: 'minute',
    hour: 'hour',
    dayofweek: 'day',
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
}
const SECONDS: Readonly<Partial<Record<Unit, number>>> = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
}
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12 }
const COMPARE: Readonly<Record<string, string>> = {
    RELATIVEGT: '>',
    RELATIVELT: '<',
    RELATIVEGE: '>=',
    RELATIVELE: '<=',
}

/** UTC text in the platform's internal format. */
export function toDateTimeText(at: number): string {
    return new Date(Math.floor(at / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/**
 * `RELATIVELT@hour@ago@1` is before one hour ago. `RELATIVEEE` is within the same minute, hour or, for longer units, day (UTC).
 * @returns null when the value is not of the form `@unit@ago|ahead@number`.
 */
export function toRelativeCondition(path: string, operator: string, value: string, now: number): Condition | null {
    const match = /^@([a-z]+)@(ago|ahead)@(\d+)$/.exec(value)
    const unit = match && UNITS[match[1]!]
    if (!match || !unit) return null
    const at = shift(now, unit, Number(match[3]) * (match[2] === 'ago' ? -1 : 1))
    if (operator !== 'RELATIVEEE') return compare(path, COMPARE[operator]!, toDateTimeText(at))
    const step = (SECONDS[unit === 'minute' || unit === 'hour' ? unit : 'day'] ?? 86_400) * 1000
    const start = Math.floor(at / step) * step
    return join('and', [compare(path, '>=', toDateTimeText(start)), compare(path, '<', toDateTimeText(start + step))])
}

/** `ONToday@start@end` is inside and `NOTON…` outside both ends; the label before the first `@` says nothing. */
export function toRangeCondition(path: string, operator: string, start: string, end: string): Condition | null {
    if (operator === 'ON') return join('and', [compare(path, '>=', start), compare(path, '<=', end)])
    return join('or', [compare(path, '<', start), compare(path, '>', end)])
}

function compare(path: string, operator: string, value: string): Condition {
    return { kind: 'compare', path, operator, value }
}

function shift(now: number, unit: Unit, count: number): number {
    const months = MONTHS[unit]
    if (months === undefined) return now + SECONDS[unit]! * count * 1000
    const date = new Date(now)
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + months * count)
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(day, last))
    return date.getTime()
}
