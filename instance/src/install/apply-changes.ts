/** Applies changes of update files to an instance: straight to the storage, as an installer does, without business rules. */
import { createHash } from 'node:crypto'
import type { Condition, Row, TableInfo } from '../kernel/kernel.ts'
import { exemptColumns, isCustomised } from './customisations.ts'
import type { InstallTarget } from './target.ts'
import { matchingQuery } from './matching-query.ts'
import { platformDefaults } from './platform-defaults.ts'
import { findTwin } from './natural-keys.ts'
import type { RecordChange } from './update-file.ts'
import { dictionaryDefaults, toStoredValues } from './stored-values.ts'
import { createReferenceResolver } from './references.ts'

/** What an installer did, and what it could not do. Nothing is dropped without a line here. */
export interface InstallReport {
    readonly tables: string[]
    records: number
    modules: number
    readonly warnings: string[]
    /** Files that people changed or deleted: an upgrade leaves them as they are, `table sys_id`. */
    readonly skipped: string[]
    /** Records that could not be placed: an unknown table, a missing sys_id. An install with refusals has failed. */
    readonly refused: string[]
}

/** How records are stored. */
export interface ApplyOptions {
    /** sys_id of the scope that owns records which name none. */
    readonly scope: string
    /** Fills what the platform would when a column is left out. */
    readonly fillDefaults: boolean
    /** Values of properties belong to the administrator of the instance: an upgrade leaves them alone. */
    readonly keepPropertyValues: boolean
}

/** An empty report. */
export function emptyReport(): InstallReport {
    return { tables: [], records: 0, modules: 0, warnings: [], skipped: [], refused: [] }
}

const DICTIONARY_TABLES = new Set([
    'sys_db_object',
    'sys_dictionary',
    'sys_dictionary_override',
    'sys_choice',
    'sys_number',
    'sys_index',
])

// Every record of an update file carries these; tables that are no application files do not have them.
const FILE_COLUMNS = new Set([
    'sys_scope',
    'sys_package',
    'sys_update_name',
    'sys_name',
    'sys_policy',
    'sys_class_name',
])

/** True for tables whose records change the dictionary. */
export function isDictionaryTable(table: string): boolean {
    return DICTIONARY_TABLES.has(table)
}

/** Applies the changes in order; notifies every cache of the instance of what was written. */
export function applyChanges(
    instance: InstallTarget,
    changes: readonly RecordChange[],
    options: ApplyOptions,
    report: InstallReport,
): void {
    const references = createReferenceResolver(instance)
    instance.database.atomically(() => {
        for (const change of changes) {
            if (change.kind === 'lost') {
                report.warnings.push(change.reason)
                continue
            }
            const table = instance.dictionary.table(change.table)
            if (!table) {
                // Of a table that is not there, nothing has to be deleted.
                if (change.kind === 'upsert') report.refused.push(`unknown table ${change.table} (${change.sysId})`)
                continue
            }
            if (change.kind === 'delete') deleteRecord(instance, change.table, change.sysId)
            else if (change.kind === 'delete-matching') deleteMatching(instance, change.table, change.query)
            else upsert(instance, references, change, options, report)
        }
    })
}

function upsert(
    instance: InstallTarget,
    references: ReturnType<typeof createReferenceResolver>,
    change: Extract<RecordChange, { kind: 'upsert' }>,
    options: ApplyOptions,
    report: InstallReport,
): void {
    const { database, dictionary, vault } = instance
    const table = dictionary.table(change.table)!
    const inherited = findInheritedColumn(instance, change)
    if (inherited) {
        report.refused.push(inherited)
        return
    }
    const sysId = change.sysId || identityOf(change)
    const scope = references.scope(change.values['sys_scope'] ?? '', options.scope)
    const filled = options.fillDefaults
        ? platformDefaults(change.table, change.values, references.scopeName(scope))
        : {}
    const owned = { ...change.values, ...scopeOf(table.columns, scope) }
    const texts = references.resolve(table, owned, change.referenceNames)
    const existing = database.get(change.table, sysId) ?? findTwin(database, change.table, texts)
    const named = existing ?? { sys_id: sysId, sys_update_name: change.values['sys_update_name'] ?? null }
    if (isCustomised(database, change.table, named)) {
        report.skipped.push(`${change.table} ${sysId}`)
        return
    }
    const stored = toStoredValues(dictionary, table, texts, vault.seal, existing)
    for (const name of stored.unknown)
        if (!FILE_COLUMNS.has(name)) warnOnce(report, `${change.table}: no column ${name}`)
    const values = { ...stored.values, sys_id: sysId }
    if (existing) updateRecord(instance, change.table, existing, values, options)
    else insertRecord(instance, change.table, { ...defaultsOf(instance, table, filled), ...values })
    report.records += 1
    if (change.table === 'sys_module') report.modules += 1
}

