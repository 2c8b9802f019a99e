/** The daily job that resolves violation incidents about which nothing is reported any more. */

import { resolveQuietIncidents } from '../../mapping/app/resolve-quiet-incidents.ts'
import { quietIncidents } from '../../mapping/glide/quiet-incidents.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'
import { openPlatform } from '../../platform/open-platform.ts'

/** What is left after that waits for the next run. */
const BUDGET_SECONDS = 300

/** Resolves within the budget. */
export function run(): void {
    running('resolving quiet incidents', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        const openPorts = () => ({ ...openPlatform(), incidents: quietIncidents })
        const { refused, resolved } = resolveQuietIncidents(openPorts, () => clock.epochSeconds() < end)
        if (resolved + refused > 0) journal.info(`quiet incidents: ${resolved} resolved, ${refused} refused`)
    })
}
