/** What a column can hold of a value: numbers, days and times, flags, texts up to their length. */

import { toInstant, dayOf, isDay } from '../../shared/time.ts'
import { toText } from '../../shared/text.ts'
import type { ColumnKind } from '../../shared/ports.ts'

/** A value as the column takes it, shortened where it is a text that is too long; `unfit` says what the column would take. */
export type HeldValue =
    | { readonly kind: 'held'; readonly value: string }
    | { readonly kind: 'shortened'; readonly value: string }
    | { readonly kind: 'unfit'; readonly expected: string }

const WHOLE = /^[+-]?\d{1,10}$/
const LONG = /^[+-]?\d{1,18}$/
const DECIMAL = /^[+-]?\d{1,15}(\.\d{1,10})?$/
const FLAGS: Readonly<Record<string, string>> = { true: 'true', '1': 'true', false: 'false', '0': 'false' }
const SYS_ID = /^[0-9a-f]{32}$/
const LARGEST = 2147483647

/** Types that are texts of a stated length; of all others the length says nothing about what people see. */
const TEXTS: readonly string[] = [
    'string',
    'string_full_utf8',
    'translated_field',
    'translated_text',
    'email',
    'url',
    'choice',
]

/**
 * The value as a column of this kind holds it. An empty value empties any column.
 *
 * | Type | Takes |
 * |---|---|
 * | integer, percent | a whole number |
 * | longint | a whole number of up to 18 digits |
 * | decimal, float, currency, price | a number |
 * | boolean | true, false, 1, 0 |
 * | glide_date | a day; of a time its UTC day |
 * | glide_date_time, due_date | a time, or a day, which begins at midnight UTC |
 * | reference | a sys_id; a name is resolved before |
 * | glide_list | sys_ids, separated by commas |
 * | texts | anything up to their length |
 * | any other | anything |
 */
export function toHeld(value: string, { length, type }: ColumnKind): HeldValue {
    if (value === '') return held('')
    switch (type) {
        case 'integer':
        case 'percent_complete':
            return WHOLE.test(value) && Math.abs(Number(value)) <= LARGEST ? held(value) : unfit('a whole number')
        case 'longint':
            return LONG.test(value) ? held(value) : unfit('a whole number')
        case 'decimal':
        case 'float':
        case 'currency':
        case 'currency2':
        case 'price':
            return DECIMAL.test(value) ? held(value) : unfit('a number')
        case 'boolean':
            return FLAGS[value.toLowerCase()] === undefined ? unfit('true or false') : held(FLAGS[value.toLowerCase()])
        case 'glide_date':
            return toDay(value)
        case 'glide_date_time':
        case 'due_date':
            return toTime(value)
        case 'reference':
            return SYS_ID.test(value) ? held(value) : unfit('one record')
        case 'glide_list':
            return value.split(',').every((one) => SYS_ID.test(one)) ? held(value) : unfit('sys_ids')
        default:
            if (TEXTS.indexOf(type) < 0 || length <= 0 || value.length <= length) return held(value)
            return { kind: 'shortened', value: toText(value, length) }
    }
}

function toDay(value: string): HeldValue {
    const instant = isDay(value) ? `${value} 00:00:00` : toWritten(value)
    return instant === null ? unfit('a day, for example 2026-12-24 or ${now+5d}') : held(dayOf(instant))
}

function toTime(value: string): HeldValue {
    const instant = toWritten(value)
    return instant === null ? unfit('a time, for example 2026-12-24 08:00:00 or ${now+5d}') : held(instant)
}

/** A number is no time that a person writes. */
function toWritten(value: string): string | null {
    return /^\d+$/.test(value) ? null : toInstant(value)
}

function held(value: string): HeldValue {
    return { kind: 'held', value }
}

function unfit(expected: string): HeldValue {
    return { kind: 'unfit', expected }
}
