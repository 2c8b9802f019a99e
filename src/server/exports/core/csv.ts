/** Reads comma separated values as RFC 4180 writes them: quoted fields, doubled quotes, line ends within quotes. */

import { fromJson, type JsonObject } from '../../shared/json.ts'

/** One object per line under the names of the header; null when quotes do not close or a line does not fit the header. */
export function parseCsv(text: string): readonly JsonObject[] | null {
    const lines = toLines(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
    if (lines === null || lines.length === 0) return null
    const header = lines[0].map((name) => name.trim())
    const rows = lines.slice(1)
    if (rows.some((row) => row.length !== header.length)) return null
    return rows.map((row) => toObject(header, row))
}

function toObject(header: readonly string[], row: readonly string[]): JsonObject {
    const object: Record<string, unknown> = {}
    header.forEach((name, column) => {
        if (row[column] !== '') object[name] = toValue(row[column])
    })
    return object
}

/** Lists and objects are written in a cell as JSON; everything else is text. */
function toValue(cell: string): unknown {
    return /^\s*[[{]/.test(cell) ? fromJson<unknown>(cell, cell) : cell
}

function toLines(text: string): string[][] | null {
    const lines: string[][] = []
    let line: string[] = []
    let position = 0
    while (position < text.length) {
        const field = text.charAt(position) === '"' ? readQuoted(text, position) : readPlain(text, position)
        if (field === null) return null
        line.push(field.value)
        position = field.end
        if (text.charAt(position) === ',') {
            position += 1
            if (position < text.length) continue
            line.push('')
        }
        if (text.charAt(position) === '\r') position += 1
        if (text.charAt(position) === '\n') position += 1
        else if (position < text.length && text.charAt(position - 1) !== '\r') return null
        if (line.length > 1 || line[0] !== '') lines.push(line)
        line = []
    }
    return lines
}

interface Field {
    readonly value: string
    readonly end: number
}

function readPlain(text: string, start: number): Field {
    let end = start
    while (end < text.length && ',\r\n'.indexOf(text.charAt(end)) < 0) end += 1
    return { value: text.slice(start, end), end }
}

function readQuoted(text: string, start: number): Field | null {
    let value = ''
    let position = start + 1
    for (;;) {
        const quote = text.indexOf('"', position)
        if (quote < 0) return null
        value += text.slice(position, quote)
        if (text.charAt(quote + 1) !== '"') return { value, end: quote + 1 }
        value += '"'
        position = quote + 2
    }
}
