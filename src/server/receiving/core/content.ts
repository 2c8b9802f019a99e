/** What people and models wrote in a body: kept, redacted or dropped before it is stored. */

import type { CanonicalType } from '../events/index.ts'
import type { ContentHandling } from '../../shared/names.ts'
import { isObject, type JsonObject } from '../../shared/json.ts'
import { isContentField } from './content-fields.ts'
import { redactText, toStoredFields } from './stored-fields.ts'

/** How an item is stored. */
export interface Storing {
    /** What the item is an event of. */
    readonly type: CanonicalType
    readonly handling: ContentHandling
    /** Names a text that is not stored. */
    readonly nameText: (text: string) => string
}

/**
 * The text to store for one item.
 *
 * | Handling | Stored |
 * |---|---|
 * | keep | the text as it came |
 * | redact | what the mapping of the type reads, ids, numbers, enumerations and times; of any other text its length and name |
 * | drop | all but content fields (`content-fields.ts`) that hold text, a list or an object |
 *
 * Where nothing is to be hidden, the text is stored as it came, unless it says more than was looked at: a name twice, or one that is no plain name.
 * An entry that is no object may be content as a whole.
 */
export function toStoredBody(item: unknown, text: string, { handling, nameText, type }: Storing): string {
    if (handling === 'keep') return text
    if (!isObject(item)) return holdsContent(item) ? JSON.stringify(redactText(toWritten(item), nameText)) : text
    if (handling === 'redact') {
        const stored = toStoredFields(item, type, nameText)
        return stored.hidden === 0 ? asItCame(text, stored.item) : JSON.stringify(stored.item)
    }
    const changes = { count: 0 }
    const kept = withoutContent(item, changes)
    return changes.count === 0 ? asItCame(text, kept) : JSON.stringify(kept)
}

/** The text has a member that the object lacks where a name stands twice, of which the last counts. */
function asItCame(text: string, seen: unknown): string {
    return countWritten(text) === countMembers(seen) ? text : JSON.stringify(seen)
}

function countWritten(json: string): number {
    const texts = json.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g) || []
    return texts.filter((one) => one.charAt(one.length - 1) === ':').length
}

function countMembers(value: unknown): number {
    if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + countMembers(entry), 0)
    if (!isObject(value)) return 0
    const names = Object.keys(value)
    return names.reduce((sum, name) => sum + countMembers(value[name]), names.length)
}

function withoutContent(value: unknown, changes: { count: number }): unknown {
    if (Array.isArray(value)) return value.map((entry) => withoutContent(entry, changes))
    return isObject(value) ? withoutContentFields(value, changes) : value
}

function withoutContentFields(object: JsonObject, changes: { count: number }): JsonObject {
    const kept: Record<string, unknown> = {}
    for (const key of Object.keys(object)) {
        // Assigning this key would set the prototype of the copy; nothing reads it, so it is left out.
        if (key === '__proto__') continue
        if (isContentField(key) && holdsContent(object[key])) changes.count++
        else kept[key] = withoutContent(object[key], changes)
    }
    return kept
}

function holdsContent(value: unknown): boolean {
    return (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
}

function toWritten(value: unknown): string {
    return typeof value === 'string' ? value : JSON.stringify(value)
}
