/** A secret as the table of secrets keeps it, and which one counts while the same secret is also in a system property. */

import { fromJson } from './json.ts'
import type { Instant } from './time.ts'

/** The secrets by the names of their rows. */
export const SECRET_NAMES = ['webhook_secret', 'previous_webhook_secret', 'api_token'] as const
export type SecretName = (typeof SECRET_NAMES)[number]

/** What somebody entered in the system properties of a secret; '' for nothing. */
export interface EnteredSecret {
    readonly text: string
    /** Until when it counts, where that is a property too. */
    readonly expires: string
}

/** A secret as its row keeps it. */
export interface KeptSecret extends EnteredSecret {
    /** Digests of what the properties held when it was taken from there, and of what is left while they are emptied; '' where they held nothing. */
    readonly taken: string
    readonly takenAt: Instant | ''
    /** Whether the properties were empty after that: what they hold now, somebody entered once more. */
    readonly isEmptied: boolean
}

/** What the row of a secret says. */
export interface SecretRow {
    /** Null where the row holds nothing that this instance reads in clear. */
    readonly kept: KeptSecret | null
    /** Whether something is stored in it, readable or not. */
    readonly isSet: boolean
    /** When this instance last did not return in clear what was stored; '' where it did. */
    readonly refusedAt: Instant | ''
}

/** Where a secret is. */
export interface SecretPlace {
    readonly name: SecretName
    readonly place: 'none' | 'table' | 'property' | 'refused' | 'unreadable'
}

/** No secret. */
export const NO_SECRET: EnteredSecret = { text: '', expires: '' }

/** Entered in a property, this word ends the stored secret. */
export const REMOVE_WORD = 'remove'

// What a wrong key decrypts does not begin like this, nor does a cipher text.
const MARK = 'kept:'

/** The text to encrypt. */
export function toKeptText(kept: KeptSecret): string {
    return MARK + JSON.stringify(kept)
}

/** The secret in a decrypted text; null where it is none, as on a copy of the instance that has other keys. */
export function readKeptText(text: string): KeptSecret | null {
    if (text.indexOf(MARK) !== 0) return null
    const kept = fromJson<Partial<KeptSecret> | null>(text.slice(MARK.length), null)
    if (kept === null || typeof kept.text !== 'string') return null
    const { expires = '', isEmptied = false, taken = '', takenAt = '' } = kept
    return { text: kept.text, expires, taken, takenAt, isEmptied }
}

/** Names what was entered without showing it; '' for nothing. */
export function toTaken({ expires, text }: EnteredSecret, sha256: (text: string) => string): string {
    return text === '' && expires === '' ? '' : sha256(JSON.stringify([text, expires]))
}

/** Names what was taken, and its time alone: the text is emptied first, and a worker may die before the time is. */
export function toTakenParts(entered: EnteredSecret, sha256: (text: string) => string): string {
    const parts = [toTaken(entered, sha256), toTaken({ text: '', expires: entered.expires }, sha256)]
    return parts.filter((part) => part !== '').join(' ')
}

/** Whether the properties hold something that was not taken from there: nodes still see for a while what was emptied. */
export function isNews(taken: string, kept: KeptSecret | null): boolean {
    return taken !== '' && (kept === null || kept.taken.split(' ').indexOf(taken) < 0)
}

/**
 * The secret that counts.
 *
 * | Properties | Row | |
 * |---|---|---|
 * | empty, or as they were when it was taken from there | any | that of the row, or none |
 * | another secret, or `remove` | any | that of the properties, with its time |
 * | only another time | any | that of the row, until that time |
 */
export function chooseSecret(entered: EnteredSecret, taken: string, kept: KeptSecret | null): EnteredSecret {
    return isNews(taken, kept) ? chooseEntered(entered, kept) : kept || NO_SECRET
}

/** As `chooseSecret`, where what was entered counts. */
export function chooseEntered({ expires, text }: EnteredSecret, kept: KeptSecret | null): EnteredSecret {
    if (text === '') return { text: kept === null ? '' : kept.text, expires }
    return text.trim().toLowerCase() === REMOVE_WORD ? NO_SECRET : { text, expires }
}

/** Where the secret is that counts: `refused` is one that stays in its property because the table did not return it. */
export function toPlace(taken: string, row: SecretRow | null): SecretPlace['place'] {
    if (isNews(taken, row === null ? null : row.kept))
        return row !== null && row.refusedAt !== '' ? 'refused' : 'property'
    if (row === null || !row.isSet) return 'none'
    return row.kept === null ? 'unreadable' : 'table'
}
