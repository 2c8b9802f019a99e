/** What people call tables and columns, in their language: labels, plurals and hints of the field labels (sys_documentation). */
import type { ColumnInfo } from '../kernel/kernel.ts'
import type { Visit } from './visit.ts'

/** What labels need of a visit. */
type Reader = Pick<Visit, 'instance' | 'tx'>

/** Label of the column at the end of a path; a dotted path says first where it goes. */
export function labelOf(reader: Reader, table: string, path: string): string {
    const steps = path.split('.')
    const labels = steps.map((_step, index) => {
        const found = reader.instance.dictionary.resolve(table, steps.slice(0, index + 1).join('.'))
        return found ? columnLabel(reader, found.table, found.column) : steps[index]!
    })
    return labels.join(' / ')
}

/** Label of a column of a table. */
export function columnLabel({ instance, tx }: Reader, table: string, column: ColumnInfo): string {
    const { language } = tx.user
    const translated = language === 'en' ? undefined : instance.translations.documentation(language, table, column.name)
    return translated?.['label'] || column.label
}

/** Label of a table. */
export function tableLabel({ instance, tx }: Reader, table: string): string {
    const { language } = tx.user
    const translated = language === 'en' ? undefined : instance.translations.documentation(language, table, '')
    return translated?.['label'] || instance.dictionary.table(table)?.label || table
}

/** Name of a table's list. */
export function pluralOf(reader: Reader, table: string): string {
    return documentation(reader, table, '', 'plural') || tableLabel(reader, table)
}

/** What a table, or one of its columns, is for; empty when nobody said. */
export function hintOf(reader: Reader, table: string, column = ''): string {
    return documentation(reader, table, column, 'hint')
}

/** Label of a value of a choice list. */
export function choiceLabel(
    { instance, tx }: Reader,
    table: string,
    column: string,
    value: string,
    english: string,
): string {
    return instance.translations.choice(tx.user.language, table, column, value) ?? english
}

function documentation({ instance, tx }: Reader, table: string, column: string, part: 'hint' | 'plural'): string {
    for (const language of new Set([tx.user.language, 'en'])) {
        for (const name of column === '' ? [table] : (instance.dictionary.table(table)?.chain ?? [table])) {
            const row = instance.translations.documentation(language, name, column)
            if (row?.[part] && row['name'] === name) return row[part]
        }
    }
    return ''
}
