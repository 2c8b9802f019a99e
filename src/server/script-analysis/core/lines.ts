/** Lines of a text: from an offset to the number of its line. */

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13

/** The offsets at which lines begin, in order. */
export function findLineStarts(text: string): readonly number[] {
    const starts = [0]
    const end = /\r\n|[\n\r\u2028\u2029]/g
    while (end.test(text)) starts.push(end.lastIndex)
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
