/** Rows that wait for a worker. Those that no worker can claim now are passed over, so that the others have their turn however many these are. */

import { isOutOfReach } from './claims.ts'
import { CLAIM_NUMBER, readLocks } from './locks.ts'
import { countOf, openTable, type TableRecord } from './table.ts'

/** Rows that one look behind the oldest ones reads. */
const PAGE = 100

/** So many looks are taken behind the oldest rows; each is two queries. */
const MOST_PAGES = 100

interface Waiting {
    readonly sysId: string
    readonly ended: number
}

/**
 * sys_ids of at most `limit` rows of `table` that `narrow` selects and a worker may claim: of the oldest by `column`, then of all others. The
 * others come by sys_id, so that a row that changes meanwhile is neither skipped nor seen twice.
 */
export function findClaimable(
    table: string,
    limit: number,
    column: string,
    narrow: (row: TableRecord) => void,
): readonly string[] {
    const oldest = readRows(table, limit, (row) => {
        narrow(row)
        row.orderBy(column)
    })
    const found = withinReach(table, oldest)
    if (found.length === limit || oldest.length < limit) return found
    let after = ''
    for (let page = 0; page < MOST_PAGES; page++) {
        const rows = readRows(table, PAGE, (row) => {
            narrow(row)
            if (after !== '') row.addQuery('sys_id', '>', after)
            row.orderBy('sys_id')
        })
        found.push(...withinReach(table, rows).filter((sysId) => found.indexOf(sysId) < 0))
        if (found.length >= limit || rows.length < PAGE) break
        after = rows[rows.length - 1].sysId
    }
    return found.slice(0, limit)
}

function readRows(table: string, limit: number, narrow: (row: TableRecord) => void): readonly Waiting[] {
    const row = openTable(table)
    narrow(row)
    row.setLimit(limit)
    row.query()
    const rows: Waiting[] = []
    while (row.next()) rows.push({ sysId: row.getUniqueValue(), ended: countOf(row, CLAIM_NUMBER) })
    return rows
}

function withinReach(table: string, rows: readonly Waiting[]): string[] {
    const locks = readLocks(
        table,
        rows.map(({ sysId }) => sysId),
    )
    return rows.filter(({ ended, sysId }) => !isOutOfReach(locks[sysId], ended)).map(({ sysId }) => sysId)
}
