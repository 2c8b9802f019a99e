/** Why a script could not be read, as a value with its place in the text. */

export type ScriptFailureCode = 'script_unparsable' | 'script_too_deep' | 'script_too_long'

/** What stopped the reading, and where; lines count from 1, columns from 0. */
export interface ScriptFailure {
    readonly code: ScriptFailureCode
    readonly line: number
    readonly column: number
    readonly message: string
}

/** What the parser throws where a bound is reached; `parseScript` turns it into a failure value. */
export interface Refusal {
    readonly refusal: ScriptFailureCode
    readonly at: number
    readonly message: string
}

/** What acorn throws at a place that is no JavaScript. */
export interface ScriptSyntaxError {
    readonly pos: number
    readonly message: string
}

/** Ends the parsing at this place. */
export function refuse(at: number, message: string, refusal: ScriptFailureCode = 'script_unparsable'): never {
    throw { refusal, at, message } satisfies Refusal
}

/** Whether a caught value is the refusal of a bound. */
export function isRefusal(error: unknown): error is Refusal {
    return typeof error === 'object' && error !== null && 'refusal' in error
}

/** Whether a caught value is acorn's word that a text is no script. */
export function isSyntaxError(error: unknown): error is ScriptSyntaxError {
    return error instanceof SyntaxError && 'pos' in error
}
