/** The secrets of one unit of work: from their table, or from the system properties where somebody entered another one there. */

import { gs } from '@servicenow/glide'
import {
    chooseSecret,
    isNews,
    REMOVE_WORD,
    SECRET_NAMES,
    toPlace,
    toTaken,
    toTakenParts,
    type EnteredSecret,
    type KeptSecret,
    type SecretName,
    type SecretPlace,
} from '../shared/kept-secret.ts'
import type { SecretStore } from '../shared/ports.ts'
import { PROPERTIES } from '../shared/properties.ts'
import { toSecret } from '../shared/secret.ts'
import { asText } from '../shared/text.ts'
import { addSeconds } from '../shared/time.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { inTurn, keepSecret, readSecretRows, type SecretRows } from './secret-table.ts'
import { storeProperty, storeSecret } from './store-property.ts'

/** The properties in which a secret may be entered. */
export const SECRET_PROPERTIES: Readonly<
    Record<SecretName, { readonly text: string; readonly expires: string | null }>
> = {
    webhook_secret: { text: PROPERTIES.secret.name, expires: null },
    previous_webhook_secret: { text: PROPERTIES.previousSecret.name, expires: PROPERTIES.previousSecretExpires.name },
    api_token: { text: PROPERTIES.exportToken.name, expires: null },
}

/** After so many seconds every node knows of a change of a property, and no request that began before it is still at work. */
export const PROPERTY_KNOWN_SECONDS = 600

/** The secrets that deliveries are signed with, usable ones and as they were entered. */
export interface OpenedSecrets extends SecretStore {
    readonly entered: { current(): string; previous(): string }
    /** Where each secret is, the API token too. */
    places(): readonly SecretPlace[]
}

/** Opens the webhook secrets; the first that is asked for costs the one read of all. */
export function openSecrets(): OpenedSecrets {
    let rows: SecretRows | null = null
    const known = () => (rows = rows || readSecretRows())
    const chosen: Partial<Record<SecretName, EnteredSecret>> = {}
    const choose = (name: SecretName) => (chosen[name] = chosen[name] || chooseFrom(name, known()))
    const usable: Partial<Record<SecretName, string>> = {}
    const use = (name: SecretName): string => {
        const secret = usable[name]
        return secret === undefined ? (usable[name] = toUsable(choose(name).text)) : secret
    }
    return {
        current: () => use('webhook_secret'),
        previous: () => use('previous_webhook_secret'),
        previousExpires: () => choose('previous_webhook_secret').expires,
        entered: {
            current: () => choose('webhook_secret').text,
            previous: () => choose('previous_webhook_secret').text,
        },
        places: () =>
            SECRET_NAMES.map((name) => ({ name, place: toPlace(takenOf(readEntered(name)), known()[name] || null) })),
    }
}

/** The API token as it was entered, or as it is kept with its host. One read. */
export function readApiToken(): string {
    return chooseFrom('api_token', readSecretRows()).text
}

/** What the properties of a secret hold. GlideSystem API: `getProperty` answers the clear text of a password2 property to its own scope. */
export function readEntered(name: SecretName): EnteredSecret {
    const { expires, text } = SECRET_PROPERTIES[name]
    return { text: read(text), expires: expires === null ? '' : read(expires) }
}

/** Names what the properties of a secret hold; '' for nothing. */
export function takenOf(entered: EnteredSecret): string {
    return toTaken(entered, crypto.sha256)
}

/**
 * Stores a secret; whatever the properties hold counts no more from then on, and is emptied later. Where the table does not keep it, the
 * properties do. Called in the turn of who changes secrets.
 */
export function storeKept(name: SecretName, { expires, text }: EnteredSecret): boolean {
    const row = readSecretRows()[name]
    const kept = row === undefined ? null : row.kept
    const taken = toTakenParts(readEntered(name), crypto.sha256)
    if (text === '' && expires === '' && taken === '' && row === undefined) return true
    if (keepSecret(name, { text, expires, ...markTaken(taken, kept) })) return true
    const properties = SECRET_PROPERTIES[name]
    // Nothing in the property would mean what the row still says.
    return (
        storeSecret(properties.text, text === '' && row !== undefined ? REMOVE_WORD : text) &&
        (properties.expires === null || storeProperty(properties.expires, expires))
    )
}

/** Keeps the API token with its host where the token is: somebody who enters the same token again for another host changes the property. */
export function storeApiToken(text: string): boolean {
    const isStored = inTurn(() => {
        const { kept } = readSecretRows().api_token || { kept: null }
        return isNews(takenOf(readEntered('api_token')), kept)
            ? storeSecret(PROPERTIES.exportToken.name, text)
            : storeKept('api_token', { text, expires: '' })
    })
    return isStored === true
}

/** Until when the previous secret counts: beside the secret, wherever that is. */
export function storePreviousExpires(expires: string): boolean {
    const name = 'previous_webhook_secret'
    const isStored = inTurn(() => {
        const row = readSecretRows()[name]
        const isInTable = row !== undefined && row.kept !== null && row.kept.text !== ''
        if (!isInTable || isNews(takenOf(readEntered(name)), row.kept))
            return storeProperty(PROPERTIES.previousSecretExpires.name, expires)
        return storeKept(name, { text: row.kept.text, expires })
    })
    return isStored === true
}

/** A node may still see for a while what was emptied a moment ago. */
function markTaken(taken: string, kept: KeptSecret | null): Pick<KeptSecret, 'taken' | 'takenAt' | 'isEmptied'> {
    const now = clock.now()
    if (taken !== '') return { taken, takenAt: now, isEmptied: false }
    const isRecent = kept !== null && kept.takenAt > addSeconds(now, -PROPERTY_KNOWN_SECONDS)
    return isRecent
        ? { taken: kept.taken, takenAt: kept.takenAt, isEmptied: kept.isEmptied }
        : { taken: '', takenAt: '', isEmptied: false }
}

function chooseFrom(name: SecretName, rows: SecretRows): EnteredSecret {
    const entered = readEntered(name)
    const row = rows[name]
    // Where nothing is kept, nothing was taken: what is entered counts, and needs no digest.
    if (row === undefined || row.kept === null) return chooseSecret(entered, entered.text + entered.expires, null)
    return chooseSecret(entered, takenOf(entered), row.kept)
}

/** What is no secret is no key: it counts as unset. */
function toUsable(entered: string): string {
    const secret = toSecret(entered)
    return secret.ok ? secret.value : ''
}

function read(name: string): string {
    return asText(gs.getProperty(name))
}
