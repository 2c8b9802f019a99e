/** The seal of a stored delivery: what steers its processing, under a key that nobody who can write the table can read. */

import { isSealOf, toSealText, type MacKey } from '../../shared/instance-key.ts'
import type { Fields } from '../../shared/plan.ts'
import { toKeptText } from '../../shared/row-seal.ts'
import { toFileText } from './stored-body.ts'

/** What the seal of a stored delivery says of it. */
export type SealVerdict = 'sealed' | 'unsealed' | 'unchecked' | 'tampered' | 'unverifiable'

/** Why a delivery is not processed as it is. */
export const SEAL_FAILURES = {
    tampered: 'What is stored is not what was received',
    seal_unchecked: 'The key of this instance cannot be read, so nobody can say whether this is what was received.',
    seal_unverifiable: 'The delivery was sealed under a key that this instance does not have',
} as const

/** How a row ends that is not as it was stored. */
export const TAMPERED = { state: 'dead', error_code: 'tampered', error_text: SEAL_FAILURES.tampered } as const

/** What is sealed beside the body, and how much of it the column keeps. What processing itself writes is not. */
const SEALED: Readonly<Record<string, number>> = {
    delivery_id: 100,
    sender_delivery_id: 255,
    event_type: 100,
    canonical_type: 40,
    occurred_at: 40,
    received_at: 40,
    body_sha256: 64,
    content_handling: 40,
    signature_mode: 60,
    signed_with: 40,
    route: 40,
    gateway: 255,
}

/** The sealed columns. */
export const SEALED_COLUMNS = Object.keys(SEALED)

/** The key of this instance, and what it is used with. */
export interface SealKey extends MacKey {
    readonly sha256: (text: string) => string
}

/** A delivery as its row has it. */
export interface SealedRow {
    readonly seal: string
    readonly columns: Fields
    readonly body: string
    readonly createdAt: string
}

/** The text for the column `seal`. */
export function toSeal(columns: Fields, body: string, known: SealKey): string {
    const steering = SEALED_COLUMNS.map((column) => toKeptText(columns[column] || '', SEALED[column]))
    return toSealText([...steering, known.sha256(toPlainBody(body))], known)
}

/**
 * Whether the row is as it was stored.
 *
 * | Seal | Key on this node | Stored before the key counts | |
 * |---|---|---|---|
 * | of this key, fits | | | sealed |
 * | of this key, does not fit | | | tampered |
 * | none | any | yes | unsealed: by an earlier version, or before the key was made |
 * | none | none | | unsealed |
 * | none | cannot be read | | unchecked: the instance seals nothing |
 * | of another key | any | yes | unverifiable: that key is lost |
 * | any | none | | unverifiable: this node may not know the key yet |
 * | none, or of another key | any | no | tampered: somebody removed the seal, or made the row |
 *
 * The row was stored before that where both the time of receipt and the platform's time of creation are.
 */
export function checkSeal(
    { body, columns, createdAt, seal }: SealedRow,
    known: SealKey | 'none' | 'unreadable',
): SealVerdict {
    const unproven = seal === '' ? 'unsealed' : 'unverifiable'
    if (known === 'unreadable' && seal === '') return 'unchecked'
    if (typeof known === 'string') return unproven
    const { since } = known.key
    if (isSealOf(seal, known.key)) return seal === toSeal(columns, body, known) ? 'sealed' : 'tampered'
    return columns.received_at < since && createdAt < since ? unproven : 'tampered'
}

/** The same for a body in its column and in its file: what it says, whatever blanks are around it. */
function toPlainBody(body: string): string {
    return toFileText(body).replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g, '$1')
}
