/** What sequences read of records and their choices before they plan a write; reads only. */

import type { Fields } from '../shared/plan.ts'
import type { Choice, ColumnKind, Condition } from '../shared/ports.ts'
import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from './table.ts'

/** More choices of one column than these are not looked at. */
export const MOST_CHOICES = 100

const UNKNOWN_KIND: ColumnKind = { type: '', length: 0 }

/** The columns that the record has; null without a record. */
export function readColumns(row: TableRecord | null, columns: readonly string[]): Fields | null {
    if (row === null) return null
    const fields: Record<string, string> = {}
    for (const column of columns) if (row.isValidField(column)) fields[column] = textOf(row, column)
    return fields
}

/** Whether the record has a work note with this text. The journal is one text of all notes with their headings; line ends are the platform's. */
export function hasNote(row: TableRecord | null, text: string): boolean {
    if (row === null || !row.isValidField('work_notes')) return false
    const journal = row.getElement('work_notes')
    const toWords = (lines: string): string => lines.replace(/\s+/g, ' ').trim()
    return journal !== null && toWords(String(journal.getJournalEntry(-1))).indexOf(toWords(text)) >= 0
}

/** Whether the table is there with all of the columns. */
export function hasColumns(table: string, columns: readonly string[]): boolean {
    const row = openTable(table)
    return row.isValid() && columns.every((column) => row.isValidField(column))
}

/** What the column holds, as the dictionary says; null where the table lacks it. The platform has the dictionary in memory. */
export function columnKind(table: string, column: string): ColumnKind | null {
    const row = openTable(table)
    if (!row.isValid() || !row.isValidField(column)) return null
    return whenReadable<ColumnKind>(() => {
        const element = row.getElement(column)
        const descriptor = element === null ? null : element.getED()
        if (descriptor === null) return UNKNOWN_KIND
        return { type: String(descriptor.getInternalType()), length: Number(descriptor.getLength()) || 0 }
    }, UNKNOWN_KIND)
}

/** The first wanted value that is a choice of the column, else its first choice; null when it has none or may not be read. */
export function firstChoice(table: string, column: string, wanted: readonly string[]): string | null {
    const values = whenReadable(() => choicesOf(table, column), []).map(({ value }) => value)
    const found = wanted.filter((value) => values.indexOf(value) >= 0)
    return found.length ? found[0] : values.length ? values[0] : null
}

/** The active choices of a column, in their order. */
export function choicesOf(table: string, column: string): readonly Choice[] {
    const row = openTable('sys_choice')
    row.addQuery('name', table)
    row.addQuery('element', column)
    row.addQuery('inactive', 'false')
    row.orderBy('sequence')
    row.setLimit(MOST_CHOICES)
    row.query()
    const choices: Choice[] = []
    while (row.next()) choices.push({ value: textOf(row, 'value'), label: textOf(row, 'label') })
    return choices
}

/** Whether a record of the table whose `column` names the record fits one of the conditions. */
export function hasDependent(table: string, column: string, sysId: string, anyOf: readonly Condition[]): boolean {
    const row = openTable(table)
    if (!isQueryable(sysId) || !row.isValid() || anyOf.length === 0) return false
    row.addQuery(column, sysId)
    const [[name, operator, value], ...others] = anyOf
    const either = row.addQuery(name, operator, value)
    for (const other of others) either.addOrCondition(other[0], other[1], other[2])
    row.setLimit(1)
    row.query()
    return row.next()
}
