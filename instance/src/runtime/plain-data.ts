/** A script's result as data that JSON can carry. */

import { Foreign } from './foreign.ts'

/** Glide objects become their text, functions disappear, big integers become text; everything else stays. */
export function toPlainData(value: unknown): unknown {
    if (typeof value === 'bigint') return String(value)
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Foreign) return undefined
    if (Array.isArray(value)) return value.map(toPlainData)
    if (value instanceof Date) return value.toISOString()
    if (value.constructor !== Object) return String(value)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlainData(item)]))
}
