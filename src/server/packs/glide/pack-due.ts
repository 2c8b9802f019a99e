/** Which packs wait for the job: apart from the rest of the feature, because a job asks every minute. */

import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { TABLES } from '../../shared/names.ts'
import { KEPT_DAYS } from '../core/names.ts'
import { clock } from '../../platform/clock.ts'
import { hasRow } from '../../platform/due.ts'
import type { TableRecord } from '../../platform/table.ts'

/** The states of packs that are not built yet. */
export const UNFINISHED = 'queued,building'

/** Whether a pack waits to be built, or is past the time that it is kept. */
export function isPackDue(): boolean {
    const over = addSeconds(clock.now(), -KEPT_DAYS * DAY_SECONDS)
    return (
        hasRow(TABLES.pack, (row) => void row.addQuery('state', 'IN', UNFINISHED)) ||
        hasRow(TABLES.pack, (row) => selectOver(row, over))
    )
}

/** Packs that were built, or refused, and changed last before a time. */
export function selectOver(row: TableRecord, time: Instant): void {
    row.addQuery('state', 'IN', 'ready,failed')
    row.addQuery('sys_updated_on', '<', time)
}
