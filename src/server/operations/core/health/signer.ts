/** Which secret signed a delivery, as the secrets are now: a rotation makes the current one the previous one. */

import { toInstant, type Instant } from '../../../shared/time.ts'
import type { SignedWith } from '../../../shared/names.ts'

/** A delivery of a sender: the secret that counted when it arrived, and when that was. */
export interface SignedDelivery {
    readonly number: string
    readonly signedWith: SignedWith
    readonly receivedAt: Instant
}

/** The secret that signed, as it is called now; `replaced`: it is not valid any more. */
export type Signer = 'current' | 'previous' | 'replaced'

/**
 * | signed with | before the rotation | since then |
 * |---|---|---|
 * | current | previous, where it is still valid | current |
 * | previous | replaced, unless it is the same as now | previous |
 *
 * A secret that was replaced before anybody used it leaves the time of the rotation as it was, so the previous one is the same as now only
 * since then. A delivery of the very second of the rotation counts as later: then a secret is kept rather than ended.
 */
export function toSigner({ receivedAt, signedWith }: SignedDelivery, since: string, hasPrevious: boolean): Signer {
    const rotatedAt = toInstant(since)
    const isLater = rotatedAt === null || receivedAt >= rotatedAt
    if (isLater && signedWith === 'current') return 'current'
    return hasPrevious && isLater !== (signedWith === 'current') ? 'previous' : 'replaced'
}
