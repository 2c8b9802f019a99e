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

/** Stores the records so that they take effect as an installed application does: scopes first, then tables, then the rest. */
export function installRecords(target: InstallTarget, records: readonly GivenRecord[]): InstallReport {
    const report = emptyReport()
    const options = { scope: 'global', fillDefaults: true, keepPropertyValues: false }
    const changes = records.map(toChange)
    const apply = (isIncluded: (table: string) => boolean): void =>
        applyChanges(
            target,
            changes.filter((change) => isIncluded(change.table)),
            options,
            report,
        )
    const isScope = (table: string): boolean => table === 'sys_scope' || table === 'sys_app'
    apply(isScope)
    apply(isDictionaryTable)
    for (const change of changes) if (change.table === 'sys_index') defineGivenIndex(target, change.values)
    if (changes.some((change) => isScope(change.table) || isDictionaryTable(change.table))) target.dictionary.reload()
    apply((table) => !isScope(table) && !isDictionaryTable(table))
    for (const change of changes) if (change.table === 'sys_db_object') report.tables.push(change.values['name'] ?? '')
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
    const given = Object.fromEntries(Object.entries(record.values ?? {}).map(([name, value]) => [name, toText(value)]))
    const scope = given['sys_scope'] || impliedScope(record.table, given)
    const values = scope ? { ...given, sys_scope: scope } : given
    return {
        kind: 'upsert',
        table: record.table,
        sysId: record.sys_id ?? values['sys_id'] ?? '',
        values,
        referenceNames: {},
    }
}

/** The scope that stands in the name of a record which does not say to whom it belongs. */
function impliedScope(table: string, values: Readonly<Record<string, string>>): string | undefined {
    const [name] = {
        sys_module: values['path']?.split('/'),
        sys_script_include: values['api_name']?.split('.'),
        sys_ws_definition: [values['namespace'] ?? ''],
    }[table] ?? ['']
    return name && /^(x|sn)_[a-z0-9_]+$/.test(name) ? name : undefined
}

function toText(value: unknown): string {
    if (value === null || value === undefined) return ''
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
