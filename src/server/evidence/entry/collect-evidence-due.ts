/** Whether evidence is collected now: asked every minute, so it loads no feature. */

import { clock } from '../../platform/clock.ts'
import { asking } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'
import { openTable, textOf } from '../../platform/table.ts'
import { TABLES } from '../../shared/names.ts'
import { addSeconds } from '../../shared/time.ts'

/** Not while collecting is off, nor while the newest run ended less than the interval ago; the run itself decides the same again. */
export function isDue(): boolean {
    return asking('collecting evidence', () => {
        const { evidenceCollect, evidenceIntervalMinutes } = readSettings()
        if (!evidenceCollect) return false
        const row = openTable(TABLES.evidenceRun)
        row.orderByDesc('started_at')
        row.orderByDesc('number')
        row.setLimit(1)
        row.query()
        if (!row.next()) return true
        const state = textOf(row, 'state')
        const endedAt = textOf(row, 'ended_at')
        if (endedAt === '' || state === 'yielded' || state === 'running') return true
        return addSeconds(endedAt, evidenceIntervalMinutes * 60) <= clock.now()
    })
}
