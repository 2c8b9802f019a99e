/** How far a source is read back that is read for the first time. */

import type { Settings } from '../../shared/properties.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'

/** The newest rows come first, and older ones in steps of as much: nothing waits for a month of rows. */
export const STEP_SECONDS = 24 * 3600

/** Where the first reading of a source begins. */
export function firstReading(
    until: Instant,
    { evidenceFirstLookHours }: Pick<Settings, 'evidenceFirstLookHours'>,
): Instant {
    return addSeconds(until, -Math.min(evidenceFirstLookHours * 3600, STEP_SECONDS))
}

/** The oldest time that is read back to. */
export function furthestBack(
    until: Instant,
    { evidenceFirstLookHours }: Pick<Settings, 'evidenceFirstLookHours'>,
): Instant {
    return addSeconds(until, -evidenceFirstLookHours * 3600)
}
