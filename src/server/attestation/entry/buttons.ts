/** The button above the lists of the attestation chain: verify now. */

import { verifyChain } from '../app/verify-chain.ts'
import { describeCheck } from '../core/check.ts'
import { openAttestation } from '../glide/open-attestation.ts'
import { answered, type Said } from '../../platform/button-answer.ts'
import { explainRole } from '../../platform/callers.ts'
import { clock } from '../../platform/clock.ts'
import { phrase } from '../../shared/phrase.ts'
import { hasRole } from '../../platform/session.ts'

/** A person waits no longer than this; the scheduled job continues with the rest. */
const BUDGET_SECONDS = 45
const ROLE = 'x_kt_gov.auditor'

/** Verifies the chain within the time that a person waits. */
export function verifyChainAction(): void {
    answered('Verify now', () =>
        hasRole(ROLE) ? verify() : { ok: false, code: 'caller_not_allowed', message: explainRole(ROLE) },
    )
}

function verify(): Said {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    const check = verifyChain(openAttestation(), () => clock.epochSeconds() < end)
    if (check === null)
        return { ok: false, code: 'attestation_check_busy', message: 'Another check of the chain began at this moment' }
    if (check.first !== null) return { ok: false, code: check.first.code, message: describeCheck(check) }
    const { gone, position, renewed, rows } = check
    const text =
        check.state === 'running'
            ? 'No difference: {0} attestations and {1} rows looked at, {2} gone by retention, {3} brought up to date since. The scheduled job continues with the rest'
            : 'No difference: {0} attestations and {1} rows looked at, {2} gone by retention, {3} brought up to date since'
    return { ok: true, text: phrase(text, position, rows, gone, renewed) }
}
