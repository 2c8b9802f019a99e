/** Whether a pattern can have printed a message, hole by hole, and which value a hole then held. */

import type { Hole, TextPattern } from '../../script-analysis/core/analysis.ts'
import { parseJson } from '../../shared/json.ts'

/** A stretch of a message. */
export interface Span {
    readonly from: number
    readonly to: number
}

/** Whether a hole can hold a stretch of the message. */
export type Allows = (hole: Hole, span: Span) => boolean

/** Beyond so many steps it is no longer told apart what fits: everything may. */
const MOST_STEPS = 20_000

interface Splits {
    /** Per part: where it can begin, with all before it in place. */
    readonly begins: readonly ReadonlySet<number>[]
    /** Per hole: the stretches that it can hold so that the rest fits too. */
    readonly spans: readonly (readonly Span[])[]
    readonly isBounded: boolean
}

/** Whether a pattern can print the message. Where that takes too long to find out, it can. */
export function canPrint(pattern: TextPattern, message: string, allows: Allows): boolean {
    // A message that was cut may have gone on in any way.
    if (isAnything(pattern) || isCut(message)) return true
    const [begin] = pattern.parts
    if (begin !== null && begin !== undefined && !message.startsWith(begin)) return false
    const splits = split(pattern, message, allows)
    return !splits.isBounded || splits.begins[pattern.parts.length].has(message.length)
}

/** Whether a message is as long as one that was cut: it may have gone on in any way. */
export function isCut(message: string): boolean {
    return message.length >= LONGEST
}

/** Whether a pattern prints anything whatsoever. */
export function isAnything({ holes, parts }: TextPattern): boolean {
    return parts.length === 1 && parts[0] === null && (holes === undefined || holes[0] === 'text')
}

/** Per hole, what it can hold over all ways to fit the message; null where there are too many to say. */
export function spansOf(pattern: TextPattern, message: string, allows: Allows): readonly (readonly Span[])[] | null {
    const splits = split(pattern, message, allows)
    return splits.isBounded ? splits.spans : null
}

// Forwards from the beginning, then backwards from the end: what both ways reach lies on a way through.
function split({ holes, parts }: TextPattern, message: string, allows: Allows): Splits {
    const begins = parts.map(() => new Set<number>())
    begins.push(new Set())
    begins[0].add(0)
    const arrows: { readonly part: number; readonly from: number; readonly to: number }[] = []
    let steps = 0
    let hole = -1
    for (let part = 0; part < parts.length; part++) {
        const literal = parts[part]
        if (literal === null) hole++
        const kind: Hole = (holes && holes[hole]) || 'text'
        const isLast = part === parts.length - 1
        for (const from of begins[part]) {
            const ends =
                literal !== null ? endsOfLiteral(literal, message, from) : endsOfHole(parts, part, message, from)
            for (const to of ends) {
                steps++
                if (steps > MOST_STEPS) return { begins, spans: [], isBounded: false }
                if (isLast && to !== message.length) continue
                if (literal === null && !allows(kind, { from, to })) continue
                begins[part + 1].add(to)
                arrows.push({ part, from, to })
            }
        }
    }
    return { begins, spans: spansThrough(parts, arrows, message.length), isBounded: true }
}

function endsOfLiteral(literal: string, message: string, from: number): readonly number[] {
    return message.startsWith(literal, from) ? [from + literal.length] : []
}

// A hole ends where the literal after it begins; the last one at the end.
function endsOfHole(parts: TextPattern['parts'], part: number, message: string, from: number): readonly number[] {
    const next = parts[part + 1]
    if (typeof next !== 'string') return [message.length]
    const ends: number[] = []
    for (let at = message.indexOf(next, from); at >= 0; at = message.indexOf(next, at + 1)) ends.push(at)
    return ends
}

function spansThrough(
    parts: TextPattern['parts'],
    arrows: readonly { readonly part: number; readonly from: number; readonly to: number }[],
    end: number,
): readonly (readonly Span[])[] {
    const reaching = parts.map(() => new Set<number>())
    reaching.push(new Set([end]))
    const spans: Span[][] = parts.map(() => [])
    for (let at = arrows.length - 1; at >= 0; at--) {
        const { from, part, to } = arrows[at]
        if (!reaching[part + 1].has(to)) continue
        reaching[part].add(from)
        spans[part].push({ from, to })
    }
    return spans.filter((_, part) => parts[part] === null)
}

/** Whether a hole can hold a text, as far as its kind says; of `error` and `given`, and of what people fill, it says nothing. */
export function canHold(hole: Hole, text: string): boolean {
    switch (hole) {
        case 'count':
            return /^(?:-?[\d.]+(?:[eE][+-]?\d+)?|NaN|-?Infinity)*$/.test(text)
        case 'flag':
            return /^(?:true|false)*$/.test(text)
        case 'json':
            return isJson(text)
        case 'error':
        case 'given':
        case 'text':
            return true
        default:
            return holdsColumn(hole, text)
    }
}

function holdsColumn(hole: string, text: string): boolean {
    if (text === '' || text === 'null' || text === 'undefined') return true
    if (hole.startsWith('sys_id:')) return /^[0-9a-f]{32}$/.test(text)
    // No number has blanks. What a record is shown as may be any text.
    return !hole.startsWith('number:') || !/\s/.test(text)
}

/** A message is cut at this length, and JSON that was cut is none. */
const LONGEST = 3900

function isJson(text: string): boolean {
    return text === '' || text === 'undefined' || text.length >= LONGEST || parseJson(text) !== undefined
}
