/** Whether the attestation chain has anything to attest or to verify: asked every ten minutes, so it loads no feature. */

import { isAttestationDue } from '../glide/attestation-due.ts'
import { asking } from '../../platform/due.ts'

/** Where nothing was measured since the last attestation, no day is over and no check is due, the job does nothing. */
export function isDue(): boolean {
    return asking('extending the attestation chain', isAttestationDue)
}
