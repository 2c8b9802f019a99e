/** Reads string literals and pieces of template text, escapes resolved. */

import { CARRIAGE_RETURN, digitValue, isLineEnd, LINE_FEED } from './characters.ts'
import { refuse } from './failure.ts'

const BACKSLASH = 92
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' }

interface Escape {
    /** null when the escape means nothing. */
    readonly value: string | null
    readonly end: number
}

/** The value of the quoted string that begins at `start`, and where it ends. */
export function scanString(text: string, start: number): { readonly value: string; readonly end: number } {
    const quote = text.charCodeAt(start)
    let value = ''
    let from = start + 1
    let at = from
    for (;;) {
        const code = text.charCodeAt(at)
        if (code === quote) return { value: value + text.slice(from, at), end: at + 1 }
        if (at >= text.length || code === LINE_FEED || code === CARRIAGE_RETURN) refuse(start, 'a string does not end')
        if (code !== BACKSLASH) {
            at++
            continue
        }
        const escape = scanEscape(text, at, true)
        if (escape.value === null) refuse(at, 'bad escape in a string')
        value += text.slice(from, at) + escape.value
        at = escape.end
        from = at
    }
}

/** The piece of template text after the backtick or brace at `start`, up to the next `${` or the closing backtick. */
export function scanTemplateText(
    text: string,
    start: number,
): { readonly cooked: string | null; readonly isTail: boolean; readonly end: number } {
    let cooked: string | null = ''
    let from = start + 1
    let at = from
    const upTo = (end: number): string | null => (cooked === null ? null : cooked + text.slice(from, end))
    for (;;) {
        const code = text.charCodeAt(at)
        if (at >= text.length) refuse(start, 'a template does not end')
        if (code === 96) return { cooked: upTo(at), isTail: true, end: at + 1 }
        if (code === 36 && text.charCodeAt(at + 1) === 123) return { cooked: upTo(at), isTail: false, end: at + 2 }
        if (code === BACKSLASH) {
            const escape = scanEscape(text, at, false)
            const before = upTo(at)
            cooked = before === null || escape.value === null ? null : before + escape.value
            at = from = escape.end
        } else if (code === CARRIAGE_RETURN) {
            // Every line end in a template reads as a line feed.
            const before = upTo(at)
            cooked = before === null ? null : `${before}\n`
            at = from = at + (text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1)
        } else at++
    }
}

function scanEscape(text: string, at: number, mayBeOctal: boolean): Escape {
    const code = text.charCodeAt(at + 1)
    const letter = text.charAt(at + 1)
    if (isLineEnd(code)) {
        const isPair = code === CARRIAGE_RETURN && text.charCodeAt(at + 2) === LINE_FEED
        return { value: '', end: at + (isPair ? 3 : 2) }
    }
    if (letter === 'x') return scanHex(text, at + 2, 2)
    if (letter === 'u') return text.charCodeAt(at + 2) === 123 ? scanBraced(text, at + 3) : scanHex(text, at + 2, 4)
    if (code >= 48 && code <= 57) return scanOctal(text, at + 1, mayBeOctal)
    return { value: SIMPLE[letter] ?? letter, end: at + 2 }
}

function scanHex(text: string, start: number, count: number): Escape {
    let value = 0
    for (let at = start; at < start + count; at++) {
        const digit = digitValue(text.charCodeAt(at))
        // An escape that breaks off ends before the character that broke it: that may be the closing backtick.
        if (digit === 16) return { value: null, end: at }
        value = value * 16 + digit
    }
    return { value: String.fromCharCode(value), end: start + count }
}

function scanBraced(text: string, start: number): Escape {
    let value = 0
    let at = start
    while (digitValue(text.charCodeAt(at)) < 16) {
        value = Math.min(value * 16 + digitValue(text.charCodeAt(at)), 0x110000)
        at++
    }
    if (at === start || text.charCodeAt(at) !== 125 || value > 0x10ffff) return { value: null, end: at }
    return { value: String.fromCodePoint(value), end: at + 1 }
}

// `\0` is NUL everywhere; other digits are the octal escapes of old scripts, which templates do not know.
function scanOctal(text: string, start: number, mayBeOctal: boolean): Escape {
    const first = text.charCodeAt(start) - 48
    const next = text.charCodeAt(start + 1)
    const isNul = first === 0 && !(next >= 48 && next <= 57)
    if (isNul) return { value: '\0', end: start + 1 }
    if (!mayBeOctal) return { value: null, end: start + 1 }
    if (first >= 8) return { value: text.charAt(start), end: start + 1 }
    let value = 0
    let at = start
    while (at < start + 3 && isOctalDigit(text.charCodeAt(at)) && value * 8 + text.charCodeAt(at) - 48 <= 255) {
        value = value * 8 + text.charCodeAt(at) - 48
        at++
    }
    return { value: String.fromCharCode(value), end: at }
}

function isOctalDigit(code: number): boolean {
    return code >= 48 && code <= 55
}
