/** Whether a duplicate is the first sign that the sender has changed over to a new secret. */

import { toInstant, type Instant } from '../../shared/time.ts'
import type { SignedWith } from '../../shared/names.ts'

/** What a stored delivery shows of the secrets. */
interface Shown {
    readonly signedWith: SignedWith
    readonly receivedAt: Instant
    readonly repeatedAt: string
}

/**
 * While two secrets are valid; `since` is the time of the rotation. Asked of the stored delivery alone, so each is noted at most once in a rotation.
 *
 * | The duplicate is signed with | The stored delivery | |
 * |---|---|---|
 * | the previous secret | | no |
 * | the current one | shows that one since the rotation, by itself or by a duplicate | no |
 * | the current one | does not | yes |
 */
export function isFirstUse(known: Shown, signedWith: SignedWith, since: string): boolean {
    if (signedWith !== 'current') return false
    const rotatedAt = toInstant(since)
    const isSince = (at: string) => at !== '' && (rotatedAt === null || at >= rotatedAt)
    return !isSince(known.repeatedAt) && !(known.signedWith === 'current' && isSince(known.receivedAt))
}
