/** Turns display values that a client sends into what is stored (`sysparm_input_display_value`). */
import { fromLocal, parseUtc } from '../text/date-text.ts'
import type { ColumnInfo, Condition, Instance, Transaction } from '../kernel/kernel.ts'

/**
 * | column | input | stored |
 * |---|---|---|
 * | reference | display value, or sys_id | sys_id; what names no record stays as it is |
 * | choice | label, or value | value |
 * | date-time | text in the user's time zone | UTC |
 * | boolean | `true`, `Yes`, `1` | true |
 */
export function fromDisplayInput(
    instance: Instance,
    tx: Transaction,
    table: string,
    column: ColumnInfo,
    text: string,
): string {
    if (text === '') return ''
    if (column.type === 'reference' && column.reference) return findReference(instance, column.reference, text)
    if (column.type === 'boolean') return /^(true|yes|1)$/i.test(text) ? 'true' : 'false'
    if (column.type === 'glide_date_time') {
        // Read as if it were UTC, the text is the clock on the user's wall.
        const local = parseUtc(text)
        return local === null ? text : toText(fromLocal(local, tx.user.timeZone))
    }
    const choices = column.choice > 0 ? instance.dictionary.choices(table, column.name) : []
    return choices.find((choice) => choice.label.toLowerCase() === text.toLowerCase())?.value ?? text
}

function findReference(instance: Instance, table: string, text: string): string {
    const info = instance.dictionary.table(table)
    if (!info || instance.database.get(table, text)) return text
    const where: Condition = { kind: 'compare', path: info.display ?? 'name', operator: '=', value: text }
    const window = { first: 0, last: 1 }
    const found = info.columns.has(where.path)
        ? instance.database.select({ table, where, orderBy: [], window })[0]
        : undefined
    return found?.['sys_id'] ?? text
}

function toText(at: number): string {
    return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}
