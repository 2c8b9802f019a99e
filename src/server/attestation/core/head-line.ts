/** A head as people and other systems keep it. */

import type { Attestation } from './attestation.ts'

/** One line that names the day, the position and the head. */
export function toHeadLine({
    count,
    head,
    position,
    subject,
}: Pick<Attestation, 'count' | 'head' | 'position' | 'subject'>): string {
    return `attestation chain: day ${subject}, ${count} attestations, position ${position}, head ${head}`
}
