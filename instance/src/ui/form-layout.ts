/** What a form shows, in which order: sections of its layout with their two columns, else all columns of the table. */
import type { ColumnInfo, Instance, Row } from '../kernel/kernel.ts'
import { isJournal } from './form-kinds.ts'
import { findRows } from './metadata-rows.ts'
import { findLayout } from './views.ts'
import type { Visit } from './visit.ts'

/** One thing on a form. Formatters and embedded lists are left out. */
export type FormItem =
    | { readonly kind: 'field'; readonly path: string }
    | { readonly kind: 'annotation'; readonly text: string }

/** Items side by side, or one column over the whole width. */
export type FormBlock =
    | { readonly kind: 'split'; readonly columns: readonly (readonly FormItem[])[] }
    | { readonly kind: 'full'; readonly items: readonly FormItem[] }

/** A section with its caption. */
export interface FormSection {
    readonly caption: string
    readonly blocks: readonly FormBlock[]
}

/** What a layout needs of a visit. */
type Reader = Pick<Visit, 'instance' | 'tx'>

/** Sections of the form of a table in a view; `values` of a stored record order the fields of a table without a layout. */
export function formSections(
    { instance, tx }: Reader,
    table: string,
    view: string,
    values: Row | null,
): readonly FormSection[] {
    const sections = sectionRows(instance, table, view).map((section) => ({
        caption: instance.translations.name(tx.user.language, 'sys_ui_section', 'caption', section['caption'] ?? ''),
        blocks: toBlocks({ instance, tx }, table, findRows(instance, 'sys_ui_element', ofSection(section), 'position')),
    }))
    const filled = sections.filter((section) => section.blocks.length > 0)
    return filled.length > 0 ? filled : everything(instance, table, values)
}

function ofSection(section: Row): Readonly<Record<string, string>> {
    return { sys_ui_section: section['sys_id'] ?? '' }
}

/** The form names its sections in order; without a form, a section of the table stands alone. */
function sectionRows(instance: Instance, table: string, view: string): readonly Row[] {
    const form = findLayout(instance, 'sys_ui_form', table, view)
    if (form) {
        return findRows(instance, 'sys_ui_form_section', { sys_ui_form: form['sys_id'] ?? '' }, 'position')
            .map((link) => instance.database.get('sys_ui_section', link['sys_ui_section'] ?? ''))
            .filter((section) => section !== null)
    }
    const alone = findLayout(instance, 'sys_ui_section', table, view)
    return alone ? [alone] : []
}

/** `.begin_split`, `.split` and `.end_split` stand between the items of the left column, the right one and the rest. */
function toBlocks(reader: Reader, table: string, elements: readonly Row[]): readonly FormBlock[] {
    const blocks: FormBlock[] = []
    let columns: FormItem[][] | null = null
    let full: FormItem[] = []
    const close = (): void => {
        if (columns?.some((items) => items.length > 0)) blocks.push({ kind: 'split', columns })
        if (full.length > 0) blocks.push({ kind: 'full', items: full })
        columns = null
        full = []
    }
    for (const element of elements) {
        const mark = element['type'] || element['element'] || ''
        if (mark === '.begin_split') {
            close()
            columns = [[]]
        } else if (mark === '.split') {
            if (columns) columns.push([])
            else columns = [full, []]
            full = []
        } else if (mark === '.end_split') close()
        else {
            const item = toItem(reader, table, element)
            if (item) (columns?.at(-1) ?? full).push(item)
        }
    }
    close()
    return blocks
}

function toItem({ instance, tx }: Reader, table: string, element: Row): FormItem | null {
    const name = element['element'] ?? ''
    if (element['type'] === 'annotation') {
        const annotation = instance.database.get('sys_ui_annotation', name)
        const text = annotation && toPlainText(annotation)
        return annotation && { kind: 'annotation', text: withMessages(instance, tx.user.language, text ?? '') }
    }
    return instance.dictionary.resolve(table, name) ? { kind: 'field', path: name } : null
}

/** Support multiple languages for a form annotation: a text may name a message by a call. */
function withMessages(instance: Instance, language: string, text: string): string {
    return text.replace(
        /\$\{gs\.getMessage\((["'])(.*?)\1\)\}/g,
        (_whole, _quote, key: string) => instance.translations.message(language, key) ?? key,
    )
}

/** An annotation in HTML is shown as its text. */
function toPlainText(annotation: Row): string {
    const text = annotation['text'] ?? ''
    if (annotation['is_plain_text'] === '1') return text
    return text
        .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, '\n')
        .replace(/<[^>]*>/g, '')
        .trim()
}

/** Without a layout: the columns that have a value or must have one, then those that are empty. */
function everything(instance: Instance, table: string, values: Row | null): readonly FormSection[] {
    const info = instance.dictionary.table(table)!
    const columns = [...info.columns.values()]
        .filter(({ name }) => !name.startsWith('sys_'))
        .sort((a, b) => Number(b.name === info.display) - Number(a.name === info.display))
    const isFirst = (column: ColumnInfo): boolean =>
        !values || column.mandatory || isJournal(column) || Boolean(values[column.name])
    const rest = columns.filter((column) => !isFirst(column))
    return [
        { caption: '', blocks: [inHalves(columns.filter(isFirst))] },
        ...(rest.length > 0 ? [{ caption: 'Empty fields', blocks: [inHalves(rest)] }] : []),
    ]
}

function inHalves(columns: readonly ColumnInfo[]): FormBlock {
    const items = columns.map(({ name }) => ({ kind: 'field', path: name }) as const)
    const half = Math.ceil(items.length / 2)
    return { kind: 'split', columns: [items.slice(0, half), items.slice(half)] }
}
