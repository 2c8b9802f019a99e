/** The person who acts: the user of this session, and what the access rules of the instance let this user change. */

import { isHeaderValue } from '../core/request.ts'
import type { Settings } from '../../shared/properties.ts'
import { currentUserName } from '../../platform/session.ts'
import { findRow, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import type { Reviewers, Reviews } from '../app/write-back-ports.ts'

/** Users of the platform behind whom nobody is. */
const NOBODY: readonly string[] = ['system', 'guest']
/** Columns of `sys_user` that say of a user that it is an integration. */
const INTEGRATION: readonly string[] = ['web_service_access_only', 'internal_integration_user']

/** Reviewers by the settings; `actorOf` answers how Keeptrusts knows an active user. */
export function openReviewers(
    { actorColumn, serviceUser }: Pick<Settings, 'actorColumn' | 'serviceUser'>,
    { actorOf }: Pick<Reviews, 'actorOf'>,
): Reviewers {
    return {
        current: () => {
            const person = whenReadable(() => findPerson(currentUserName(), serviceUser.trim()), null)
            const actor = person === null ? null : actorOf(person, actorColumn)
            return person !== null && actor !== null && isHeaderValue(actor) ? { sysId: person, actor } : null
        },
        mayChange: (table, recordId) =>
            whenReadable(() => {
                const row = openTable(table)
                return row.get(recordId) && row.canWrite()
            }, false),
    }
}

/** The sys_id of the user, who is neither the platform, nor an integration, nor the service user of the app; null for any of these. */
function findPerson(name: string, serviceUser: string): string | null {
    const row = NOBODY.indexOf(name) >= 0 ? null : findRow('sys_user', 'user_name', name)
    if (row === null || [name, row.getUniqueValue()].indexOf(serviceUser) >= 0) return null
    return INTEGRATION.some((column) => isMarked(row, column)) ? null : row.getUniqueValue()
}

function isMarked(row: TableRecord, column: string): boolean {
    return row.isValidField(column) && textOf(row, column) === '1'
}
