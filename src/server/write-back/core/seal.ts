/** The seal of a queued write-back: who acted and what they said, under a key that nobody who can write the table can read. */

import { isSealOf, toSealText, type MacKey } from '../../shared/instance-key.ts'
import type { Fields } from '../../shared/plan.ts'
import { writeBackFailure, type WriteBackFailure, type WriteBackFailureCode } from './codes.ts'

/** What the seal of a stored write-back says of it. */
export type WriteBackSeal = 'sealed' | 'unsealed' | 'tampered' | 'unverifiable'

/**
 * The columns that decide what is sent, for whom and about which review. The key is unique, so no other row can have the same seal. How often and
 * when it is sent is not sealed: each attempt writes it.
 */
export const SEALED_COLUMNS = [
    'write_back_key',
    'escalation_id',
    'action',
    'acted_by',
    'actor',
    'outcome',
    'reason',
    'table_name',
    'record_id',
] as const

/** The text for the column `seal`. */
export function toWriteBackSeal(columns: Fields, known: MacKey): string {
    return toSealText(
        SEALED_COLUMNS.map((column) => toKept(columns[column] || '')),
        known,
    )
}

/**
 * Whether the row is as it was queued.
 *
 * | Seal | Key on this node | |
 * |---|---|---|
 * | of this key, fits | | sealed |
 * | of this key, does not fit | | tampered |
 * | none | any | unsealed: of an earlier version, from before the key was made, or somebody removed it |
 * | of another key | any | unverifiable: that key is lost |
 * | any | none | unverifiable: this node may not know the key yet |
 *
 * No time makes a row without a seal count: a script that removes the seal can write times as well.
 */
export function checkWriteBackSeal(seal: string, columns: Fields, known: MacKey | null): WriteBackSeal {
    if (seal === '') return 'unsealed'
    if (known === null || !isSealOf(seal, known.key)) return 'unverifiable'
    return seal === toWriteBackSeal(columns, known) ? 'sealed' : 'tampered'
}

const CODES: Readonly<Record<Exclude<WriteBackSeal, 'sealed'>, WriteBackFailureCode>> = {
    tampered: 'write_back_tampered',
    unsealed: 'write_back_unsealed',
    unverifiable: 'write_back_unverifiable',
}

/** Why a write-back is not sent as it is; null where it is as it was queued. */
export function toSealFailure(seal: WriteBackSeal): WriteBackFailure | null {
    return seal === 'sealed' ? null : writeBackFailure(CODES[seal])
}

/** Databases end lines and texts as they like. */
function toKept(text: string): string {
    return text.replace(/\s+/g, ' ').trim()
}
