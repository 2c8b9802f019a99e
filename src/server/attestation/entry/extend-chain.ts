/** The job that extends the attestation chain, announces the head of each day, and verifies the chain once a day in steps. */

import { announceHead } from '../app/announce-head.ts'
import { extendChain } from '../app/extend-chain.ts'
import { verifyChain } from '../app/verify-chain.ts'
import { isCheckDue } from '../core/check-due.ts'
import { openAttestation } from '../glide/open-attestation.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'

/** One run ends long before the next one of the same job starts. */
const BUDGET_SECONDS = 120

/** What is left goes on with the next run. */
export function run(): void {
    running('extending the attestation chain', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        const hasTime = (): boolean => clock.epochSeconds() < end
        const ports = openAttestation()
        const attested = extendChain(ports, hasTime)
        if (attested > 0) {
            const { head, position } = ports.chain.tip()
            ports.journal.info(`attestation chain: ${attested} attested, position ${position}, head ${head}`)
        }
        announceHead(ports)
        if (isCheckDue(ports.checks.newest(), clock.now())) verifyChain(ports, hasTime)
    })
}
