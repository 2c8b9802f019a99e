/** Sets a new webhook secret; the old one counts for a while longer, so that no delivery is lost between the two sides. */

import { fail, ok, type Result } from '../../../shared/result.ts'
import { addSeconds } from '../../../shared/time.ts'
import type { SecretPorts } from './health-ports.ts'
import type { Instant } from '../../../shared/time.ts'

/** Hours for which the previous secret stays valid by default, and at most. */
export const OVERLAP_HOURS = 24
export const MOST_OVERLAP_HOURS = 720

/** The new secret, which is shown this once, and until when the previous one is valid; null when there was none or it ends at once. */
export interface Rotated {
    readonly secret: string
    readonly previousExpires: Instant | null
}

/** A choice that cannot be granted. */
export interface RotationFailure {
    readonly code: 'secret_not_stored' | 'overlap_invalid'
    readonly message: string
}

/**
 * The old secret is moved first: an administrator who loses the connection in between has one secret in both places, and nothing is refused.
 * Setting the first secret is setting up, so the instance is noted with it. On a clone it is not: confirming is an act of its own, which
 * says what becomes of the deliveries that are held.
 */
export function rotateSecret(overlapHours: number, ports: SecretPorts): Result<Rotated, RotationFailure> {
    if (!(overlapHours >= 0 && overlapHours <= MOST_OVERLAP_HOURS && Math.floor(overlapHours) === overlapHours))
        return fail({ code: 'overlap_invalid', message: `Hours must be a whole number, 0 to ${MOST_OVERLAP_HOURS}` })
    const { clock, instance, journal, newSecret, secrets, storeCurrent, storePrevious, userName } = ports
    const old = secrets.current()
    const isKept = old !== '' && overlapHours > 0
    const previousExpires = isKept ? addSeconds(clock.now(), overlapHours * 3600) : null
    if (!storePrevious(isKept ? old : '', previousExpires === null ? '' : previousExpires)) return notStored()
    const secret = newSecret()
    if (!storeCurrent(secret)) return notStored()
    if (instance.bound() === '') instance.bind(instance.current())
    journal.info(`${userName} set a new webhook secret; the old one counts until ${previousExpires || 'now'}`)
    return ok({ secret, previousExpires })
}

function notStored() {
    const message = 'The platform did not store the secret: set the property x_kt_gov.webhook.secret by hand'
    return fail({ code: 'secret_not_stored' as const, message })
}
