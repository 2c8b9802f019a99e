/** Display values: what people read instead of what is stored. */
import { describeDuration } from '../text/duration-text.ts'
import type { Storage } from '../database/index.ts'
import { isDateTime } from '../database/index.ts'
import type { ColumnInfo, Dictionary, Records, Row, Translations } from '../kernel/kernel.ts'

const MAX_DEPTH = 4
const ENGLISH = 'en'

/** The display value of a record: that of its display column. */
export function createDisplayOf(database: Pick<Storage, 'get'>, dictionary: Dictionary): Records['displayOf'] {
    const displayOf = (table: string, sysId: string, depth = 0): string => {
        const info = dictionary.table(table)
        if (!info?.display || !sysId) return ''
        const row = database.get(table, sysId)
        if (!row) return ''
        const column = info.columns.get(info.display)!
        const value = row[column.name] ?? ''
        // A display column may itself be a reference: its display value is followed, but not without end.
        return column.reference && depth < MAX_DEPTH ? displayOf(column.reference, value, depth + 1) : value
    }
    return (table, sysId) => displayOf(table, sysId)
}

/** The display half of the record pipeline. */
export function createDisplay(
    database: Storage,
    dictionary: Dictionary,
    translations: () => Translations,
): Pick<Records, 'displayOf' | 'displayValue'> {
    const displayOf = createDisplayOf(database, dictionary)
    const referenced = (column: ColumnInfo, value: string): string => {
        if (!column.reference) return value
        const texts = value.split(',').map((id) => displayOf(column.reference!, id.trim()) || id.trim())
        return texts.join(', ')
    }
    return {
        displayOf,
        displayValue(tx, table, row, name) {
            const column = dictionary.table(table)?.columns.get(name)
            const value = row[name] ?? ''
            if (!column || value === '') return ''
            if (column.type === 'boolean') return value === '1' ? 'true' : 'false'
            if (column.type === 'password2' || column.type === 'password') return '********'
            if (isDateTime(column.type)) return toZone(value, tx.user.timeZone)
            if (column.type === 'glide_duration') return describeDuration(Date.parse(`${value.replace(' ', 'T')}Z`))
            if (column.reference) return referenced(column, value)
            const { language } = tx.user
            const texts = language === ENGLISH || !language ? null : translations()
            if (name === 'sys_class_name')
                return texts?.documentation(language, value, '')?.['label'] ?? dictionary.table(value)?.label ?? value
            if (column.type === 'translated_field') return texts?.name(language, table, name, value) ?? value
            if (column.type === 'translated_text' || column.type === 'translated_html')
                return texts?.text(language, table, name, row.sys_id ?? '', value) ?? value
            const own = toClass(table, row)
            const english = dictionary.choiceLabel(own, name, value)
            return (english !== undefined && texts?.choice(language, own, name, value)) || english || value
        },
    }
}

/** Choices belong to the actual class of a row. */
function toClass(table: string, row: Row): string {
    return row.sys_class_name ?? table
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** UTC text in a time zone, in the platform's default format. */
function toZone(utc: string, timeZone: string): string {
    if (timeZone === 'UTC' || timeZone === 'GMT') return utc
    let format = formats.get(timeZone)
    if (!format) {
        const digits = '2-digit'
        format = new Intl.DateTimeFormat('sv-SE', {
            ...{ timeZone, year: 'numeric', month: digits, day: digits, hour: digits, minute: digits, second: digits },
        })
        formats.set(timeZone, format)
    }
    return format.format(new Date(`${utc.replace(' ', 'T')}Z`))
}
