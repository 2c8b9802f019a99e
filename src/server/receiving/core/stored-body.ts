/** The body of a stored delivery: whole in its column, whole in a file beside it, or not to be had. */

import { parseJson } from '../../shared/json.ts'
import type { Result } from '../../shared/result.ts'

/** Name of the file that holds a body which the column does not keep. */
export const BODY_FILE = 'keeptrusts-body.json'

/** Why a delivery has no body to go by. */
export const BODY_FAILURES = {
    body_incomplete: 'The instance kept only the beginning of the body, and the request that stored it did not end',
    body_lost: 'The file that holds the body is gone or is another one',
} as const

/** What a reader of a stored delivery gets: the whole text, or why there is none. Half a body is never answered as a value. */
export type StoredBody = Result<string, { readonly code: keyof typeof BODY_FAILURES }>

/** Bodies from this length on, and those with characters that some databases cut a text at, are read again after they were stored. */
const SURELY_KEPT = 4000

/** Whether the platform may store less than this body: a string column may be cut, in length or at a character outside the first plane. */
export function mayBeCut(body: string): boolean {
    return body.length > SURELY_KEPT || /[\ud800-\udfff]/.test(body)
}

/**
 * Whether a stored text is what remains of a longer one. Only JSON is stored, and no object, list or text is JSON any more when its end is
 * missing. A text that a customer's rule changed, and that is JSON still, is the body.
 */
export function isCutBody(stored: string): boolean {
    return parseJson(stored.charCodeAt(0) === 0xfeff ? stored.slice(1) : stored) === undefined
}

/**
 * The same JSON on one line of ASCII. Which bytes an attachment gets for other characters, and how they are read, is not documented, nor
 * which ends of lines a reader keeps. Outside of the texts in it, JSON has no other characters than blanks, and no text has an end of line.
 */
export function toFileText(body: string): string {
    const text = body.charCodeAt(0) === 0xfeff ? body.slice(1) : body
    return text.replace(/[\r\n]/g, ' ').replace(/[\u007f-\uffff]/g, toEscape)
}

function toEscape(unit: string): string {
    return `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`
}
