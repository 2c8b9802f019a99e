/** Whether canaries are planted or looked for now: apart from the rest of the feature, because a job asks every minute. */

import { TABLES } from '../../shared/names.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { hasRow } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import type { CanaryContext } from '../core/canary.ts'
import { isPlantingDue, toContexts } from '../core/schedule.ts'

/** Whether canaries are to be planted, or a run ended since one was looked at that waits for its verdict. Nothing is due before the first run. */
export function isCanaryDue(): boolean {
    const endedAt = newestEnd()
    if (endedAt === null) return false
    const settings = readSettings()
    const isDue = (context: CanaryContext): boolean =>
        isPlantingDue(() => newestCanary(context), endedAt, settings.canaryIntervalHours, clock.now())
    return toContexts(settings).some(isDue) || hasRow(TABLES.canary, (row) => selectWaiting(row, endedAt))
}

/** When the newest canary of a context was planted; null where there is none. A time that is still to come is none: a clock went ahead. */
export function newestCanary(context: CanaryContext): Instant | null {
    return lastPlanted(context, '<=')
}

/** The farthest time that is still to come of a canary of a context; null where there is none. */
export function farthestAhead(context: CanaryContext): Instant | null {
    return lastPlanted(context, '>')
}

function lastPlanted(context: CanaryContext, than: '<=' | '>'): Instant | null {
    const row = openTable(TABLES.canary)
    row.addQuery('context', context)
    row.addQuery('planted_at', than, clock.now())
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
