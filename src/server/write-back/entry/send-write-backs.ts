/** The scheduled script that drives the outbox. */

import { sendWriteBacks } from '../app/send-write-backs.ts'
import { clock } from '../../platform/clock.ts'
import { journal } from '../../platform/journal.ts'
import { openWriteBack } from '../glide/open-write-back.ts'

/** A call that begins within the budget may take its own time-out on top. */
const BUDGET_SECONDS = 40

/** Drives what is due and looks at reviews that changed, within the budget. */
export function sendWriteBacksJob(): void {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    try {
        sendWriteBacks(openWriteBack, () => clock.epochSeconds() < end)
    } catch (unexpected) {
        journal.error('unexpected_error while driving write-backs')
    }
}
