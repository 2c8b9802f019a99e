/** Plants a canary in each context. */

import { addSeconds } from '../../shared/time.ts'
import { CANARY_CONTEXTS, type CanaryContext } from '../core/canary.ts'
import { isPlantingDue } from '../core/schedule.ts'
import type { CanaryPorts } from './canary-ports.ts'

/** What was planted; that of the scheduled script is for the job itself, which calls the include. */
export interface Planted {
    readonly count: number
    readonly forJob: string | null
}

/** Plants when the interval has passed. Of two nodes that plant at once, one does: the key follows from the newest canary that both see. */
export function plantWhenDue(ports: CanaryPorts): Planted {
    const { canaries, clock, collected, settings } = ports
    const runs = collected.runs()
    const newest = canaries.newest()
    if (runs === null || !isPlantingDue(newest, runs.endedAt, settings.canaryIntervalHours, clock.now()))
        return { count: 0, forJob: null }
    // Without traces nothing says for which record a scheduled script ran.
    const contexts = (Object.keys(CANARY_CONTEXTS) as CanaryContext[]).filter(
        (context) => context !== 'scheduled_script' || settings.traceEnabled,
    )
    const rows = plant(ports, `after ${newest || 'none'}`, contexts)
    return {
        count: rows.filter((row) => row !== null).length,
        forJob: rows[contexts.indexOf('scheduled_script')] || null,
    }
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
