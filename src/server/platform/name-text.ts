/** Names texts that are not kept, so that equal ones can be known: nobody without the key can try texts against a name. */

import { crypto } from './crypto.ts'
import { macUnder, readInstanceKey } from './instance-key.ts'

/** Characters that are kept: enough to tell texts apart. */
const LENGTH = 12

/**
 * Opens the names of one unit of work: `hmac` and the beginning of the MAC under the key of this instance; `sha256` and that of the digest where
 * this node knows no key yet.
 */
export function openTextNames(): (text: string) => string {
    const key = readInstanceKey()
    if (key === null) return (text) => `sha256 ${crypto.sha256(text).slice(0, LENGTH)}`
    return (text) => `hmac ${macUnder(key, 'redacted', text).slice(0, LENGTH)}`
}
