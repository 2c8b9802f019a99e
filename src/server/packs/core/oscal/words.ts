/** Text as OSCAL takes it: identifiers that are derived, tokens, lines, and Markdown in which no value is markup. */

import type { Crypto } from '../../../shared/ports.ts'
import { toIso, isDay, type Instant } from '../../../shared/time.ts'
import { toLine, toText } from '../../../shared/text.ts'

/** The namespace of the properties that only this app has. */
export const NAMESPACE = 'https://keeptrusts.com/ns/oscal'

/** A property of an object of OSCAL. */
export interface Property {
    readonly name: string
    readonly ns?: string
    readonly value: string
}

/** Widest title, value of a property, and text of several lines. */
const TITLE = 300
const VALUE = 300
const PROSE = 1200

/**
 * A UUID that follows from what it is of: the same parts give the same one. OSCAL takes version 4 and 5 alone; this one has the form of version 5 and
 * is made of SHA-256, the digest that the platform has, where version 5 takes SHA-1.
 */
export function toUuid(parts: readonly string[], sha256: Crypto['sha256']): string {
    const hex = sha256(JSON.stringify([NAMESPACE, ...parts]))
    const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4)
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `5${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join('-')
}

const PLAIN_TOKEN = /^[A-Za-z_][A-Za-z0-9._-]{0,99}$/
/** Endings of tokens that are made here: a value that has one could be taken for another one. */
const MADE_ENDING = /(-[0-9a-f]{12}|_smt|_obj)$/

/** The value as a token: as it is where it is one, else what is left of it with a digest of the whole. */
export function toToken(value: string, sha256: Crypto['sha256']): string {
    if (PLAIN_TOKEN.test(value) && !MADE_ENDING.test(value)) return value
    const left = value.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z_]+/, '')
    return `${left.slice(0, 60) || '_'}-${sha256(value).slice(0, 12)}`
}

/** One line without markup, never empty. */
export function toTitle(text: string, otherwise: string): string {
    return toMarkdown(toLine(text, TITLE)) || otherwise
}

/** Text of several lines without markup; '' where there is none. */
export function toProse(text: string): string {
    return toMarkdown(toText(text, PROSE).trim())
}

/** A property of this app; none where the value says nothing. */
export function toProperty(name: string, value: string): readonly Property[] {
    const line = toLine(value, VALUE).trim()
    return line === '' ? [] : [{ name, ns: NAMESPACE, value: line }]
}

/** A text that is neither empty nor surrounded by blanks, of one line. */
export function toValue(value: string, otherwise: string): string {
    return toLine(value, VALUE).trim() || otherwise
}

/** Markdown of OSCAL: what would begin markup, an HTML element, a quotation or the insertion of a parameter is escaped. */
function toMarkdown(text: string): string {
    return text
        .replace(/[\\`*_~^[\]{}<>&|"$]/g, '\\$&')
        .split('\n')
        .map((line) => line.replace(/^(\s*)([-+#=]|\d{1,9}[.)])/, '$1\\$2').replace(/^(\s*)\\(\d+)([.)])/, '$1$2\\$3'))
        .join('\n')
}

const INSTANT = /^(19|2\d)\d{2}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

/** The instant as OSCAL writes one; the other one where it is none. */
export function toDateTime(instant: Instant, otherwise: Instant): string {
    return toIso(isInstant(instant) ? instant : otherwise)
}

/** Whether the text is a time that exists. */
export function isInstant(text: string): boolean {
    return INSTANT.test(text) && isDay(text.slice(0, 10))
}
