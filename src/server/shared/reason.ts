/** The reason that a person states for what suppresses or overrides something. */

/** The sentence about it has room for no more. */
export const MOST_REASON = 700

/** What is answered where there is none. */
export const REASON_MISSING = 'State the reason: it is kept with who did it'
