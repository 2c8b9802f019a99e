/** The scheduled scripts of exports: driving them, asking for the weekly one, and checking stored files. */

import { attachToLaterRecords } from '../app/attach-later.ts'
import { checkEvidence } from '../app/check-evidence.ts'
import { advanceExports, requestScheduledExport } from '../app/advance-exports.ts'
import { clock } from '../../platform/clock.ts'
import { openExports } from '../glide/open-exports.ts'
import { journal } from '../../platform/journal.ts'

/** A call that begins within the budget may take its own time-out on top. */
const BUDGET_SECONDS = 40

/** Drives what is due, within the budget. */
export function advanceExportsJob(): void {
    guarded('driving exports', (hasTime) => void advanceExports(openExports, hasTime))
}

/** Attaches exports to records that were made after them. */
export function attachLaterJob(): void {
    guarded('attaching evidence', (hasTime) => void attachToLaterRecords(openExports, hasTime))
}

/** Asks for the weekly export. */
export function requestWeeklyExportJob(): void {
    guarded('asking for the weekly export', () => void requestScheduledExport(openExports()))
}

/** Checks stored files against their hashes. */
export function checkEvidenceJob(): void {
    guarded('checking evidence files', (hasTime) => void checkEvidence(openExports(), hasTime))
}

function guarded(what: string, run: (hasTime: () => boolean) => void): void {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    try {
        run(() => clock.epochSeconds() < end)
    } catch (unexpected) {
        journal.error(`unexpected_error while ${what}`)
    }
}
