/** Action "Collect execution evidence": one run of the collection, within the time that a flow may wait. */

import { refused, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import type { CollectPorts } from '../evidence-ports.ts'
import { collectNow } from '../collect-now.ts'
import type { RunReading } from '../reading-ports.ts'

/** What is left when the time is up is read by the schedule: `is_finished` says whether something is. */
export function collectExecutions(openPorts: () => CollectPorts, reading: RunReading): ActionAnswer {
    const reply = collectNow(openPorts, reading)
    if (reply.kind === 'refused') return refused(reply.error.code, reply.error.message)
    const run = reading.find((reply.body as { readonly id: string }).id)
    if (run === null) return refused('run_missing', 'The run is gone')
    const outputs = {
        run: run.sysId,
        number: run.number,
        state: run.state,
        is_finished: run.state === 'complete',
        rows_read: run.rowsRead,
        evidence_added: run.evidenceAdded,
        automations: run.automationCount,
    }
    return succeeded(outputs, `${run.number}: ${run.evidenceAdded} pieces of evidence from ${run.rowsRead} rows.`)
}
