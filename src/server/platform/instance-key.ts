/** Reads the key of this instance, and makes it once. */

import { GlideSecureRandomUtil, gs } from '@servicenow/glide'
import { readKeptKey, toKeptKey, type InstanceKey, type MacKey } from '../shared/instance-key.ts'
import { PROPERTIES } from '../shared/properties.ts'
import { asText } from '../shared/text.ts'
import { addSeconds } from '../shared/time.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { CLAIM_NUMBER, insertLock, newestLock } from './locks.ts'
import { storeSecret } from './store-property.ts'
import { countOf, findRow, textOf, whenReadable, type TableRecord } from './table.ts'

const NAME = PROPERTIES.instanceKey.name

/** Characters of a key: more than 256 bits. */
const KEY_LENGTH = 48

/** Until then every node has seen the key, and no request that began without it is still storing. */
const UNTIL_KNOWN_SECONDS = 600
const LEASE_SECONDS = 60
/** A key counts from a later time than now on only while nodes get to know it, and the clocks of two nodes are not that far apart. */
const LONGEST_AHEAD_SECONDS = 3600

/** The key as this node knows it; null where there is none yet, or where this node has not seen it yet. */
export function readInstanceKey(): InstanceKey | null {
    const key = readKeptKey(read())
    // Everything without a seal would count until then: the app makes no such key, so somebody entered it.
    return key !== null && key.since <= addSeconds(clock.now(), LONGEST_AHEAD_SECONDS) ? key : null
}

/** Whether this node sees no key at all: then one may be to be made. What cannot be read is not replaced. */
export function lacksInstanceKey(): boolean {
    return read() === ''
}

/** What a MAC is made for: no text of one purpose is a text of another. */
export type MacPurpose =
    | 'delivery'
    | 'redacted'
    | 'write-back'
    | 'export'
    | 'evidence file'
    | 'attestation'
    | 'attestation check'
    | 'evidence'
    | 'decision'

/** The key with its MAC of one purpose; `none` where this node sees no key at all. */
export function readMacKey(purpose: MacPurpose): MacKey | 'none' | 'unreadable' {
    const key = readInstanceKey()
    if (key === null) return lacksInstanceKey() ? 'none' : 'unreadable'
    return { key, mac: (text) => macUnder(key, purpose, text) }
}

/** The MAC of a text under the key, as base64. */
export function macUnder({ base64 }: InstanceKey, purpose: MacPurpose, text: string): string {
    return crypto.hmacSha256(base64, `${purpose}\n${text}`)
}

/**
 * Makes the key where the instance has none. Another node may have made it a moment ago, of which this one's memory of properties does not know:
 * the row of the property decides, and of two nodes that find it empty, the unique index lets one go on.
 */
export function makeInstanceKey(): void {
    if (!lacksInstanceKey()) return
    const row = readRow()
    if (row === null || textOf(row, 'value') !== '') return
    const now = clock.now()
    const newest = newestLock(row)
    if (newest !== null && textOf(newest, 'expires_at') > now) return
    const number = newest === null ? 1 : countOf(newest, CLAIM_NUMBER) + 1
    if (insertLock(row, number, addSeconds(now, LEASE_SECONDS), false) === null) return
    const again = readRow()
    if (again === null || textOf(again, 'value') !== '') return
    const base64 = crypto.base64(GlideSecureRandomUtil.getSecureRandomString(KEY_LENGTH))
    const id = crypto.sha256(`id\n${base64}`).slice(0, 12)
    storeSecret(NAME, toKeptKey({ base64, id, since: addSeconds(now, UNTIL_KNOWN_SECONDS) }))
}

function read(): string {
    return asText(gs.getProperty(NAME))
}

function readRow(): TableRecord | null {
    return whenReadable(() => findRow('sys_properties', 'name', NAME), null)
}
