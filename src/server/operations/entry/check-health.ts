/** The daily job that runs every health check and keeps the results. */

import { toWhole } from '../core/health/check.ts'
import { runChecks } from '../app/health/run-checks.ts'
import { openHealth } from '../glide/health/open-health.ts'
import { running } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'

/** Logs which checks fail; the list of checks has the details. */
export function run(): void {
    running('checking health', () => {
        const results = runChecks(openHealth())
        const failing = results.filter(({ state }) => state === 'failing').map(({ code, id }) => `${id} (${code})`)
        if (toWhole(results) === 'failing') journal.warn(`health: failing are ${failing.join(', ')}`)
    })
}
