/** The daily job that compares what runs with what was approved and deployed. */

import { detectDrift } from '../app/detect-drift.ts'
import { openControls } from '../glide/open-controls.ts'
import { running } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'

/** Opens and closes findings, and logs how many when any changed. */
export function run(): void {
    running('detecting drift', () => {
        const { closed, open, opened } = detectDrift(openControls())
        if (opened > 0 || closed > 0) journal.info(`drift: ${open} findings are open, ${opened} new, ${closed} closed`)
    })
}
