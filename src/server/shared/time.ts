/** Instants: reading the many ways a sender writes a time, writing them, and the little arithmetic we need, all in UTC and without a clock. */

/** UTC text as the platform stores it: `yyyy-MM-dd HH:mm:ss`. Sorts as time. */
export type Instant = string

/** An instant with the fraction of its second, where it has one: `2026-04-20 14:00:00.25`. Sorts as time, also among instants. */
export type Moment = string

/** Seconds of a day in UTC, which has no summer time. */
export const DAY_SECONDS = 86400
const FIRST_SECOND = Date.UTC(2000, 0, 1) / 1000
const AFTER_LAST_SECOND = Date.UTC(2101, 0, 1) / 1000

// ISO 8601 (also without separators) and RFC 3339, and the platform's own `yyyy-MM-dd HH:mm:ss`, which is UTC by definition.
const ZONE = /(?:\s?(?:(Z|UTC?|GMT|[ECMP][SD]T)|(?:UTC?|GMT)?([+-])(\d{2}):?(\d{2})?))?/.source
const WRITTEN = new RegExp(
    `^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,12}))?)?${ZONE})?$`,
    'i',
)
const BASIC = new RegExp(`^(20\\d{2})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(?:(\\d{2})(?:[.,](\\d{1,12}))?)?${ZONE}$`, 'i')
// RFC 1123, RFC 850 and their like: `Thu, 23 Apr 2026 14:30:00 GMT`, `Thursday, 23-Apr-26 14:30:00 GMT`.
const CLOCK = `(\\d{2}):(\\d{2})(?::(\\d{2})())?${ZONE}`
const WEEKDAY = '[A-Z]{3,9},? '
const DAY_FIRST = new RegExp(`^(?:${WEEKDAY})?(\\d{1,2})[ -]([A-Z]{3})[ -](\\d{4}|\\d{2}) ${CLOCK}$`, 'i')
// What asctime and `date` write, and scripts: `Thu Apr 23 14:30:00 2026`, `… 14:30:00 UTC 2026`, `Thu Apr 23 2026 14:30:00 GMT+0200`.
const YEAR_LAST = new RegExp(`^${WEEKDAY}([A-Z]{3}) {1,2}(\\d{1,2}) ${CLOCK} (\\d{4})$`, 'i')
const MONTH_FIRST = new RegExp(`^${WEEKDAY}([A-Z]{3}) {1,2}(\\d{1,2}) (\\d{4}) ${CLOCK}$`, 'i')
// The zones that RFC 822 names, in hours; any other name may mean several zones.
const ZONE_HOURS: Readonly<Record<string, number>> = {
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The moment that a value means, or null when it means none that we believe.
 *
 * | Seen | Read as |
 * |---|---|
 * | `2026-04-20T14:00:00Z`, `…+02:00`, `… UTC`, `20260420T140000Z`, with any fraction | that moment |
 * | the same with the name of the zone behind the offset, `…+02:00[Europe/Berlin]`, `… +0200 CEST` | that moment |
 * | `2026-04-20 14:00:00 EST`, and the other zones of RFC 822 | that moment |
 * | `Mon, 20 Apr 2026 14:00:00 GMT`, `Monday, 20-Apr-26 …`, `Mon Apr 20 14:00:00 2026` | that instant |
 * | `2026-04-20 14:00:00`, `2026-04-20T14:00`, `2026-04-20` | UTC |
 * | a leap second, `23:59:60` | the end of the second before it |
 * | 1776693600 or `"1776693600"` | seconds since 1970; also in milliseconds, microseconds and nanoseconds |
 * | anything else, impossible dates, years outside 2000 to 2100 | null |
 */
export function toMoment(value: unknown): Moment | null {
    if (typeof value === 'number') return fromCount(value, String(value))
    if (typeof value !== 'string') return null
    const text = value.trim()
    if (/^(\d{9,19}(\.\d{1,9})?|\d\.\d{1,18}[eE]\+?\d{1,2})$/.test(text)) return fromCount(Number(text), text)
    return fromWritten(text)
}

/** The same without the fraction of the second. */
export function toInstant(value: unknown): Instant | null {
    const moment = toMoment(value)
    return moment === null ? null : secondOf(moment)
}

/** The moment of so many digits behind the point of a second; the same instant where there are none, or only zeros. */
export function momentOf(second: Instant, fraction: string): Moment {
    const digits = fraction.slice(0, MOST_DIGITS).replace(/0+$/, '')
    return digits === '' ? second : `${second}.${digits}`
}

/** The second that the moment is in. */
export function secondOf(moment: Moment): Instant {
    return moment.slice(0, 19)
}

/** The digits behind the point of the second; empty at a whole one. */
export function fractionOf(moment: Moment): string {
    return moment.slice(20)
}

// A nanosecond: no sender writes finer.
const MOST_DIGITS = 9
const LAST_FRACTION = '999999999'

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

/** The UTC hour of an instant, `yyyy-MM-dd HH:00`: texts that sort by time and that a chart can group by. */
export function hourOf(instant: Instant): string {
    return `${instant.slice(0, 13)}:00`
}

// The units of the years we believe never overlap, so the size distinguishes them.
const UNITS = [
    { unit: 1, digits: 0 },
    { unit: 1e3, digits: 3 },
    { unit: 1e6, digits: 6 },
    { unit: 1e9, digits: 9 },
]

function fromCount(count: number, text: string): Moment | null {
    for (const { digits, unit } of UNITS) {
        const seconds = Math.floor(count / unit)
        if (isBelievable(seconds)) return momentOf(write(seconds), fractionDigits(text, digits))
    }
    return null
}

/** The last of the digits before the point, and those behind it; none of a number in powers of ten. */
function fractionDigits(text: string, before: number): string {
    const [whole, behind = ''] = text.split('.')
    return /^\d+(\.\d+)?$/.test(text) ? whole.slice(whole.length - before) + behind : ''
}

/** Behind an offset some write the name of the zone as well: `+0200 (CEST)` in scripts, `+02:00[Europe/Berlin]` in RFC 9557, `+0200 CEST` in Go. */
function withoutZoneName(text: string): string {
    return text
        .replace(/ \([^()]*\)$/, '')
        .replace(/(Z|[+-]\d{2}:?\d{2})\[[\w/+-]+\]$/i, '$1')
        .replace(/( [+-]\d{4}) [A-Z]{3,5}$/, '$1')
}

function fromWritten(text: string): Moment | null {
    const plain = withoutZoneName(text)
    const iso = WRITTEN.exec(plain) || BASIC.exec(plain)
    if (iso) return fromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4))
    const dayFirst = DAY_FIRST.exec(plain)
    if (dayFirst) return fromNamedMonth(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst.slice(4))
    const yearLast = YEAR_LAST.exec(plain)
    if (yearLast) return fromNamedMonth(yearLast[11], yearLast[1], yearLast[2], yearLast.slice(3, 11))
    const monthFirst = MONTH_FIRST.exec(plain)
    return monthFirst && fromNamedMonth(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst.slice(4))
}

