/** Addresses as scripts put them together: what of them is kept, and what a value in the place of a property or a column makes of one. */

/** Where a part of an address comes from when the script runs; a column without a table is one of the record of the trigger. */
export type AddressOrigin = { readonly property: string } | { readonly table: string | null; readonly column: string }

/** Literal text, where else a part comes from, or null for what reading cannot follow. */
export type AddressPart = string | AddressOrigin | null

/** An address: scheme, host and path as far as they are literal, never user, password or query. */
export interface Address {
    readonly url: string
    /** Whether `url` is the whole address up to its query. */
    readonly exact: boolean
    /** The whole address in order, where its host comes from properties or columns; left out everywhere else. */
    readonly parts?: readonly AddressPart[]
}

/**
 * What is kept of an address.
 *
 * | The address | Kept |
 * |---|---|
 * | begins with literal text up to its path | that text, as `url` |
 * | has a host that comes from a property or a column | all of it, as `parts`; `url` is its literal beginning |
 * | any other | its literal beginning |
 */
export function toAddress(parts: readonly AddressPart[]): Address {
    const [first = null, ...rest] = parts
    const literal = cutAddress(typeof first === 'string' ? first : '', typeof first === 'string' && rest.length === 0)
    if (literal.exact || /:\/\/[^/]+\//.test(literal.url)) return literal
    const kept = cutParts(parts)
    return kept.some(isOrigin) ? { ...literal, parts: kept } : literal
}

/** The address with values in the place of its properties and columns, up to what reading cannot follow; null where one has no value. */
export function fillAddress(
    parts: readonly AddressPart[],
    valueOf: (origin: AddressOrigin) => string | undefined,
): Address | null {
    let text = ''
    let isWhole = true
    for (const part of parts) {
        const value = isOrigin(part) ? valueOf(part) : part
        if (value === undefined) return null
        isWhole = value !== null
        if (value === null) break
        text += value
    }
    return cutAddress(text, isWhole)
}

/** Whether a part of an address comes from a property or a column. */
export function isOrigin(part: AddressPart): part is AddressOrigin {
    return part !== null && typeof part !== 'string'
}

/** Cuts query, fragment and user information away: they are where secrets stand. */
function cutAddress(text: string, isWhole: boolean): { readonly url: string; readonly exact: boolean } {
    let end = 0
    while (end < text.length && text.charAt(end) !== '?' && text.charAt(end) !== '#') end++
    const exact = isWhole || end < text.length
    const plain = text.slice(0, end)
    const host = plain.indexOf('//') + 2
    if (host < 2) return { url: plain, exact }
    const slash = plain.indexOf('/', host)
    const at = plain.lastIndexOf('@', slash < 0 ? plain.length : slash)
    return { url: at < host ? plain : plain.slice(0, host) + plain.slice(at + 1), exact }
}

// No text of a script that can be parsed has this sign where a part begins and ends.
const MARK = '\u0000'

// The same for parts: each that is no text stands as its number while the text around it is cut.
function cutParts(parts: readonly AddressPart[]): readonly AddressPart[] {
    const marked = parts.map((part, at) => (typeof part === 'string' ? part.split(MARK).join('') : MARK + at + MARK))
    const pieces = cutAddress(marked.join(''), true).url.split(MARK)
    const kept = pieces.map((piece, at) => (at % 2 === 0 ? piece : parts[Number(piece)]))
    return kept.filter((part) => part !== '')
}
