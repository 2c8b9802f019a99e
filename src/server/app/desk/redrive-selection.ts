/** Drives many deliveries again: looks first, then queues them, never more than the limit at once; the job processes them in batches. */

import type { DeskFailure } from '../../core/deliveries/desk.ts'
import { parseSelection } from '../../core/deliveries/selection.ts'
import { ok, type Result } from '../../core/result.ts'
import type { DeskPorts, SelectedCount } from './desk-ports.ts'
import { requeueDelivery } from './handle-delivery.ts'

/** How many deliveries a dry run previews. */
export const PREVIEWED = 10

/** What was or would be driven again. */
export interface RedrivenSelection {
    readonly dryRun: boolean
    readonly matched: number
    readonly counts: readonly SelectedCount[]
    /** Deliveries that were queued; of a dry run, those that would be. */
    readonly queued: number
    /** What the limit or the time left for another run of the same filter. */
    readonly left: number
    /** Deliveries that changed while the run was on its way to them. */
    readonly skipped: number
    /** sys_ids of the first deliveries, for a preview. */
    readonly first: readonly string[]
}

/**
 * With `dryRun` nothing is written. Without, what was queued leaves no trace in the filter only where the filter names states other than
 * queued: run it again until nothing is left.
 */
export function redriveSelection(
    filter: unknown,
    dryRun: boolean,
    ports: DeskPorts,
    hasTime: () => boolean,
): Result<RedrivenSelection, DeskFailure> {
    const selection = parseSelection(filter)
    if (!selection.ok) return selection
    const { desk, journal, settings, userName } = ports
    const counts = desk.count(selection.value).slice().sort(byName)
    const matched = counts.reduce((sum, one) => sum + one.count, 0)
    const found = desk.select(selection.value, settings.redriveLimit)
    const first = found.slice(0, PREVIEWED)
    if (dryRun) {
        const left = Math.max(0, matched - found.length)
        return ok({ dryRun, matched, counts, queued: found.length, left, skipped: 0, first })
    }
    let queued = 0
    let skipped = 0
    for (const sysId of found) {
        if (!hasTime()) break
        if (requeueDelivery(sysId, ports).ok) queued += 1
        else skipped += 1
    }
    journal.info(`${userName} drove ${queued} of ${matched} deliveries again`)
    const left = Math.max(0, matched - queued - skipped)
    return ok({ dryRun, matched, counts, queued, left, skipped, first })
}

function byName(one: SelectedCount, other: SelectedCount): number {
    return `${one.state} ${one.eventType}` < `${other.state} ${other.eventType}` ? -1 : 1
}
