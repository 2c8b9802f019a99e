/** Why a script could not be read, as a value with its place in the text. */

export type ScriptFailureCode = 'script_unparsable' | 'script_too_deep' | 'script_too_long'

/** What stopped the reading, and where; lines count from 1, columns from 0. */
export interface ScriptFailure {
    readonly code: ScriptFailureCode
    readonly line: number
    readonly column: number
    readonly message: string
}

/** What the parser throws to itself; `parseScript` turns it into a failure value. */
export interface Refusal {
    readonly refusal: ScriptFailureCode
    readonly at: number
    readonly message: string
}

/** Ends the parsing at this place. */
export function refuse(at: number, message: string, refusal: ScriptFailureCode = 'script_unparsable'): never {
    throw { refusal, at, message } satisfies Refusal
}

/** Whether a caught value is the parser's own refusal. */
export function isRefusal(error: unknown): error is Refusal {
    return typeof error === 'object' && error !== null && 'refusal' in error
}
