/** Reads a number literal: decimal, hexadecimal, octal, binary, BigInt, with separators between digits. */

import { digitValue, isDigit, startsName } from './characters.ts'
import { refuse } from './failure.ts'

const UNDERSCORE = 95
const BASES: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8, O: 8, b: 2, B: 2 }

/** Where the number that begins here ends. */
export function scanNumber(text: string, start: number): { readonly end: number; readonly isBigInt: boolean } {
    const base = text.charCodeAt(start) === 48 ? (BASES[text.charAt(start + 1)] ?? 10) : 10
    const isLegacy = base === 10 && text.charCodeAt(start) === 48 && isDigit(text.charCodeAt(start + 1))
    const isLegacyOctal = isLegacy && isOctal(text, start)
    let end = base === 10 ? start : start + 2
    let isInteger = true
    if (base !== 10 || text.charCodeAt(start) !== 46) end = scanDigits(text, end, base, !isLegacy)
    if (base === 10 && !isLegacyOctal) {
        if (text.charCodeAt(end) === 46) {
            isInteger = false
            end++
            if (isDigit(text.charCodeAt(end))) end = scanDigits(text, end, 10, true)
            else if (text.charCodeAt(end) === UNDERSCORE) refuse(end, 'a separator must stand between digits')
        }
        const letter = text.charCodeAt(end)
        if (letter === 101 || letter === 69) {
            isInteger = false
            end++
            const sign = text.charCodeAt(end)
            if (sign === 43 || sign === 45) end++
            end = scanDigits(text, end, 10, true)
        }
    }
    const isBigInt = text.charCodeAt(end) === 110 && isInteger && !isLegacy
    if (isBigInt) end++
    const after = text.codePointAt(end) ?? 0
    if (after === 92 || startsName(after) || isDigit(after)) refuse(end, 'a name follows a number directly')
    return { end, isBigInt }
}

// 017 is octal and ends at its digits; 019 is a decimal number that merely begins with zero.
function isOctal(text: string, start: number): boolean {
    for (let at = start + 1; isDigit(text.charCodeAt(at)); at++) if (text.charCodeAt(at) > 55) return false
    return true
}

function scanDigits(text: string, start: number, base: number, maySeparate: boolean): number {
    let at = start
    for (;;) {
        const code = text.charCodeAt(at)
        if (code === UNDERSCORE) {
            const isBetween =
                maySeparate &&
                at > start &&
                digitValue(text.charCodeAt(at - 1)) < base &&
                digitValue(text.charCodeAt(at + 1)) < base
            const followsZero = base === 10 && at === start + 1 && text.charCodeAt(start) === 48 && isWhole(text, start)
            if (!isBetween || followsZero) refuse(at, 'a separator must stand between digits')
        } else if (digitValue(code) >= base) break
        at++
    }
    if (at === start) refuse(at, 'expected a digit')
    return at
}

// `0_1` is refused, `.0_1` and `1e0_1` are not.
function isWhole(text: string, start: number): boolean {
    const before = start === 0 ? 0 : text.charCodeAt(start - 1)
    return before !== 46 && before !== 101 && before !== 69 && before !== 43 && before !== 45
}
