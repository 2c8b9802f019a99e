/** What the app may do with the records of a table of another application, as the platform's records state it. */

import { SCOPE } from '../shared/names.ts'
import { openTable, textOf, whenReadable, type TableRecord } from './table.ts'

/** No table has more privileges of one application. */
const MOST_ROWS = 500

/** What the app may want to do with the records of a table, as cross-scope privileges name it. */
export type TableOperation = 'read' | 'create' | 'write'

const ACCESS_FLAG = { read: 'read_access', create: 'create_access', write: 'update_access' } as const

/** Why the app may not read, create or write records of the table; null when nothing is known against it. */
export function readDenial(table: string, operation: TableOperation): string | null {
    if (isOwnTable(table)) return null
    return whenReadable(
        () => findClosed(table, operation) || findDenied(table, operation) || findEnforced(table, operation),
        null,
    )
}

/**
 * Why an empty answer of the table may only mean that the app may not read it; null where it may. A denied read throws on some instances and
 * finds nothing on others, and `canRead` asks for the rights of a user who may be a guest. Three reads: ask only after an empty answer.
 *
 * | the platform's records | the answer |
 * |---|---|
 * | the table is closed, private, or restricted to allowed callers | not readable |
 * | a privilege to read it is denied, or none allows it while tracking is enforcing | not readable |
 * | cannot be read themselves | not readable: what cannot be known is not nothing |
 */
export function findReadDenial(table: string): string | null {
    if (isOwnTable(table)) return null
    const unknown = `Whether the app may read ${table} cannot be read`
    return whenReadable(() => {
        const row = openTable('sys_db_object')
        row.addQuery('name', table)
        row.setLimit(1)
        row.query()
        if (!row.next()) return unknown
        const closed = toClosed(row, table, 'read')
        if (closed !== null) return closed
        if (textOf(row, 'caller_access') === RESTRICTED_CALLERS)
            return `Table ${table} is restricted to allowed callers`
        const known = readPrivileges(table)
        if (known === null) return unknown
        if (known.indexOf('denied') >= 0) return `The cross-scope privilege to read ${table} is denied`
        return known.indexOf('allowed') >= 0 ? null : findEnforced(table, 'read')
    }, unknown)
}

/** Throws where an empty answer may come from a denied read, as the denied read does on other instances. */
export function expectReadable(table: string): void {
    const denial = findReadDenial(table)
    if (denial !== null) throw new Error(denial)
}

/** sys_db_object: `caller_access` 2 is Caller Restriction. */
const RESTRICTED_CALLERS = '2'
const PRIVILEGES = 'sys_scope_privilege'

/** The status of each privilege to read the table; null where privileges cannot be read, so that not even the one on themselves is found. */
function readPrivileges(table: string): readonly string[] | null {
    const row = openTable(PRIVILEGES)
    row.addQuery('target_name', 'IN', [table, PRIVILEGES].join(','))
    row.addQuery('operation', 'read')
    row.addQuery('source_scope.scope', SCOPE)
    row.setLimit(MOST_ROWS)
    row.query()
    const known: string[] = []
    let isReadable = false
    while (row.next()) {
        isReadable = true
        if (textOf(row, 'target_name') === table) known.push(textOf(row, 'status'))
    }
    return isReadable ? known : null
}

/** Whether the table belongs to this app. */
export function isOwnTable(table: string): boolean {
    return table.indexOf(`${SCOPE}_`) === 0
}

/** Table administration: the settings under Application Access hold for every other application. */
function findClosed(table: string, operation: TableOperation): string | null {
    const row = openTable('sys_db_object')
    row.addQuery('name', table)
    row.setLimit(1)
    row.query()
    return row.next() ? toClosed(row, table, operation) : null
}

function toClosed(row: TableRecord, table: string, operation: TableOperation): string | null {
    const flag = ACCESS_FLAG[operation]
    if (textOf(row, 'access') === 'package_private') return `Table ${table} is private to its application (access)`
    return textOf(row, flag) === '1' ? null : `Table ${table} is closed to other applications (${flag})`
}

function findDenied(table: string, operation: TableOperation): string | null {
    return hasPrivilege(table, operation, 'denied')
        ? `The cross-scope privilege to ${operation} ${table} is denied`
        : null
}

/** Under Enforcing, what no privilege allows is refused; under Tracking the platform grants it and writes the privilege down. */
function findEnforced(table: string, operation: TableOperation): string | null {
    const scope = openTable('sys_scope')
    scope.addQuery('scope', SCOPE)
    scope.setLimit(1)
    scope.query()
    if (!scope.next() || textOf(scope, 'runtime_access_tracking') !== 'enforcing') return null
    return hasPrivilege(table, operation, 'allowed')
        ? null
        : `Runtime access tracking is enforcing, and no cross-scope privilege allows to ${operation} ${table}`
}

function hasPrivilege(table: string, operation: TableOperation, status: 'allowed' | 'denied'): boolean {
    const privilege = openTable('sys_scope_privilege')
    privilege.addQuery('target_name', table)
    privilege.addQuery('operation', operation)
    privilege.addQuery('source_scope.scope', SCOPE)
    privilege.addQuery('status', status)
    privilege.setLimit(1)
    privilege.query()
    return privilege.next()
}
