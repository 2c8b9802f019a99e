/** One field of a form: its label with hint and marks, and its input, or its value where it cannot be changed. */
import type { FieldMessage } from '../glide/client-form.ts'
import type { ColumnInfo, RecordState } from '../kernel/kernel.ts'
import { readableAt } from './cell.ts'
import { toDocument, type Document } from './document.ts'
import { withColour } from './field-styles.ts'
import { fieldName, shownValue } from './form-input.ts'
import { isChoice, isCode, isJournal, isLong, isSecret } from './form-kinds.ts'
import { mayWrite, type FormRecord } from './form-record.ts'
import { journalEntries } from './journal-entries.ts'
import { choiceLabel, columnLabel, hintOf, labelOf } from './labels.ts'
import { flag, markup, type Content, type Markup } from './markup.ts'
import { referenceOptions } from './reference-options.ts'
import type { Visit } from './visit.ts'

/** The field of a path with what client scripts say of it; nothing when the user may not read it. */
export function formField(
    visit: Visit,
    record: FormRecord,
    path: string,
    messages: readonly FieldMessage[] = [],
): Content {
    const { state } = record
    if (path.includes('.')) return walkedField(visit, state, path)
    const column = visit.instance.dictionary.table(state.table)?.columns.get(path)
    if (!column) return null
    if (!state.isNew && !visit.access.mayUseColumn(state.table, path, 'read', state.original)) return null
    const canWrite = record.canWrite && mayWrite(visit, state, column)
    const id = fieldName(state.table, path)
    const hint = hintOf(visit, state.table, path)
    const must = column.mandatory && markup`<span class="must" title="Mandatory">*</span> `
    const input = canWrite ? writable(visit, state, column, id) : readOnly(visit, state, column, id)
    return markup`<div class="field"><label for="${id}"${hint && markup` title="${hint}"`}>${must}${columnLabel(visit, state.table, column)}</label><div>${input}${messages.map(({ kind, text }) => markup`<p class="message ${kind}">${text}</p>`)}${isJournal(column) && journalEntries(visit, state, path)}</div></div>`
}

/** A column of a referenced record is shown and cannot be changed here. */
function walkedField(visit: Visit, state: RecordState, path: string): Content {
    const found = readableAt(visit, state.table, state.values, path)
    const value = found?.row
        ? visit.instance.records.displayValue(visit.tx, found.table, found.row, found.column.name)
        : ''
    const label = labelOf(visit, state.table, path)
    return markup`<div class="field"><label for="${path}">${label}</label><div><input type="text" id="${path}" value="${value}"${flag('readonly', true)}></div></div>`
}

function writable(visit: Visit, state: RecordState, column: ColumnInfo, id: string): Markup {
    const shown = shownValue(visit, state, column)
    const must = column.mandatory && markup` aria-required="true"`
    if (column.type === 'boolean')
        return markup`<input type="hidden" name="${id}" value="false"><input type="checkbox" id="${id}" name="${id}" value="true"${flag('checked', shown === 'true')}>`
    if (isChoice(column)) return choiceField(visit, state, column, id, shown)
    if (column.type === 'reference' && column.reference)
        return markup`<div class="with"><input type="text" id="${id}" name="${id}" value="${shown}" list="${id}-options" autocomplete="off"${must}>${openLink(column, toDocument(visit, column, state.values))}</div>${referenceOptions(visit, column, `${id}-options`)}`
    if (isSecret(column))
        return markup`<input type="password" id="${id}" name="${id}" value="" placeholder="${state.values[column.name] ? '********' : ''}" autocomplete="new-password"${must}>`
    if (isJournal(column)) return markup`<textarea id="${id}" name="${id}" rows="3"${must}></textarea>`
    if (isLong(column)) return textArea(column, id, shown, must)
    if (column.choice === 2)
        return markup`<input type="text" id="${id}" name="${id}" value="${shown}" list="${id}-options"${must}><datalist id="${id}-options">${choicesOf(visit, state, column).map((one) => markup`<option value="${one.label}"></option>`)}</datalist>`
    const length = column.maxLength > 0 && column.type === 'string' && markup` maxlength="${column.maxLength}"`
    return markup`<input type="text" id="${id}" name="${id}" value="${shown}"${length}${must}>`
}

function choiceField(visit: Visit, state: RecordState, column: ColumnInfo, id: string, value: string): Markup {
    const choices = choicesOf(visit, state, column)
    const isKnown = choices.some((choice) => choice.value === value)
    const none = (column.choice === 1 || value === '') && markup`<option value="">-- None --</option>`
    const unknown =
        value !== '' && !isKnown && markup`<option value="${value}"${flag('selected', true)}>${value}</option>`
    const options = choices.map(
        (choice) =>
            markup`<option value="${choice.value}"${flag('selected', choice.value === value)}>${choice.label}</option>`,
    )
    return markup`<select id="${id}" name="${id}"${column.mandatory && markup` aria-required="true"`}>${none}${unknown}${options}</select>`
}

function choicesOf(visit: Visit, state: RecordState, column: ColumnInfo) {
    return [...visit.instance.dictionary.choices(state.table, column.name)]
        .sort((a, b) => a.sequence - b.sequence)
        .map((one) => ({ ...one, label: choiceLabel(visit, state.table, column.name, one.value, one.label) }))
}

function readOnly(visit: Visit, state: RecordState, column: ColumnInfo, id: string): Markup {
    const { records } = visit.instance
    const value = state.values[column.name] ?? ''
    const shown = records.displayValue(visit.tx, state.table, state.values, column.name)
    if (column.type === 'boolean')
        return markup`<input type="checkbox" id="${id}"${flag('checked', value === '1')}${flag('disabled', true)}>`
    if (isJournal(column)) return markup`<span id="${id}"></span>`
    if (isLong(column) && shown !== '') return textArea(column, id, shown, null, true)
    if (isChoice(column) && value !== '')
        return markup`<output class="shown" id="${id}">${withColour(visit.instance, state.table, column.name, value, shown)}</output>`
    const code = isCode(column) && markup` class="code"`
    const document = toDocument(visit, column, state.values)
    return markup`<div class="with"><input type="text" id="${id}" value="${document ? document.name : shown}"${flag('readonly', true)}${code}>${openLink(column, document)}</div>`
}

/** A browser drops the first line break in a text area, so one more is written. */
function textArea(column: ColumnInfo, id: string, text: string, must: Content, isFixed = false): Markup {
    const lines = text.split('\n').reduce((count, line) => count + 1 + Math.floor(line.length / 60), 0)
    const rows = Math.min(18, Math.max(isFixed ? 1 : 3, lines))
    const name = !isFixed && markup` name="${id}"`
    const code = isCode(column) && markup` class="code"`
    return markup`<textarea id="${id}"${name} rows="${rows}"${code}${flag('readonly', isFixed)}${must}>
${text}</textarea>`
}

function openLink(column: ColumnInfo, document: Document | null): Content {
    return document && markup`<a href="${document.address}" aria-label="Open ${column.label}">Open</a>`
}
