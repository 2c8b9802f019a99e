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
