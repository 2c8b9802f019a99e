/** The job that counts the hits of mapping rules. */

import { countHits } from '../../mapping/glide/rule-hits.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'

/** What the column says. */
const COUNTED_DAYS = 30

/** Writes the number of hits into each rule. */
export function run(): void {
    running('counting the hits of mapping rules', () => {
        countHits(addSeconds(clock.now(), -COUNTED_DAYS * DAY_SECONDS))
    })
}
