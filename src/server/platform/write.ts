/** Writes one record and reads it back: what the platform accepted is not always what it stored. */

import type { Fields, WriteFailure } from '../shared/plan.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Fault } from '../shared/fault.ts'
import { attempt } from './edge.ts'
import { explainRefusal, type WantedWrite } from './refusal.ts'
import { isQueryable, openTable, textOf, type TableRecord } from './table.ts'
import { expectReadable } from './table-access.ts'

/** Inserts a new row of `table`, under a sys_id of our choice when one is given. */
export function insertRow(
    table: string,
    fields: Fields,
    workNote: string | null,
    sysId: string | null = null,
): Result<TableRecord, WriteFailure> {
    const row = openTable(table)
    row.initialize()
    if (sysId !== null) row.setNewGuidValue(sysId)
    fill(row, fields, workNote)
    return commit(row, { operation: 'create', sysId, fields }, () => row.insert())
}

/** Updates a row that was read before. */
export function updateRow(
    row: TableRecord,
    fields: Fields,
    workNote: string | null,
): Result<TableRecord, WriteFailure> {
    fill(row, fields, workNote)
    return commit(row, { operation: 'write', sysId: null, fields }, () => row.update())
}

/** The columns of `fields` whose value in the row is another one. */
export function differences(row: TableRecord, fields: Fields): Fields {
    const changed: Record<string, string> = {}
    for (const column of Object.keys(fields))
        if (textOf(row, column) !== toStored(fields[column])) changed[column] = fields[column]
    return changed
}

/** Whether one of the columns is to be read back. */
export function isVerified(fields: Fields, verify: readonly string[]): boolean {
    return verify.some((column) => fields[column] !== undefined)
}

/** A column that does not hold what was written. */
export interface Changed {
    readonly column: string
    readonly wanted: string
    readonly stored: string
}

/** A record as it is after the write. */
export interface Stored {
    readonly row: TableRecord
    /** Columns that the instance changed. */
    readonly changed: readonly Changed[]
    /** Whether another record has the value that is kept apart. */
    readonly isShared: boolean
}

/** A value that is meant for one record alone. */
export interface Apart {
    readonly column: string
    readonly value: string
}

/**
 * Reads the record again and compares. `write_not_stored`: it is not there, or an essential column holds something else. A correlation id in another
 * form still says that the record has one, and the link is what finds it: only one that is gone is lost.
 */
export function readBack(
    table: string,
    sysId: string,
    expected: Fields,
    essential: readonly string[],
    apart: Apart | null = null,
): Result<Stored, WriteFailure> {
    const found = readAgain(table, sysId, apart)
    if (found === null) {
        expectReadable(table)
        return fail(notStored(table, 'sys_id', 'The record is not there after the write'))
    }
    const { isShared, row } = found
    const changed = Object.keys(expected)
        .filter((column) => row.isValidField(column) && !isSame(textOf(row, column), toStored(expected[column])))
        .map((column) => ({ column, wanted: expected[column], stored: textOf(row, column) }))
    const lost = changed
        .filter(
            ({ column, stored }) => essential.indexOf(column) >= 0 && (column !== 'correlation_id' || stored === ''),
        )
        .map(({ column }) => column)
    if (lost.length === 0) return ok({ row, changed, isShared })
    return fail(notStored(table, lost.join(', '), `Accepted but not stored: ${lost.join(', ')}`))
}

/**
 * The record; with a value that is kept apart, the same question asks for other records that have it. Where the instance stores another value,
 * with a prefix for example, that one is to be kept apart.
 */
function readAgain(table: string, sysId: string, apart: Apart | null): Pick<Stored, 'row' | 'isShared'> | null {
    if (apart === null || !isQueryable(apart.value)) {
        const row = openTable(table)
        return row.get(sysId) ? { row, isShared: false } : null
    }
    const either = openTable(table)
    either.addQuery('sys_id', sysId).addOrCondition(apart.column, apart.value)
    either.setLimit(2)
    either.query()
    const isAlone = either.next() && !either.hasNext() && either.getUniqueValue() === sysId
    const row = isAlone ? either : openTable(table)
    if (!isAlone && !row.get(sysId)) return null
    const stored = textOf(row, apart.column)
    return { row, isShared: isSame(stored, apart.value) ? !isAlone : hasOther(table, sysId, apart.column, stored) }
}

function hasOther(table: string, sysId: string, column: string, value: string): boolean {
    if (!isQueryable(value)) return false
    const row = openTable(table)
    row.addQuery(column, value)
    row.addQuery('sys_id', '!=', sysId)
    row.setLimit(1)
    row.query()
    return row.hasNext()
}

/** Line ends and blanks at the end are the database's business. */
function isSame(stored: string, wanted: string): boolean {
    return stored === wanted || toComparable(stored) === toComparable(wanted)
}

function toComparable(text: string): string {
    return text.replace(/\r\n?/g, '\n').replace(/\s+$/, '')
}

function notStored(table: string, name: string, message: string): WriteFailure {
    return { code: 'write_not_stored', table, name, message }
}

function fill(row: TableRecord, fields: Fields, workNote: string | null): void {
    for (const column of Object.keys(fields)) row.setValue(column, fields[column] === '' ? 'NULL' : fields[column])
    if (workNote !== null && row.isValidField('work_notes')) row.setValue('work_notes', workNote)
}

/** Whether a refusal returns null or throws differs from release to release. */
function commit(row: TableRecord, wanted: WantedWrite, write: () => string | null): Result<TableRecord, WriteFailure> {
    const where = {
        doing: 'writing a record',
        record: () => row.getTableName(),
        code: 'write_refused',
        level: 'warn',
    } as const
    const written = attempt<string | null | Fault>(where, write, (fault) => fault)
    if (typeof written === 'object') return fail(explainRefusal(row, wanted, written))
    return written ? ok(row) : fail(explainRefusal(row, wanted, null))
}

/** GlideRecord API: booleans read as '1' and '0'. */
function toStored(value: string): string {
    return value === 'true' ? '1' : value === 'false' ? '0' : value
}
