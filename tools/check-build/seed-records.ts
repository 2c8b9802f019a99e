/** Rows that the package ships into its own tables fit the columns: the SDK checks neither lengths nor what is mandatory. */
import { type Platform, findColumn } from '../package/platform.ts'
import type { PackageRecord } from '../package/records.ts'
import type { PackageTable } from '../package/tables.ts'
import type { Check, Problem } from './check.ts'

const BOOKKEEPING = /^sys_/

/** Finds shipped rows with unknown columns, values that are too long or outside a choice list, and mandatory columns left empty. */
export const checkSeedRecords: Check = (built, tables) =>
    built.tables.flatMap((table) =>
        built.records
            .filter((record) => record.table === table.name)
            .flatMap((record) =>
                findReasons(record, table, tables).map(
                    (reason): Problem => ({ file: record.file, reason: `${table.name} ${reason}` }),
                ),
            ),
    )

function findReasons({ fields }: PackageRecord, table: PackageTable, tables: Platform): string[] {
    const unknown = Object.keys(fields)
        .filter((name) => !BOOKKEEPING.test(name) && !findColumn(tables, table.name, name))
        .map((name) => `has no column '${name}'`)
    const misfits = table.columns.flatMap(({ name, maxLength, choices, isMandatory, defaultValue }) => {
        const value = fields[name] ?? ''
        if (value === '') return isMandatory && defaultValue === '' ? [`mandatory column ${name} is left empty`] : []
        if (maxLength > 0 && value.length > maxLength)
            return [`column ${name} takes ${maxLength} characters, the row has ${value.length}`]
        return choices.length > 0 && !choices.includes(value) ? [`column ${name} has no choice '${value}'`] : []
    })
    return [...unknown, ...misfits]
}
