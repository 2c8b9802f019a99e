/** Sets a new webhook secret; the one in use counts for a while longer, so that no delivery is lost between the two sides. */

import { fail, ok, type Result } from '../../../shared/result.ts'
import { addSeconds, toInstant, type Instant } from '../../../shared/time.ts'
import { toSigner } from '../../core/health/signer.ts'
import type { SecretPorts } from './health-ports.ts'

/** Hours for which the previous secret stays valid by default, and at most. */
export const OVERLAP_HOURS = 24
export const MOST_OVERLAP_HOURS = 720

/** The new secret, which is shown this once, and until when the previous one is valid; null when there was none or it ends at once. */
export interface Rotated {
    readonly secret: string
    readonly previousExpires: Instant | null
    /** What the new secret took the place of: nothing, the current secret, or a new one that no delivery was signed with yet. */
    readonly replaced: 'nothing' | 'current' | 'unused'
}

/** A choice that cannot be granted. */
export interface RotationFailure {
    readonly code: 'secret_not_stored' | 'overlap_invalid' | 'rotation_unfinished' | 'rotation_busy'
    readonly message: string
}

/** What stays beside the new secret: the previous one, until when, and since when the secret before the new one is the previous one. */
interface Kept {
    readonly replaced: Rotated['replaced']
    readonly previous: string
    readonly expires: Instant | null
    readonly since: string
}

/**
 * The old secret is moved first: an administrator who loses the connection in between has one secret in both places, and nothing is refused.
 * Setting the first secret is setting up, so the instance is noted with it. On a clone it is not: confirming is an act of its own, which
 * says what becomes of the deliveries that are held.
 */
export function rotateSecret(overlapHours: number, ports: SecretPorts): Result<Rotated, RotationFailure> {
    if (!(overlapHours >= 0 && overlapHours <= MOST_OVERLAP_HOURS && Math.floor(overlapHours) === overlapHours))
        return fail({ code: 'overlap_invalid', message: `Hours must be a whole number, 0 to ${MOST_OVERLAP_HOURS}` })
    const message = 'The secrets are being changed at this moment: nothing was changed, try again'
    return ports.inTurn(() => rotateInTurn(overlapHours, ports)) || fail({ code: 'rotation_busy', message })
}

function rotateInTurn(overlapHours: number, ports: SecretPorts): Result<Rotated, RotationFailure> {
    const kept = chooseKept(overlapHours, ports)
    if (!kept.ok) return kept
    const { expires: previousExpires, previous, replaced, since } = kept.value
    const { instance, journal, newSecret, storeCurrent, storePrevious, storeSince, userName } = ports
    const isMoved = storePrevious(previous, previousExpires === null ? '' : previousExpires) && storeSince(since)
    if (!isMoved) return notStored()
    const secret = newSecret()
    if (!storeCurrent(secret)) return notStored()
    if (instance.bound() === '') instance.bind(instance.current())
    journal.info(`${userName} set a new webhook secret; the old one counts until ${previousExpires || 'now'}`)
    return ok({ secret, previousExpires, replaced })
}

/**
 * Which secret stays valid. As long as a previous one is, there are two that a sender may use, and a third cannot be.
 *
 * | Hours | Previous secret | Current secret | |
 * |---|---|---|---|
 * | 0 | any | any | none stays: a secret that leaked ends |
 * | more | not valid, or the same | set | the current one stays |
 * | more | valid | signed no delivery yet | the previous one stays, at least as long as before |
 * | more | valid | signed a delivery | rotation_unfinished |
 */
function chooseKept(overlapHours: number, ports: SecretPorts): Result<Kept, RotationFailure> {
    const { clock, secrets, since } = ports
    const now = clock.now()
    const current = secrets.current()
    if (overlapHours === 0)
        return ok({ replaced: current === '' ? 'nothing' : 'current', previous: '', expires: null, since: now })
    const expires = addSeconds(now, overlapHours * 3600)
    const ends = toInstant(secrets.previousExpires())
    const previous = secrets.previous()
    if (previous === '' || previous === current || ends === null || ends <= now)
        return ok({
            replaced: current === '' ? 'nothing' : 'current',
            previous: current,
            expires: current === '' ? null : expires,
            since: now,
        })
    if (current !== '' && isInUse(ports)) return fail({ code: 'rotation_unfinished', message: describeTwo(ends) })
    return ok({ replaced: 'unused', previous, expires: ends > expires ? ends : expires, since: since() })
}

function isInUse({ lastSigned, since }: SecretPorts): boolean {
    const last = lastSigned(toInstant(since()), 'current')
    return last !== null && toSigner(last, since(), true) === 'current'
}

function describeTwo(ends: Instant): string {
    return `Two secrets are in use: wait until the previous one ends at ${ends} UTC, or end both at once with 0 hours`
}

function notStored() {
    const message = 'The platform did not store the secret: set the property x_kt_gov.webhook.secret by hand'
    return fail({ code: 'secret_not_stored' as const, message })
}
