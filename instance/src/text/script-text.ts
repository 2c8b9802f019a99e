/** Text and yes-or-no of what a script passes. Imports nothing, because everything imports it. */

/** The text of any value that a script passes where text is expected; null and undefined are empty. */
export function toText(value: unknown): string {
    return value === null || value === undefined ? '' : String(value)
}

/** Whether a script means yes: platform calls take booleans and their words. */
export function isTrue(value: unknown): boolean {
    return value === true || value === 'true' || value === 1 || value === '1'
}
