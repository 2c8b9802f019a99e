/** Dates as the platform writes them: UTC internal text, session zone text, and zone arithmetic. */

/** `yyyy-MM-dd HH:mm:ss` in UTC. */
export function formatUtc(at: number): string {
    return new Date(Math.floor(at / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** Epoch milliseconds of internal text (with or without a time), or null when it is not that. */
export function parseUtc(text: string): number | null {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/.exec(text.trim())
    return match ? fromParts(match.slice(1).map((part) => Number(part ?? 0))) : null
}

// GlideDateTime API: the other formats its constructor and setValue accept, in the documented order.
const OTHER_FORMATS: readonly string[] = [
    ...['MM/dd/yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm', 'MM-dd-yyyy', 'MM/dd/yyyy'],
    ...[
        'dd-MM-yyyy HH:mm:ss',
        'dd-MM-yyyy HH.mm.ss',
        'dd-MM-yyyy HH.mm',
        'dd-MM-yy HH.mm.ss',
        'dd/MM/yyyy',
        'dd-MM-yyyy',
    ],
    ...['yyyy-MM-dd HH:mm', 'dd.MM.yyyy HH:mm:ss', 'dd.MM.yyyy HH.mm.ss', 'dd.MM.yyyy hh:mm:ss a'],
    ...['dd.MM.yyyy hh.mm.ss a', 'dd.MM.yyyy'],
]

/** Internal text first, then the documented list of other formats; null when none fits. */
export function parseDateTime(text: string): number | null {
    const internal = parseUtc(text)
    if (internal !== null) return internal
    for (const format of OTHER_FORMATS) {
        const at = parsePattern(text, format)
        if (at !== null) return at
    }
    return null
}

/** Offset of a zone from UTC at an instant, in milliseconds. */
export function zoneOffset(at: number, zone: string): number {
    if (zone === 'UTC' || zone === 'GMT' || zone === '') return 0
    const parts = zoneFormat(zone).formatToParts(new Date(at))
    const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
    const local = Date.UTC(
        read('year'),
        read('month') - 1,
        read('day'),
        read('hour') % 24,
        read('minute'),
        read('second'),
    )
    return local - Math.floor(at / 1000) * 1000
}

/** The instant at which the wall clock of a zone shows the given local milliseconds. */
export function fromLocal(local: number, zone: string): number {
    const guess = local - zoneOffset(local, zone)
    return local - zoneOffset(guess, zone)
}

// Java SimpleDateFormat letters that the documented samples use.
const PATTERNS: Readonly<Record<string, (date: Date) => string>> = {
    yyyy: (date) => String(date.getUTCFullYear()),
    yy: (date) => String(date.getUTCFullYear()).slice(2),
    MMMM: (date) => MONTHS[date.getUTCMonth()],
    MMM: (date) => MONTHS[date.getUTCMonth()].slice(0, 3),
    MM: (date) => pad(date.getUTCMonth() + 1),
    M: (date) => String(date.getUTCMonth() + 1),
    dd: (date) => pad(date.getUTCDate()),
    d: (date) => String(date.getUTCDate()),
    EEEE: (date) => DAYS[date.getUTCDay()],
    EEE: (date) => DAYS[date.getUTCDay()].slice(0, 3),
    HH: (date) => pad(date.getUTCHours()),
    H: (date) => String(date.getUTCHours()),
    hh: (date) => pad(date.getUTCHours() % 12 || 12),
    h: (date) => String(date.getUTCHours() % 12 || 12),
    mm: (date) => pad(date.getUTCMinutes()),
    m: (date) => String(date.getUTCMinutes()),
    s: (date) => String(date.getUTCSeconds()),
    ss: (date) => pad(date.getUTCSeconds()),
    SSS: (date) => String(date.getUTCMilliseconds()).padStart(3, '0'),
    a: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** Text of local milliseconds in a Java SimpleDateFormat pattern. */
export function formatPattern(local: number, pattern: string): string {
    const date = new Date(local)
    return pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (letters, quoted?: string) =>
        quoted !== undefined ? quoted : (PATTERNS[letters]?.(date) ?? letters),
    )
}

/** Local milliseconds of text in such a pattern (digits and `a` only), or null when it does not fit. */
export function parsePattern(text: string, pattern: string): number | null {
    const letters: string[] = []
    const source = pattern.replace(/([a-zA-Z])\1*|[^a-zA-Z]/g, (part) => {
        if (!/^[a-zA-Z]/.test(part)) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        letters.push(part[0])
        if (part === 'a') return '([AaPp][Mm])'
        return part.length >= 4 ? '(\\d{4})' : '(\\d{1,2})'
    })
    const match = new RegExp(`^${source}$`).exec(text.trim())
    if (!match) return null
    const read = (letter: string, fallback: number): number => {
        const index = letters.indexOf(letter)
        return index < 0 ? fallback : Number(match[index + 1])
    }
    const isAfternoon = letters.includes('a') && /^p/i.test(match[letters.indexOf('a') + 1] ?? '')
    const hour = letters.includes('H') ? read('H', 0) : (read('h', 0) % 12) + (isAfternoon ? 12 : 0)
    const year = read('y', 1970)
    return fromParts([year < 100 ? year + 2000 : year, read('M', 1), read('d', 1), hour, read('m', 0), read('s', 0)])
}

function fromParts([year, month, day, hour, minute, second]: readonly number[]): number | null {
    const at = Date.UTC(year, month - 1, day, hour, minute, second)
    const date = new Date(at)
    const isReal =
        date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
    return isReal ? at : null
}

const formats = new Map<string, Intl.DateTimeFormat>()

function zoneFormat(zone: string): Intl.DateTimeFormat {
    const known = formats.get(zone)
    if (known) return known
    const made = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    })
    formats.set(zone, made)
    return made
}

function pad(value: number): string {
    return String(value).padStart(2, '0')
}
