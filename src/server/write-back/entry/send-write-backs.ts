/** The job that sends write-backs. */

import { sendWriteBacks } from '../app/send-write-backs.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { openWriteBack } from '../glide/open-write-back.ts'

/** A call that begins within the budget may take its own time-out on top. */
const BUDGET_SECONDS = 40

/** Sends what is due and looks for reviews that changed, within the budget. */
export function run(): void {
    running('sending write-backs', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        sendWriteBacks(openWriteBack, () => clock.epochSeconds() < end)
    })
}
