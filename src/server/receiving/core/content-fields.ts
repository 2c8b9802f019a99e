/** The names of fields that hold what people and models wrote. */

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

/** Whether a name is one of them. */
export function isContentField(key: string): boolean {
    if (PLAIN_NAME.test(key)) return CONTENT.has(key)
    const name = key
        .trim()
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
    return CONTENT.has(name)
}
