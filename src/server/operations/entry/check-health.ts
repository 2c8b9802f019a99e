/** The scheduled script that runs every health check once a day and remembers the results. */

import { toWhole } from '../core/health/check.ts'
import { runChecks } from '../app/health/run-checks.ts'
import { openHealth } from '../glide/health/open-health.ts'
import { journal } from '../../platform/journal.ts'

/** Says in the log what is failing; the list of checks says the rest. */
export function checkHealthJob(): void {
    try {
        const results = runChecks(openHealth())
        const failing = results.filter(({ state }) => state === 'failing').map(({ code, id }) => `${id} (${code})`)
        if (toWhole(results) === 'failing') journal.warn(`health: failing are ${failing.join(', ')}`)
    } catch (unexpected) {
        journal.error('unexpected_error while checking health')
    }
}
