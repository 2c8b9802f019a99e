/** Takes what a person typed into a form over into the record in memory. */
import type { ColumnInfo, RecordState } from '../kernel/kernel.ts'
import { fromDisplayInput } from '../http/display-input.ts'
import { mayWrite } from './form-record.ts'
import { isJournal, isSecret } from './form-kinds.ts'
import type { Visit } from './visit.ts'

/** Name of a column's field in a form. */
export function fieldName(table: string, column: string): string {
    return `${table}.${column}`
}

/**
 * Sets the columns that were sent, that differ from what was shown and that the user may write; what else was sent is ignored.
 * Answers what could not be understood.
 */
export function takeInput(visit: Visit, state: RecordState, fields: URLSearchParams): readonly string[] {
    const problems: string[] = []
    const columns = visit.instance.dictionary.table(state.table)!.columns
    for (const column of columns.values()) {
        // A check box that is off sends nothing, so a hidden field before it says no: the last value counts.
        const text = fields.getAll(fieldName(state.table, column.name)).at(-1)?.replaceAll('\r\n', '\n')
        if (text === undefined || !mayWrite(visit, state, column)) continue
        if (isJournal(column)) {
            if (text.trim() !== '') state.journal[column.name] = text
        } else if (isSecret(column)) {
            if (text !== '') state.values[column.name] = text
        } else if (text !== shownValue(visit, state, column)) {
            const value = toStored(visit, state, column, text.trim() === '' ? '' : text)
            if (value === undefined) problems.push(`${column.label}: there is no such record: ${text}`)
            else state.values[column.name] = value
        }
    }
    return problems
}

/** What the field of a column shows before anybody types; dates are in the user's time zone. */
export function shownValue(visit: Visit, state: RecordState, column: ColumnInfo): string {
    const value = state.values[column.name] ?? ''
    if (column.choice === 1 || column.choice === 3) return value
    if (column.type === 'boolean') return value === '1' || value === 'true' ? 'true' : 'false'
    return visit.instance.records.displayValue(visit.tx, state.table, state.values, column.name)
}

/** Labels of writable fields of this form that must not be empty and are. */
export function missingFields(visit: Visit, state: RecordState, fields: URLSearchParams): readonly string[] {
    const columns = [...visit.instance.dictionary.table(state.table)!.columns.values()]
    return columns
        .filter((column) => column.mandatory && fields.has(fieldName(state.table, column.name)))
        .filter((column) => mayWrite(visit, state, column) && !state.values[column.name] && !state.journal[column.name])
        .map(({ label }) => label)
}

/** Undefined when a reference names no record. */
function toStored(visit: Visit, state: RecordState, column: ColumnInfo, text: string): string | null | undefined {
    if (text === '') return null
    if (column.choice === 1 || column.choice === 3) return text
    if (column.type === 'boolean') return text === 'true' ? '1' : '0'
    if (!column.reference) return fromDisplayInput(visit.instance, visit.tx, state.table, column, text)
    const names = column.type === 'glide_list' ? text.split(',').map((name) => name.trim()) : [text.trim()]
    const ids = names.map((name) => findReference(visit, column, state, name))
    return ids.includes(undefined) ? undefined : ids.join(',')
}

function findReference(visit: Visit, column: ColumnInfo, state: RecordState, name: string): string | undefined {
    const asReference = { ...column, type: 'reference' }
    const id = fromDisplayInput(visit.instance, visit.tx, state.table, asReference, name)
    return visit.instance.dictionary.table(column.reference!) && visit.instance.database.get(column.reference!, id)
        ? id
        : undefined
}
