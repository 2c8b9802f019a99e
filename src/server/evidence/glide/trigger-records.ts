/** Newest records that satisfy one table and condition in a window: one query, whatever the number of rules that share the condition. */

import type { TriggerQuestion, TriggerSource } from '../app/evidence-ports.ts'
import type { TriggerRow } from '../core/rows.ts'
import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { stateOf } from '../core/completeness.ts'
import { mayRead } from './readable-record.ts'
import { canRead } from './source-state.ts'

/** Operators that only a change can satisfy: no stored record can be asked for them. */
const CHANGES = /(^|\^|\^OR|\^NQ)[a-z0-9_.]+(VALCHANGES|CHANGESTO|CHANGESFROM)/i

/** A part that begins as an alternative would be one to the window that stands before it: records outside it would answer. */
const ALTERNATIVE = /(^|\^NQ)\^?OR(?!DERBY)/

/** Whether stored records can be asked for a filter condition. */
export function isAskable(filter: string): boolean {
    return !CHANGES.test(filter) && !ALTERNATIVE.test(filter)
}

/** Tables differ from question to question, so each is probed when it is asked; a table that may not be read answers no rows, and its state is denied. */
export const triggerRecords: TriggerSource = {
    probe: () => stateOf('available', ''),
    isReadable: (table) => canRead(table).status !== 'unavailable_insufficient_permissions',
    ask: (question, limit) =>
        canRead(question.table).status === 'available' ? whenReadable(() => read(question, limit), []) : [],
}

function read(question: TriggerQuestion, limit: number): readonly TriggerRow[] {
    const { filter, from, number, operations, table, to } = question
    const row = openTable(table)
    const time = operations.indexOf('update') >= 0 && row.isValidField('sys_updated_on') ? CHANGED : CREATED
    if (number !== undefined && !isQueryable(number)) return []
    const one = number === undefined ? '' : `^number=${number}`
    const query = withWindow(filter, `${time}>${from}^${time}<=${to}${one}`)
    // A condition that the platform drops would answer records that do not satisfy it.
    if (!isAskable(filter) || !row.isValidEncodedQuery(query)) return []
    const conditioned = question.isForReader === true ? columnsOf(filter) : []
    row.addEncodedQuery(query)
    row.orderByDesc(time)
    row.orderBy('sys_id')
    row.setLimit(limit)
    row.query()
    const rows: TriggerRow[] = []
    while (row.next()) {
        if (question.isForReader === true && !(row.canRead() && conditioned.every((column) => mayRead(row, column))))
            continue
        const found = toRow(row, question)
        if (operations.indexOf(found.operation) >= 0) rows.push(found)
    }
    return rows
}

/** The columns of the table itself that a filter names: of a path, the reference that it begins with. */
function columnsOf(filter: string): readonly string[] {
    return filter
        .split('^')
        .map((part) => /^(?:NQ|OR)?([a-z][a-z0-9_]*)/.exec(part))
        .flatMap((found) => (found === null ? [] : [found[1]]))
}

const CREATED = 'sys_created_on'
const CHANGED = 'sys_updated_on'

/** `^NQ` begins a new query, which has to be in the window as well; `^EQ` ends a filter. */
function withWindow(filter: string, window: string): string {
    const ended = filter.replace(/\^?EQ$/, '')
    return ended
        .split('^NQ')
        .map((part) => (part === '' ? window : `${window}^${part}`))
        .join('^NQ')
}

function toRow(row: TableRecord, { from, isForReader, table, to }: TriggerQuestion): TriggerRow {
    const createdAt = textOf(row, CREATED)
    const isShown = (column: string) => (isForReader === true ? mayRead(row, column) : row.isValidField(column))
    const read = (column: string) => (isShown(column) ? textOf(row, column) : '')
    return {
        sysId: row.getUniqueValue(),
        createdAt,
        // A rule on a table runs for records of its children too.
        table: read('sys_class_name') || table,
        number: read('number'),
        createdBy: read('sys_created_by'),
        updatedAt: read(CHANGED) || createdAt,
        callerId: read('caller_id'),
        shortDescription: read('short_description'),
        operation: createdAt > from && createdAt <= to ? 'insert' : 'update',
    }
}
