/** Lets others see the head of the last day that is attested. */

import type { AttestationPorts } from './attestation-ports.ts'

/** At least once: a worker that dies in between announces the day again. Of several days that were attested at once, the last one stands for all. */
export function announceHead({ chain, clock, announcements }: AttestationPorts): void {
    const day = chain.unannounced()
    if (day === null) return
    announcements.announce(day)
    chain.markAnnounced(day.sysId, clock.now())
}
