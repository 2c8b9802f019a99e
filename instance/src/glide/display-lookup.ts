/** Finds the stored value behind a display value: the record a reference means, the choice a label means. */

import type { ColumnInfo, Value } from '../kernel/kernel.ts'
import type { GlideRecord } from './glide-record.ts'

/** Column text for a display value; null when a reference has no such record, the text itself when nothing is translated. */
export function findByDisplayValue(record: GlideRecord, column: ColumnInfo, text: string): Value {
    if (text === '') return null
    const { instance } = record
    if (column.reference) return findReference(record, column.reference, text)
    const choice = instance.dictionary
        .choices(record.getActualTable(), column.name)
        .find((item) => item.label.toLowerCase() === text.toLowerCase())
    return choice?.value ?? text
}

function findReference(record: GlideRecord, table: string, text: string): Value {
    const { instance, context } = record
    const display = instance.dictionary.table(table)?.display ?? 'name'
    const [row] = instance.database.select(
        {
            table,
            where: { kind: 'compare', path: display, operator: '=', value: text },
            orderBy: [],
            window: { first: 0, last: 1 },
        },
        context.tx.counters,
    )
    return row?.sys_id ?? null
}
