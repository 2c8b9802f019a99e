/** JSON in text columns: what cannot be read again counts as missing. */

/** The value that a column holds as JSON, or `otherwise`. */
export function fromJson<T>(text: string, otherwise: T): T {
    if (text === '') return otherwise
    try {
        return JSON.parse(text) as T
    } catch (broken) {
        return otherwise
    }
}
