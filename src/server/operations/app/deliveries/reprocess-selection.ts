/** Reprocesses many deliveries: counts them, then queues them up to the limit; the scheduled job processes them in batches. */

import { overridesEnd, refuse, type OperatorFailure } from '../../core/deliveries/operator-actions.ts'
import { parseSelection } from '../../core/deliveries/selection.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { saysSomething } from '../../../shared/text.ts'
import type { OperatorPorts, SelectedCount, SelectedDelivery } from './operator-ports.ts'
import { requeueDelivery } from './handle-delivery.ts'
import type { Instant } from '../../../shared/time.ts'

/** How many deliveries a dry run previews. */
export const PREVIEWED = 10

/** Which deliveries, and why; a reason is needed where deliveries are selected that have come to their end. */
export interface AskedSelection {
    readonly filter: unknown
    readonly dryRun: boolean
    readonly reason: string
}

/** The result of a reprocess request. */
export interface ReprocessedSelection {
    readonly dryRun: boolean
    readonly matched: number
    readonly counts: readonly SelectedCount[]
    /** Deliveries that were queued; 0 in a dry run. */
    readonly queued: number
    /** Deliveries that a run without `dryRun` would queue now. */
    readonly wouldQueue: number
    /** The result as a sentence; a dry run states that it queued nothing. */
    readonly message: string
    /** What the limit or the time left for another run of the same filter. */
    readonly left: number
    /** Deliveries that changed while the run was on its way to them. */
    readonly skipped: number
    /** Where to continue: `received_from` of the next run of the same filter; null when nothing is left. */
    readonly continueFrom: Instant | null
    /** sys_ids of the first deliveries, for a preview. */
    readonly first: readonly string[]
}

/**
 * With `dryRun` nothing is written. Otherwise the selected deliveries are queued, oldest first, until the limit or the time ends the run; the
 * answer says where the next run continues.
 */
export function reprocessSelection(
    { dryRun, filter, reason }: AskedSelection,
    ports: OperatorPorts,
    hasTime: () => boolean,
): Result<ReprocessedSelection, OperatorFailure> {
    const selection = parseSelection(filter)
    if (!selection.ok) return selection
    if (!dryRun && !saysSomething(reason) && selection.value.states.some(overridesEnd)) return refuse('reason_missing')
    const { deliveriesStore, journal, settings, userName } = ports
    const counts = deliveriesStore.count(selection.value).slice().sort(byName)
    const matched = counts.reduce((sum, one) => sum + one.count, 0)
    const found = deliveriesStore.select(selection.value, settings.reprocessLimit)
    const first = found.slice(0, PREVIEWED).map(({ sysId }) => sysId)
    const shown = { dryRun, matched, counts, first }
    if (dryRun) {
        const rest = toRest(matched, found)
        const message = `Dry run: nothing was queued. ${found.length} of ${matched} deliveries would be queued. Repeat with dry_run false to queue them.`
        return ok({ ...shown, ...rest, queued: 0, wouldQueue: found.length, skipped: 0, message })
    }
    const handled: SelectedDelivery[] = []
    let queued = 0
    for (const delivery of found) {
        if (!hasTime()) break
        handled.push(delivery)
        if (requeueDelivery({ sysId: delivery.sysId, reason }, ports).ok) queued += 1
    }
    journal.info(`${userName} queued ${queued} of ${matched} deliveries to reprocess them`)
    const message = `${queued} of ${matched} deliveries were queued.`
    return ok({
        ...shown,
        ...toRest(matched, handled),
        queued,
        wouldQueue: 0,
        skipped: handled.length - queued,
        message,
    })
}

function toRest(matched: number, handled: readonly SelectedDelivery[]) {
    const left = Math.max(0, matched - handled.length)
    const last = handled.length === 0 ? null : handled[handled.length - 1].receivedAt
    return { left, continueFrom: left === 0 ? null : last }
}

function byName(one: SelectedCount, other: SelectedCount): number {
    return `${one.state} ${one.eventType}` < `${other.state} ${other.eventType}` ? -1 : 1
}