/** RFC 2822: two digits below 50 are of this century. */
function fromNamedMonth(
    year: string,
    month: string,
    day: string,
    rest: readonly (string | undefined)[],
): Moment | null {
    const century = year.length === 4 ? 0 : Number(year) < 50 ? 2000 : 1900
    return fromParts(century + Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day), rest)
}

/** `rest` is hour, minute, second, its fraction, zone name, sign and hours and minutes of the offset, each where it is written. */
function fromParts(year: number, month: number, day: number, rest: readonly (string | undefined)[]): Moment | null {
    const [hour, minute, second] = rest.map((part) => Number(part || 0))
    if (hour > 23 || minute > 59 || second > 60 || month < 1 || day < 1) return null
    const midnight = new Date(Date.UTC(year, month - 1, day))
    // 31 February rolls over into March: such a date was never written by a clock.
    if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
    const offset = toOffset(rest[4] || '', rest[5] || '', Number(rest[6] || 0), Number(rest[7] || 0))
    if (offset === null) return null
    const seconds = midnight.getTime() / 1000 + hour * 3600 + minute * 60 + Math.min(second, 59) - offset
    return isBelievable(seconds) ? momentOf(write(seconds), second === 60 ? LAST_FRACTION : rest[3] || '') : null
}

/** How many seconds the zone is ahead of UTC; null where no zone is. */
function toOffset(name: string, sign: string, hours: number, minutes: number): number | null {
    if (name !== '') return (ZONE_HOURS[name.toUpperCase()] || 0) * 3600
    if (hours > 23 || minutes > 59) return null
    return (hours * 3600 + minutes * 60) * (sign === '-' ? -1 : 1)
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

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: string): number {
    return new Date(toEpochSeconds(`${day} 00:00:00`) * 1000).getUTCDay()
}

/** Whether the text is a day that exists, `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
    if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false
    return !isNaN(toEpochSeconds(`${text} 00:00:00`)) && addDays(text, 0) === text
}
