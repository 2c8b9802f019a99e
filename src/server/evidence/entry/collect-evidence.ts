/** The scheduled script that collects execution evidence. */

import { collectWhenDue } from '../app/collect-when-due.ts'
import { clock } from '../../platform/clock.ts'
import { openCollecting } from '../glide/evidence-platform.ts'
import { journal } from '../../platform/journal.ts'

/** The property allows less; no run of a scheduled script should take longer. */
const MOST_SECONDS = 3300

/** Collects when a run is due, or goes on with one that was left half-way. */
export function collectEvidenceJob(): void {
    const end = clock.epochSeconds() + MOST_SECONDS
    try {
        const run = collectWhenDue(openCollecting, () => clock.epochSeconds() < end)
        if (run !== null && run.evidenceAdded > 0)
            journal.info(`evidence: ${run.rowsRead} rows read, ${run.evidenceAdded} new, run ${run.state}`)
    } catch (unexpected) {
        journal.error('unexpected_error while collecting evidence')
    }
}
