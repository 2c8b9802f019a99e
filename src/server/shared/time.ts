/** Instants: reading the many ways a sender writes a time, writing them, and the little arithmetic we need, all in UTC and without a clock. */

/** UTC text as the platform stores it: `yyyy-MM-dd HH:mm:ss`. Sorts as time. */
export type Instant = string

/** Seconds of a day in UTC, which has no summer time. */
export const DAY_SECONDS = 86400
const FIRST_SECOND = Date.UTC(2000, 0, 1) / 1000
const AFTER_LAST_SECOND = Date.UTC(2101, 0, 1) / 1000

// ISO 8601 and RFC 3339, and the platform's own `yyyy-MM-dd HH:mm:ss`, which is UTC by definition.
const WRITTEN =
    /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)?\s?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)?)?$/

/**
 * The instant that a value means, or null when it means none that we believe.
 *
 * | Seen | Read as |
 * |---|---|
 * | `2026-04-20T14:00:00Z`, `…+02:00`, with any fraction | that instant, fraction cut off |
 * | `2026-04-20 14:00:00`, `2026-04-20T14:00`, `2026-04-20` | UTC |
 * | 1776693600 or `"1776693600"` | seconds since 1970 |
 * | 1776693600000 or `"1776693600000"` | milliseconds since 1970 |
 * | anything else, impossible dates, years outside 2000 to 2100 | null |
 */
export function toInstant(value: unknown): Instant | null {
    if (typeof value === 'number') return fromCount(value)
    if (typeof value !== 'string') return null
    const text = value.trim()
    if (/^\d{9,13}(\.\d{1,9})?$/.test(text)) return fromCount(Number(text))
    return fromWritten(text)
}

/** Seconds since 1970 of an instant. */
export function toEpochSeconds(instant: Instant): number {
    return Date.parse(toIso(instant)) / 1000
}

/** The instant in ISO 8601, `2026-02-02T10:32:00Z`, for readers outside the instance. Null and the empty text of an empty column become null. */
export function toIso(instant: Instant): string
export function toIso(instant: Instant | null): string | null
export function toIso(instant: Instant | null): string | null {
    return instant === null || instant === '' ? null : `${instant.replace(' ', 'T')}Z`
}

const STORED = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/

/** Properties whose names end in `_at` or `_on` hold instants: the platform's way of writing them becomes ISO 8601. */
export function withIsoInstants(properties: Readonly<Record<string, string>>): Record<string, string> {
    const written: Record<string, string> = {}
    for (const name of Object.keys(properties)) {
        const value = properties[name]
        written[name] = /_(at|on)$/.test(name) && STORED.test(value) ? toIso(value) : value
    }
    return written
}

/** The instant that many seconds later, or earlier when negative. */
export function addSeconds(instant: Instant, seconds: number): Instant {
    return write(toEpochSeconds(instant) + Math.trunc(seconds))
}

/** How many seconds lie from the first instant to the second; negative when the second is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
    return toEpochSeconds(to) - toEpochSeconds(from)
}

/** The UTC day of an instant, `yyyy-MM-dd`. */
export function dayOf(instant: Instant): string {
    return instant.slice(0, 10)
}

// Seconds and milliseconds of the years we believe never overlap, so the size distinguishes them.
function fromCount(count: number): Instant | null {
    const seconds = Math.floor(count)
    if (isBelievable(seconds)) return write(seconds)
    const fromMilliseconds = Math.floor(count / 1000)
    return isBelievable(fromMilliseconds) ? write(fromMilliseconds) : null
}

function fromWritten(text: string): Instant | null {
    const match = WRITTEN.exec(text)
    if (!match) return null
    const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((part) => Number(match[part] || 0))
    if (hour > 23 || minute > 59 || second > 59 || month < 1 || day < 1) return null
    const midnight = new Date(Date.UTC(year, month - 1, day))
    // 31 February rolls over into March: such a date was never written by a clock.
    if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
    const offsetHours = Number(match[9] || 0)
    const offsetMinutes = Number(match[10] || 0)
    if (offsetHours > 23 || offsetMinutes > 59) return null
    const offset = (offsetHours * 3600 + offsetMinutes * 60) * (match[8] === '-' ? -1 : 1)
    const seconds = midnight.getTime() / 1000 + hour * 3600 + minute * 60 + second - offset
    return isBelievable(seconds) ? write(seconds) : null
}

function isBelievable(seconds: number): boolean {
    return seconds >= FIRST_SECOND && seconds < AFTER_LAST_SECOND
}

function write(seconds: number): Instant {
    return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** The day that many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
    return dayOf(addSeconds(`${day} 00:00:00`, days * DAY_SECONDS))
}

/** Whether the text is a day that exists, `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
    if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false
    return !isNaN(toEpochSeconds(`${text} 00:00:00`)) && addDays(text, 0) === text
}
