/** Decides at each tick of the schedule whether a run is due. */

import { addSeconds } from '../../shared/time.ts'
import type { CollectPorts, LastRun } from './evidence-ports.ts'
import { collectEvidence, type CollectedRun } from './collect-evidence.ts'
import type { Instant } from '../../shared/time.ts'

/** Collects when it is due; null when it is not, when it is switched off, or when another run has the lease. */
export function collectWhenDue(openPorts: () => CollectPorts, hasTime: () => boolean): CollectedRun | null {
    const { clock, runs, settings } = openPorts()
    if (!settings.evidenceCollect) return null
    if (!isDue(runs.last(), clock.now(), settings.evidenceIntervalMinutes)) return null
    const collected = collectEvidence(openPorts, 'scheduled', hasTime)
    return collected.ok ? collected.value : null
}

/**
 * | The last run | Due |
 * |---|---|
 * | none | now |
 * | running | now: while its lease holds nothing begins, and an expired one is taken over |
 * | used up its budget | now |
 * | complete, failed | when the interval has passed since it ended |
 */
function isDue(last: LastRun | null, now: Instant, intervalMinutes: number): boolean {
    if (last === null || last.state === 'yielded' || last.state === 'running') return true
    return last.endedAt === null || addSeconds(last.endedAt, intervalMinutes * 60) <= now
}
