/** Restricted caller access: who may reach a resource whose caller access is restricted, who asked, and when a permission ends. */
import type { Storage } from '../database/index.ts'
import type { Condition, Dictionary, Row, TableInfo, Transaction } from '../kernel/kernel.ts'
import { toDateTimeText } from './relative-dates.ts'
import type { ScriptRecord } from './script-files.ts'

const TABLE = 'sys_restricted_caller_access'

const SOURCE_LABELS: Readonly<Record<string, string>> = {
    sys_script_include: 'Script Include',
    sys_script: 'Business Rule',
    sys_ui_action: 'UI Action',
}

/** What decisions about callers stand on. */
export interface CallerSources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly clock: { now(): number }
    readonly newId: () => string
}

/** One operation of a script on a table that restricts its callers. */
export interface RestrictedCall {
    /** The values by which a record may name the scope of the caller, comma separated, its sys_id first. */
    readonly scope: string
    /** The calling script record, where one is known. */
    readonly caller: ScriptRecord | undefined
    readonly table: TableInfo
    readonly operation: string
}

/**
 * Restricted caller access privilege settings: a record allows a whole scope or one script of it. The first call that no record
 * speaks of is refused and leaves a record with the status Requested.
 */
export function mayCallRestricted(sources: CallerSources, tx: Transaction, call: RestrictedCall): boolean {
    const rows = findRecords(sources.database, call)
    if (rows.some((row) => isStatus(sources, row.status, 'Allowed'))) return true
    if (rows.length === 0) recordRequest(sources, tx, call)
    return false
}

/** Restricted caller access: when the script of an allowed source changes, the permission is no longer valid. */
export function invalidateCaller({ database, dictionary }: CallerSources, sysId: string): void {
    for (const row of select(database, { source: sysId }))
        if (isStatus({ dictionary }, row.status, 'Allowed'))
            database.update(TABLE, row.sys_id!, { status: statusOf(dictionary, 'Invalidated') })
}

function findRecords(database: Storage, { scope, caller, table, operation }: RestrictedCall): Row[] {
    const target = [table.name, tableId(database, table.name)].filter(Boolean).join(',')
    return select(database, { source_scope: scope, target }).filter(
        (row) =>
            (!row.operation || row.operation.toLowerCase() === operation) &&
            (!row.source || row.source === caller?.sysId || scope.split(',').includes(row.source)),
    )
}

function recordRequest(
    sources: CallerSources,
    tx: Transaction,
    { scope, caller, table, operation }: RestrictedCall,
): void {
    const { database, dictionary, clock, newId } = sources
    if (!database.hasColumns(TABLE, ['source_scope', 'source', 'target', 'status'])) return
    const now = toDateTimeText(clock.now())
    const [scopeId] = scope.split(',')
    database.insert(TABLE, {
        sys_id: newId(),
        sys_class_name: TABLE,
        sys_scope: 'global',
        source_scope: scopeId!,
        source_type: choiceOf(dictionary, 'source_type', caller ? (SOURCE_LABELS[caller.table] ?? 'Other') : 'Scope'),
        source: caller?.sysId ?? scopeId!,
        source_table: caller?.table ?? 'sys_scope',
        target_scope: table.scope,
        target_type: choiceOf(dictionary, 'target_type', 'Table'),
        target: tableId(database, table.name) ?? table.name,
        target_table: 'sys_db_object',
        operation,
        status: statusOf(dictionary, 'Requested'),
        sys_created_on: now,
        sys_created_by: tx.user.userName,
        sys_updated_on: now,
        sys_updated_by: tx.user.userName,
        sys_mod_count: '0',
    })
}

/** The stored values of a status are not documented and differ, so its label decides. */
function isStatus(
    { dictionary }: Pick<CallerSources, 'dictionary'>,
    value: string | null | undefined,
    label: string,
): boolean {
    if (!value) return false
    return value.toLowerCase() === label.toLowerCase() || value === statusOf(dictionary, label)
}

function statusOf(dictionary: Dictionary, label: string): string {
    return choiceOf(dictionary, 'status', label) ?? label.toLowerCase()
}

function choiceOf(dictionary: Dictionary, column: string, label: string): string | null {
    const same = (text: string): boolean => text.toLowerCase() === label.toLowerCase()
    return dictionary.choices(TABLE, column).find((choice) => same(choice.label))?.value ?? null
}

function tableId(database: Storage, name: string): string | null {
    const where: Condition = { kind: 'compare', path: 'name', operator: '=', value: name }
    return (
        database.select({ table: 'sys_db_object', where, orderBy: [], window: { first: 0, last: 1 } })[0]?.sys_id ??
        null
    )
}

function select(database: Storage, lists: Readonly<Record<string, string>>): Row[] {
    if (!database.hasColumns(TABLE, Object.keys(lists))) return []
    const terms = Object.entries(lists).map(
        ([path, value]): Condition => ({ kind: 'compare', path, operator: 'IN', value }),
    )
    return database.select({ table: TABLE, where: { kind: 'and', terms }, orderBy: [], window: null })
}
