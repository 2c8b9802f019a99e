/** Turns the texts of an update file into the values that the storage holds. */
import type { Dictionary, Row, TableInfo, Value } from '../kernel/kernel.ts'

/** What became of the columns of one record: values to store, and names that the table does not have. */
export interface StoredValues {
    readonly values: Row
    readonly unknown: readonly string[]
}

/** Booleans become 1 and 0, the empty text becomes null, password2 text is sealed; columns that do not exist are named. */
export function toStoredValues(
    dictionary: Dictionary,
    table: TableInfo,
    texts: Readonly<Record<string, string>>,
    seal: (clear: string) => string,
    existing: Row | null = null,
): StoredValues {
    const values: Row = {}
    const unknown: string[] = []
    for (const [name, text] of Object.entries(texts)) {
        const column = table.columns.get(name)
        if (column) values[name] = toStored(column.type, text, seal)
        else if (name !== 'sys_id') unknown.push(name)
    }
    if (isPasswordProperty(table.name, texts, existing)) values['value'] = texts['value'] ? seal(texts['value']) : null
    return { values, unknown }
}

/** Plain dictionary defaults of the columns that a new record leaves out; scripted defaults do not run in an install. */
export function dictionaryDefaults(table: TableInfo): Record<string, string> {
    const defaults: Record<string, string> = {}
    for (const column of table.columns.values())
        if (column.defaultValue && !column.defaultValue.startsWith('javascript:'))
            defaults[column.name] = column.defaultValue
    return defaults
}

function toStored(type: string, text: string, seal: (clear: string) => string): Value {
    if (type === 'boolean') return text === 'true' || text === '1' ? '1' : '0'
    if (text === '') return null
    return type === 'password2' ? seal(text) : text
}

/** A change of a property may leave out its type, which then is the stored one. */
function isPasswordProperty(table: string, texts: Readonly<Record<string, string>>, existing: Row | null): boolean {
    return table === 'sys_properties' && 'value' in texts && (texts['type'] ?? existing?.['type']) === 'password2'
}
