/** What the platform's metadata holds about a table: its ancestors, what it demands, its choices, and what the app may do with it. */

import { SCOPE } from '../shared/names.ts'
import type { Fields } from '../shared/plan.ts'
import type { BeforeRule } from '../shared/write-failure.ts'
import { openTable, textOf, valueOf, whenReadable, type TableRecord } from './table.ts'

/** Ancestors that are looked at; the platform's own tables have far fewer. */
const MOST_ANCESTORS = 12
const MOST_ROWS = 500

/** What is known of one column. */
export interface ColumnFacts {
    readonly isMandatory: boolean
    readonly isChoice: boolean
    /** The default, when it is a plain value. */
    readonly defaultValue: string
}

/** The table and its ancestors, nearest first. */
export function readChain(table: string): readonly string[] {
    return whenReadable(() => {
        const chain: string[] = []
        let row = openTable('sys_db_object')
        row.addQuery('name', table)
        row.setLimit(1)
        row.query()
        let isFound = row.next()
        while (isFound && chain.length < MOST_ANCESTORS) {
            chain.push(textOf(row, 'name'))
            const parent = textOf(row, 'super_class')
            row = openTable('sys_db_object')
            isFound = parent !== '' && row.get(parent)
        }
        return chain.length === 0 ? [table] : chain
    }, [table])
}

/** The named columns and all mandatory ones, by name; the nearest table that declares a column decides. */
export function readColumns(
    chain: readonly string[],
    columns: readonly string[],
): Readonly<Record<string, ColumnFacts>> {
    return whenReadable(() => {
        const row = openTable('sys_dictionary')
        row.addQuery('name', 'IN', chain.join(','))
        const condition = row.addQuery('mandatory', 'true')
        if (columns.length > 0) condition.addOrCondition('element', 'IN', columns.join(','))
        row.setLimit(MOST_ROWS)
        row.query()
        const found: Record<string, ColumnFacts & { readonly distance: number }> = {}
        while (row.next()) {
            const name = textOf(row, 'element')
            const distance = chain.indexOf(textOf(row, 'name'))
            if (name === '' || (found[name] !== undefined && found[name].distance <= distance)) continue
            const choice = textOf(row, 'choice')
            const given = textOf(row, 'default_value')
            found[name] = {
                isMandatory: textOf(row, 'mandatory') === '1',
                isChoice: choice === '1' || choice === '3' || textOf(row, 'internal_type') === 'choice',
                // A scripted default counts as a value: what it will be is not known before.
                defaultValue: given,
                distance,
            }
        }
        return found
    }, {})
}

/** The active choices of each column that has any. */
export function readChoices(
    chain: readonly string[],
    columns: readonly string[],
): Readonly<Record<string, readonly string[]>> {
    if (columns.length === 0) return {}
    return whenReadable(() => {
        const row = openTable('sys_choice')
        row.addQuery('name', 'IN', chain.join(','))
        row.addQuery('element', 'IN', columns.join(','))
        row.addQuery('inactive', 'false')
        row.setLimit(MOST_ROWS)
        row.query()
        const choices: Record<string, string[]> = {}
        while (row.next()) {
            const column = textOf(row, 'element')
            choices[column] = (choices[column] || []).concat(textOf(row, 'value'))
        }
        return choices
    }, {})
}

/** A field that an active data policy demands or keeps; `isConditional` when it does so for some records only. */
export interface DemandedField {
    readonly column: string
    readonly isConditional: boolean
    /** Whether it keeps the field from changes, where it does not demand a value. */
    readonly isReadOnly: boolean
}

/** What the active data policies of the table demand. */
export function readDemands(chain: readonly string[]): readonly DemandedField[] {
    return whenReadable(() => {
        const policies: Record<string, boolean> = {}
        const policy = openTable('sys_data_policy2')
        policy.addQuery('model_table', 'IN', chain.join(','))
        policy.addQuery('active', 'true')
        policy.setLimit(MOST_ROWS)
        policy.query()
        while (policy.next()) {
            const isInherited = textOf(policy, 'model_table') === chain[0] || textOf(policy, 'inherit') === '1'
            if (isInherited) policies[policy.getUniqueValue()] = valueOf(policy, 'conditions') !== null
        }
        const ids = Object.keys(policies)
        if (ids.length === 0) return []
        const rule = openTable('sys_data_policy_rule')
        rule.addQuery('sys_data_policy', 'IN', ids.join(','))
        rule.addQuery('mandatory', 'true').addOrCondition('disabled', 'true')
        rule.setLimit(MOST_ROWS)
        rule.query()
        const demanded: DemandedField[] = []
        while (rule.next())
            demanded.push({
                column: textOf(rule, 'field'),
                isConditional: policies[textOf(rule, 'sys_data_policy')] === true,
                isReadOnly: textOf(rule, 'mandatory') !== 'true',
            })
        return demanded
    }, [])
}

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

/** The active business rules that run before records of the table are created or written, in their order. */
export function readBeforeRules(chain: readonly string[], operation: 'create' | 'write'): readonly BeforeRule[] {
    return whenReadable(() => {
        const row = openTable('sys_script')
        row.addQuery('collection', 'IN', chain.concat('global').join(','))
        row.addQuery('active', 'true')
        row.addQuery('when', 'before')
        row.addQuery(operation === 'create' ? 'action_insert' : 'action_update', 'true')
        row.orderBy('order')
        row.setLimit(MOST_ROWS)
        row.query()
        const rules: BeforeRule[] = []
        while (row.next())
            rules.push({
                sysId: row.getUniqueValue(),
                name: textOf(row, 'name'),
                aborts: textOf(row, 'abort_action') === '1' || /setAbortAction/.test(textOf(row, 'script')),
            })
        return rules
    }, [])
}

/** The columns, each list together, whose values no two rows of the table may share. */
export function readUniqueColumns(chain: readonly string[]): readonly (readonly string[])[] {
    const single = whenReadable(() => {
        const row = openTable('sys_dictionary')
        row.addQuery('name', 'IN', chain.join(','))
        row.addQuery('unique', 'true')
        row.setLimit(MOST_ROWS)
        row.query()
        const columns: (readonly string[])[] = []
        while (row.next()) columns.push([textOf(row, 'element')])
        return columns
    }, [])
    const together = whenReadable(() => {
        const row = openTable('sys_index')
        row.addQuery('table', 'IN', chain.join(','))
        row.addQuery('unique_index', 'true')
        row.setLimit(MOST_ROWS)
        row.query()
        const columns: (readonly string[])[] = []
        while (row.next()) columns.push((textOf(row, 'column_names') || textOf(row, 'index_col_name')).split(/\s*,\s*/))
        return columns
    }, [])
    return single.concat(together)
}

/** Plain defaults of the columns; a column without one, or with a scripted one, is empty. */
export function readDefaults(table: string, columns: readonly string[]): Fields {
    const known = readColumns(readChain(table), columns)
    const defaults: Record<string, string> = {}
    for (const column of columns) {
        const given = known[column] === undefined ? '' : known[column].defaultValue
        defaults[column] = /^javascript:/.test(given) ? '' : given === 'true' ? '1' : given === 'false' ? '0' : given
    }
    return defaults
}
