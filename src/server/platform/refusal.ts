/** Finds out why a write was refused: asks the record, the table and the platform's own records about it, not the sentence. */

import { searchLogFor, type Fault } from '../shared/fault.ts'
import type { Fields, WriteFailure } from '../shared/plan.ts'
import { asText } from '../shared/text.ts'
import { toWriteFailure, type DemandedColumn } from '../shared/write-failure.ts'
import { attempt } from './edge.ts'
import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from './table.ts'
import { isOwnTable, readDenial } from './table-access.ts'
import { readBeforeRules, readChain, readColumns, readDemands, readUniqueColumns } from './table-facts.ts'

/** What was to be written. */
export interface WantedWrite {
    readonly operation: 'create' | 'write'
    /** The sys_id that was chosen for a new row, if one was. */
    readonly sysId: string | null
    readonly fields: Fields
}

/** The name of the exception's class is the same in every language. */
const NO_ACCESS = /ScopeAccessNotGranted/

/** The failure of a refused insert or update; `fault` when it threw. Never throws: a row that cannot be asked is `write_refused`. */
export function explainRefusal(row: TableRecord, wanted: WantedWrite, fault: Fault | null): WriteFailure {
    const table = row.getTableName()
    const where = { doing: 'finding out why a write was refused', record: table, level: 'warn' } as const
    return attempt(
        where,
        () => explain(row, table, wanted, fault),
        (another) => ({
            code: 'write_refused',
            table,
            name: null,
            message: searchLogFor(fault || another),
        }),
    )
}

function explain(row: TableRecord, table: string, wanted: WantedWrite, fault: Fault | null): WriteFailure {
    // Most refusals of own tables are a unique key that another worker was faster with: one read, and no more.
    let known: readonly string[] | null = null
    const chain = (): readonly string[] => known || (known = readChain(table))
    const failure = toWriteFailure({
        table,
        said: asText(row.getLastErrorMessage()).trim(),
        findTaken: () => whenReadable(() => findTaken(row, table, wanted, chain), []),
        findDenial: () =>
            fault !== null && NO_ACCESS.test(fault.cause)
                ? `The app may not ${wanted.operation} records of ${table}; ${searchLogFor(fault)}`
                : readDenial(table, wanted.operation),
        findRules: () => readBeforeRules(chain(), wanted.operation),
        findDemanded: () => findDemanded(row, chain(), wanted.fields),
        isAborted: () => row.isActionAborted(),
        findDoubt: () => findDoubt(row, table, wanted, fault),
    })
    return failure.code === 'write_refused' && fault !== null
        ? { ...failure, message: `The write ended in an exception; ${searchLogFor(fault)}` }
        : failure
}

/** The columns by which another row is in the way. Own tables have one unique column each, whose name ends in `_key`. */
function findTaken(row: TableRecord, table: string, wanted: WantedWrite, chain: () => readonly string[]) {
    const own = wanted.operation === 'write' ? row.getUniqueValue() : ''
    if (wanted.sysId !== null && openTable(table).get(wanted.sysId)) return ['sys_id']
    const unique = isOwnTable(table)
        ? Object.keys(wanted.fields)
              .filter((column) => /_key$/.test(column))
              .map((column) => [column])
        : readUniqueColumns(chain())
    for (const columns of unique) if (isTaken(row, table, own, columns)) return columns
    return []
}

/** Rows in which one of the columns is empty are equal to none. */
function isTaken(row: TableRecord, table: string, own: string, columns: readonly string[]): boolean {
    if (!columns.every((column) => row.isValidField(column) && isQueryable(textOf(row, column)))) return false
    const other = openTable(table)
    for (const column of columns) other.addQuery(column, textOf(row, column))
    if (own !== '') other.addQuery('sys_id', '!=', own)
    other.setLimit(1)
    other.query()
    return other.next()
}

function findDemanded(row: TableRecord, chain: readonly string[], fields: Fields): readonly DemandedColumn[] {
    const isEmpty = (column: string): boolean => row.isValidField(column) && textOf(row, column) === ''
    const demanded: DemandedColumn[] = []
    const add = (column: string, by: DemandedColumn['by']): void => {
        const element = row.getElement(column)
        demanded.push({ column, label: element === null ? '' : asText(element.getLabel()), by })
    }
    for (const { column, isConditional, isReadOnly } of readDemands(chain))
        if (isReadOnly ? fields[column] !== undefined : isEmpty(column))
            add(column, isConditional ? 'data_policy_sometimes' : 'data_policy')
    const columns = readColumns(chain, [])
    for (const column of Object.keys(columns))
        if (columns[column].isMandatory && isEmpty(column)) add(column, 'dictionary')
    return demanded
}

/** A write may throw for other reasons, and `canCreate` asks for the rights of a user who may be a guest: they decide last. */
function findDoubt(row: TableRecord, table: string, wanted: WantedWrite, fault: Fault | null): string | null {
    if (isOwnTable(table)) return null
    if (fault !== null) return `The write ended in an exception, so the app may lack access; ${searchLogFor(fault)}`
    const isAllowed = wanted.operation === 'create' ? row.canCreate() : row.canWrite()
    return isAllowed ? null : `The app may not ${wanted.operation} records of ${table}`
}
