/** The scheduled script that looks for drift. */

import { detectDrift } from '../app/detect-drift.ts'
import { openControls } from '../glide/open-controls.ts'
import { journal } from '../../platform/journal.ts'

/** Compares what runs with what was approved and deployed. */
export function detectDriftJob(): void {
    try {
        const { closed, open, opened } = detectDrift(openControls())
        if (opened > 0 || closed > 0) journal.info(`drift: ${open} findings stand, ${opened} new, ${closed} closed`)
    } catch (unexpected) {
        journal.error('unexpected_error while looking for drift')
    }
}
