/** Sentences for people that are shown in the language of their session: the English text, and what stands in it. */

/** `{0}` in the text stands for the first value. */
export interface Phrase {
    readonly text: string
    readonly values: readonly (string | number)[]
}

/** A sentence in English alone, or one that languages may have. */
export type Line = string | Phrase

/** A sentence that languages may have; each is among the phrases that are translated. */
export function phrase(text: string, ...values: readonly (string | number)[]): Phrase {
    return { text, values }
}

/** The text with its values; a place that has none stays. */
export function fillPhrase(text: string, values: Phrase['values']): string {
    return text.replace(/\{(\d)\}/g, (place, at) => (values[at] === undefined ? place : String(values[at])))
}

/** The sentence in English. */
export function toEnglish(line: Line): string {
    return typeof line === 'string' ? line : fillPhrase(line.text, line.values)
}
