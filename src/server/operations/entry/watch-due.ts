/** Whether alert conditions are looked for at all: asked every five minutes, so it loads no feature. */

import { asking } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'

/** While `x_kt_gov.notify.enabled` is on. */
export function isDue(): boolean {
    return asking('watching', () => readSettings().notify)
}
