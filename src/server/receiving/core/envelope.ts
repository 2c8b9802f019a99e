/** Body text to items: one event, or a batch of them, whatever the sender wraps around each. */

import type { Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import { CONTAINERS, GENERIC_NAMES } from './aliases.ts'
import { toEntries } from './entries.ts'
import { parseExactJson } from '../../shared/exact-json.ts'
import { isDeeperThan, isObject, valueAt, type JsonObject } from '../../shared/json.ts'

/** Objects and lists nested deeper than this are no governance event. */
export const MAX_DEPTH = 64

/** Why a body holds no items. */
export interface EnvelopeFailure {
    readonly code: 'body_empty' | 'body_not_json' | 'body_wrong_shape' | 'batch_too_large'
    readonly detail: string
}

/** The entries of one body. */
export interface Envelope {
    readonly isBatch: boolean
    /** What is no object is no event: it is kept as it came and becomes a dead letter, so that it does not cost the others. */
    readonly items: readonly unknown[]
}

/** One item with the places where its fields may stand. */
export interface Layers {
    readonly envelope: JsonObject
    /** What is wrapped in the envelope, outermost first; empty for a flat event. */
    readonly inner: readonly JsonObject[]
}

/** The items of a body: an object is one, a list with objects in it is a batch, under a name as well. A byte order mark is not part of the JSON. */
export function parseEnvelope(body: string, maxBatch: number): Result<Envelope, EnvelopeFailure> {
    const value = toValue(body)
    if (!value.ok) return value
    const list = isObject(value.value) ? toEntries(value.value) : value.value
    if (list === null && isObject(value.value)) return ok({ isBatch: false, items: [value.value] })
    if (!Array.isArray(list) || !list.some(isObject))
        return wrongShape('The body is neither an object nor a list of objects.')
    if (list.length > maxBatch)
        return fail({
            code: 'batch_too_large',
            detail: `The batch has ${list.length} events; at most ${maxBatch} are taken.`,
        })
    return ok({ isBatch: true, items: list })
}

/** The one event that a stored body holds. */
export function parseItem(body: string): Result<JsonObject, EnvelopeFailure> {
    const value = toValue(body)
    if (!value.ok) return value
    return isObject(value.value) ? ok(value.value) : wrongShape('The body is not an object.')
}

function toValue(body: string): Result<unknown, EnvelopeFailure> {
    const text = body.charCodeAt(0) === 0xfeff ? body.slice(1) : body
    if (text.trim() === '') return fail({ code: 'body_empty', detail: 'The body is empty.' })
    const value = parseExactJson(text)
    if (value === undefined) return fail({ code: 'body_not_json', detail: 'The body is not JSON.' })
    return isDeeperThan(value, MAX_DEPTH)
        ? wrongShape(`The body is nested deeper than ${MAX_DEPTH} levels.`)
        : ok(value)
}

/** Where the fields of an item may stand: the envelope, what it wraps, and one more level; `subjects` are further names of wrappers. */
export function toLayers(envelope: JsonObject, subjects: readonly string[] = []): Layers {
    const names = [...CONTAINERS, ...subjects]
    const wrapped = objectsUnder(envelope, names)
    const deeper = wrapped.map((object) => objectsUnder(object, names))
    return { envelope, inner: deeper.reduce((all, objects) => all.concat(objects), wrapped) }
}

/**
 * The first usable value of a field: envelope, then what it wraps, outermost first, aliases in order.
 * Beside a wrapped event, a generic name of the envelope (`status`, `message`) is about the delivery and comes last, and its `id` never.
 */
export function findIn<T>(layers: Layers, aliases: readonly string[], convert: (value: unknown) => T | null): T | null {
    const isFlat = layers.inner.length === 0
    const found = firstOf(layers.envelope, isFlat ? aliases : sortAliases(aliases).own, convert)
    if (found !== null) return found
    for (const object of layers.inner) {
        const value = firstOf(object, aliases, convert)
        if (value !== null) return value
    }
    if (isFlat) return null
    return firstOf(layers.envelope, sortAliases(aliases).generic, convert)
}

/** The first usable value of a field within one object. */
export function firstOf<T>(
    object: JsonObject,
    aliases: readonly string[],
    convert: (value: unknown) => T | null,
): T | null {
    for (const alias of aliases) {
        const value = convert(valueAt(object, alias))
        if (value !== null) return value
    }
    return null
}

function wrongShape(detail: string): Result<never, EnvelopeFailure> {
    return fail({ code: 'body_wrong_shape', detail })
}

function objectsUnder(object: JsonObject, names: readonly string[]): readonly JsonObject[] {
    return names.map((name) => valueAt(object, name)).filter(isObject)
}

interface SortedAliases {
    /** Those that mean the event wherever they stand. */
    readonly own: readonly string[]
    readonly generic: readonly string[]
}

const GENERIC = new Set<string>(GENERIC_NAMES)

function sortAliases(aliases: readonly string[]): SortedAliases {
    let first = 0
    while (first < aliases.length && !GENERIC.has(aliases[first])) first++
    // Most fields have no generic name, and a dozen fields are looked for in every event.
    if (first === aliases.length) return { own: aliases, generic: NO_ALIASES }
    return {
        own: aliases.filter((alias) => !GENERIC.has(alias)),
        generic: aliases.filter((alias) => GENERIC.has(alias) && alias !== 'id'),
    }
}

const NO_ALIASES: readonly string[] = []
