/** Notes the instance once a secret is there, answers whether work may continue here, and lets an administrator confirm another one. */

import { fail, ok, type Result } from '../../../shared/result.ts'
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
    readonly code: 'held_choice_invalid' | 'instance_unknown' | 'instance_not_stored'
    readonly message: string
}

/** This is the instance now. Held deliveries are released, discarded, or kept for a look at each. */
export function confirmInstance(choice: unknown, ports: ConfirmPorts): Result<Confirmed, ConfirmFailure> {
    const held = HELD_CHOICES.find((one) => one === choice)
    if (held === undefined)
        return fail({ code: 'held_choice_invalid', message: `held must be one of ${HELD_CHOICES.join(', ')}` })
    const { instance, journal, userName } = ports
    const current = instance.current()
    if (current === '') return fail({ code: 'instance_unknown', message: 'The name of the instance is unknown' })
    const before = instance.bound()
    if (!instance.bind(current))
        return fail({
            code: 'instance_not_stored',
            message: 'The platform did not store the property x_kt_gov.setup.instance',
        })
    const released = held === 'release' ? ports.held.release() : 0
    const text = `Discarded by ${userName} when this instance was confirmed`
    const discarded = held === 'discard' ? ports.held.discard(text) : 0
    journal.info(`${userName} confirmed the instance ${current}, before: ${before || 'none'}`)
    return ok({ instance: current, released, discarded, held: ports.held.count() })
}
