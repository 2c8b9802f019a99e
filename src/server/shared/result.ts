/** Expected trouble as a value: a success with its value, or a failure with a stable code. */

export type Result<T, F> = Ok<T> | Failed<F>

export interface Ok<T> {
    readonly ok: true
    readonly value: T
}

export interface Failed<F> {
    readonly ok: false
    readonly failure: F
}

/** A success. */
export function ok<T>(value: T): Ok<T> {
    return { ok: true, value }
}

/** A failure; give it a `code` that documents and tests can name. */
export function fail<F>(failure: F): Failed<F> {
    return { ok: false, failure }
}
