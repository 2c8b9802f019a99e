/** Adds to a built package its texts in every language beside English, as records of the platform; English messages as well. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../src/languages/index.ts'
import { type Package, recordsOf } from '../package/read-package.ts'
import { readMessages, MOST_KEY_LENGTH } from './messages.ts'
import {
    addChoiceRecords,
    addChoices,
    annotationsOf,
    choicesOf,
    documentationsOf,
    translatablesOf,
    withAnnotationMessages,
} from './package-texts.ts'
import { findProblems, translationOf, type EnglishText, type Language } from './text.ts'

const MESSAGES = 'sys_ui_message'
/** Thousands of files of a few lines would double the archive. */
const RECORDS_A_FILE = 500

/** Every text of the app in English. */
export function textsOf(built: Package): readonly EnglishText[] {
    return [
        ...documentationsOf(built).flatMap(({ parts }) => parts),
        ...tableFiles(built).flatMap(({ path, text }) => choicesOf(path, text)),
        ...otherChoices(built).map(({ english }) => english),
        ...translatablesOf(built),
        ...messagesOf(built),
    ]
}

/** Writes the texts; answers why they cannot be written, and writes nothing then. */
export function translatePackage(
    built: Package,
    directory: string,
    languages: readonly Language[] = LANGUAGES,
): readonly string[] {
    const texts = textsOf(built)
    const messages = messagesOf(built)
    const keys = messages.map(({ place }) => place)
    const problems = [
        ...languages.flatMap((language) => findProblems(language, texts)),
        ...keys.filter((key) => key.length > MOST_KEY_LENGTH).map((key) => `the key of a message is too long: ${key}`),
        ...findTwins(keys),
    ]
    if (problems.length > 0) return problems
    const groups = new Map<string, string[]>()
    const write = (table: string, name: string, fields: Fields) => {
        const all = groups.get(table) ?? []
        groups.set(table, [...all, toRecord(built, table, name, fields)])
    }
    const change = (path: string, edit: (text: string) => string) => {
        const file = join(directory, path)
        writeFileSync(file, edit(readFileSync(file, 'utf8')))
    }
    // The languages of a message side by side: the archive holds its key once.
    for (const message of messages) {
        writeMessage(write, 'en', message.place, message.english)
        for (const language of languages)
            writeMessage(write, language.id, message.place, translationOf(language, message) as string)
    }
    for (const { file } of recordsOf(built, 'sys_ui_annotation')) change(file, withAnnotationMessages)
    for (const language of languages) {
        const translate = (text: EnglishText) => translationOf(language, text) as string
        for (const { parts, record } of documentationsOf(built)) {
            const { element = '', name = '' } = record.fields
            const texts = Object.fromEntries(parts.map((part) => [part.part, translate(part)]))
            const fields = { element, help: '', hint: '', label: '', language: language.id, name, plural: '', ...texts }
            write('sys_documentation', `sys_documentation_${name}_${element}_${language.id}`, fields)
        }
        for (const text of translatablesOf(built)) {
            const fields = { ...text.key, language: language.id, [text.translated]: translate(text) }
            write(text.table, `${text.table}_${digest(JSON.stringify([text.key, language.id]))}`, fields)
        }
        for (const { english, fields } of otherChoices(built)) {
            const { dependent_value = '', element = '', name = '', sequence = '', value = '' } = fields
            const label = translate(english)
            const file = `sys_choice_${digest(JSON.stringify([name, element, value, language.id]))}`
            const more = { ...(sequence && { sequence }), ...(dependent_value && { dependent_value }) }
            write('sys_choice', file, {
                element,
                inactive: 'false',
                label,
                language: language.id,
                name,
                value,
                ...more,
            })
        }
        for (const { path } of tableFiles(built)) change(path, (text) => addChoices(path, text, language.id, translate))
        for (const { path } of choiceFiles(built))
            change(path, (text) => addChoiceRecords(text, language.id, translate, digest))
    }
    for (const [table, records] of groups)
        for (let at = 0; at < records.length; at += RECORDS_A_FILE) {
            const part = records.slice(at, at + RECORDS_A_FILE).join('\n')
            const file = join(directory, 'update', `${table}_languages_${at / RECORDS_A_FILE}.xml`)
            writeFileSync(file, `<?xml version="1.0"?>\n<record_update table="${table}">\n${part}\n</record_update>`)
        }
    return []
}

/** The messages of the code, and those of annotations. */
function messagesOf(built: Package): readonly EnglishText[] {
    return [...readMessages(), ...annotationsOf(built)]
}

type Fields = Readonly<Record<string, string>>
type Write = (table: string, name: string, fields: Fields) => void

function writeMessage(write: Write, language: string, key: string, message: string): void {
    write(MESSAGES, `${MESSAGES}_${digest(JSON.stringify([key, language]))}`, { key, language, message })
}

/** Keys of messages are case-insensitive (Message table). */
function findTwins(keys: readonly string[]): readonly string[] {
    const known = new Set<string>()
    return keys.flatMap((key) => {
        const low = key.toLowerCase()
        if (known.has(low)) return [`two messages have the key ${key}`]
        known.add(low)
        return []
    })
}

/** Choices of a column of the app are in the file of its table, which makes the table, and in one of their own, which an upgrade reads. */
function tableFiles({ files }: Package) {
    return files.filter(({ path }) => /^dictionary\/.*\.xml$/.test(path))
}

function choiceFiles({ files }: Package) {
    return files.filter(({ path }) => /^author_elective_update\/sys_choice_.*\.xml$/.test(path))
}

/** Choices of columns of other tables are records. */
function otherChoices(built: Package) {
    return recordsOf(built, 'sys_choice')
        .filter(({ fields, file }) => fields.language === 'en' && file.startsWith('update/'))
        .map(({ fields }) => ({
            fields,
            english: {
                area: 'choices',
                english: fields.label ?? '',
                place: `${fields.name}.${fields.element}`,
            } as EnglishText,
        }))
}

/** One record as the SDK writes it; its sys_id is a digest of what names it, so that two builds are the same, and part of its update name. */
function toRecord({ records, scope }: Package, table: string, name: string, fields: Fields): string {
    const app = records.find((record) => record.table === 'sys_app')?.sysId ?? ''
    const columns = Object.keys(fields)
        .sort()
        .map((column) => {
            const value = fields[column] ?? ''
            return `    ${value === '' ? `<${column}/>` : `<${column}>${escapeText(value)}</${column}>`}\n`
        })
    return `  <${table} action="INSERT_OR_UPDATE" apply_defaults="true">
    <sys_id>${/_([0-9a-f]{32})$/.exec(name)?.[1] ?? digest(`${scope}:${name}`)}</sys_id>
    <sys_scope display_value="${scope}">${app}</sys_scope>
    <sys_update_name>${name}</sys_update_name>
${columns.join('')}  </${table}>`
}

function escapeText(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function digest(text: string): string {
    return createHash('md5').update(text).digest('hex')
}
