/** At which times somebody holds: windows of many owners, asked for one instant and all owners but one. */

import type { Instant } from '../../shared/time.ts'

/** Null ends are open: without a beginning, without an end. `to` itself is outside. */
export interface OwnedWindow {
    readonly owner: string
    readonly from: Instant | null
    readonly to: Instant | null
}

/** Windows prepared for asking: from each start on, the first few of the owners that hold. */
export interface Coverage {
    readonly starts: readonly Instant[]
    readonly owners: readonly (readonly string[])[]
}

const EVER = ''

/** Prepares windows for `findOther`. */
export function toCoverage(windows: readonly OwnedWindow[]): Coverage {
    const changes = windows.flatMap(({ owner, from, to }) => [
        { at: from || EVER, owner, by: 1 },
        ...(to === null ? [] : [{ at: to, owner, by: -1 }]),
    ])
    changes.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    const starts: Instant[] = []
    const owners: string[][] = []
    const open = new Map<string, number>()
    for (let at = 0; at < changes.length; at++) {
        const { owner, by } = changes[at]
        const count = (open.get(owner) || 0) + by
        if (count === 0) open.delete(owner)
        else open.set(owner, count)
        if (at + 1 < changes.length && changes[at + 1].at === changes[at].at) continue
        starts.push(changes[at].at)
        owners.push(firstFew(open))
    }
    return { starts, owners }
}

/** One owner other than `except` that holds at the instant; null when none does. */
export function findOther(coverage: Coverage, at: Instant, except: string): string | null {
    return findOthers(coverage, at, except)[0] || null
}

/** The first few owners other than `except` that hold at the instant. More than one are kept, so one of them is another. */
export function findOthers(coverage: Coverage, at: Instant, except: string): readonly string[] {
    let low = 0
    let high = coverage.starts.length
    while (low < high) {
        const middle = (low + high) >> 1
        if (coverage.starts[middle] <= at) low = middle + 1
        else high = middle
    }
    return low === 0 ? [] : coverage.owners[low - 1].filter((owner) => owner !== except)
}

const MOST_KEPT = 4

// Which ones is all the same for the grade; the map keeps the order in which windows were given.
function firstFew(open: ReadonlyMap<string, number>): string[] {
    const few: string[] = []
    for (const owner of open.keys()) {
        few.push(owner)
        if (few.length === MOST_KEPT) break
    }
    return few
}
