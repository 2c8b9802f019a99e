/** The instance's clock, in UTC. */

import { GlideDateTime } from '@servicenow/glide'
import type { Clock } from '../shared/ports.ts'

/** GlideDateTime API: `getValue` is UTC text, `getNumericValue` is milliseconds since 1970. */
export const clock: Clock = {
    now: () => String(new GlideDateTime().getValue()),
    epochSeconds: () => Math.floor(Number(new GlideDateTime().getNumericValue()) / 1000),
}
