/** Appends statements to the chain: safe on several nodes, to repeat, and to break off between any two statements. */

import { toAttestation, type Statement, type Tip } from '../core/attestation.ts'
import type { AttestationPorts } from './attestation-ports.ts'

/** Workers that append at the same moment make each other look again; each round one of them has appended. */
const MOST_ROUNDS = 25

/** What became of the statements: `refused` where the instance does not store them. */
export type Appended = { readonly appended: number; readonly isRefused: boolean }

/**
 * Appends what `find` answers, while there is time. It is asked after the tip was read, so it sees every attestation up to there, and the unique
 * index on the position refuses each attestation behind a tip that is none any more: no statement is appended twice.
 */
export function appendAll(
    find: (tip: Tip) => readonly Statement[],
    hasTime: () => boolean,
    { chain, clock, crypto, journal }: Pick<AttestationPorts, 'chain' | 'clock' | 'crypto' | 'journal'>,
): Appended {
    let appended = 0
    for (let round = 0; round < MOST_ROUNDS; round++) {
        let tip = chain.tip()
        const begun = tip.position
        let failure = ''
        for (const statement of find(tip)) {
            if (!hasTime()) return { appended, isRefused: false }
            const next = toAttestation(statement, tip, clock.now(), crypto.sha256)
            const stored = chain.append(next)
            if (!stored.ok) {
                failure = stored.failure.code
                break
            }
            tip = next
            appended += 1
        }
        if (failure === '') return { appended, isRefused: false }
        // Nobody has the position, so the row is refused for another reason, and will be again.
        if (chain.tip().position === begun && tip.position === begun) {
            journal.error(`${failure}: an attestation was not stored; the chain ends at position ${begun}`)
            return { appended, isRefused: true }
        }
    }
    return { appended, isRefused: false }
}