/** Why a column cannot be declared: a table above has one of that name, which `sys_dictionary_override` changes. */
function findInheritedColumn(
    instance: InstallTarget,
    change: Extract<RecordChange, { kind: 'upsert' }>,
): string | null {
    const { name, element } = change.values
    if (change.table !== 'sys_dictionary' || !name || !element) return null
    const above = ancestorsOf(instance, name).find((table) =>
        findRow(instance, 'sys_dictionary', { name: table, element }),
    )
    return above ? `column ${element} of ${name} is inherited from ${above} and cannot be declared again` : null
}

function ancestorsOf(instance: InstallTarget, table: string): string[] {
    const parent = findRow(instance, 'sys_db_object', { name: table })?.['super_class']
    const above = parent ? instance.database.get('sys_db_object', parent)?.['name'] : null
    return above ? [above, ...ancestorsOf(instance, above)] : []
}

function findRow(instance: InstallTarget, table: string, values: Readonly<Record<string, string>>): Row | undefined {
    const terms = Object.entries(values).map(
        ([path, value]): Condition => ({ kind: 'compare', path, operator: '=', value }),
    )
    const where: Condition = { kind: 'and', terms }
    return instance.database.select({ table, where, orderBy: [], window: { first: 0, last: 1 } })[0]
}

function defaultsOf(instance: InstallTarget, table: TableInfo, filled: Readonly<Record<string, string>>): Row {
    const texts = { ...dictionaryDefaults(table), ...filled }
    return toStoredValues(instance.dictionary, table, texts, instance.vault.seal).values
}

function scopeOf(columns: ReadonlyMap<string, unknown>, scope: string): Record<string, string> {
    return {
        ...(columns.has('sys_scope') ? { sys_scope: scope } : {}),
        ...(columns.has('sys_package') ? { sys_package: scope } : {}),
    }
}

function insertRecord(instance: InstallTarget, tableName: string, values: Row): void {
    const { database, dictionary, clock } = instance
    const columns = dictionary.table(tableName)!.columns
    const row: Row = { ...values }
    const stamp = toStamp(clock.now())
    const system: Row = {
        sys_created_on: stamp,
        sys_created_by: 'system',
        sys_updated_on: stamp,
        sys_updated_by: 'system',
        sys_mod_count: '0',
        sys_class_name: tableName,
        sys_domain: 'global',
    }
    for (const [name, value] of Object.entries(system)) if (columns.has(name) && row[name] == null) row[name] = value
    database.insert(tableName, row)
    instance.announce(tableName, 'insert', row, null)
}

function updateRecord(
    instance: InstallTarget,
    tableName: string,
    existing: Row,
    values: Row,
    options: ApplyOptions,
): void {
    const changes: Row = {}
    for (const [name, value] of Object.entries(values))
        if (name !== 'sys_id' && (existing[name] ?? null) !== value) changes[name] = value
    if (tableName === 'sys_properties' && options.keepPropertyValues) delete changes['value']
    if (options.keepPropertyValues) for (const name of exemptColumns(tableName)) delete changes[name]
    if (Object.keys(changes).length === 0) return
    const columns = instance.dictionary.table(tableName)!.columns
    if (columns.has('sys_updated_on')) {
        changes['sys_updated_on'] = toStamp(instance.clock.now())
        changes['sys_updated_by'] = 'system'
        changes['sys_mod_count'] = String(Number(existing['sys_mod_count'] ?? 0) + 1)
    }
    instance.database.update(tableName, existing['sys_id']!, changes)
    instance.announce(tableName, 'update', { ...existing, ...changes }, existing)
}

function deleteRecord(instance: InstallTarget, table: string, sysId: string): void {
    const row = instance.database.get(table, sysId)
    if (!row) return
    instance.database.delete(table, sysId)
    instance.announce(table, 'delete', row)
}

function deleteMatching(instance: InstallTarget, table: string, query: string): void {
    for (const row of instance.database.select(matchingQuery(instance.dictionary, table, query)))
        deleteRecord(instance, table, row['sys_id']!)
}

/** Child records come without sys_id now and then; their content names them, so that a second install finds them. */
function identityOf(change: { readonly table: string; readonly values: Readonly<Record<string, string>> }): string {
    return createHash('md5')
        .update(`${change.table}:${JSON.stringify(change.values)}`)
        .digest('hex')
}

function warnOnce(report: InstallReport, warning: string): void {
    if (!report.warnings.includes(warning)) report.warnings.push(warning)
}

/** Platform text of an instant: UTC, whole seconds. */
export function toStamp(epochMilliseconds: number): string {
    return new Date(epochMilliseconds).toISOString().slice(0, 19).replace('T', ' ')
}
