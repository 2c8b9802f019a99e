/** Whether write-backs are sent at all: asked every minute, so it loads no feature. */

import { asking } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'

/** While `x_kt_gov.escalation.write_back` is on: reviews in other tables are looked at in every run, because no rule of ours sees them change. */
export function isDue(): boolean {
    return asking('sending write-backs', () => readSettings().writeBack)
}
