/** The quoted strings of a text that is no script we can read: a tolerant scan that errs on the side of finding too much. */

import { CARRIAGE_RETURN, LINE_FEED } from './characters.ts'
import { findLineStarts, toLine } from './lines.ts'

/** A quoted string and the line it begins on. */
export interface StringLiteral {
    readonly value: string
    readonly line: number
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' }

/**
 * The strings that a text seems to hold, comments included: an attribution that rests on them can only become
 * doubtful, never certain. A quote that does not close on its line is taken for an apostrophe. Template text counts
 * piece by piece.
 */
export function findStringLiterals(text: string): readonly StringLiteral[] {
    const starts = findLineStarts(text)
    const found: StringLiteral[] = []
    let at = 0
    while (at < text.length) {
        const quote = text.charCodeAt(at)
        if (quote !== 34 && quote !== 39 && quote !== 96) {
            at++
            continue
        }
        const literal = scanQuoted(text, at + 1, quote)
        if (literal !== null) {
            const line = toLine(starts, at)
            for (const value of literal.values) if (value !== '') found.push({ value, line })
        }
        at = literal?.end ?? at + 1
    }
    return found
}

function scanQuoted(text: string, start: number, quote: number): { values: readonly string[]; end: number } | null {
    const isTemplate = quote === 96
    const values: string[] = []
    let value = ''
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === quote) return { values: [...values, value], end: at + 1 }
        if (code === 92) {
            at++
            const letter = text.charAt(at)
            if (letter !== '\n' && letter !== '\r') value += SIMPLE[letter] ?? letter
        } else if (isTemplate && code === 36 && text.charCodeAt(at + 1) === 123) {
            values.push(value)
            value = ''
            const close = text.indexOf('}', at)
            if (close < 0) return null
            at = close
        } else if (!isTemplate && (code === LINE_FEED || code === CARRIAGE_RETURN)) return null
        else value += text.charAt(at)
    }
    return null
}
