/** Sentences that routes answer in English and that pages show in the language of their reader. */

/** `{0}` stands for what varies; a sentence without one comes first, so that it is not taken for a longer one. */
export const PHRASES: readonly string[] = ['A secret is set']
