/** Which of two versions is the higher one, where their times are the same. */

/** What a gateway runs. */
export interface Running {
    readonly configId: string | null
    readonly policyVersion: string | null
}

/** Whether the first is the lower one: by version, then by configuration, so that the answer never depends on which was met first. */
export function isLowerVersion(one: Running, other: Running): boolean {
    const byVersion = compareVersions(one.policyVersion || '', other.policyVersion || '')
    return byVersion === 0 ? compare(one.configId || '', other.configId || '') < 0 : byVersion < 0
}

/** Numbers in a version are compared as numbers: `v2.10` is higher than `v2.9`. */
export function compareVersions(one: string, other: string): number {
    const [ours, theirs] = [one, other].map((version) => version.match(/\d+|\D+/g) || [])
    for (let at = 0; at < Math.min(ours.length, theirs.length); at++) {
        const order = compareParts(ours[at], theirs[at])
        if (order !== 0) return order
    }
    // `v2.1` and `v2.01` are two versions.
    return ours.length === theirs.length ? compare(one, other) : ours.length - theirs.length
}

function compareParts(one: string, other: string): number {
    const isNumber = /^\d/.test(one) && /^\d/.test(other)
    if (!isNumber) return compare(one, other)
    const [ours, theirs] = [one, other].map((digits) => digits.replace(/^0+/, ''))
    return ours.length === theirs.length ? compare(ours, theirs) : ours.length - theirs.length
}

function compare(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0
}
