/** Opens a table: the one place that constructs a GlideRecord, typed by the methods this app uses. */

import { GlideRecord } from '@servicenow/glide'
import { asText } from '../shared/text.ts'
import { attempt } from './edge.ts'

/** GlideQueryCondition API: `addOrCondition` joins the condition that it is called on. */
export interface QueryCondition {
    addOrCondition(column: string, value: string): unknown
    addOrCondition(column: string, operator: string, value: string): unknown
}

/** The part of the scoped GlideElement API that the adapters need. */
export interface TableElement {
    getJournalEntry(entries: number): string
    getLabel(): string
    getReferenceTable(): string | null
    canRead(): boolean
    /** GlideElement API: the clear text of an encrypted column. */
    getDecryptedValue(): string | null
    getED(): { getInternalType(): string; getLength(): number } | null
}

/** The part of the scoped GlideRecord API that the adapters need. GlideRecord API: values are read as text or null. */
export interface TableRecord {
    addQuery(column: string, value: string): QueryCondition
    addQuery(column: string, operator: string, value: string): QueryCondition
    addNullQuery(column: string): QueryCondition
    addNotNullQuery(column: string): QueryCondition
    addEncodedQuery(query: string): void
    isValidEncodedQuery(query: string): boolean
    setLimit(rows: number): void
    orderBy(column: string): void
    orderByDesc(column: string): void
    query(): void
    next(): boolean
    hasNext(): boolean
    get(sysId: string): boolean
    initialize(): void
    /** GlideRecord API: sets the default values and a sys_id of its own. */
    newRecord(): void
    isValid(): boolean
    isValidField(column: string): boolean
    getValue(column: string): string | null
    setValue(column: string, value: string): void
    setNewGuidValue(sysId: string): void
    getElement(column: string): TableElement | null
    getElements(): readonly { getName(): string; getLabel(): string }[]
    getUniqueValue(): string
    getTableName(): string
    insert(): string | null
    update(): string | null
    deleteRecord(): boolean
    /** GlideRecord API: `false` runs no business rules, engines or audit on the tables of the own scope. */
    setWorkflow(runs: boolean): void
    getLastErrorMessage(): string | null
    isActionAborted(): boolean
    canRead(): boolean
    canCreate(): boolean
    canWrite(): boolean
}

/** A record of `table`, not yet positioned on a row. */
export function openTable(table: string): TableRecord {
    return new GlideRecord(table as never) as unknown as TableRecord
}

/**
 * What `ask` reads, or `otherwise` where it may not: a denied read of another application's table throws. That is the rule on some
 * instances, so the cause is in the log where the logging verbosity is debug.
 */
export function whenReadable<T>(ask: () => T, otherwise: T): T {
    return attempt(READING, ask, () => otherwise)
}

/** How a denied read is reported. */
export const READING = { doing: 'reading a table of another application', code: 'read_denied', level: 'debug' } as const

/** Rows that are looked at for a value that cannot be asked for whole. */
const MOST_ALIKE = 100
const HASH = /^[0-9a-f]{64}$/

/** The one row whose `column` equals `value` exactly, whatever the database takes for equal; null when there is none. Never queries with an empty value. */
export function findRow(table: string, column: string, value: string): TableRecord | null {
    if (value === '') return null
    const isWhole = isQueryable(value)
    const row = openTable(table)
    if (isWhole) row.addQuery(column, value)
    // What follows `javascript:` does not start with it, so it is not evaluated.
    else row.addQuery(column, 'ENDSWITH', value.slice(value.indexOf(':')))
    // Hashes are equal or not, to any database; other texts may be equal to it that are not equal.
    row.setLimit(HASH.test(value) ? 1 : MOST_ALIKE)
    row.query()
    while (row.next()) if (row.getValue(column) === value) return row
    return null
}

/** sys_ids of at most `limit` rows of `table`, which `narrow` selects and orders. */
export function findIds(table: string, limit: number, narrow: (row: TableRecord) => void): readonly string[] {
    const row = openTable(table)
    narrow(row)
    row.setLimit(limit)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(row.getUniqueValue())
    return found
}

/**
 * Whether a value may be used in a query. An empty one would match empty rows or, worse, be dropped and match all;
 * one that starts with `javascript:` would be evaluated (Encoded query strings).
 */
export function isQueryable(value: string): boolean {
    return value !== '' && !/^\s*javascript:/i.test(value)
}

/** The row's value, or '' when empty. */
export function textOf(row: Pick<TableRecord, 'getValue'>, column: string): string {
    return asText(row.getValue(column))
}

/** These columns, each as text. */
export function textsOf(
    row: Pick<TableRecord, 'getValue'>,
    columns: readonly string[],
): Readonly<Record<string, string>> {
    const texts: Record<string, string> = {}
    for (const column of columns) texts[column] = textOf(row, column)
    return texts
}

/** The row's value, or null when empty. */
export function valueOf(row: TableRecord, column: string): string | null {
    const value = textOf(row, column)
    return value === '' ? null : value
}

/** The row's number, 0 when empty. */
export function countOf(row: Pick<TableRecord, 'getValue'>, column: string): number {
    return Number(textOf(row, column)) || 0
}

/** The record's number, or its name where it has none; null when it has neither. */
export function numberOf(row: TableRecord): string | null {
    if (row.isValidField('number') && textOf(row, 'number') !== '') return textOf(row, 'number')
    return row.isValidField('name') ? valueOf(row, 'name') : null
}
