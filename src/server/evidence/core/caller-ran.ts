/** What follows for includes from their callers: a script that ran, and whose text calls an include, lets a run of the include be expected. */

import type { AutomationIndex } from './automation-index.ts'
import { reachableFrom } from './call-graph.ts'
import type { Instant } from '../../shared/time.ts'

/** Automation to the newest time at which it is proven or inferred to have run. */
export type SeenRuns = Readonly<Record<string, Instant>>

/** Include to the newest run of a script whose present text calls it, directly or through others. */
export function findRunsOfCallers({ automations, calls }: AutomationIndex, seen: SeenRuns): SeenRuns {
    const newest: Record<string, Instant> = Object.create(null)
    for (const { id } of automations) {
        const at = seen[id]
        if (at === undefined) continue
        for (const callee of reachableFrom(calls, id)) {
            const known = newest[callee]
            if (known === undefined || known < at) newest[callee] = at
        }
    }
    return newest
}
