/** Turns a sender's text into text that a column can hold: no control characters, no half characters, no overlong value. */

import { secondOf, type Moment } from './time.ts'

/** Column widths of the platform's baseline tables. */
export const WIDTHS = {
    shortDescription: 160,
    description: 4000,
    note: 4000,
    correlation: 100,
    itemName: 255,
    itemEnvironment: 40,
    environment: 255,
    itemDescription: 1000,
} as const

/** A labelled fact; a null value is left out of the text. */
export type Fact = readonly [label: string, value: string | null]

const ELLIPSIS = '…'
/** How far back a cut may move to end between words. */
const BOUNDARY_REACH = 80

/** Whatever the platform or a flow answers, as text; null and undefined become ''. */
export function asText(value: unknown): string {
    return value === null || value === undefined ? '' : String(value)
}

/** Characters that say nothing by themselves, from and to: blanks, marks, controls, and what has no shape of its own. */
const SILENT: readonly (readonly [number, number])[] = [
    [0x00, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0xa9],
    [0xab, 0xb4],
    [0xb6, 0xbf],
    [0x034f, 0x034f],
    [0x061c, 0x061c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3003],
    [0x3164, 0x3164],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffd],
]
/** The first half of every tag and of every further variation selector, none of which has a shape. */
const TAG = 0xdb40

/** Whether people can read anything in the text: blanks, invisible characters and marks alone say nothing. */
export function saysSomething(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === TAG) at += 1
        else if (!SILENT.some(([from, to]) => code >= from && code <= to)) return true
    }
    return false
}

/** One line of at most `max` characters: line breaks and tabs become spaces. */
export function toLine(value: string, max: number): string {
    return clip(mend(value).replace(/\s+/g, ' ').trim(), max)
}

/** Text of several lines of at most `max` characters, cut between words. */
export function toText(value: string, max: number): string {
    return clip(mend(value).trim(), max)
}

/** Text for a journal column. Journal fields render what is between code tags as HTML, so the tags are defused. */
export function toNote(value: string): string {
    return toText(value.replace(/\[(\/?)code\]/gi, '($1code)'), WIDTHS.note)
}

/** `before` + value + `after` in one line of at most `max` characters; only the value is shortened. */
export function toTitle(before: string, value: string, after: string, max: number): string {
    return before + toLine(value, max - before.length - after.length) + after
}

/** `Label: value` lines in the order given; facts without a value are left out. */
export function toLines(facts: readonly Fact[]): string {
    const lines: string[] = []
    for (const [label, value] of facts) {
        const text = value === null ? '' : toLine(value, 1000)
        if (text !== '') lines.push(`${label}: ${text}`)
    }
    return lines.join('\n')
}

/**
 * The text with a line for every fact that it does not state yet, each after the fact before it, so that facts that become known in any order
 * stand in one. What people wrote into it stays.
 */
export function withMissingLines(text: string, facts: readonly Fact[]): string {
    const lines = text.split('\n')
    // The instance may have changed the case of what was written.
    const find = ([label]: Fact): number =>
        lines.findIndex((line) => line.toLowerCase().indexOf(`${label}: `.toLowerCase()) === 0)
    let isSame = true
    facts.forEach((fact, index) => {
        const added = toLines([fact])
        if (added === '' || find(fact) >= 0) return
        const before = Math.max(...facts.slice(0, index).map(find), -1)
        const after = facts
            .slice(index + 1)
            .map(find)
            .filter((at) => at >= 0)
        const place = before >= 0 ? before + 1 : after.length > 0 ? Math.min(...after) : lines.length
        lines.splice(place, 0, added)
        isSame = false
    })
    return isSame ? text : toText(lines.join('\n'), WIDTHS.description)
}

/** The second of the moment as people read it, with its zone. */
export function toUtc(moment: Moment): string {
    return `${secondOf(moment)} UTC`
}

/** A key of at most 100 characters that people can read. One that must be altered ends in a hash of the original. */
export function toCorrelation(key: string, sha256: (text: string) => string): string {
    const readable = mend(key).replace(/\s+/g, ' ').trim()
    if (readable === key && key.length <= WIDTHS.correlation) return key
    const start = withoutHalf(readable.slice(0, 60))
    return `${start}~${sha256(key).slice(0, WIDTHS.correlation - 61)}`
}

/** Control characters go, carriage returns become line feeds, half surrogate pairs become the replacement character. */
function mend(value: string): string {
    const readable = value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
    return withWholeCharacters(readable)
}

const SURROGATE = /[\uD800-\uDFFF]/
const PAIR_OR_HALF = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g

/** The text with U+FFFD for every half of a surrogate pair: no database keeps half characters. */
export function withWholeCharacters(text: string): string {
    return SURROGATE.test(text) ? text.replace(PAIR_OR_HALF, (found) => (found.length === 2 ? found : '\uFFFD')) : text
}

function clip(value: string, max: number): string {
    if (value.length <= max) return value
    const cut = withoutHalf(value.slice(0, max - ELLIPSIS.length))
    const boundary = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))
    const isNear = boundary > 0 && cut.length - boundary <= BOUNDARY_REACH && boundary > cut.length / 2
    return (isNear ? cut.slice(0, boundary) : cut) + ELLIPSIS
}

/** The text without the first half of a surrogate pair whose second half was cut off. */
export function withoutHalf(text: string): string {
    const last = text.charCodeAt(text.length - 1)
    return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text
}

/** The one spelling of a gateway id in whatever identity is made from it: people and senders write it in any case. */
export function toGatewayKey(gatewayId: string): string {
    return gatewayId.trim().toLowerCase()
}

/** The one spelling of a policy name: lower case, with hyphens for underscores and spaces. */
export function toPolicy(name: string): string {
    return name
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, '-')
}
