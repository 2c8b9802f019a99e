/** Reads untrusted JSON without surprises (own properties only, text only where text is meant, nothing throws), and writes canonical JSON. */

import { withWholeCharacters } from './text.ts'

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value that the text writes, or undefined when it is not JSON. */
export function parseJson(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch (notJson) {
        return undefined
    }
}

/** The value that a column of ours holds as JSON, or `otherwise` when the column is empty or cannot be read. */
export function fromJson<T>(text: string, otherwise: T): T {
    const value = parseJson(text)
    return value === undefined ? otherwise : (value as T)
}

/** Whether a value is a JSON object (not null, not a list). */
export function isObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The value under a name or a dotted path (`gateway.id`), undefined when absent.
 * Each name is tried as written and in camel case. Only own properties count, so `constructor` and `__proto__` lead nowhere.
 */
export function valueAt(object: JsonObject, path: string): unknown {
    let value: unknown = object
    for (const step of stepsOf(path)) {
        if (!isObject(value)) return undefined
        const own = ownValue(value, step.name)
        const isMissing = own === undefined || own === null
        value = isMissing && step.camelCase !== null ? ownValue(value, step.camelCase) : own
    }
    return value
}

/** One name of a path, and how the sender may write it in camel case; null where that is no other way. */
interface Step {
    readonly name: string
    readonly camelCase: string | null
}

// Paths are names of ours, a few hundred; each is asked for in every delivery.
const KNOWN_STEPS = new Map<string, readonly Step[]>()

function stepsOf(path: string): readonly Step[] {
    const known = KNOWN_STEPS.get(path)
    if (known !== undefined) return known
    const steps = path.split('.').map((name) => ({ name, camelCase: name.indexOf('_') > 0 ? toCamelCase(name) : null }))
    KNOWN_STEPS.set(path, steps)
    return steps
}

/**
 * Trimmed text of a string or a finite number; null for everything else, blank text included. So is `NULL`: set on a record, the word
 * clears the column (Setting a GlideRecord variable to null). Half surrogate pairs, which no database keeps, become `\uFFFD`.
 */
export function toText(value: unknown): string | null {
    if (typeof value === 'number') return isFinite(value) ? String(value) : null
    if (typeof value !== 'string') return null
    const text = value.trim()
    if (text === '' || text === 'NULL') return null
    return withWholeCharacters(text)
}

/** A finite number, also when written as text (`"80"`, `"80%"`, `"$1000.50"`, `"1e3"`); null for everything else. */
export function toNumber(value: unknown): number | null {
    if (typeof value === 'number') return isFinite(value) ? value : null
    if (typeof value !== 'string') return null
    const match = /^\s*\$?\s*(-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,2})?)\s*%?\s*$/.exec(value)
    return match ? Number(match[1]) : null
}

/** Whether objects and lists are nested deeper than the limit. Walks without recursion, so that depth itself does no harm. */
export function isDeeperThan(value: unknown, limit: number): boolean {
    let level: readonly unknown[] = [value]
    for (let depth = 0; level.length > 0; depth++) {
        const next: unknown[] = []
        for (const entry of level) {
            if (typeof entry !== 'object' || entry === null) continue
            if (depth >= limit) return true
            const children: readonly unknown[] = Array.isArray(entry) ? entry : Object.values(entry)
            for (const child of children) next.push(child)
        }
        level = next
    }
    return false
}

function ownValue(object: JsonObject, name: string): unknown {
    return Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined
}

function toCamelCase(name: string): string {
    return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** JSON that is the same text for the same content: names sorted by code unit, no white space. `undefined` is left out of objects, as JSON does. */
export function toCanonicalJson(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((entry) => toCanonicalJson(entry)).join(',')}]`
    if (typeof value !== 'object' || value === null) return scalar(value)
    const object = value as Readonly<Record<string, unknown>>
    const members = Object.keys(object)
        .filter((name) => object[name] !== undefined)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${toCanonicalJson(object[name])}`)
    return `{${members.join(',')}}`
}

function scalar(value: unknown): string {
    const text = JSON.stringify(value)
    if (text === undefined) return 'null'
    // Java writes the smallest number there is with a digit more than the standard: a digest must not depend on the engine.
    return text === '4.9e-324' || text === '-4.9e-324' ? text.replace('4.9', '5') : text
}
