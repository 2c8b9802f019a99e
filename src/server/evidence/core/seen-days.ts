/** What a log had of each day when that was looked at last. */

import type { Instant } from '../../shared/time.ts'

export interface SeenDay {
    /** How many rows each second had; '' before the day was ever compared. */
    readonly digest: string
    readonly at: Instant
    /** The digest of now, while the day is being read because it is another; '' otherwise. */
    readonly reading: string
}

/** Day, as `2026-04-20`, to what a log had of it. */
export type SeenDays = Readonly<Record<string, SeenDay>>

/** Midnight of the day of a time. */
export function beginningOfDay(time: Instant): Instant {
    return `${time.slice(0, 10)} 00:00:00`
}

/** When the first day begins that is being read because it has changed; null where none is. */
export function findChanged(days: SeenDays): Instant | null {
    const changed = Object.keys(days)
        .filter((day) => days[day].reading !== '')
        .sort()
    return changed.length === 0 ? null : beginningOfDay(changed[0])
}
