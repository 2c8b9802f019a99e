/** The key of this instance as it is kept: the app makes it, and everything that it stores from some time on has a seal under it. */

import type { Instant } from './time.ts'

/** A key that only scripts of this app read. */
export interface InstanceKey {
    /** Names the key, and says nothing of it. */
    readonly id: string
    readonly base64: string
    /** Everything that was stored later has a seal: by then every node knows the key. */
    readonly since: Instant
}

/** A key of this instance, and the MAC under it. */
export interface MacKey {
    readonly key: InstanceKey
    readonly mac: (text: string) => string
}

const KEPT = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) ([0-9a-f]{12}) ([A-Za-z0-9+/]{40,}={0,2})$/

/** The text to keep in one encrypted property. */
export function toKeptKey({ base64, id, since }: InstanceKey): string {
    return `${since} ${id} ${base64}`
}

/** The key in a kept text; null where there is none, or none that can be read. */
export function readKeptKey(text: string): InstanceKey | null {
    const kept = KEPT.exec(text.trim())
    return kept === null ? null : { since: kept[1], id: kept[2], base64: kept[3] }
}

/** The text that seals the parts: it names the key. */
export function toSealText(parts: readonly string[], { key, mac }: MacKey): string {
    return toSealPrefix(key) + mac(JSON.stringify(parts))
}

/** Whether a seal names this key. */
export function isSealOf(seal: string, key: InstanceKey): boolean {
    return seal.indexOf(toSealPrefix(key)) === 0
}

function toSealPrefix({ id }: InstanceKey): string {
    return `1.${id}.`
}
