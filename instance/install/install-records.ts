/** Installs single application files given as data, as the console's `install` operation does. */
import { applyChanges, emptyReport, isDictionaryTable, type InstallReport } from './apply-changes.ts'
import type { RecordChange } from './update-file.ts'
import type { InstallTarget } from './target.ts'

/** One application file as a client sends it. */
export interface GivenRecord {
    readonly table: string
    readonly sys_id?: string
    readonly values?: Readonly<Record<string, unknown>>
}

/** Stores the records so that they take effect as an installed application does; dictionary records first. */
export function installRecords(target: InstallTarget, records: readonly GivenRecord[]): InstallReport {
    const report = emptyReport()
    const options = { scope: 'global', fillDefaults: true, keepPropertyValues: false }
    const changes = records.map(toChange)
    const dictionary = changes.filter((change) => isDictionaryTable(change.table))
    applyChanges(target, dictionary, options, report)
    if (dictionary.length > 0) target.dictionary.reload()
    applyChanges(
        target,
        changes.filter((change) => !isDictionaryTable(change.table)),
        options,
        report,
    )
    for (const change of dictionary)
        if (change.kind === 'upsert' && change.table === 'sys_db_object')
            report.tables.push(change.values['name'] ?? '')
    target.scripts.forget()
    return report
}

function toChange(record: GivenRecord): RecordChange {
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
