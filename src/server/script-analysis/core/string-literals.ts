/** The quoted strings of a text that is no script we can read: a tolerant scan that errs on the side of finding too much. */

import { forEachChild } from './children.ts'
import type { Node } from './ast.ts'
import { CARRIAGE_RETURN, findLineStarts, LINE_FEED, toLine } from './lines.ts'
import { parseDamaged } from './parse-script.ts'

/** A quoted string and the line it begins on. */
export interface StringLiteral {
    readonly value: string
    readonly line: number
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' }

/**
 * The strings that a text seems to hold, comments included: an attribution that rests on them can only become
 * doubtful, never certain. A quote that does not close on its line is taken for an apostrophe. Template text counts
 * piece by piece. After them come strings that only the parser reads right, with escapes like `\x41` in them.
 */
export function findStringLiterals(text: string): readonly StringLiteral[] {
    const seen = scanStrings(text)
    const known = new Set(seen.map(keyOf))
    return [...seen, ...readStrings(text).filter((literal) => !known.has(keyOf(literal)))]
}

function keyOf({ value, line }: StringLiteral): string {
    return `${line} ${value}`
}

function readStrings(text: string): readonly StringLiteral[] {
    const program = parseDamaged(text)
    const starts = findLineStarts(text)
    const found: StringLiteral[] = []
    const stack: Node[] = program === null ? [] : [program]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        const line = toLine(starts, node.start)
        for (const value of stringsOf(node, text)) if (value !== '') found.push({ value, line })
        forEachChild(node, (child) => stack.push(child))
    }
    return found.sort((one, other) => one.line - other.line)
}

// The repair closes what was never closed; what it puts in so is no string of the text.
function stringsOf(node: Node, text: string): readonly string[] {
    const isClosed = node.end - node.start > 1 && text.charAt(node.start) === text.charAt(node.end - 1)
    if (!isClosed) return []
    if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
    return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked ?? '') : []
}

function scanStrings(text: string): readonly StringLiteral[] {
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
