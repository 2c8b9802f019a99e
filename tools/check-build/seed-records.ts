/** Rows that the package ships into its own tables fit the columns: the SDK checks neither lengths nor what is mandatory. */
import { findColumn } from '../package/platform.ts'
import type { PackageTable } from '../package/tables.ts'
import type { Check, Problem } from './check.ts'

const BOOKKEEPING = /^sys_/

/** Finds shipped rows with unknown columns, values that are too long and values outside a choice list. */
export const checkSeedRecords: Check = (built, tables) =>
    built.records.flatMap((record) => {
        const table = built.tables.find((one) => one.name === record.table)
        const reasons = Object.entries(record.fields).flatMap(([name, value]) => {
            if (BOOKKEEPING.test(name)) return []
            if (tables.has(record.table) && table && !findColumn(tables, record.table, name))
                return [`has no column '${name}'`]
            return table ? findValueReasons(table, name, value) : []
        })
        return reasons.map((reason): Problem => ({ file: record.file, reason: `${record.table} ${reason}` }))
    })

function findValueReasons(table: PackageTable, name: string, value: string): string[] {
    const column = table.columns.find((one) => one.name === name)
    if (!column || value === '') return []
    if (column.maxLength > 0 && value.length > column.maxLength)
        return [`column ${name} takes ${column.maxLength} characters, the row has ${value.length}`]
    if (column.choices.length > 0 && !column.choices.includes(value)) return [`column ${name} has no choice '${value}'`]
    return []
}
