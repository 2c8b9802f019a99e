/** What is kept for consumers as JSON, for people: one line for each part. */

import type { Gap } from './completeness.ts'

const LONGEST = 4000

/** `Trigger table: incident`, one a line, without what has no value. */
export function toNamedLines(values: Readonly<Record<string, string>>): string {
    const names = Object.keys(values).filter((name) => values[name] !== '')
    return toLines(names.map((name) => `${toLabel(name)}: ${values[name]}`))
}

/** `2026-04-20 00:00:00 to 2026-04-20 06:00:00: the log holds no rows of that time`, one a line. */
export function toGapLines(gaps: readonly Gap[]): string {
    return toLines(gaps.map(({ from, note, to }) => `${toTime(from, to)}${note}`))
}

/** Whole lines, as many as a column holds. */
function toLines(lines: readonly string[]): string {
    const text = lines.join('\n')
    if (text.length <= LONGEST) return text
    const cut = text.slice(0, LONGEST - 2)
    const end = cut.lastIndexOf('\n')
    return `${end < 0 ? cut : cut.slice(0, end + 1)}…`
}

function toTime(from: string | null, to: string | null): string {
    if (from === null && to === null) return ''
    if (from === null) return `Up to ${to}: `
    return to === null ? `From ${from}: ` : `${from} to ${to}: `
}

function toLabel(name: string): string {
    const words = name.replace(/[_.]+/g, ' ')
    return words.charAt(0).toUpperCase() + words.slice(1)
}
