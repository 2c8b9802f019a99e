/** What an instance stored instead of what was written, as a link remembers it: by a digest of what was written. */

import type { Fields } from './plan.ts'

/** Hexadecimal digits of a digest: enough to keep one value of a column apart from the next. */
const DIGITS = 16

/** The digest of a value that the instance changed. */
export function toOverruledDigest(value: string, sha256: (text: string) => string): string {
    return sha256(value).slice(0, DIGITS)
}

/** Whether the instance changed this value of the column when it was written last. */
export function isOverruled(
    { overruled = {} }: { readonly overruled?: Fields },
    column: string,
    value: string,
    sha256: (text: string) => string,
): boolean {
    return overruled[column] !== undefined && overruled[column] === toOverruledDigest(value, sha256)
}

/** In place of a value that was written, where none was: what the instance gave a record as it was made. Of another record it says nothing. */
export function toMadeWith(value: string, recordId: string): string {
    return `made with ${value}: ${recordId}`
}

/** Whether the instance made the record of the link with this value in the column. */
export function isMadeWith(
    link: { readonly overruled?: Fields; readonly recordId: string | null },
    column: string,
    value: string,
    sha256: (text: string) => string,
): boolean {
    return link.recordId !== null && isOverruled(link, column, toMadeWith(value, link.recordId), sha256)
}
