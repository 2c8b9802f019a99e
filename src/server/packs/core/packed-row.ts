/** What a pack holds of one attested row: its columns as they were measured, a digest that stands for them, or nothing. */

import type { Fields } from '../../shared/plan.ts'
import type { Instant } from '../../shared/time.ts'

/** A row as it is now. */
export interface FoundRow {
    readonly sysId: string
    readonly columns: Fields
    readonly digest: string
    /** When it was measured; of rows of a day, when it was stored. */
    readonly measuredAt: Instant
    readonly updatedAt: Instant
}

/** What the chain says of a row. */
export interface AttestedRow {
    readonly position: number
    readonly digest: string
    /** When it was measured as it was attested; of rows of a day, the end of the day. */
    readonly measuredAt: Instant
    readonly attestedAt: Instant
}

/** Why a row is a digest alone. */
export type RedactionReason = 'requested' | 'brought_up_to_date'

/** A row of a file of the pack, as docs/ATTESTATION.md describes it. */
export interface PackedRow {
    readonly row: string
    readonly columns: Fields | null
    readonly digest?: string
    readonly redacted?: RedactionReason
    /** As the app brought it up to date since: no digest covers it. */
    readonly now?: Fields
}

/** What is known of one row beside itself. */
export interface Known {
    readonly attested: AttestedRow | null
    /** Until when rows are attested: what was measured or stored after it waits for the job. */
    readonly attestedUntil: Instant
    /** Asked of a row that was changed: whether it is as the app wrote it last, by its seal. */
    readonly isAsWritten: () => boolean
    readonly isRedacted: boolean
}

/**
 * | Attested | Row now | Redacted | In the pack |
 * |---|---|---|---|
 * | no | measured after what is attested | | not: null |
 * | no | measured before | | as it is: the verifier finds no attestation of it |
 * | yes | measured again, after what is attested | | not: null |
 * | yes | the same | no | its columns |
 * | yes | the same | yes | its digest |
 * | yes | changed since by the app | | the digest that was attested; and the columns as they are now where nothing is redacted |
 * | yes | changed otherwise | no | as it is: the verifier names it |
 * | yes | changed otherwise | yes | its digest as it is: the verifier names it |
 */
export function toPackedRow(found: FoundRow, known: Known): PackedRow | null {
    const { columns, digest, measuredAt, sysId: row, updatedAt } = found
    const { attested, attestedUntil, isAsWritten, isRedacted } = known
    const isWaiting = measuredAt > attestedUntil && (attested === null || measuredAt > attested.measuredAt)
    if (isWaiting) return null
    const isRenewed =
        attested !== null && attested.digest !== digest && updatedAt >= attested.attestedAt && isAsWritten()
    if (isRenewed) {
        const kept = { row, columns: null, digest: attested.digest, redacted: 'brought_up_to_date' } as const
        return isRedacted ? kept : { ...kept, now: columns }
    }
    return isRedacted ? { row, columns: null, digest, redacted: 'requested' } : { row, columns }
}
