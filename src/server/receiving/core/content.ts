/** What people and models wrote in a body: kept, redacted or dropped before it is stored. */

import type { ContentHandling } from '../../shared/names.ts'
import { isObject, type JsonObject } from '../../shared/json.ts'
import { isContentField } from './content-fields.ts'
import { redactText, toStoredFields } from './stored-fields.ts'

/**
 * The text to store for one item.
 *
 * | Handling | Stored |
 * |---|---|
 * | keep | the text as it came |
 * | redact | what the mapping reads, ids, numbers, enumerations and times; of any other text its length and digest |
 * | drop | all but content fields (`content-fields.ts`) that hold text, a list or an object |
 *
 * Where nothing is to be hidden, the text is stored as it came. An entry that is no object may be content as a whole.
 */
export function toStoredBody(
    item: unknown,
    text: string,
    handling: ContentHandling,
    sha256: (text: string) => string,
): string {
    if (handling === 'keep') return text
    if (!isObject(item)) return holdsContent(item) ? JSON.stringify(redactText(toWritten(item), sha256)) : text
    if (handling === 'redact') {
        const stored = toStoredFields(item, sha256)
        return stored.hidden === 0 ? text : JSON.stringify(stored.item)
    }
    const changes = { count: 0 }
    const kept = withoutContent(item, changes)
    return changes.count === 0 ? text : JSON.stringify(kept)
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
