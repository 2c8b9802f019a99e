/** Cuts a script into tokens, one at a time: the parser says where a slash begins a regular expression and a brace goes on a template. */

import { continuesName, digitValue, isBlank, isDigit, isLineEnd, startsName } from './characters.ts'
import { refuse } from './failure.ts'
import { scanNumber } from './scan-number.ts'
import { scanPunctuator } from './scan-punctuator.ts'
import { scanRegex } from './scan-regex.ts'
import { scanString, scanTemplateText } from './scan-string.ts'

export type TokenKind = 'end' | 'name' | 'punctuator' | 'string' | 'number' | 'bigint' | 'regex' | 'template'

/** The current token of a text and where it stands; `advance` moves it on. */
export interface Lexer {
    readonly text: string
    kind: TokenKind
    /** A name, a sign, or the value of a string; the raw text of numbers and regular expressions. */
    value: string
    start: number
    end: number
    /** Where the token before this one ended. */
    lastEnd: number
    /** Whether a line ends between the token before and this one. */
    isOnNewLine: boolean
    /** Whether a name is written with escapes, which no keyword may be. */
    hasEscape: boolean
    /** The value of a piece of template text; null when an escape in it means nothing. */
    cooked: string | null
    /** Whether the piece of template text is the last one. */
    isTail: boolean
}

/** A lexer that stands before the first token. */
export function createLexer(text: string): Lexer {
    return {
        text,
        kind: 'end',
        value: '',
        start: 0,
        end: 0,
        lastEnd: 0,
        isOnNewLine: true,
        hasEscape: false,
        cooked: null,
        isTail: false,
    }
}

/** Moves to the next token. */
export function advance(lexer: Lexer): void {
    lexer.lastEnd = lexer.end
    skipBetween(lexer)
    lexer.hasEscape = false
    const { text, start } = lexer
    if (start >= text.length) return put(lexer, 'end', '', start)
    const code = text.charCodeAt(start)
    if (code === 92 || startsName(codePointAt(text, start))) return takeName(lexer)
    if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(start + 1)))) return takeNumber(lexer)
    if (code === 34 || code === 39) {
        const { value, end } = scanString(text, start)
        return put(lexer, 'string', value, end)
    }
    if (code === 96) return takeTemplateText(lexer, start)
    const sign = scanPunctuator(text, start)
    if (sign === '') refuse(start, `unexpected character ${JSON.stringify(text.charAt(start))}`)
    put(lexer, 'punctuator', sign, start + sign.length)
}

/** Reads the current `/` or `/=` again as the beginning of a regular expression. */
export function rescanRegex(lexer: Lexer): void {
    const end = scanRegex(lexer.text, lexer.start)
    put(lexer, 'regex', lexer.text.slice(lexer.start, end), end)
}

/** Reads the current `}` again as the end of a substitution in a template. */
export function rescanTemplate(lexer: Lexer): void {
    takeTemplateText(lexer, lexer.start)
}

function put(lexer: Lexer, kind: TokenKind, value: string, end: number): void {
    lexer.kind = kind
    lexer.value = value
    lexer.end = end
}

function takeNumber(lexer: Lexer): void {
    const { end, isBigInt } = scanNumber(lexer.text, lexer.start)
    put(lexer, isBigInt ? 'bigint' : 'number', lexer.text.slice(lexer.start, end), end)
}

function takeTemplateText(lexer: Lexer, start: number): void {
    const piece = scanTemplateText(lexer.text, start)
    lexer.cooked = piece.cooked
    lexer.isTail = piece.isTail
    put(lexer, 'template', lexer.text.slice(start, piece.end), piece.end)
}

function takeName(lexer: Lexer): void {
    const { text, start } = lexer
    let end = start
    for (;;) {
        const code = text.charCodeAt(end)
        if (code < 128) {
            if (code === 92 || !continuesName(code)) break
            end++
        } else {
            const point = codePointAt(text, end)
            if (!continuesName(point)) break
            end += point > 0xffff ? 2 : 1
        }
    }
    if (text.charCodeAt(end) === 92) return takeEscapedName(lexer)
    put(lexer, 'name', text.slice(start, end), end)
}

function takeEscapedName(lexer: Lexer): void {
    const { text } = lexer
    let at = lexer.start
    let name = ''
    while (at < text.length) {
        const isEscape = text.charCodeAt(at) === 92
        const { point, end } = isEscape ? scanUnicodeEscape(text, at) : plainPoint(text, at)
        if (!(name === '' ? startsName(point) : continuesName(point))) {
            if (isEscape) refuse(at, 'this escape cannot stand in a name')
            break
        }
        name += String.fromCodePoint(point)
        at = end
    }
    lexer.hasEscape = true
    put(lexer, 'name', name, at)
}

function plainPoint(text: string, at: number): { point: number; end: number } {
    const point = codePointAt(text, at)
    return { point, end: at + (point > 0xffff ? 2 : 1) }
}

function scanUnicodeEscape(text: string, at: number): { point: number; end: number } {
    if (text.charCodeAt(at + 1) !== 117) refuse(at, 'expected a Unicode escape')
    const isBraced = text.charCodeAt(at + 2) === 123
    let end = at + (isBraced ? 3 : 2)
    let point = 0
    let digits = 0
    while (digits < (isBraced ? 9 : 4) && digitValue(text.charCodeAt(end)) < 16) {
        point = point * 16 + digitValue(text.charCodeAt(end))
        end++
        digits++
    }
    const isClosed = isBraced ? digits > 0 && text.charCodeAt(end) === 125 : digits === 4
    if (!isClosed || point > 0x10ffff) refuse(at, 'bad Unicode escape')
    return { point, end: isBraced ? end + 1 : end }
}

function codePointAt(text: string, at: number): number {
    const code = text.charCodeAt(at)
    return code < 0xd800 || code > 0xdbff ? code : (text.codePointAt(at) ?? code)
}

// White space, line ends and comments, the HTML-like ones of ECMAScript's annex B included.
function skipBetween(lexer: Lexer): void {
    const { text } = lexer
    let at = lexer.end
    let isOnNewLine = at === 0
    while (at < text.length) {
        const code = text.charCodeAt(at)
        if (isBlank(code)) at++
        else if (isLineEnd(code)) {
            isOnNewLine = true
            at++
        } else if (code === 47 && text.charCodeAt(at + 1) === 47) at = skipLine(text, at)
        else if (code === 47 && text.charCodeAt(at + 1) === 42) {
            const end = skipBlockComment(text, at)
            isOnNewLine ||= hasLineEnd(text, at, end)
            at = end
        } else if (code === 60 && text.startsWith('<!--', at)) at = skipLine(text, at)
        else if (code === 45 && isOnNewLine && text.startsWith('-->', at)) at = skipLine(text, at)
        else break
    }
    lexer.start = at
    lexer.isOnNewLine = isOnNewLine
}

function skipLine(text: string, at: number): number {
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
    return at
}

function skipBlockComment(text: string, at: number): number {
    const end = text.indexOf('*/', at + 2)
    if (end < 0) refuse(at, 'a comment does not end')
    return end + 2
}

function hasLineEnd(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
        if (isLineEnd(text.charCodeAt(at))) return true
    }
    return false
}
