/** Reads script records: their stamps to see what changed, and the text of what did. */

import type { ScriptRecord, ScriptSource, ScriptStamp, VersionRow } from '../app/evidence-ports.ts'
import type { Automation } from '../core/model.ts'
import { countOf, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { readScopes } from './scopes.ts'
import { canRead } from './source-state.ts'
import { readTableParents } from './table-parents.ts'

/** Table → the column with its text; a flow has none. */
const SCRIPT_COLUMNS: Readonly<Record<string, string>> = {
    sys_ws_operation: 'operation_script',
    sys_hub_flow: '',
}

const VERSIONS = 'sys_update_version'
const MOST_VERSIONS = 10

/** Opens the reader of one run: it remembers the names of applications. */
export function openScriptRecords(): ScriptSource {
    let scopeOf: ((sysId: string) => string) | null = null
    return {
        probe: (table) => canRead(table),
        stamps: (table, after, limit) => readStamps(table, after, limit),
        read: (table, sysIds) => {
            if (scopeOf === null) scopeOf = readScopes()
            return sysIds.length === 0 ? [] : readRecords(table, sysIds, scopeOf)
        },
        parents: readTableParents,
        versions: (names) => (names.length === 0 ? {} : whenReadable(() => readVersions(names), {})),
    }
}

function readStamps(table: string, after: string, limit: number): readonly ScriptStamp[] {
    const row = openTable(table)
    if (after !== '') row.addQuery('sys_id', '>', after)
    row.orderBy('sys_id')
    row.setLimit(limit)
    row.query()
    const stamps: ScriptStamp[] = []
    while (row.next())
        stamps.push({
            sysId: row.getUniqueValue(),
            updatedAt: textOf(row, 'sys_updated_on'),
            modCount: countOf(row, 'sys_mod_count'),
        })
    return stamps
}

function readRecords(
    table: string,
    sysIds: readonly string[],
    scopeOf: (sysId: string) => string,
): readonly ScriptRecord[] {
    const row = openTable(table)
    row.addQuery('sys_id', 'IN', sysIds.join(','))
    row.orderBy('sys_id')
    row.setLimit(sysIds.length)
    row.query()
    const hasScope = row.isValidField('sys_scope')
    const hasActive = row.isValidField('active')
    const records: ScriptRecord[] = []
    while (row.next())
        records.push({
            table,
            sysId: row.getUniqueValue(),
            name: textOf(row, 'name'),
            scope: hasScope ? scopeOf(textOf(row, 'sys_scope')) : 'global',
            isActive: !hasActive || textOf(row, 'active') === '1',
            text: readText(row, table),
            trigger: table === 'sys_script' ? toTrigger(row) : null,
            condition: table === 'sys_script' ? '' : readConditions(row),
            isServerOnly: table === 'sys_script_include' && isServerOnly(row),
            updatedAt: textOf(row, 'sys_updated_on'),
            modCount: countOf(row, 'sys_mod_count'),
        })
    return records
}

/** What decides beside the script whether it runs: of a job, an action, or a script for an event. */
function readConditions(row: TableRecord): string {
    return CONDITION_COLUMNS.map((column) => (row.isValidField(column) ? textOf(row, column) : ''))
        .filter((text) => text !== '')
        .join('\n')
}

const CONDITION_COLUMNS = ['condition', 'condition_script'] as const

// Where the columns are not there, it is not known who can call it.
function isServerOnly(row: TableRecord): boolean {
    const isOff = (column: string): boolean => textOf(row, column) !== '1'
    if (!row.isValidField('client_callable') || !isOff('client_callable')) return false
    return !row.isValidField('sandbox_callable') || isOff('sandbox_callable')
}

/** The text of a protected file comes back empty; that is not the same as an empty text. */
function readText(row: TableRecord, table: string): string | null {
    const column = SCRIPT_COLUMNS[table] === undefined ? 'script' : SCRIPT_COLUMNS[table]
    if (column === '') return ''
    if (!row.isValidField(column)) return null
    // A rule that is not advanced does not run its script.
    if (table === 'sys_script' && row.isValidField('advanced') && textOf(row, 'advanced') !== '1') return ''
    const text = textOf(row, column)
    const isProtected = row.isValidField('sys_policy') && textOf(row, 'sys_policy') === 'protected'
    return text === '' && isProtected ? null : text
}

function toTrigger(row: TableRecord): Automation['trigger'] {
    const operations = (['insert', 'update', 'delete', 'query'] as const).filter(
        (operation) => textOf(row, `action_${operation}`) === '1',
    )
    return {
        table: textOf(row, 'collection'),
        when: textOf(row, 'when'),
        order: countOf(row, 'order'),
        operations,
        filter: textOf(row, 'filter_condition'),
        condition: textOf(row, 'condition') || toRoleCondition(row),
    }
}

/** A rule for some roles runs for nobody else, as if its condition asked for them. */
function toRoleCondition(row: TableRecord): string {
    const roles = row.isValidField('role_conditions') ? textOf(row, 'role_conditions') : ''
    return roles === '' ? '' : `gs.hasRole('${roles.replace(/'/g, '')}')`
}

function readVersions(names: readonly string[]): Readonly<Record<string, readonly VersionRow[]>> {
    const versions: Record<string, VersionRow[]> = Object.create(null)
    const row = openTable(VERSIONS)
    if (!row.isValid() || !row.isValidField('payload_hash')) return versions
    const time = row.isValidField('sys_recorded_at') ? 'sys_recorded_at' : 'sys_created_on'
    row.addQuery('name', 'IN', names.join(','))
    row.orderByDesc('sys_created_on')
    row.orderByDesc('sys_id')
    row.setLimit(names.length * MOST_VERSIONS)
    row.query()
    while (row.next()) {
        const name = textOf(row, 'name')
        const recordedAt = toWholeSeconds(textOf(row, time)) || textOf(row, 'sys_created_on')
        const hash = textOf(row, 'payload_hash')
        if (!versions[name]) versions[name] = []
        if (hash !== '' && versions[name].length < MOST_VERSIONS) versions[name].push({ hash, recordedAt })
    }
    return versions
}

/** `sys_recorded_at` counts in hexadecimal milliseconds on some instances; only a plain time is believed. */
function toWholeSeconds(text: string): string {
    return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) ? text : ''
}
