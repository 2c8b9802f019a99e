/** What follows for includes from their callers: a script that ran, and whose text of that time calls an include, lets a run of the include be expected. */

import type { AutomationIndex } from './automation-index.ts'
import { walkFrom } from './call-graph.ts'
import { findVersionAt } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** Automation to the newest time at which it is proven or inferred to have run. */
export type SeenRuns = Readonly<Record<string, Instant>>

/** Include to the newest run of a script that calls it, directly or through others, now and in its text of that time. */
export function findRunsOfCallers(index: AutomationIndex, seen: SeenRuns): SeenRuns {
    const newest: Record<string, Instant> = Object.create(null)
    for (const { id } of index.automations) {
        const at = seen[id]
        if (at === undefined) continue
        for (const callee of walkFrom(id, (caller) => calleesAt(caller, at, index))) {
            const known = newest[callee]
            if (known === undefined || known < at) newest[callee] = at
        }
    }
    return newest
}

/** What a script calls now and called then; nothing where its text of then is not known. */
function calleesAt(id: string, at: Instant, { byId, calls }: AutomationIndex): readonly string[] {
    const present = (calls.from.get(id) || []).map(({ to }) => to)
    const automation = byId.get(id)
    const version = automation === undefined ? null : findVersionAt(automation, at)
    if (version === null || version.analysis === null) return []
    if (version.to === null) return present
    const named = new Set(version.analysis.includes.map(({ name }) => name))
    return present.filter((to) => named.has(byId.get(to)?.name || ''))
}
