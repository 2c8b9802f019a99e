/** Says whether a table can be read at all: absent, refused and empty are three different things. */

import { gs } from '@servicenow/glide'
import type { SourceState } from '../app/evidence-ports.ts'
import type { SourceStatus } from '../core/catalogue.ts'
import { openTable, whenReadable } from '../../platform/table.ts'

/** A state with its reason; settings are what decides what the source holds. */
export function stateOf(
    status: SourceStatus,
    notes: string,
    settings: Readonly<Record<string, string>> = {},
): SourceState {
    return { status, settings, notes }
}

/** Reads one row to find out; a denied read throws, and what it throws is not touched. */
export function canRead(table: string, required: readonly string[] = []): SourceState {
    if (!gs.tableExists(table)) return stateOf('unavailable_not_installed', `This instance has no table ${table}.`)
    return whenReadable(() => {
        const row = openTable(table)
        const missing = required.filter((column) => !row.isValidField(column))
        if (!row.isValid() || missing.length > 0)
            return stateOf('unavailable_not_installed', `${table} lacks ${missing.join(', ')} on this instance.`)
        row.setLimit(1)
        row.query()
        row.next()
        return stateOf('available', '')
    }, denied(table))
}

/** The advice for a table that the app may not read. */
export function denied(table: string): SourceState {
    return stateOf(
        'unavailable_insufficient_permissions',
        `The app may not read ${table}. Allow the cross scope privilege of x_kt_gov to read it (sys_scope_privilege, ` +
            `target ${table}, operation read), or the restricted caller access where the table has one.`,
    )
}

/** The value of a property of the platform, or `otherwise` where it is unset or may not be read. */
export function propertyOr(name: string, otherwise: string): string {
    return whenReadable(() => {
        const value = gs.getProperty(name)
        return value === null || value === undefined || value === '' ? otherwise : String(value)
    }, otherwise)
}
