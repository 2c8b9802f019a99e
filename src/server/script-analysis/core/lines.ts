/** Lines of a text: from an offset to the number of its line. */

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

/** The offsets at which lines begin, in order. */
export function findLineStarts(text: string): readonly number[] {
    const starts = [0]
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (!isLineEnd(code)) continue
        if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++
        starts.push(at + 1)
    }
    return starts
}

/** The line that an offset lies on, counted from 1. */
export function toLine(starts: readonly number[], offset: number): number {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
        const middle = (low + high) >> 1
        if (starts[middle] <= offset) low = middle
        else high = middle
    }
    return low + 1
}

function isLineEnd(code: number): boolean {
    return code === LINE_FEED || code === CARRIAGE_RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}
