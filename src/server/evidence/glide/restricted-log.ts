/** The way to `syslog`: only the script include KeeptrustsLogReader reads it, because restricted caller access is granted per script. */

import { KeeptrustsLogReader } from '@servicenow/glide/x_kt_gov'
import type { LogSource } from '../app/evidence-ports.ts'
import { stateOf, type SourceState } from '../core/completeness.ts'
import type { SourceRow } from '../core/rows.ts'
import { SCOPE } from '../../shared/names.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { canRead } from './source-state.ts'

const READER = 'KeeptrustsLogReader'
const ACCESS = 'sys_restricted_caller_access'
const MOST_ACCESSES = 100

/** `syslog` as a source. A refused read is a state, and reads as no rows where the state was not asked for first. */
export function openRestrictedLog<Row extends SourceRow>(): LogSource<Row> {
    const reader = new KeeptrustsLogReader()
    return {
        probe: () => {
            const oldest = whenReadable(() => reader.oldest(), null)
            // A system log is never empty: where the platform finds nothing, it refuses.
            return oldest === null || oldest === '' ? refused() : stateOf('available', '')
        },
        page: (after, until, limit) =>
            after.time > until
                ? []
                : ((reader.page(after.time, after.sysId, until, limit) ||
                      []) as readonly SourceRow[] as readonly Row[]),
        oldest: () => reader.oldest() || null,
        // The order of groups is nobody's promise.
        bySecond: (from, to) =>
            [...(reader.bySecond(from, to) || [])].sort((one, other) => (one.second < other.second ? -1 : 1)),
    }
}

function refused(): SourceState {
    const known = whenReadable(findAccess, null)
    const record = known === null ? `the row of ${SCOPE} and ${READER} in ${ACCESS}` : `${ACCESS} ${known}`
    return stateOf(
        'unavailable_insufficient_permissions',
        `syslog is caller-restricted. Set the status of ${record} from Requested to Allowed.`,
    )
}

/** sys_id of the access record that was asked for, where the instance lets it be read. */
function findAccess(): string | null {
    if (canRead(ACCESS).status !== 'available') return null
    const rows = openTable(ACCESS)
    rows.addQuery('target', 'IN', ['syslog'].concat(idsOf('sys_db_object', 'name', 'syslog')).join(','))
    rows.addQuery('source_scope', 'IN', [SCOPE].concat(idsOf('sys_scope', 'scope', SCOPE)).join(','))
    rows.orderBy('sys_id')
    rows.setLimit(MOST_ACCESSES)
    rows.query()
    return rows.next() ? rows.getUniqueValue() : null
}

function idsOf(table: string, column: string, value: string): readonly string[] {
    const rows = openTable(table)
    rows.addQuery(column, value)
    rows.setLimit(1)
    rows.query()
    return rows.next() ? [textOf(rows, 'sys_id')] : []
}
