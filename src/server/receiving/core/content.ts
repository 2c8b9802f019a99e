/** Prompt and response text in a body: kept, redacted or dropped before it is stored. */

import type { ContentHandling } from '../../shared/names.ts'
import { isObject } from '../../shared/json.ts'

/** Field names that hold what people and models wrote; capitals and camel case make no difference. Documented in EVENTS.md. */
export const CONTENT_FIELDS = [
    'prompt',
    'prompts',
    'system_prompt',
    'user_prompt',
    'prompt_text',
    'input',
    'inputs',
    'input_text',
    'messages',
    'content',
    'contents',
    'text',
    'completion',
    'completions',
    'choices',
    'response',
    'responses',
    'response_text',
    'output',
    'outputs',
    'output_text',
    'answer',
    'transcript',
    'conversation',
    'request_body',
    'response_body',
    'tool_input',
    'tool_output',
    'tool_calls',
    'arguments',
    'matched_text',
    'excerpt',
    'snippet',
] as const

const CONTENT = new Set<string>(CONTENT_FIELDS)
// A name in this form is spelled as the list spells names.
const PLAIN_NAME = /^[a-z0-9]+(_[a-z0-9]+)*$/

/**
 * The text to store for one item.
 *
 * | Handling | A content field that holds text, a list or an object |
 * |---|---|
 * | keep | stays; the text is stored as it came |
 * | redact | becomes `[redacted: 123 characters]` |
 * | drop | is left out |
 *
 * Numbers, truth values and nulls stay under any name, and so do token and cost counters. No field that the mapping reads is among
 * the content fields. What has no such field is stored as it came. An entry that is no object may be content as a whole.
 */
export function toStoredBody(item: unknown, text: string, handling: ContentHandling): string {
    if (handling === 'keep') return text
    if (!isObject(item)) return holdsContent(item) ? JSON.stringify(redact(item)) : text
    const changes = { count: 0 }
    const kept = withoutContent(item, handling, changes)
    return changes.count === 0 ? text : JSON.stringify(kept)
}

function withoutContent(value: unknown, handling: ContentHandling, changes: { count: number }): unknown {
    if (Array.isArray(value)) return value.map((entry) => withoutContent(entry, handling, changes))
    if (!isObject(value)) return value
    const kept: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
        // Assigning this key would set the prototype of the copy; nothing reads it, so it is left out.
        if (key === '__proto__') continue
        const isHidden = isContentField(key) && holdsContent(value[key])
        if (isHidden) changes.count++
        if (isHidden && handling === 'drop') continue
        kept[key] = isHidden ? redact(value[key]) : withoutContent(value[key], handling, changes)
    }
    return kept
}

function isContentField(key: string): boolean {
    if (PLAIN_NAME.test(key)) return CONTENT.has(key)
    const name = key
        .trim()
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
    return CONTENT.has(name)
}

function holdsContent(value: unknown): boolean {
    return (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
}

function redact(value: unknown): string {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return `[redacted: ${countCharacters(text)} characters]`
}

// A pair of surrogates is one character.
function countCharacters(text: string): number {
    let count = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0xdc00 || unit > 0xdfff) count++
    }
    return count
}
