/** The seal of a row that steers later work of the app: whether it is as the app stored it, under a key that nobody who can write the table can read. */

import { isSealOf, toSealText, type MacKey } from './instance-key.ts'
import type { Fields } from './plan.ts'

/** What the seal says of a stored row. */
export type RowSeal = 'sealed' | 'unsealed' | 'tampered' | 'unverifiable'

/** The columns that a seal covers, and how much of each its column keeps. One of them is unique, or a row could have the seal of another. */
export type SealedColumns = Readonly<Record<string, number>>

/** A row as it is stored. */
export interface SealedRow {
    readonly seal: string
    readonly columns: Fields
    readonly createdAt: string
}

/** The text for the column `seal`. */
export function toRowSeal(columns: Fields, sealed: SealedColumns, known: MacKey): string {
    const kept = Object.keys(sealed).map((column) => toKept(columns[column] || '', sealed[column]))
    return toSealText(kept, known)
}

/**
 * Whether the row is as the app stored it.
 *
 * | Seal | Key on this node | Created before the key counts | |
 * |---|---|---|---|
 * | of this key, fits | | | sealed |
 * | of this key, does not fit | | | tampered |
 * | none | none | | unsealed |
 * | none | cannot be read | | unverifiable: somebody may have made it so |
 * | none | any | yes | unsealed: the app had no key yet |
 * | of another key | any | yes | unverifiable: that key is lost |
 * | any | none, or cannot be read | | unverifiable: this node may not know the key yet |
 * | none, or of another key | any | no | tampered: somebody removed the seal, or made the row |
 */
export function checkRowSeal(
    { columns, createdAt, seal }: SealedRow,
    sealed: SealedColumns,
    known: MacKey | 'none' | 'unreadable',
): RowSeal {
    if (typeof known === 'string') return known === 'none' && seal === '' ? 'unsealed' : 'unverifiable'
    if (isSealOf(seal, known.key)) return seal === toRowSeal(columns, sealed, known) ? 'sealed' : 'tampered'
    if (createdAt >= known.key.since) return 'tampered'
    return seal === '' ? 'unsealed' : 'unverifiable'
}

/** Whether what the row says counts: what was stored before there was a key has no seal. */
export function isAsStored(seal: RowSeal): boolean {
    return seal === 'sealed' || seal === 'unsealed'
}

const FALSE: readonly string[] = ['false', '0']

/** What is the same of a text in every column: databases cut it in length or at a character outside the first plane, and end lines and texts as they like. */
export function toKeptText(text: string, length: number): string {
    return text
        .slice(0, length)
        .replace(/[\ud800-\udfff][^]*/, '')
        .replace(/[\s\u0000-\u001f\u007f]+/g, '')
}

/** The same of a column of any type: databases have words of their own for yes and no. */
function toKept(text: string, length: number): string {
    const kept = toKeptText(text, length)
    if (kept === 'true') return '1'
    return FALSE.indexOf(kept) >= 0 ? '' : kept
}
