/** Reads the longest sign that begins at a place. */

import { isDigit } from './characters.ts'

// By first character, longest first.
const SIGNS: Readonly<Record<string, readonly string[]>> = {
    '{': ['{'],
    '}': ['}'],
    '(': ['('],
    ')': [')'],
    '[': ['['],
    ']': [']'],
    ';': [';'],
    ',': [','],
    '~': ['~'],
    ':': [':'],
    '.': ['...', '.'],
    '<': ['<<=', '<<', '<=', '<'],
    '>': ['>>>=', '>>>', '>>=', '>>', '>=', '>'],
    '=': ['===', '=>', '==', '='],
    '!': ['!==', '!=', '!'],
    '+': ['++', '+=', '+'],
    '-': ['--', '-=', '-'],
    '*': ['**=', '**', '*=', '*'],
    '/': ['/=', '/'],
    '%': ['%=', '%'],
    '&': ['&&=', '&&', '&=', '&'],
    '|': ['||=', '||', '|=', '|'],
    '^': ['^=', '^'],
    '?': ['??=', '??', '?.', '?'],
}

/** The sign, or '' when none begins here. */
export function scanPunctuator(text: string, start: number): string {
    const signs = SIGNS[text.charAt(start)]
    if (signs === undefined) return ''
    if (signs.length === 1) return signs[0]
    for (let i = 0; i < signs.length; i++) {
        if (!text.startsWith(signs[i], start)) continue
        // `a?.5:b` is a condition and the number .5.
        if (signs[i] === '?.' && isDigit(text.charCodeAt(start + 2))) continue
        return signs[i]
    }
    return ''
}
