/** The names of messages that are known by their English sentence. */

/** Keys of messages have a length, so the beginning of the sentence names it. A test holds all sentences apart. */
const KEPT = 200

/** The name of the message of a sentence. */
export function phraseName(english: string): string {
    return `phrase.${english.slice(0, KEPT)}`
}
