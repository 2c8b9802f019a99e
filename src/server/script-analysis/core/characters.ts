/** Classes of characters by their code, without regular expressions where the character is ASCII. */

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

// ECMAScript 2021, "Names and Keywords": only text beyond ASCII needs the tables that the engine carries.
const STARTS_NAME = /^\p{ID_Start}$/u
const CONTINUES_NAME = /^\p{ID_Continue}$/u

/** Whether the code ends a line. */
export function isLineEnd(code: number): boolean {
    return code === LINE_FEED || code === CARRIAGE_RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}

/** Whether the code is white space within a line. */
export function isBlank(code: number): boolean {
    if (code === 32 || code === 9 || code === 11 || code === 12) return true
    if (code < 128) return false
    return (
        code === 0xa0 ||
        code === 0xfeff ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000
    )
}

/** Whether the code is a decimal digit. */
export function isDigit(code: number): boolean {
    return code >= 48 && code <= 57
}

/** The value of a digit in bases up to 16, or 16 for what is no digit. */
export function digitValue(code: number): number {
    if (code >= 48 && code <= 57) return code - 48
    if (code >= 97 && code <= 102) return code - 87
    if (code >= 65 && code <= 70) return code - 55
    return 16
}

/** Whether a name may begin with this code point. */
export function startsName(code: number): boolean {
    if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 36 || code === 95
    return isCodePoint(code) && STARTS_NAME.test(String.fromCodePoint(code))
}

/** Whether a name may go on with this code point. */
export function continuesName(code: number): boolean {
    if (code < 128) return startsName(code) || isDigit(code)
    return code === 0x200c || code === 0x200d || (isCodePoint(code) && CONTINUES_NAME.test(String.fromCodePoint(code)))
}

function isCodePoint(code: number): boolean {
    return code >= 0 && code <= 0x10ffff
}
