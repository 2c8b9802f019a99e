/** Whether a table can be read at all: absent, refused and empty are three different things. */

import { stateOf, type SourceState } from './completeness.ts'

/** What looking at a table showed; `missing` are the columns that evidence needs and the instance does not have. */
export interface TableLook {
    readonly exists: boolean
    /** Null where the look was refused. */
    readonly missing: readonly string[] | null
}

/**
 * | The table | State |
 * |---|---|
 * | is not there, or lacks a column without which its rows say nothing | unavailable_not_installed |
 * | may not be read | unavailable_insufficient_permissions |
 * | can be read, whether it has rows or not | available |
 */
export function toTableState(table: string, { exists, missing }: TableLook): SourceState {
    if (!exists) return stateOf('unavailable_not_installed', `This instance has no table ${table}.`)
    if (missing === null) return denied(table)
    if (missing.length > 0)
        return stateOf('unavailable_not_installed', `${table} lacks ${missing.join(', ')} on this instance.`)
    return stateOf('available', '')
}

/** The advice for a table that the app may not read. */
export function denied(table: string): SourceState {
    return stateOf(
        'unavailable_insufficient_permissions',
        `The app may not read ${table}. Allow the cross scope privilege of x_kt_gov to read it (sys_scope_privilege, ` +
            `target ${table}, operation read), or the restricted caller access where the table has one.`,
    )
}
