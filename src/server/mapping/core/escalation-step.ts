/** The life of an escalation as steps, and which step wins when deliveries arrive in any order. */

import type { EscalationEvent } from './event.ts'
import type { Moment } from '../../shared/time.ts'

/** How far an escalation is. `unclaimed` is a claim given back; the link row remembers the step as its state. */
export type EscalationStep = 'open' | 'claimed' | 'unclaimed' | 'expired' | 'resolved'

/** Later in the list wins between events of the same moment. */
const ORDER: readonly string[] = ['open', 'claimed', 'unclaimed', 'expired', 'resolved']

/** The step that an event reports. A claim that the creation already names counts. */
export function toStep(event: EscalationEvent): EscalationStep {
    if (event.state !== 'open') return event.state
    if (event.change === 'unclaimed') return 'unclaimed'
    return event.change === 'created' && event.claimedBy !== null ? 'claimed' : 'open'
}

/**
 * Whether an event moves the task.
 *
 * | known step | event | moves |
 * |---|---|---|
 * | none | any | yes |
 * | any | open | no: what is known cannot be older than its creation |
 * | resolved | resolved, later | yes, the newest resolution counts |
 * | resolved | resolved, the same moment, with words that sort behind the known ones | yes, whichever arrived first |
 * | resolved | any other | no, never back |
 * | other | resolved | yes, whatever the clocks say |
 * | other | later, or the same moment and further | yes |
 *
 * A time that nobody could read, '', is before every other.
 */
export function isNextStep(
    step: EscalationStep,
    occurredAt: Moment | '',
    known: { readonly state: string | null; readonly occurredAt: Moment | null; readonly resolution?: string },
    resolution = '',
): boolean {
    if (known.state === null || known.state === '') return true
    if (step === 'open') return false
    const since = known.occurredAt || ''
    if (known.state === 'resolved') {
        const isSame = occurredAt === since && known.resolution !== undefined && known.resolution !== ''
        return step === 'resolved' && (occurredAt > since || (isSame && resolution > String(known.resolution)))
    }
    if (step === 'resolved') return true
    return occurredAt === since ? ORDER.indexOf(step) > ORDER.indexOf(known.state) : occurredAt > since
}
