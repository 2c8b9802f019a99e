/** What an expression may stand for, as far as its text shows. */

import type { AddressOrigin, AddressPart } from '../../shared/address.ts'
import type { ArrayExpression, CallExpression, ClassNode, FunctionNode, Node } from './ast.ts'
import type { Scope } from './outline.ts'
import { gather } from './gather.ts'

/** Literal text with holes, in order. */
export type Parts = readonly (string | null)[]

export type Value =
    | { readonly kind: 'text'; readonly parts: readonly AddressPart[]; readonly isString: boolean }
    | RecordValue
    /** A column of a record. */
    | { readonly kind: 'element'; readonly record: RecordValue; readonly field: string }
    /** An object of the script, by the node that describes it. */
    | { readonly kind: 'object'; readonly node: Node }
    /** A function, class or `Class.create()`. */
    | { readonly kind: 'function'; readonly node: FunctionNode | ClassNode | CallExpression }
    /** A name that the script does not define; scope is what stood before the dot. */
    | { readonly kind: 'outside'; readonly name: string; readonly scope: string | null }
    | { readonly kind: 'namespace'; readonly name: string }
    | ArrayValue
    /** A GlideQuery under construction. */
    | { readonly kind: 'query'; readonly table: string | null }
    | { readonly kind: 'logger' }
    /** A method of `gs` that logs, by its name; null where that is computed. */
    | { readonly kind: 'logging'; readonly method: string | null }
    | { readonly kind: 'unknown' }

/** A GlideRecord: `site` distinguishes records, by where they are created. */
export interface RecordValue {
    readonly kind: 'record'
    readonly site: string
    readonly table: string | null
    readonly target: 'current' | 'previous' | 'record'
}

/** A list as the script writes it. */
export interface ArrayValue {
    readonly kind: 'array'
    readonly node: ArrayExpression
    readonly scope: Scope
}

export const UNKNOWN: Value = { kind: 'unknown' }
const MOST_VALUES = 8
const MOST_PARTS = 64

/** A text without holes. */
export function toText(text: string, isString = true): Value {
    return { kind: 'text', parts: [text], isString }
}

/** A text that comes from a property or a column. */
export function textFrom(origin: AddressOrigin): Value {
    return { kind: 'text', parts: [origin], isString: true }
}

/** The text that a value surely is, or null. */
export function exactText(value: Value): string | null {
    if (value.kind !== 'text' || value.parts.length !== 1) return null
    const [only] = value.parts
    return typeof only === 'string' ? only : null
}

/** The parts that a value adds to a message: what is no literal text is a hole. */
export function toParts(value: Value): Parts {
    return toAddressParts(value).map((part) => (typeof part === 'string' ? part : null))
}

/** The parts that a value adds to an address; a column may stand there by itself. */
export function toAddressParts(value: Value): readonly AddressPart[] {
    if (value.kind === 'text') return value.parts
    const column = value.kind === 'element' ? columnOf(value.record, value.field) : null
    return [column]
}

/** A column of a record of which the table is known, or of that of the trigger. */
export function columnOf({ table, target }: RecordValue, column: string): AddressOrigin | null {
    return table === null && target === 'record' ? null : { table, column }
}

/** Parts with neighbours of one kind merged and empty text left out. */
export function mergeParts<Part extends AddressPart>(parts: readonly Part[]): readonly (Part | string | null)[] {
    const merged: (Part | string | null)[] = []
    for (const part of parts) {
        if (part === '') continue
        const before = merged[merged.length - 1]
        if (typeof part === 'string' && typeof before === 'string') merged[merged.length - 1] = before + part
        else if (part !== null || before !== null || merged.length === 0) merged.push(part)
    }
    if (merged.length > MOST_PARTS) return [...merged.slice(0, MOST_PARTS), null]
    return merged.length === 0 && parts.length > 0 ? [''] : merged
}

/** Values without doubles; too many are as good as unknown. */
export function unite(values: readonly Value[]): readonly Value[] {
    if (values.length < 2) return values
    const seen = new Map<string, Value>()
    for (const value of values) {
        const key = keyOf(value)
        if (!seen.has(key)) seen.set(key, value)
    }
    return seen.size > MOST_VALUES ? [UNKNOWN] : [...seen.values()]
}

/** Every way to put one value of each list after another, as text. */
export function joinTexts(lists: readonly (readonly Value[])[], separator = ''): readonly Value[] {
    let joined: readonly AddressPart[][] = [[]]
    lists.forEach((values, i) => {
        if (i > 0 && separator !== '') for (const parts of joined) parts.push(separator)
        const choices = choicesOf(values)
        const [only] = choices
        // One choice is added in place: a sum of thousands of terms must not be copied at every term.
        if (choices.length === 1 || joined.length * choices.length > MOST_VALUES) {
            const added = choices.length === 1 ? only : [null]
            for (const parts of joined) parts.push(...added)
        } else joined = gather(joined, (parts) => choices.map((choice) => [...parts, ...choice]))
    })
    return joined.map((parts) => ({ kind: 'text', parts: mergeParts(parts), isString: true }))
}

// Beside a hole only strings with letters in them are worth distinguishing: a counter's first number is not.
function choicesOf(values: readonly Value[]): readonly (readonly AddressPart[])[] {
    const others = values.filter(({ kind }) => kind !== 'text').map(toAddressParts)
    if (others.length === 0) return values.map(toAddressParts)
    const texts = values.filter((value) => value.kind === 'text' && value.isString && exactText(value) !== '')
    const columns = others.filter(([part]) => part !== null)
    return [...texts.map(toAddressParts), ...columns, ...(columns.length < others.length ? [[null]] : [])]
}

function keyOf(value: Value): string {
    switch (value.kind) {
        case 'text':
            return `text ${JSON.stringify(value.parts)}`
        case 'record':
            return `record ${value.site}`
        case 'element':
            return `element ${value.record.site} ${value.field}`
        case 'object':
        case 'function':
        case 'array':
            return `${value.kind} ${value.node.type} ${value.node.start}`
        case 'outside':
            return `outside ${value.scope ?? ''} ${value.name}`
        case 'namespace':
            return `namespace ${value.name}`
        case 'query':
            return `query ${value.table ?? ''}`
        case 'logging':
            return `logging ${value.method ?? ''}`
        default:
            return value.kind
    }
}
