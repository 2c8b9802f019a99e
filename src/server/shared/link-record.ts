/** Decides whether the record that a link row names counts as existing, and what it holds after several workers changed it. */

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

type Detail = Readonly<Record<string, string>>

/**
 * What a link is to hold after several workers changed what they had read of it at the same moment.
 *
 * | this worker | others | holds |
 * |---|---|---|
 * | left it | changed it | theirs |
 * | changed it | left it | ours |
 * | took it away | left it | nothing |
 * | changed it | changed it | the greater one, which is the later one of two times |
 */
export function mergeDetail(before: Detail, ours: Detail, theirs: Detail): Detail {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const merged: Record<string, string> = Object.create(null)
    for (const name of Object.keys(theirs)) {
        const isTakenAway = ours[name] === undefined && theirs[name] === before[name]
        if (!isTakenAway) merged[name] = theirs[name]
    }
    for (const name of Object.keys(ours)) {
        const isChanged = ours[name] !== before[name]
        const isFree = merged[name] === undefined || merged[name] === before[name]
        if (isChanged && (isFree || ours[name] > merged[name])) merged[name] = ours[name]
    }
    return merged
}
