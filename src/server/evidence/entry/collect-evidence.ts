/** The job that collects execution evidence. */

import { collectWhenDue } from '../app/collect-when-due.ts'
import { clock } from '../../platform/clock.ts'
import { openCollecting } from '../glide/open-evidence.ts'
import { running } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'

/** The property allows less; no run of a scheduled script should take longer. */
const MOST_SECONDS = 3300

/** Collects when a run is due, or continues one that was left unfinished. */
export function run(): void {
    running('collecting evidence', () => {
        const end = clock.epochSeconds() + MOST_SECONDS
        const collected = collectWhenDue(openCollecting, () => clock.epochSeconds() < end)
        if (collected !== null && collected.evidenceAdded > 0)
            journal.info(
                `evidence: ${collected.rowsRead} rows read, ${collected.evidenceAdded} new, run ${collected.state}`,
            )
    })
}
