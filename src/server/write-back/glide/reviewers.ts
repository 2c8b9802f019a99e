/** The people who act: the user of this session or of the audit, how Keeptrusts knows them, and what they may change. */

import { isHeaderValue } from '../core/request.ts'
import { ACTOR_COLUMNS, isUserColumn, toUserColumns } from '../../shared/people.ts'
import type { Settings } from '../../shared/properties.ts'
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
                return row !== null && toNames(row, settings).indexOf(name.trim().toLowerCase()) >= 0
            }, false),
        mayChange: (table, recordId) =>
            whenReadable(() => {
                const row = openTable(table)
                return row.get(recordId) && row.canWrite()
            }, false),
    }
}

type PersonSettings = Pick<Settings, 'actorColumn' | 'personColumns' | 'serviceUser'>

/** An active user who is neither the platform, nor an integration, nor the service user of the app; null for any of these. */
function findPerson(name: string, { actorColumn, serviceUser }: PersonSettings): Reviewer | null {
    const row = NOBODY.indexOf(name) >= 0 ? null : findRow('sys_user', 'user_name', name)
    if (row === null || [name, row.getUniqueValue()].indexOf(serviceUser.trim()) >= 0) return null
    if (textOf(row, 'active') !== '1' || INTEGRATION.some((column) => isMarked(row, column))) return null
    const actor = findActor(row, actorColumn)
    return actor !== null && isHeaderValue(actor) ? { sysId: row.getUniqueValue(), actor } : null
}

/** How Keeptrusts knows the user: the user name where the column is empty or none that may be sent; null where other active users have the same. */
function findActor(row: TableRecord, column: string): string | null {
    const isUsable = ACTOR_COLUMNS.indexOf(column) >= 0 && row.isValidField(column)
    const value = isUsable ? valueOf(row, column) : null
    if (value === null || value === '') return textOf(row, 'user_name')
    if (!isQueryable(value)) return null
    const others = findIds('sys_user', 1, (users) => {
        users.addQuery(column, value)
        users.addQuery('active', 'true')
        users.addQuery('sys_id', '!=', row.getUniqueValue())
    })
    return others.length === 0 ? value : null
}

/** The names under which Keeptrusts may know a user, in lower case. */
function toNames(row: TableRecord, { actorColumn, personColumns }: PersonSettings): readonly string[] {
    const columns = ['user_name', 'email', actorColumn, ...(toUserColumns(personColumns) || [])]
    const usable = columns.filter((column) => isUserColumn(column) && row.isValidField(column))
    return [row.getUniqueValue(), ...usable.map((column) => textOf(row, column))].map((one) => one.trim().toLowerCase())
}

function findUser(sysId: string): TableRecord | null {
    const row = openTable('sys_user')
    return sysId !== '' && row.get(sysId) ? row : null
}

function isMarked(row: TableRecord, column: string): boolean {
    return row.isValidField(column) && textOf(row, column) === '1'
}
