/** Finds the end of a regular expression literal; whether its pattern is a good one is left to the engine. */

import { continuesName, isLineEnd } from './characters.ts'
import { refuse } from './failure.ts'

const FLAGS = 'gimsuy'

/** Where the literal that begins with the slash at `start` ends, flags included. */
export function scanRegex(text: string, start: number): number {
    let at = start + 1
    let isInClass = false
    for (; ; at++) {
        const code = text.charCodeAt(at)
        if (at >= text.length || isLineEnd(code)) refuse(start, 'a regular expression does not end')
        if (code === 92) {
            at++
            if (at >= text.length || isLineEnd(text.charCodeAt(at))) refuse(start, 'a regular expression does not end')
        } else if (code === 91) isInClass = true
        else if (code === 93) isInClass = false
        else if (code === 47 && !isInClass) break
    }
    return scanFlags(text, at + 1)
}

function scanFlags(text: string, start: number): number {
    let at = start
    while (continuesName(text.codePointAt(at) ?? 0)) {
        const flag = text.charAt(at)
        if (!FLAGS.includes(flag) || text.slice(start, at).includes(flag))
            refuse(at, 'bad flags of a regular expression')
        at++
    }
    return at
}
