/** When the page asks again: after a while, later after each failure in a row, and never while nobody sees it. */

export const EVERY_SECONDS = 15
export const MOST_SECONDS = 240

/** Seconds until the next question, after so many failures in a row. */
export function secondsUntilNext(failures: number): number {
    return Math.min(MOST_SECONDS, EVERY_SECONDS * 2 ** failures)
}
