/** Whether the job that builds packs has work: asked every minute, so it loads no feature. */

import { isPackDue } from '../glide/pack-due.ts'
import { asking } from '../../platform/due.ts'

/** When a pack waits, or is past its time. */
export function isDue(): boolean {
    return asking('building packs', isPackDue)
}
