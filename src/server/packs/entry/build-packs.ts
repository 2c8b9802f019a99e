/** The job that builds packs. */

import { buildPacks } from '../app/build-packs.ts'
import { openPacks } from '../glide/open-packs.ts'
import { clock } from '../../platform/clock.ts'
import { attempt, running } from '../../platform/edge.ts'

/** A step that begins within the budget takes seconds on top. */
const BUDGET_SECONDS = 40

/** Builds every pack that waits, within the budget; what is left goes on with the next run. */
export function run(): void {
    running('building packs', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        buildPacks(openPacks(), attempt, () => clock.epochSeconds() < end)
    })
}
