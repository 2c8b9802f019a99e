/** What was measured about which script the platform names in a log row when one script calls another. */

import type { Attribution } from './catalogue.ts'
import type { Instant } from '../../shared/time.ts'

export interface MeasuredAttribution {
    readonly log: Attribution
    readonly outbound: Attribution
    readonly measuredAt: Instant | null
}
