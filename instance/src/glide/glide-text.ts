/** How a script's value becomes column text, and column text becomes what a script reads. */

import type { ColumnInfo, Value } from '../kernel/kernel.ts'
import { GlideElement } from './glide-element.ts'
import { GlideRecord } from './glide-record.ts'

/** Column text for a value given to setValue: one empty, booleans as 1 and 0, records as their sys_id. */
export function toColumnValue(value: unknown, column: ColumnInfo | undefined): Value {
    if (value === null || value === undefined || value === '') return null
    if (value instanceof GlideRecord) return value.getUniqueValue()
    if (value instanceof GlideElement) return value.getValue()
    const text = String(value)
    // Setting a GlideRecord variable to null: 'NULL' in upper case clears a field.
    if (text === 'NULL') return null
    if (column?.type === 'boolean') return text === 'true' || text === '1' ? '1' : '0'
    return text
}

/** What an element turns into as text: booleans are words there, although getValue says 1 and 0. */
export function toElementText(value: Value, column: ColumnInfo | undefined): string {
    if (value === null) return ''
    if (column?.type === 'boolean') return value === '1' ? 'true' : 'false'
    return value
}
