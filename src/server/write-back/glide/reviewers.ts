/** The people who act: the user of this session or of the audit, how Keeptrusts knows them, and what they may change. */

import { isActor } from '../core/request.ts'
import { toLikeness, toSpellings } from '../core/requester.ts'
import { ACTOR_COLUMNS, isUserColumn, toUserColumns } from '../../shared/people.ts'
import type { Settings } from '../../shared/properties.ts'
import { mayChangeRecord } from '../../platform/record-rights.ts'
import { currentUserName, isImpersonated } from '../../platform/session.ts'
import {
    findIds,
    findRow,
    isQueryable,
    openTable,
    textOf,
    valueOf,
    whenReadable,
    type TableRecord,
} from '../../platform/table.ts'
import type { Reviewer, Reviewers } from '../app/write-back-ports.ts'

/** Users of the platform behind whom nobody is. */
const NOBODY: readonly string[] = ['system', 'guest']
/** Columns of `sys_user` that say of a user that it is an integration. */
const INTEGRATION: readonly string[] = ['web_service_access_only', 'internal_integration_user']

/** Reviewers by the settings. */
export function openReviewers(settings: PersonSettings): Reviewers {
    const byName = (name: string): Reviewer | null => whenReadable(() => findPerson(name, settings), null)
    return {
        current: () => (isImpersonated() ? null : byName(currentUserName())),
        byName,
        isNamed: (name, sysId) =>
            whenReadable(() => {
                const row = sysId === undefined ? findRow('sys_user', 'user_name', currentUserName()) : findUser(sysId)
                return row !== null && isRequester(name, row, settings)
            }, false),
        mayChange: mayChangeRecord,
    }
}

type PersonSettings = Pick<Settings, 'actorColumn' | 'personColumns' | 'serviceUser'>

/** An active user who is neither the platform, nor an integration, nor the service user of the app; null for any of these. */
function findPerson(name: string, { actorColumn, serviceUser }: PersonSettings): Reviewer | null {
    const row = NOBODY.indexOf(name) >= 0 ? null : findRow('sys_user', 'user_name', name)
    if (row === null || [name, row.getUniqueValue()].indexOf(serviceUser.trim()) >= 0) return null
    if (textOf(row, 'active') !== '1' || INTEGRATION.some((column) => isMarked(row, column))) return null
    const actor = findActor(row, actorColumn)
    return actor !== null && isActor(actor) ? { sysId: row.getUniqueValue(), actor } : null
}

/** How Keeptrusts knows the user: the user name where the column is empty or none that may be sent; null where another active user has it in either. */
function findActor(row: TableRecord, column: string): string | null {
    const isUsable = ACTOR_COLUMNS.indexOf(column) >= 0 && row.isValidField(column)
    const actor = (isUsable && valueOf(row, column)) || textOf(row, 'user_name')
    if (!isQueryable(actor)) return null
    const others = findIds('sys_user', 1, (users) => {
        const known = users.addQuery('user_name', actor)
        // A user without a value there is known by the user name, which may be the value of somebody else.
        if (isUsable) known.addOrCondition(column, actor)
        users.addQuery('active', 'true')
        users.addQuery('sys_id', '!=', row.getUniqueValue())
    })
    return others.length === 0 ? actor : null
}

/** Whom a name fits that others may have as well is the requester, unless it names one of the others. */
function isRequester(name: string, row: TableRecord, settings: PersonSettings): boolean {
    const columns = toNamingColumns(row, settings)
    const identifiers = [row.getUniqueValue(), ...columns.map((column) => textOf(row, column))]
    const likeness = toLikeness(name, { identifiers, displayName: textOf(row, 'name') })
    return likeness === 'same' || (likeness === 'alike' && !namesAnother(name, row.getUniqueValue(), columns))
}

/** The columns by which Keeptrusts may know one user. */
function toNamingColumns(row: TableRecord, { actorColumn, personColumns }: PersonSettings): readonly string[] {
    const columns = ['user_name', 'email', actorColumn, ...(toUserColumns(personColumns) || [])]
    return columns.filter((column) => isUserColumn(column) && row.isValidField(column))
}

function namesAnother(name: string, sysId: string, columns: readonly string[]): boolean {
    return toSpellings(name).some((spelling) =>
        columns.some(
            (column) =>
                isQueryable(spelling) &&
                findIds('sys_user', 1, (users) => {
                    users.addQuery(column, spelling)
                    users.addQuery('active', 'true')
                    users.addQuery('sys_id', '!=', sysId)
                }).length > 0,
        ),
    )
}

function findUser(sysId: string): TableRecord | null {
    const row = openTable('sys_user')
    return sysId !== '' && row.get(sysId) ? row : null
}

function isMarked(row: TableRecord, column: string): boolean {
    return row.isValidField(column) && textOf(row, column) === '1'
}
