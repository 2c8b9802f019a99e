/** How late a row may become visible behind others that were stored after it. */

import { addSeconds, toInstant, type Instant } from '../../shared/time.ts'

/** The job looks so far back for rows that were measured, and waits so long after the end of a day. Clocks of nodes differ by less, and no transaction takes longer. */
export const OVERLAP_SECONDS = 3600

/** From when on rows are looked for, by the newest one that is attested; '' for all of them, also where somebody wrote no time into the attestation. */
export function toOpenSince(newest: { readonly measuredAt: Instant } | null): Instant | '' {
    const at = newest === null ? null : toInstant(newest.measuredAt)
    return at === null ? '' : addSeconds(at, -OVERLAP_SECONDS)
}
