/** JSON whose numbers keep what was written: an id beyond 2^53 and the version `1.10` stay what they are. */

import { parseJson } from './json.ts'

// A number, where a value may stand, of which a double would forget something. It may also match within a string: it only decides
// whether to look closer.
const SUSPICIOUS = /(?:^|[:[,])\s*-?(?:\d[\d.]{15}|\d+(?:\.\d+)?[eE]|\d+\.\d*0(?!\d)|0\.000000)|-0(?![\d.])/

// A number as JSON writes it, longest first.
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * The value that the text writes, or undefined when it is not JSON. A number that would not be written the same way again becomes text:
 *
 * | Written | Read as |
 * |---|---|
 * | `1250`, `0.0034`, `-7` | the number |
 * | `9007199254740993`, `1.10`, `2.0`, `1e3`, `-0` | the text of it |
 */
export function parseExactJson(text: string): unknown {
    const value = parseJson(text)
    return value === undefined || !SUSPICIOUS.test(text) ? value : parseJson(withTextForInexact(text))
}

/** The same JSON with every number that a double would change in quotation marks. */
function withTextForInexact(text: string): string {
    const parts: string[] = []
    for (let at = 0; at < text.length; ) {
        const quote = text.indexOf('"', at)
        const outside = text.slice(at, quote < 0 ? text.length : quote)
        parts.push(outside.replace(NUMBER, (number) => (String(Number(number)) === number ? number : `"${number}"`)))
        if (quote < 0) break
        at = endOfString(text, quote)
        parts.push(text.slice(quote, at))
    }
    return parts.join('')
}

function endOfString(text: string, quote: number): number {
    let end = text.indexOf('"', quote + 1)
    while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
    return end < 0 ? text.length : end + 1
}

// An odd number of backslashes before it.
function isEscaped(text: string, at: number): boolean {
    let before = at - 1
    while (text.charCodeAt(before) === 0x5c) before--
    return (at - before) % 2 === 0
}
