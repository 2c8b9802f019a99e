/** Claims that stand in the way: of nobody, or on rows that the instance lets no worker write. */

import type { OwnClaims, RefusedRow } from '../../app/health/health-ports.ts'
import { TABLES } from '../../../shared/names.ts'
import { addSeconds } from '../../../shared/time.ts'
import { countRows } from '../../../platform/aggregates.ts'
import { LONGEST_LEASE_SECONDS } from '../../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../../platform/locks.ts'
import { clock } from '../../../platform/clock.ts'
import { countOf, openTable, textOf } from '../../../platform/table.ts'
import { readBeforeRules } from '../../../platform/table-facts.ts'

/** Tables on which jobs work row by row. */
const WORKED_ON = [TABLES.delivery, TABLES.export, TABLES.writeBack]

/** So many claims without a written end are no workers that died one after another. */
const FEWEST_UNWRITTEN = 3
const MOST_LOCKS = 100

export const ownClaims: OwnClaims = {
    ofNobody: () => countRows(TABLES.lock, [['expires_at', '>', addSeconds(clock.now(), LONGEST_LEASE_SECONDS)]]),
    refusedRows,
    rulesOn: (table) => {
        const rules = readBeforeRules([table], 'write')
        const aborting = rules.filter(({ aborts }) => aborts)
        return (aborting.length > 0 ? aborting : rules).map(({ name }) => name)
    },
}

/** Rows whose newest claims are over, and of which the row knows nothing. */
function refusedRows(): readonly RefusedRow[] {
    const lock = openTable(TABLES.lock)
    lock.addQuery('table_name', 'IN', WORKED_ON.join(','))
    lock.addQuery(CLAIM_NUMBER, '>=', String(FEWEST_UNWRITTEN))
    lock.addQuery('is_renewal', '!=', 'true')
    lock.addQuery('expires_at', '<', clock.now())
    lock.orderByDesc(CLAIM_NUMBER)
    lock.setLimit(MOST_LOCKS)
    lock.query()
    const seen: Record<string, boolean> = {}
    const found: RefusedRow[] = []
    while (lock.next()) {
        const [table, sysId] = [textOf(lock, 'table_name'), textOf(lock, 'record_id')]
        const row = openTable(table)
        if (seen[sysId] || !row.get(sysId)) continue
        seen[sysId] = true
        if (countOf(lock, CLAIM_NUMBER) - countOf(row, CLAIM_NUMBER) < FEWEST_UNWRITTEN) continue
        found.push({ table, name: row.isValidField('number') ? textOf(row, 'number') : sysId })
    }
    return found
}
