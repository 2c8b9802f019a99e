/** Verifies the attestation chain for the health check. */

import { verifyChain } from '../../../attestation/app/verify-chain.ts'
import { openAttestation } from '../../../attestation/glide/open-attestation.ts'
import type { VerifiedChain } from '../../core/health/assess-attestation.ts'
import { clock } from '../../../platform/clock.ts'

/** One check of many: the scheduled job continues with the rest. */
const BUDGET_SECONDS = 20

/** Goes on with the check that is under way, or begins one. */
export function verifyAttestations(): VerifiedChain {
    const ports = openAttestation()
    const end = clock.epochSeconds() + BUDGET_SECONDS
    const check = verifyChain(ports, () => clock.epochSeconds() < end)
    const day = ports.chain.newest('day')
    return { check, lastDay: day === null ? null : day.subject }
}
