/** Brings exports to records that were made after them: a control test of Monday's window runs when its export is attached already. */

import { explainFailure, toSealFailure, type ExportFailure } from '../core/codes.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { ATTACHED_LATER_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import type { ExportPorts } from './export-ports.ts'
import { attachToRecords } from './attach-evidence.ts'

/** Exports of one run. */
const MOST_EXPORTS = 100

/** Answers how many exports were looked at. A record that does not take one is tried again with the next run. */
export function attachToLaterRecords(openPorts: () => ExportPorts, hasTime: () => boolean): number {
    const { clock, queue } = openPorts()
    let seen = 0
    for (const sysId of queue.attachedSince(addSeconds(clock.now(), -ATTACHED_LATER_SECONDS), MOST_EXPORTS)) {
        if (!hasTime()) break
        attachOne(sysId, openPorts())
        seen += 1
    }
    return seen
}

/** Why an export was not attached to anything just now. */
export interface AttachFailure {
    readonly code: 'export_not_attached' | ExportFailure['code']
    readonly message: string
}

/** Looks now for records that came after an attached export. */
export function attachNow(sysId: string, ports: ExportPorts): Result<null, AttachFailure> {
    const row = ports.queue.claimAttached(sysId)
    if (row === null)
        return fail({
            code: 'export_not_attached',
            message: 'The export is not attached yet, or a job works on it at the moment',
        })
    try {
        const unfit = toSealFailure(row.seal)
        if (unfit !== null) return fail({ code: unfit.code, message: explainFailure(unfit) })
        const step = attachToRecords(row, ports)
        return step.kind === 'failed'
            ? fail({ code: step.failure.code, message: explainFailure(step.failure) })
            : ok(null)
    } finally {
        ports.queue.release(sysId, {})
    }
}

function attachOne(sysId: string, ports: ExportPorts): void {
    const attached = attachNow(sysId, ports)
    if (!attached.ok && attached.failure.code !== 'export_not_attached')
        ports.journal.warn(`export ${sysId}: ${attached.failure.message}`)
}
