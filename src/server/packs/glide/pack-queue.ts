/** Requests for packs as rows: built by one worker at a time, and written down step by step. */

import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { REQUEST_COLUMNS } from '../core/request.ts'
import type { PackQueue } from '../app/pack-ports.ts'
import { claimRow, endClaimWith, MOST_UNWRITTEN, type Claim } from '../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../platform/locks.ts'
import { journal } from '../../platform/journal.ts'
import { findIds, openTable, textOf, textsOf, type TableRecord } from '../../platform/table.ts'
import { findClaimable } from '../../platform/waiting.ts'
import { updateRow } from '../../platform/write.ts'
import { packFiles } from './pack-files.ts'
import { selectOver, UNFINISHED } from './pack-due.ts'

/** One step takes seconds. */
const LEASE_SECONDS = 300

/** One worker's view. */
export function openPackQueue(): PackQueue {
    const claims: Record<string, Claim> = {}
    return {
        due: (limit) =>
            findClaimable(TABLES.pack, limit, 'sys_created_on', (row) => void row.addQuery('state', 'IN', UNFINISHED)),
        claim: (sysId) => {
            const claimed = claimRow(TABLES.pack, sysId, {
                leaseSeconds: LEASE_SECONDS,
                isFree: (row) => UNFINISHED.split(',').indexOf(textOf(row, 'state')) >= 0,
                isContended: () => true,
                // What the lost worker stored is written down or done again.
                abandon: (row, number) => updateRow(row, { [CLAIM_NUMBER]: String(number) }, null).ok,
                mostUnwritten: MOST_UNWRITTEN,
            })
            if (claimed === null) return null
            claims[sysId] = claimed
            const { row } = claimed
            return {
                sysId,
                number: textOf(row, 'number'),
                request: textsOf(row, REQUEST_COLUMNS),
                progress: textOf(row, 'gathered'),
            }
        },
        isOurs: (sysId) => claims[sysId].isOurs(),
        release: (sysId, changes) => release(claims[sysId], changes),
        deleteMadeBefore: (time, limit) => {
            const over = findIds(TABLES.pack, limit, (row) => selectOver(row, time))
            for (const sysId of over) deletePack(sysId)
            return over.length
        },
    }
}

function release(claimed: Claim, changes: Fields): boolean {
    if (!claimed.isOurs()) return false
    const written = endClaimWith(claimed, changes)
    if (!written.ok) journal.error(`${written.failure.code}: a pack was not stored: ${written.failure.message}`)
    return written.ok
}

/** The files first: nobody would find them without the row. */
function deletePack(sysId: string): void {
    packFiles.keepOnly(sysId, [])
    const row: TableRecord = openTable(TABLES.pack)
    if (row.get(sysId)) row.deleteRecord()
}
