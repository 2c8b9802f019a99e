/** Plants a canary in each context. */

import { addSeconds } from '../../shared/time.ts'
import type { CanaryContext } from '../core/canary.ts'
import { isPlantingDue, toContexts } from '../core/schedule.ts'
import type { CanaryPorts } from './canary-ports.ts'

/** What was planted; that of the scheduled script is for the job itself, which calls the include. */
export interface Planted {
    readonly count: number
    readonly forJob: string | null
}

/**
 * Plants each context whose interval has passed: those that a person plants keep no other one waiting. Of two nodes that plant at once, one does: the
 * key follows from the newest canary that both see.
 */
export function plantWhenDue(ports: CanaryPorts): Planted {
    const { canaries, clock, collected, settings } = ports
    const runs = collected.runs()
    if (runs === null) return { count: 0, forJob: null }
    let planted: Planted = { count: 0, forJob: null }
    for (const context of toContexts(settings)) {
        const newest = canaries.newest(context)
        if (!isPlantingDue(() => newest, runs.endedAt, settings.canaryIntervalHours, clock.now())) continue
        const ahead = canaries.ahead(context)
        const after = `after ${newest || 'none'}${ahead === null ? '' : ` beside ${ahead}`}`
        const [row] = plant(ports, after, [context])
        if (row === null) continue
        planted = { count: planted.count + 1, forJob: context === 'scheduled_script' ? row : planted.forJob }
    }
    return planted
}

/** A run keeps the newest few records of each trigger: more canaries at once would be missed for that alone. */
const MOST_WAITING = 5

/**
 * Plants now, for a person: those of the rules, because a scheduled script is none that a person runs. Answers how many; null where several
 * wait for their verdict.
 */
export function plantNow(ports: CanaryPorts): number | null {
    const { canaries, clock } = ports
    if (canaries.waiting(addSeconds(clock.now(), 1), MOST_WAITING).length >= MOST_WAITING) return null
    const rows = plant(ports, ports.newId(), ['business_rule', 'asynchronous_rule'])
    return rows.filter((row) => row !== null).length
}

function plant(
    { canaries, clock, crypto }: CanaryPorts,
    what: string,
    contexts: readonly CanaryContext[],
): readonly (string | null)[] {
    return contexts.map((context) => canaries.plant(crypto.sha256(`${context}|${what}`), context, clock.now()))
}
