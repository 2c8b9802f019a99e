/**
 * Texts in the language of a user, from the translation tables of the platform ("Translation tables", System Localization). What has no row in the
 * language is shown in English ("Set a fallback language"); fallback languages of `sys_language` are not emulated.
 */
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import type { Dictionary, Row, Translations } from '../kernel/kernel.ts'

/** The language in which tables, choices and records name themselves. */
export const ENGLISH = 'en'

/** Each table with the columns that find its rows. */
const KEYS = {
    sys_ui_message: ['key', 'language'],
    sys_documentation: ['name', 'element', 'language'],
    sys_choice: ['name', 'element', 'value', 'language'],
    sys_translated: ['name', 'element', 'value', 'language'],
    sys_translated_text: ['tablename', 'fieldname', 'documentkey', 'language'],
} as const
type TranslationTable = keyof typeof KEYS

/** Reads a translation table when it is first asked for, and again after it changed. */
export function createTranslations(database: Storage, dictionary: Dictionary): Translations {
    const known = new Map<TranslationTable, ReadonlyMap<string, Row>>()
    database.onChange((table) => {
        if (table === EVERY_TABLE) known.clear()
        else known.delete(table as TranslationTable)
    })
    const rowsOf = (table: TranslationTable): ReadonlyMap<string, Row> => {
        const read = known.get(table) ?? readRows(database, dictionary, table)
        known.set(table, read)
        return read
    }
    const find = (table: TranslationTable, ...key: readonly string[]): Row | undefined => rowsOf(table).get(toKey(key))
    return {
        message: (language, key) =>
            (find('sys_ui_message', key, language) ?? find('sys_ui_message', key, ENGLISH))?.['message'] ?? undefined,
        documentation(language, table, element) {
            for (const name of dictionary.table(table)?.chain ?? [table]) {
                const row = find('sys_documentation', name, element, language)
                if (row || element === '') return row
            }
            return undefined
        },
        choice(language, table, column, value) {
            for (const name of dictionary.table(table)?.chain ?? [table]) {
                const row = find('sys_choice', name, column, value, language)
                if (row) return row['label'] ?? undefined
            }
            return undefined
        },
        name: (language, table, element, english) =>
            (language !== ENGLISH && find('sys_translated', table, element, english, language)?.['label']) || english,
        text: (language, table, field, sysId, english) =>
            (language !== ENGLISH && find('sys_translated_text', table, field, sysId, language)?.['value']) || english,
    }
}

/** The first row of a key counts. Keys of messages are case-insensitive ("Message table"); so are all keys here. */
function readRows(database: Storage, dictionary: Dictionary, table: TranslationTable): ReadonlyMap<string, Row> {
    const rows = new Map<string, Row>()
    if (!dictionary.table(table)) return rows
    for (const row of database.select({ table, where: null, orderBy: [], window: null })) {
        const key = toKey(KEYS[table].map((column) => row[column] || (column === 'language' ? ENGLISH : '')))
        if (!rows.has(key)) rows.set(key, row)
    }
    return rows
}

function toKey(parts: readonly string[]): string {
    return parts.join('\n').toLowerCase()
}
