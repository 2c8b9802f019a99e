/** How the text of a column is kept in SQLite: its kind, its physical name, and the way there and back. */
import type { ColumnInfo, Value } from '../kernel/kernel.ts'

/** The four ways a value is stored. */
export type ColumnKind = 'text' | 'integer' | 'decimal' | 'boolean'

/** What SQLite is given for a value. */
export type Stored = string | number | bigint | null

const INTEGERS = ['integer', 'longint', 'count', 'auto_increment', 'day_of_week', 'month_of_year', 'week_of_month']
const DECIMALS = ['decimal', 'float', 'numeric', 'currency', 'price', 'percent_complete']
const KINDS: ReadonlyMap<string, ColumnKind> = new Map<string, ColumnKind>([
    ['boolean', 'boolean'],
    ...INTEGERS.map((type) => [type, 'integer'] as const),
    ...DECIMALS.map((type) => [type, 'decimal'] as const),
])
const DATE_TIMES = new Set(['glide_date_time', 'due_date', 'datetime', 'glide_utc_time'])
const SUFFIX: Readonly<Record<ColumnKind, string>> = { text: '', integer: '$i', decimal: '$d', boolean: '$b' }

/** Every suffix a physical column name may have, for readers that do not know the dictionary yet. */
export const PHYSICAL_SUFFIXES: readonly string[] = Object.values(SUFFIX)

/** The kind in which an internal type is stored; everything that is not a number or a boolean is text. */
export function toColumnKind(internalType: string): ColumnKind {
    return KINDS.get(internalType) ?? 'text'
}

/** Is this a column of date and time, kept as UTC text? */
export function isDateTime(internalType: string): boolean {
    return DATE_TIMES.has(internalType)
}

/** Name of the SQLite column. Siblings of one hierarchy may declare one name with different types, so the kind is part of it. */
export function toPhysicalName(column: Pick<ColumnInfo, 'name' | 'type'>): string {
    return column.name + SUFFIX[toColumnKind(column.type)]
}

/** SQL type and collation of a physical column. Text ignores case, as the platform's database is assumed to, unless comparisons are exact. */
export function toSqlType(kind: ColumnKind, isExact: boolean): string {
    if (kind === 'text') return isExact ? 'TEXT' : 'TEXT COLLATE NOCASE'
    return kind === 'decimal' ? 'REAL' : 'INTEGER'
}

/** Text to SQLite. Text that does not fit the type of its column becomes empty. */
export function toStored(column: Pick<ColumnInfo, 'type'>, value: Value | undefined): Stored {
    if (value === null || value === undefined || value === '') return null
    switch (toColumnKind(column.type)) {
        case 'boolean':
            return toStoredBoolean(value)
        case 'integer':
            return toStoredInteger(value)
        case 'decimal':
            return Number.isFinite(Number(value)) ? Number(value) : null
        default:
            return toStoredText(column.type, value)
    }
}

/** SQLite to text: '1' and '0' for booleans, digits for numbers, null for empty. */
export function fromStored(stored: unknown): Value {
    if (stored === null || stored === undefined) return null
    return typeof stored === 'string' ? stored : String(stored)
}

/** The text that would be read back after storing this text. */
export function toCanonical(column: Pick<ColumnInfo, 'type'>, value: Value | undefined): Value {
    return fromStored(toStored(column, value))
}

function toStoredBoolean(value: string): number | null {
    const text = value.toLowerCase()
    if (text === 'true' || text === '1' || text === 'yes') return 1
    return text === 'false' || text === '0' || text === 'no' ? 0 : null
}

function toStoredInteger(value: string): number | bigint | null {
    const text = value.trim()
    if (/^[+-]?\d+$/.test(text)) {
        const number = Number(text)
        return Number.isSafeInteger(number) ? number : toLong(text)
    }
    const number = Number(text)
    return text !== '' && Number.isFinite(number) ? Math.trunc(number) : null
}

function toLong(digits: string): bigint | null {
    const long = BigInt(digits.replace('+', ''))
    return BigInt.asIntN(64, long) === long ? long : null
}

/** GlideDateTime API: the internal format is `yyyy-MM-dd HH:mm:ss`; ISO text with T and Z is not one of the accepted forms. */
function toStoredText(type: string, value: string): string | null {
    if (isDateTime(type)) {
        const match = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d))?(?:\.\d+)?$/.exec(value.trim())
        return match ? `${match[1]} ${match[2] ?? '00:00:00'}` : null
    }
    if (type === 'glide_date') return /^(\d{4}-\d\d-\d\d)(?: |$)/.exec(value.trim())?.[1] ?? null
    return value
}
