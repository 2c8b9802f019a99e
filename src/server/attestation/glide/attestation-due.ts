/** Whether something waits to be attested or verified: a few bounded questions, apart from the chain, because a job asks them every ten minutes. */

import { isCheckDue } from '../core/check-due.ts'
import type { CheckState } from '../core/check.ts'
import { ROW_KIND_NAMES, ROW_KINDS, type AttestationKind, type RowKind } from '../core/kinds.ts'
import { OVERLAP_SECONDS } from '../core/overlap.ts'
import { TABLES } from '../../shared/names.ts'
import { addDays, addSeconds, dayOf } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { hasRow } from '../../platform/due.ts'
import { openTable, textOf } from '../../platform/table.ts'

/** Whether a row was measured, a day is over, or a check is due or under way. */
export function isAttestationDue(): boolean {
    const now = clock.now()
    const day = newestOf('day', 'subject')
    const lastDay = addDays(dayOf(addSeconds(now, -OVERLAP_SECONDS)), -1)
    return day === null || day < lastDay || isCheckDue(newestCheck(), now) || ROW_KIND_NAMES.some(hasNewRow)
}

function hasNewRow(kind: RowKind): boolean {
    const { isDone, measuredAt, table } = ROW_KINDS[kind]
    const since = newestOf(kind, 'measured_at') || '1970-01-01 00:00:00'
    return hasRow(table, (row) => {
        row.addQuery(measuredAt, '>', since)
        if (isDone !== null) row.addQuery(isDone[0], isDone[1], isDone[2])
    })
}

function newestOf(kind: AttestationKind, column: string): string | null {
    const row = openTable(TABLES.attestation)
    row.addQuery('kind', kind)
    row.orderByDesc('position')
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, column) : null
}

function newestCheck() {
    const row = openTable(TABLES.attestationCheck)
    row.orderByDesc('check_number')
    row.setLimit(1)
    row.query()
    if (!row.next()) return null
    return { state: textOf(row, 'state') as CheckState, startedAt: textOf(row, 'started_at') }
}
