/** Decides whether the record that a link row names counts as existing. */

/**
 * A sys_id is reserved before its record is made, so a row without a number may name a record that is not there yet. A record that is
 * incomplete must be written again.
 *
 * | link says incomplete | link has a number | record is there | counts as existing |
 * |---|---|---|---|
 * | yes | | | no |
 * | no | yes | not asked | yes |
 * | no | no | yes | yes |
 * | no | no | no | no |
 */
export function countsAsExisting(
    link: { readonly isIncomplete: boolean; readonly hasNumber: boolean },
    isThere: () => boolean,
): boolean {
    if (link.isIncomplete) return false
    return link.hasNumber || isThere()
}
