/** Installs single application files given as data, as the console's `install` operation does. */
import { applyChanges, emptyReport, isDictionaryTable, type InstallReport } from './apply-changes.ts'
import type { RecordChange } from './update-file.ts'
import { defineIndex } from '../database/index.ts'
import type { InstallTarget } from './target.ts'

/** One application file as a client sends it. */
export interface GivenRecord {
    readonly table: string
    readonly sys_id?: string
    readonly values?: Readonly<Record<string, unknown>>
}

type Upsert = Extract<RecordChange, { kind: 'upsert' }>

/** Stores the records so that they take effect as an installed application does; dictionary records first. */
export function installRecords(target: InstallTarget, records: readonly GivenRecord[]): InstallReport {
    const report = emptyReport()
    const options = { scope: 'global', fillDefaults: true, keepPropertyValues: false }
    const changes = records.map(toChange)
    const dictionary = changes.filter((change) => isDictionaryTable(change.table))
    applyChanges(target, dictionary, options, report)
    for (const change of dictionary) if (change.table === 'sys_index') defineGivenIndex(target, change.values)
    if (dictionary.length > 0) target.dictionary.reload()
    applyChanges(
        target,
        changes.filter((change) => !isDictionaryTable(change.table)),
        options,
        report,
    )
    for (const change of dictionary)
        if (change.table === 'sys_db_object') report.tables.push(change.values['name'] ?? '')
    target.scripts.forget()
    return report
}

/** Table index records: the columns as one comma-separated list. */
function defineGivenIndex(target: InstallTarget, values: Readonly<Record<string, string>>): void {
    const table = values['table'] || values['logical_table_name'] || ''
    const columns = (values['column_names'] || values['index_col_name'] || '').split(',').map((name) => name.trim())
    const unique = values['unique_index'] === 'true' || values['unique_index'] === '1'
    defineIndex(target.database, { table, unique, columns: columns.filter(Boolean) })
}

function toChange(record: GivenRecord): Upsert {
    const values = Object.fromEntries(Object.entries(record.values ?? {}).map(([name, value]) => [name, toText(value)]))
    return {
        kind: 'upsert',
        table: record.table,
        sysId: record.sys_id ?? values['sys_id'] ?? '',
        values,
        referenceNames: {},
    }
}

function toText(value: unknown): string {
    if (value === null || value === undefined) return ''
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
