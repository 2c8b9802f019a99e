/** Reads the settings that decide what a log holds; what they amount to is decided by the descriptor of the source. */

import type { SourceState } from '../core/completeness.ts'
import type { LogSettings } from '../core/source.ts'
import { TABLES } from '../../shared/names.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { propertyOr } from './source-state.ts'

/** Scopes whose properties are looked at; more than any instance has with scripts of its own. */
const MOST_SCOPES = 500
const MOST_ROWS = 50

/** The state that the settings of a readable log make of it. */
export function readLogState(given: LogSettings): SourceState {
    const scopes = given.isPerScope ? readScopes() : []
    const properties = given.properties(scopes)
    const settings: Record<string, string> = {}
    for (const name of Object.keys(properties)) {
        const value = propertyOr(name, properties[name])
        if (value !== '') settings[name] = value
    }
    for (const [name, value] of whenReadable(() => readRows(given.rows), [])) settings[name] = value
    return given.toState(settings, scopes)
}

/** Application scopes that have active automations; global scripts write to the system log. */
function readScopes(): readonly string[] {
    return groupRows(TABLES.automation, [['active', '=', 'true']], ['scope_name'], 'COUNT', 'sys_id')
        .map(({ columns }) => columns.scope_name)
        .filter((scope) => scope !== '' && scope !== 'global')
        .sort()
        .slice(0, MOST_SCOPES)
}

function readRows(given: LogSettings['rows']): readonly (readonly [string, string])[] {
    if (given === undefined) return []
    const rows = openTable(given.table)
    if (!rows.isValid() || !rows.isValidField(given.column)) return []
    rows.addQuery(given.column, 'IN', given.values.join(','))
    rows.orderBy('sys_id')
    rows.setLimit(MOST_ROWS)
    rows.query()
    const found: (readonly [string, string])[] = []
    while (rows.next()) found.push([`${given.table}.${rows.getUniqueValue()}`, textOf(rows, given.column)])
    return found
}
