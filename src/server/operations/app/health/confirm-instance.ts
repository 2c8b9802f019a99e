/** Notes the instance once a secret is there, answers whether work may continue here, and lets an administrator confirm another one. */

import { MOST_REASON, REASON_MISSING } from '../../../shared/reason.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { saysSomething, toLine } from '../../../shared/text.ts'
import type { ConfirmPorts } from './health-ports.ts'

/** What becomes of held deliveries. */
export const HELD_CHOICES = ['release', 'discard', 'keep'] as const
export type HeldChoice = (typeof HELD_CHOICES)[number]

/** What a confirmation did. */
export interface Confirmed {
    readonly instance: string
    readonly released: number
    readonly discarded: number
    /** What still waits. */
    readonly held: number
}

/** A confirmation that was not done. */
export interface ConfirmFailure {
    readonly code: 'held_choice_invalid' | 'reason_missing' | 'instance_unknown' | 'instance_not_stored'
    readonly message: string
}

/**
 * This is the instance now, for a reason that the administrator states. Held deliveries are released, discarded, or kept for a look at each;
 * each that is released or discarded has a line with who and why.
 */
export function confirmInstance(
    { held: choice, reason: stated }: { readonly held: unknown; readonly reason: unknown },
    ports: ConfirmPorts,
): Result<Confirmed, ConfirmFailure> {
    const held = HELD_CHOICES.find((one) => one === choice)
    if (held === undefined)
        return fail({ code: 'held_choice_invalid', message: `held must be one of ${HELD_CHOICES.join(', ')}` })
    if (typeof stated !== 'string' || !saysSomething(stated))
        return fail({ code: 'reason_missing', message: REASON_MISSING })
    const reason = toLine(stated, MOST_REASON)
    const { instance, journal, userName } = ports
    const current = instance.current()
    if (current === '') return fail({ code: 'instance_unknown', message: 'The name of the instance is unknown' })
    const before = instance.bound()
    if (!instance.bind(current))
        return fail({
            code: 'instance_not_stored',
            message: 'The platform did not store the property x_kt_gov.setup.instance',
        })
    const toText = (what: string): string =>
        `${what} by ${userName} when this instance was confirmed. Reason: ${reason}`
    const released = held === 'release' ? ports.held.release(toText('Released')) : 0
    const discarded = held === 'discard' ? ports.held.discard(toText('Discarded')) : 0
    journal.info(
        `${userName} confirmed the instance ${current}, before: ${before || 'none'}; held deliveries: ${held}. Reason: ${reason}`,
    )
    return ok({ instance: current, released, discarded, held: ports.held.count() })
}
