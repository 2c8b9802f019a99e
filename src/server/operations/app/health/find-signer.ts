/** Which secret signed the last delivery, for the Setup page and the check of the previous secret. */

import { toInstant, type Instant } from '../../../shared/time.ts'
import { toSigner, type Signer } from '../../core/health/signer.ts'
import type { HealthPorts } from './health-ports.ts'

/** The last delivery, and what the secret that signed it is called now. */
export interface LastSigner {
    readonly secret: Signer
    readonly number: string
    readonly receivedAt: Instant
}

/** Null when no delivery of a sender has arrived yet. */
export function findSigner(ports: Pick<HealthPorts, 'clock' | 'secrets' | 'signatures'>): LastSigner | null {
    const { lastSigned, since } = ports.signatures
    const last = lastSigned(null, null)
    if (last === null) return null
    const { number, receivedAt } = last
    return { secret: toSigner(last, since(), hasPrevious(ports)), number, receivedAt }
}

/** Whether a previous secret is valid. */
export function hasPrevious({ clock, secrets }: Pick<HealthPorts, 'clock' | 'secrets'>): boolean {
    const ends = toInstant(secrets.previousExpires())
    return secrets.previous() !== '' && ends !== null && ends > clock.now()
}
