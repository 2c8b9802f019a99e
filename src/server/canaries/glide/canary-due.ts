/** Whether canaries are planted or looked for now: apart from the rest of the feature, because a job asks every minute. */

import { TABLES } from '../../shared/names.ts'
import type { Instant } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { hasRow } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { isPlantingDue } from '../core/schedule.ts'

/** Whether the interval has passed, or a run ended since a canary was looked at that waits for its verdict. */
export function isCanaryDue(): boolean {
    if (isPlantingDue(newestCanary(), readSettings().canaryIntervalHours, clock.now())) return true
    const endedAt = newestEnd()
    return endedAt !== null && hasRow(TABLES.canary, (row) => selectWaiting(row, endedAt))
}

/** When the newest canary was planted; null where there is none. */
export function newestCanary(): Instant | null {
    const row = openTable(TABLES.canary)
    row.orderByDesc('planted_at')
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, 'planted_at') : null
}

/** When the newest run of the collection ended; null where none did. */
export function newestEnd(): Instant | null {
    const row = openTable(TABLES.evidenceRun)
    row.addNotNullQuery('ended_at')
    row.orderByDesc('ended_at')
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, 'ended_at') : null
}

/** Canaries without a verdict that nobody has looked at since a time. */
export function selectWaiting(row: TableRecord, since: Instant): void {
    row.addQuery('state', 'planted')
    row.addQuery('looked_at', '<', since)
}
