/** One value in a list: what people read instead of what is stored, with a link where it names a record. */
import type { Row } from '../kernel/kernel.ts'
import { walk, type Found } from '../http/record-json.ts'
import { toDocument } from './document.ts'
import { withColour } from './field-styles.ts'
import { markup, type Markup } from './markup.ts'
import type { Visit } from './visit.ts'

const LONGEST = 120
const NUMBERS = new Set(['integer', 'decimal', 'float', 'longint', 'percent_complete'])

/** Whether a column's values stand on the right. */
export function isNumber(type: string): boolean {
    return NUMBERS.has(type)
}

/** What a path leads to from a row, when the user may read it; null otherwise. */
export function readableAt(visit: Visit, table: string, row: Row, path: string): Found | null {
    const found = walk(visit.instance, table, row, path)
    if (!found?.row) return null
    if (path.includes('.') && !visit.access.mayUse(found.table, 'read', found.row)) return null
    return visit.access.mayUseColumn(found.table, found.column.name, 'read', found.row) ? found : null
}

/** The value; `link` makes of it the way to the row's own form. */
export function showCell(visit: Visit, found: Found, link: string | null): Markup {
    const { column, row } = found
    const value = row?.[column.name] ?? ''
    const shown = row ? visit.instance.records.displayValue(visit.tx, found.table, row, column.name) : ''
    const text = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
    if (link) return markup`<a href="${link}">${text || '(empty)'}</a>`
    if (value === '') return markup``
    const document = row && toDocument(visit, column, row)
    if (document) return markup`<a href="${document.address}">${document.name}</a>`
    if (column.type === 'url' && /^https?:\/\//i.test(value))
        return markup`<a href="${value}" rel="noreferrer">${text}</a>`
    return withColour(visit.instance, row?.['sys_class_name'] ?? found.table, column.name, value, text)
}
