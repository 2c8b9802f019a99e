/** What was measured about which script the platform names in a log row when one script calls another. */

import type { Instant } from '../../mapping/core/event.ts'
import type { Attribution } from './catalogue.ts'

export interface MeasuredAttribution {
    readonly log: Attribution
    readonly outbound: Attribution
    readonly measuredAt: Instant | null
}
