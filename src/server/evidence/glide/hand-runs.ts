/** Reads what was run by hand: the history of Scripts - Background, and the rows that it leaves in the system log. */

import { KeeptrustsLogReader } from '@servicenow/glide/x_kt_gov'
import type { HandRunRow, HandRunSource } from '../app/evidence-ports.ts'
import { HAND_RUN_COLUMNS, HAND_RUN_LOG_SOURCE, handRuns } from '../sources/hand-runs.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { eachRow } from './known-rows.ts'
import { canRead } from './source-state.ts'
import type { Instant } from '../../shared/time.ts'

const TABLE = handRuns.tables[0]
const { finishedAt, startedAt, text, user } = HAND_RUN_COLUMNS

/** Runs by hand as a source; a refused read of the system log answers null. */
export const handRunSource: HandRunSource = {
    probe: () => canRead(TABLE, [user, startedAt, text]),
    recorded,
    logged: (from, to, limit) => {
        const rows = new KeeptrustsLogReader().named(HAND_RUN_LOG_SOURCE, from, to, limit)
        if (rows === null) return null
        return rows.map((row) => ({
            id: `syslog/${row.sysId}`,
            user: row.createdBy || null,
            startedAt: row.createdAt,
            finishedAt: null,
            // Such a row need not have the whole script.
            text: null,
        }))
    },
}

function recorded(from: Instant, to: Instant, limit: number): readonly HandRunRow[] {
    const row = openTable(TABLE)
    row.addQuery(startedAt, '>', from)
    row.addQuery(startedAt, '<=', to)
    row.orderBy(startedAt)
    row.orderBy('sys_id')
    row.setLimit(limit)
    row.query()
    const found: HandRunRow[] = []
    while (row.next())
        found.push({
            id: `${TABLE}/${row.getUniqueValue()}`,
            user: textOf(row, user) || null,
            startedAt: textOf(row, startedAt),
            finishedAt: textOf(row, finishedAt) || null,
            text: textOf(row, text) || null,
        })
    return withNames(found)
}

/** Log rows have names of users, the history has their sys_ids; one that is not found may be anybody. */
function withNames(rows: readonly HandRunRow[]): readonly HandRunRow[] {
    const ids = [...new Set(rows.map((row) => row.user || ''))].filter((id) => id !== '')
    const names: Record<string, string> = Object.create(null)
    whenReadable(
        () =>
            eachRow('sys_user', 'sys_id', ids, (row) => {
                names[row.getUniqueValue()] = textOf(row, 'user_name')
            }),
        undefined,
    )
    return rows.map((row) => ({ ...row, user: (row.user !== null && names[row.user]) || null }))
}
