/** Moves secrets that somebody entered in system properties into their table, and empties the properties. */

import {
    chooseEntered,
    isNews,
    SECRET_NAMES,
    toTakenParts,
    type KeptSecret,
    type SecretName,
} from '../shared/kept-secret.ts'
import { TABLES } from '../shared/names.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../shared/time.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { hasRow } from './due.ts'
import { journal } from './journal.ts'
import { inTurn, keepSecret, readSecretRows } from './secret-table.ts'
import { PROPERTY_KNOWN_SECONDS, readEntered, SECRET_PROPERTIES, takenOf } from './secrets.ts'
import { storeProperty } from './store-property.ts'
import { openTable, textOf, whenReadable } from './table.ts'

/** An instance that did not return a secret in clear is asked again so many seconds later. */
const ASKED_AGAIN_SECONDS = DAY_SECONDS

/** Whether a secret waits to be moved. Nothing is read where the properties are empty, as they mostly are. */
export function hasSecretToMove(): boolean {
    return SECRET_NAMES.some((name) => isEntered(name) && isSettled(name) && !wasRefused(name))
}

/**
 * Moves each secret that every node knows by now. The row comes first and names what it was taken from, so that the property counts no more
 * even where nobody empties it; what is entered meanwhile is something else, and counts. Two nodes at once write the same.
 */
export function takeOverSecrets(): void {
    for (const name of SECRET_NAMES)
        if (isEntered(name) && isSettled(name) && !wasRefused(name)) inTurn(() => takeOver(name))
}

function takeOver(name: SecretName): void {
    const entered = readEntered(name)
    const taken = takenOf(entered)
    const { kept } = readSecretRows()[name] || { kept: null }
    if (isNews(taken, kept) || isEnteredAgain(name, kept)) {
        const { expires, text } = chooseEntered(entered, kept)
        const parts = toTakenParts(entered, crypto.sha256)
        if (!keepSecret(name, { text, expires, taken: parts, takenAt: clock.now(), isEmptied: false })) {
            journal.warn(
                `secrets_not_kept: this instance does not return ${name} in clear, so it stays in its property`,
            )
            return
        }
        journal.info(`${name} was moved from its property to the table of secrets`)
    }
    for (const property of propertiesOf(name)) storeProperty(property, '')
    noteEmptied(name)
}

/** A rule may keep the properties from being emptied: then what they hold was not entered once more, however often somebody touches them. */
function noteEmptied(name: SecretName): void {
    const { kept } = readSecretRows()[name] || { kept: null }
    if (kept !== null && !kept.isEmptied && changedAt(name) === '') keepSecret(name, { ...kept, isEmptied: true })
}

function isEntered(name: SecretName): boolean {
    return takenOf(readEntered(name)) !== ''
}

/** Whether the rows of the properties hold something, and every node knows what: the memory of this one may be of a minute ago. */
function isSettled(name: SecretName): boolean {
    const changed = changedAt(name)
    return changed !== '' && changed <= addSeconds(clock.now(), -PROPERTY_KNOWN_SECONDS)
}

/** Somebody may enter a secret once more that was moved before. */
function isEnteredAgain(name: SecretName, kept: KeptSecret | null): boolean {
    return kept !== null && kept.isEmptied && changedAt(name) > kept.takenAt
}

/** When the properties that hold something were changed last; '' where none does. */
function changedAt(name: SecretName): Instant | '' {
    return whenReadable<Instant | ''>(() => {
        const row = openTable('sys_properties')
        row.addQuery('name', 'IN', propertiesOf(name).join(','))
        row.addQuery('value', '!=', '')
        row.orderByDesc('sys_updated_on')
        row.setLimit(1)
        row.query()
        return row.next() ? textOf(row, 'sys_updated_on') : ''
    }, '')
}

function wasRefused(name: SecretName): boolean {
    const since = addSeconds(clock.now(), -ASKED_AGAIN_SECONDS)
    return hasRow(TABLES.secret, (row) => {
        row.addQuery('name', name)
        row.addQuery('refused_at', '>', since)
    })
}

function propertiesOf(name: SecretName): readonly string[] {
    const { expires, text } = SECRET_PROPERTIES[name]
    return expires === null ? [text] : [text, expires]
}
