/** What verification may find: where the chain or a row is not what was attested. */

import type { Attestation } from './attestation.ts'
import { hasContent } from './kinds.ts'
import { toHead, type Tip } from './attestation.ts'
import type { Crypto } from '../../shared/ports.ts'
import type { RowSeal } from '../../shared/row-seal.ts'
import { addSeconds, toInstant, type Instant } from '../../shared/time.ts'

/** The codes in the words of the health check, which has text and advice of each. */
export const DIFFERENCES = {
    attestation_removed: { label: 'Attestation removed', sequence: 0 },
    attestation_changed: { label: 'Attestation changed', sequence: 1 },
    attestation_moved: { label: 'Attestation moved', sequence: 2 },
    attestation_head_rewritten: { label: 'Head rewritten', sequence: 3 },
    attested_row_changed: { label: 'Row changed', sequence: 4 },
    attested_row_removed: { label: 'Row removed', sequence: 5 },
    attested_row_inserted: { label: 'Row inserted', sequence: 6 },
} as const
export type DifferenceCode = keyof typeof DIFFERENCES

/** One difference: which attestation shows it, and which row it is about. */
export interface Difference {
    readonly code: DifferenceCode
    readonly position: number
    /** '' where it is about no row but the chain. */
    readonly table: string
    readonly rowId: string
    readonly subject: string
}

/**
 * Whether an attestation follows the one before it, as the app stored it.
 *
 * | Its position | Its head | The head before | Its seal | |
 * |---|---|---|---|---|
 * | not the next one | | | | `attestation_removed`: those in between |
 * | the next one | not of its columns, or a content that none covers | | | `attestation_changed`, or `attestation_moved` where its head is followed at another position |
 * | the next one | of its columns | another one | | `attestation_head_rewritten`: the one before |
 * | the next one | of its columns | that one | does not fit | `attestation_head_rewritten`: this one |
 * | the next one | of its columns | that one | fits, or there is none to hold it against | null |
 */
export function checkLink(
    before: Tip,
    one: Attestation,
    seal: RowSeal,
    isFollowed: (head: string, except: number) => boolean,
    sha256: Crypto['sha256'],
): Difference | null {
    if (one.position !== before.position + 1)
        return { code: 'attestation_removed', position: before.position + 1, table: '', rowId: '', subject: '' }
    if (toHead(one, sha256) !== one.head || (!hasContent(one.kind) && one.content !== ''))
        return toDifference(isFollowed(one.head, one.position + 1) ? 'attestation_moved' : 'attestation_changed', one)
    if (one.previous !== before.head)
        return { ...toDifference('attestation_head_rewritten', one), position: before.position }
    return seal === 'tampered' ? toDifference('attestation_head_rewritten', one) : null
}

/** A difference that an attestation shows, about the row that it is of. */
export function toDifference(code: DifferenceCode, one: Attestation): Difference {
    return { code, position: one.position, table: one.table, rowId: one.rowId, subject: one.subject }
}

/** A row as it is now. */
export interface RowNow {
    readonly digest: string
    readonly measuredAt: Instant
}

/** What became of an attested row. */
export type RowVerdict = 'intact' | 'gone' | 'newer' | 'attested_row_changed' | 'attested_row_removed'

/** What is known of the rows of one table. */
export interface Measuring {
    readonly now: Instant
    /** After how many seconds rows of the table go by retention; null where they stay. */
    readonly keptSeconds: number | null
    /** Whatever was measured in this time is attested by a later run of the job; nothing is measured after it. */
    readonly openSince: Instant
    readonly openUntil: Instant
}

/**
 * What became of a row since its newest attestation.
 *
 * | Row now | Measured | Digest | |
 * |---|---|---|---|
 * | none | longer ago than rows are kept | | gone |
 * | none | since | | `attested_row_removed` |
 * | there | as attested | the same | intact |
 * | there | as attested | another | `attested_row_changed` |
 * | there | again, since the job looked last | | newer: it will be attested again |
 * | there | at any other time, or not at all | | `attested_row_changed` |
 */
export function checkRow(one: Attestation, row: RowNow | null, known: Measuring): RowVerdict {
    if (row === null) return isGone(one.measuredAt, known) ? 'gone' : 'attested_row_removed'
    if (row.measuredAt === one.measuredAt) return row.digest === one.digest ? 'intact' : 'attested_row_changed'
    const isNewer = row.measuredAt > one.measuredAt && row.measuredAt >= known.openSince
    return isNewer && row.measuredAt <= known.openUntil ? 'newer' : 'attested_row_changed'
}

/** Whether retention removes a row of that time. */
export function isGone(at: Instant, { keptSeconds, now }: Pick<Measuring, 'keptSeconds' | 'now'>): boolean {
    const since = toInstant(at)
    return keptSeconds !== null && since !== null && addSeconds(since, keptSeconds) <= now
}
