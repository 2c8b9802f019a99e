/** Whether the job of canaries has work: asked every minute, so it loads no feature. */

import { isCanaryDue } from '../glide/canary-due.ts'
import { asking } from '../../platform/due.ts'

/** When canaries are to be planted, or a run ended that may have found one. */
export function isDue(): boolean {
    return asking('planting canaries and looking for them', isCanaryDue)
}
