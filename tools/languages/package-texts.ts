/** The texts of a built package that the platform translates by records: where each stands, and the record that holds its translation. */
import type { PackageRecord } from '../package/records.ts'
import { type Package, recordsOf } from '../package/read-package.ts'
import type { Area, EnglishText } from './text.ts'

/** Columns of the type `translated_field`: the translation belongs to the English value. */
const FIELDS: readonly { readonly table: string; readonly column: string; readonly area: Area }[] = [
    { table: 'sys_app_application', column: 'title', area: 'menu' },
    { table: 'sys_app_application', column: 'hint', area: 'menu' },
    { table: 'sys_app_module', column: 'title', area: 'menu' },
    { table: 'sys_app_module', column: 'hint', area: 'menu' },
    { table: 'sys_ui_action', column: 'name', area: 'actions' },
    { table: 'sys_ui_action', column: 'hint', area: 'actions' },
    { table: 'sys_relationship', column: 'name', area: 'actions' },
    { table: 'sys_ui_section', column: 'caption', area: 'labels' },
    { table: 'sys_properties_category', column: 'title', area: 'properties' },
    { table: 'sys_ux_list', column: 'title', area: 'menu' },
    { table: 'sys_ux_list_category', column: 'title', area: 'menu' },
]

/** Columns of the type `translated_text`: the translation belongs to the record. */
const TEXTS: readonly { readonly table: string; readonly column: string; readonly area: Area }[] = [
    { table: 'sys_properties', column: 'description', area: 'properties' },
]

/** A record of the platform that holds a translation: `fields` has it under `translated`. */
export interface Translatable extends EnglishText {
    readonly table: 'sys_translated' | 'sys_translated_text'
    /** What identifies the translation beside the language. */
    readonly key: Readonly<Record<string, string>>
    readonly translated: 'label' | 'value'
}

/** Field labels, as they are in English. */
export interface Documentation {
    readonly record: PackageRecord
    /** Label, plural and hint; a plural of a column is its label. */
    readonly parts: readonly (EnglishText & { readonly part: 'label' | 'plural' | 'hint' })[]
}

/** Texts of translated fields, each English value once for a column. */
export function translatablesOf(built: Package): readonly Translatable[] {
    const found = new Map<string, Translatable>()
    for (const { area, column, table } of FIELDS)
        for (const { english, place } of valuesOf(built, table, column))
            found.set(`${table}.${column}=${english}`, {
                ...{ area, english, place, table: 'sys_translated', translated: 'label' },
                key: { name: table, element: column, value: english },
            })
    for (const { area, column, table } of TEXTS)
        for (const { english, place, sysId } of valuesOf(built, table, column))
            found.set(sysId, {
                ...{ area, english, place, table: 'sys_translated_text', translated: 'value' },
                key: { tablename: table, fieldname: column, documentkey: sysId },
            })
    return [...found.values()]
}

function valuesOf(built: Package, table: string, column: string) {
    return recordsOf(built, table)
        .map(({ fields, sysId }) => ({
            english: fields[column] ?? '',
            place: `${table}.${column} ${fields.name ?? ''}`.trim(),
            sysId,
        }))
        .filter(({ english }) => /\p{L}/u.test(english))
}

/** Field labels of tables and columns. */
export function documentationsOf(built: Package): readonly Documentation[] {
    return recordsOf(built, 'sys_documentation')
        .filter(({ fields }) => fields.language === 'en')
        .map((record) => {
            const { element = '', hint = '', label = '', name = '', plural = '' } = record.fields
            const place = element === '' ? name : `${name}.${element}`
            const parts = [
                { area: 'labels', english: label, place, part: 'label' },
                { area: 'labels', english: element === '' ? plural : label, place, part: 'plural' },
                { area: 'hints', english: hint, place, part: 'hint' },
            ] as const
            return { record, parts: parts.filter(({ english }) => english !== '') }
        })
}

/** Key of the message of an annotation. */
const ANNOTATION_KEY = 'x_kt_gov.annotation.'

/** What stands on forms beside their fields (`sys_ui_annotation`); `place` is the key of its message. */
export function annotationsOf(built: Package): readonly EnglishText[] {
    return recordsOf(built, 'sys_ui_annotation')
        .filter(({ fields }) => /\p{L}/u.test(fields.text ?? ''))
        .map(({ fields, sysId }) => ({
            area: 'messages',
            english: fields.text ?? '',
            place: ANNOTATION_KEY + sysId,
        }))
}

/** The file of a form with the message of each annotation in the place of its text (Support multiple languages for a form annotation). */
export function withAnnotationMessages(text: string): string {
    return text.replace(/<sys_ui_annotation action="INSERT_OR_UPDATE"[\s\S]*?<\/sys_ui_annotation>/g, (whole) => {
        const sysId = /<sys_id>([^<]*)</.exec(whole)?.[1] ?? ''
        return whole.replace(
            /<text>[^<]*\p{L}[^<]*<\/text>/u,
            () => `<text>\${gs.getMessage("${ANNOTATION_KEY}${sysId}")}</text>`,
        )
    })
}

/** One choice in a file of a table, or a record of its own. */
const CHOICE = /<element value="([^"]*)" label="([^"]*)"([^>]*) language="en"\/>/g
const COLUMN = /<element name="([^"]*)"|<element value="[^"]*" label="([^"]*)"[^>]* language="en"\/>/g

/** Choices in the file of a table. */
export function choicesOf(file: string, text: string): readonly EnglishText[] {
    const table = file.replace(/^.*\//, '').replace(/\.xml$/, '')
    let column = ''
    return [...text.matchAll(COLUMN)].flatMap(([, name, label]) => {
        if (name !== undefined) column = name
        return label === undefined ? [] : [{ area: 'choices', english: unescape(label), place: `${table}.${column}` }]
    })
}

/** The file of a table with each choice in the language beside the English one, as the SDK writes choices with several labels. */
export function addChoices(
    file: string,
    text: string,
    language: string,
    translate: (text: EnglishText) => string,
): string {
    const places = choicesOf(file, text)
    let at = 0
    return text.replace(CHOICE, (whole, value: string, _label: string, rest: string) => {
        const translated = translate(places[at++] as EnglishText)
        return `${whole}\n        <element value="${value}" label="${escapeAttribute(translated)}"${rest} language="${language}"/>`
    })
}

/** The file of the choices of a column, with each choice in the language behind the English one. */
export function addChoiceRecords(
    text: string,
    language: string,
    translate: (text: EnglishText) => string,
    toId: (name: string) => string,
): string {
    return text.replace(/( *)<sys_choice action="INSERT_OR_UPDATE"[\s\S]*?<\/sys_choice>\n?/g, (whole) => {
        const part = (name: string) => unescape(new RegExp(`<${name}>([^<]*)</${name}>`).exec(whole)?.[1] ?? '')
        if (part('language') !== 'en') return whole
        const place = `${part('name')}.${part('element')}`
        const translated = translate({ area: 'choices', english: part('label'), place })
        const record = whole
            .replace(/<sys_id>[^<]*</, `<sys_id>${toId(`sys_choice:${place}=${part('value')}:${language}`)}<`)
            .replace(/<label>[^<]*</, () => `<label>${escapeAttribute(translated)}<`)
            .replace('<language>en<', `<language>${language}<`)
        return whole + record
    })
}

function unescape(text: string): string {
    return text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&')
}

function escapeAttribute(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
