/** Finds the users in whose name records are written: the service user, and the people whom Keeptrusts names. */

import { peopleOf, toServiceReference, toUserColumns } from '../shared/people.ts'
import type { Fields, NamedReference, Person, RecordPlan, WriteFailure } from '../shared/plan.ts'
import type { Settings } from '../shared/properties.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { currentUserName } from './session.ts'
import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from './table.ts'

/** Columns for which no user was found, and why. */
export interface Unmatched {
    readonly columns: readonly string[]
    readonly code: 'reference_not_found' | 'reference_ambiguous' | 'person_not_found' | 'person_ambiguous'
    /** Whole sentence: which user stands in, and why. */
    readonly message: string
}

/** The columns that say who, with their users; '' for a column that the platform would fill with the user of the session. */
export interface Who {
    readonly fields: Fields
    readonly unmatched: readonly Unmatched[]
}

/** Finds who stands in the columns of a plan; a column in `taken` is set already. */
export type FindWho = (plan: RecordPlan, isCreation: boolean, row: TableRecord, taken: Fields) => Who

type Found = Result<string, { readonly code: string; readonly message: string }>

/** What a sender names is one user or none; with more rows than these it names nobody. */
const MOST_ALIKE = 20

/** Opens the people of one unit of work, which remembers whom it found. `resolve` finds the service user. */
export function openPeople(
    settings: Pick<Settings, 'serviceUser' | 'personColumns'>,
    resolve: (references: readonly NamedReference[]) => readonly Result<string, WriteFailure>[],
): FindWho {
    const known: Record<string, Found> = Object.create(null)
    const reference = toServiceReference(settings.serviceUser)
    const findService = (): Found => (reference === null ? ok('') : resolve([reference])[0])
    const columns = toUserColumns(settings.personColumns) || []
    const find = (name: string | null): Found | null => {
        if (name === null || columns.length === 0) return null
        const key = name.toLowerCase()
        if (!known[key]) known[key] = findPerson(name, columns)
        return known[key]
    }

    const isOf = ({ before: name, beforeUser }: Person, user: string): boolean => {
        if (beforeUser === user) return true
        if (name === undefined || name === '' || columns.length === 0 || !isQueryable(name)) return false
        // Who left since is still the one who had it.
        return whenReadable(() => findUsers(name, columns, false), []).indexOf(user) >= 0
    }

    return (plan, isCreation, row, taken) => {
        const people = peopleOf(plan, isCreation)
        const fields: Record<string, string> = {}
        const unmatched: Record<string, Unmatched> = {}
        const note = (column: string, found: Found): void => {
            if (found.ok) return
            const { code, message } = found.failure
            const others = unmatched[message] ? unmatched[message].columns : []
            unmatched[message] = toUnmatched([...others, column], code, message, fields[column] || '')
        }
        for (const column of Object.keys(people)) {
            const { did, named } = people[column]
            if (!row.isValidField(column) || taken[column] !== undefined) continue
            const isClaim = did === 'claimed' || did === 'released'
            const assigned = textOf(row, column)
            if (isClaim && assigned !== '' && !isOf(people[column], assigned)) continue
            const person = find(named)
            if (isClaim && assigned !== '') fields[column] = ''
            if (person !== null && person.ok) fields[column] = person.value
            else if (!isClaim) {
                const service = findService()
                fields[column] = service.ok ? service.value : ''
                note(column, person === null ? service : person)
            } else if (person !== null) note(column, person)
        }
        return { fields, unmatched: Object.keys(unmatched).map((message) => unmatched[message]) }
    }
}

function toUnmatched(columns: readonly string[], code: string, message: string, user: string): Unmatched {
    const how = user === '' ? 'left empty' : 'left to the service user'
    return { columns, code: code as Unmatched['code'], message: `${columns.join(', ')} ${how}: ${message}` }
}

/** Whether the user is the one of the session, who only happens to run the work. */
export function isSessionUser(user: string): boolean {
    return whenReadable(() => {
        const row = openTable('sys_user')
        return isQueryable(user) && row.get(user) && textOf(row, 'user_name') === currentUserName()
    }, false)
}

/** The one active user who has the name in one of the columns. */
function findPerson(name: string, columns: readonly string[]): Found {
    const found = isQueryable(name) ? whenReadable(() => findUsers(name, columns, true), []) : []
    if (found.length === 1) return ok(found[0])
    const [code, how] =
        found.length === 0 ? ['person_not_found', 'No active user'] : ['person_ambiguous', 'More than one active user']
    return fail({ code, message: `${how} has ${columns.join(' or ')} "${name.slice(0, 100)}"` })
}

function findUsers(name: string, wanted: readonly string[], isActiveOnly: boolean): readonly string[] {
    const row = openTable('sys_user')
    const columns = wanted.filter((column) => row.isValidField(column))
    if (columns.length === 0) return []
    const condition = row.addQuery(columns[0], name)
    for (const column of columns.slice(1)) condition.addOrCondition(column, name)
    if (isActiveOnly) row.addQuery('active', 'true')
    row.setLimit(MOST_ALIKE)
    row.query()
    const found: string[] = []
    // Databases take names for equal that differ in accents or trailing blanks.
    while (row.next())
        if (columns.some((column) => textOf(row, column).toLowerCase() === name.toLowerCase()))
            found.push(row.getUniqueValue())
    return found
}
