/** Takes secrets out of text before it is stored: better a word too many than one credential. Linear in the length of the text. */

import { redactNamed } from './redaction/named-secrets.ts'
import { redactShapes } from './redaction/shaped-secrets.ts'
import { isDigit, isLower } from './redaction/signs.ts'
import { withoutHalf } from './text.ts'

/** How text is kept. */
export interface RedactionRules {
    readonly maxLength: number
    /** False removes e-mail addresses too. */
    readonly keepEmails: boolean
    readonly sha256: (text: string) => string
}

/** What replaces a secret. */
export const REDACTED = '[redacted]'

/** Of longer texts only the beginning is looked at, and no more than that is ever kept. */
const LONGEST_READ = 20000
const HASH_FRAGMENT = 12
/** Below this, small letters and digits alone are no key: it is the length from which runs of them are taken for one. */
const SHORTEST_RUN = 40

/**
 * Text as it may be stored.
 *
 * | Seen | Kept |
 * |---|---|
 * | `password=…`, `"client_secret": "…"`, `<token>…</token>`, `sig=…`, `AccountKey=…` | the name, `[redacted]` |
 * | `Authorization: …`, `Cookie: …` | the name, `[redacted]` for the rest of the line |
 * | `Bearer …`, `Basic …` | the scheme, `[redacted]` |
 * | `https://user:pass@host` | `https://[redacted]@host` |
 * | JWTs, keys with a known beginning (`AKIA…`, `ghp_…`, `xoxb-…`), private key blocks | `[redacted]` |
 * | forty or more characters of base64 or hexadecimal | `[redacted]`; a sys_id has thirty-two and stays |
 * | e-mail addresses, unless the setting keeps them | `[redacted]` |
 * | anything longer than `maxLength` | its beginning, its length, and a part of the hash of what was cut from |
 */
export function redact(text: string, rules: RedactionRules): string {
    if (text.length <= rules.maxLength && text.length < SHORTEST_RUN && isPlain(text)) return text
    const read = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text
    const safe = redactShapes(redactNamed(read), rules.keepEmails)
    if (safe.length <= rules.maxLength) return safe
    const hash = rules.sha256(safe).slice(0, HASH_FRAGMENT)
    return `${withoutHalf(safe.slice(0, rules.maxLength))}… [${text.length} characters, sha256 ${hash}]`
}

// Ids, numbers and times are most of what is kept, and announce nothing.
function isPlain(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (!isDigit(unit) && !isLower(unit)) return false
    }
    return true
}

/** Without the first half of a surrogate pair whose second half was cut off. */
