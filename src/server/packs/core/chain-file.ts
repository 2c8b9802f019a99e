/** Attestations as a pack holds them. */

import type { Attestation } from '../../attestation/core/attestation.ts'
import { isDayKind } from '../../attestation/core/kinds.ts'

/** One attestation. The rows of a day are left out where the pack has none of them: the digest, which the head covers, stands for them. */
export function toPackedAttestation(one: Attestation, isNeeded: boolean): object {
    return {
        position: one.position,
        kind: one.kind,
        table: one.table,
        row: one.rowId,
        subject: one.subject,
        measured_at: one.measuredAt,
        count: one.count,
        digest: one.digest,
        content: isDayKind(one.kind) && !isNeeded ? '' : one.content,
        previous: one.previous,
        head: one.head,
        attested_at: one.attestedAt,
    }
}
