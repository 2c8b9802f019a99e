/** In whose name records are written: never in the name of the user of the session. */

import type { NamedReference, People, Person, RecordPlan } from './plan.ts'
import { PROPERTIES } from './properties.ts'

/** With more columns, a match by chance would be likelier. */
const MOST_COLUMNS = 5

/** Columns that the platform fills, when a record is made, with the user of the session. */
const OPENING: readonly string[] = ['opened_by', 'requested_by', 'caller_id']

/** The app itself, in whose place the service user stands. */
const SERVICE: Person = { named: null, did: 'requested' }

/** The column that finds a user: `sys_id`, as references hold it, or `user_name`, as `sys_updated_by` does. */
export function toUserKey(user: string): 'sys_id' | 'user_name' {
    return /^[0-9a-f]{32}$/.test(user) ? 'sys_id' : 'user_name'
}

/** The column that finds a group: `sys_id` or `name`. */
export function toGroupKey(group: string): 'sys_id' | 'name' {
    return /^[0-9a-f]{32}$/.test(group) ? 'sys_id' : 'name'
}

/** Whether a column of the user may be compared with Keeptrusts or sent there: a plain column name, and never a password. */
export function isUserColumn(column: string): boolean {
    return /^[a-z][a-z0-9_]*$/.test(column) && !/password/.test(column)
}

/** Columns of a user of which one is sent to Keeptrusts: each names one person, and is nobody's secret. */
export const ACTOR_COLUMNS: readonly string[] = ['email', 'user_name', 'employee_number', 'sys_id']

/** The service user of a setting, by sys_id or user name; null when none is set. */
export function toServiceReference(setting: string): NamedReference | null {
    const value = setting.trim()
    return value === '' ? null : { table: 'sys_user', column: toUserKey(value), value }
}

/**
 * The columns of `sys_user` by which people are found.
 *
 * | Setting | Columns |
 * |---|---|
 * | `none` | none: nobody is looked up |
 * | empty | those of the default, because an empty property reads as an absent one |
 * | up to five plain columns, no password | those |
 * | anything else | null |
 */
export function toUserColumns(setting: string): readonly string[] | null {
    const text = setting.trim()
    if (text === 'none') return []
    if (text === '') return toUserColumns(PROPERTIES.personColumns.value)
    const columns = text.split(',').map((column) => column.trim())
    return columns.every(isUserColumn) && columns.length <= MOST_COLUMNS ? columns : null
}

/**
 * The columns of a plan that say who, with the person of each.
 *
 * | Person | Written | Where no user matches |
 * |---|---|---|
 * | opened, requested: `opened_by`, `requested_by`, `caller_id` | when the record is made | the service user |
 * | claimed: `assigned_to` | where it is empty, or holds who claimed it before | empty, for nobody may be asked to do what they did not claim |
 * | released: `assigned_to` | emptied where it holds who claimed it | |
 * | closed: `closed_by`, `resolved_by` | with the plan | the service user |
 *
 * A column that the plan or a mapping rule sets itself is left out.
 */
export function peopleOf(plan: RecordPlan, isCreation: boolean): People {
    const named = plan.people || {}
    const people: Record<string, Person> = {}
    if (isCreation) for (const column of OPENING) people[column] = SERVICE
    for (const column of Object.keys(named))
        if (isCreation || named[column].did !== 'requested') people[column] = named[column]
    const given = isCreation ? { ...plan.fields, ...plan.onCreate } : plan.fields
    for (const column of Object.keys(given)) delete people[column]
    return people
}

/** The name in the detail of a link under which the user is kept whom the app assigned. */
export const CLAIMED_USER = 'claimed_user'

/** The same columns, each left to the service user. */
export function forgetNames(people: People = {}): People {
    const forgotten: Record<string, Person> = {}
    for (const column of Object.keys(people)) forgotten[column] = { ...people[column], named: null }
    return forgotten
}
