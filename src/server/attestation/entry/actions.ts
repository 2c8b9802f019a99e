/** What the flow action of the attestation chain does: texts in, a plain answer out, no exception. */

import { verifyForFlow } from '../app/verify-for-flow.ts'
import { openAttestation } from '../glide/open-attestation.ts'
import { clock } from '../../platform/clock.ts'
import { actingFor, type GivenInputs } from '../../platform/flow-action.ts'

/** A flow waits no longer than this. */
const BUDGET_SECONDS = 45

/** Verify attestation chain. */
export function verifyAttestations(given: GivenInputs): object {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    return actingFor('x_kt_gov.auditor', 'Verify attestation chain', given, () =>
        verifyForFlow(openAttestation(), () => clock.epochSeconds() < end),
    )
}
