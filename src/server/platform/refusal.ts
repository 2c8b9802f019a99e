/** Finds out why a write was refused: from the platform's message first, from its dictionary where there is no message. */

import { searchLogFor, type Fault } from '../shared/fault.ts'
import type { WriteFailure } from '../shared/plan.ts'
import { toWriteFailure } from '../shared/write-failure.ts'
import { openTable, textOf, whenReadable, type TableRecord } from './table.ts'

/** Fields a refusal may be about are few; a table with more empty mandatory fields names the first ones. */
const MOST_FIELDS = 5

/** The failure of a refused insert or update, with the column's name where the platform gives its label; `fault` when it threw. */
export function explainRefusal(row: TableRecord, fault: Fault | null): WriteFailure {
    const table = row.getTableName()
    const failure = toWriteFailure(table, row.getLastErrorMessage())
    if (failure.code === 'write_refused') return explainWithoutMessage(row, failure, fault)
    if (failure.name === null || failure.code === 'write_refused_business_rule') return failure
    return { ...failure, name: columnsOf(row, failure.name) }
}

function explainWithoutMessage(row: TableRecord, failure: WriteFailure, fault: Fault | null): WriteFailure {
    if (fault !== null) {
        const message = `The write ended in an exception, so the app may lack access; ${searchLogFor(fault)}`
        return { ...failure, code: 'write_refused_access', message }
    }
    const table = row.getTableName()
    const policy = whenReadable(() => emptyFieldsOf(row, 'sys_data_policy_rule', 'field', 'table', table), [])
    if (policy.length) return named(failure, 'write_refused_data_policy', policy)
    const mandatory = whenReadable(() => emptyFieldsOf(row, 'sys_dictionary', 'element', 'name', table), [])
    if (mandatory.length) return named(failure, 'write_refused_mandatory', mandatory)
    return row.isActionAborted()
        ? { ...failure, code: 'write_refused_business_rule', message: 'A business rule aborted the write' }
        : failure
}

function named(failure: WriteFailure, code: WriteFailure['code'], columns: readonly string[]): WriteFailure {
    return { ...failure, code, name: columns.join(', '), message: `${columns.join(', ')} is mandatory and empty` }
}

function emptyFieldsOf(row: TableRecord, source: string, fieldColumn: string, tableColumn: string, table: string) {
    const rules = openTable(source)
    if (!rules.isValid()) return []
    rules.addQuery(tableColumn, table)
    rules.addQuery('mandatory', 'true')
    rules.setLimit(50)
    rules.query()
    const empty: string[] = []
    while (rules.next() && empty.length < MOST_FIELDS) {
        const column = textOf(rules, fieldColumn)
        if (column && row.isValidField(column) && textOf(row, column) === '') empty.push(column)
    }
    return empty
}

/** Labels are for people, names for administrators: `Short description, Caller` becomes `short_description, caller_id`. */
function columnsOf(row: TableRecord, labels: string): string {
    const wanted = labels.split(/\s*,\s*/)
    const names: Record<string, string> = {}
    row.getElements().forEach((element) => {
        names[element.getLabel()] = element.getName()
    })
    return wanted.map((label) => names[label] || label).join(', ')
}
