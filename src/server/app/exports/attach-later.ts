/** Brings exports to records that were made after them: a control test of Monday's window runs when its export is attached already. */

import { explainFailure } from '../../core/exports/codes.ts'
import { addSeconds } from '../../core/time.ts'
import type { ExportPorts } from '../export-ports.ts'
import { attachToRecords } from './attach-evidence.ts'

/** Records that come later than this have an export of their own. */
const LOOK_BACK_SECONDS = 14 * 86400

/** Exports of one run. */
const MOST_EXPORTS = 100

/** Answers how many exports were looked at. A record that does not take one is tried again with the next run. */
export function attachToLaterRecords(openPorts: () => ExportPorts, hasTime: () => boolean): number {
    const { clock, queue } = openPorts()
    let seen = 0
    for (const sysId of queue.attachedSince(addSeconds(clock.now(), -LOOK_BACK_SECONDS), MOST_EXPORTS)) {
        if (!hasTime()) break
        attachOne(sysId, openPorts())
        seen += 1
    }
    return seen
}

function attachOne(sysId: string, ports: ExportPorts): void {
    const row = ports.queue.claimAttached(sysId)
    if (row === null) return
    try {
        const step = attachToRecords(row, ports)
        if (step.kind === 'failed') ports.journal.warn(`export ${row.number}: ${explainFailure(step.failure)}`)
    } finally {
        ports.queue.release(sysId, {})
    }
}
