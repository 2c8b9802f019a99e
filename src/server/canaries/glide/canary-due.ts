/** Whether canaries are planted or looked for now: apart from the rest of the feature, because a job asks every minute. */

import { TABLES } from '../../shared/names.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { hasRow } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { isPlantingDue } from '../core/schedule.ts'

/** Whether canaries are to be planted, or a run ended since one was looked at that waits for its verdict. Nothing is due before the first run. */
export function isCanaryDue(): boolean {
    const endedAt = newestEnd()
    if (endedAt === null) return false
    const { canaryIntervalHours } = readSettings()
    return (
        isPlantingDue(newestCanary(), endedAt, canaryIntervalHours, clock.now()) ||
        hasRow(TABLES.canary, (row) => selectWaiting(row, endedAt))
    )
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

/** One whose verdict the instance refuses to store is not looked at permanently. */
const WAITING_DAYS = 7

/** Canaries without a verdict that nobody has looked at since a time. */
export function selectWaiting(row: TableRecord, since: Instant): void {
    row.addQuery('state', 'planted')
    row.addQuery('looked_at', '<', since)
    row.addQuery('planted_at', '>=', addSeconds(clock.now(), -WAITING_DAYS * DAY_SECONDS))
}
