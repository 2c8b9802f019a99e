/** Whether the weekly export is wanted: it loads no feature to find out. */

import { asking } from '../../platform/due.ts'
import { readSettings } from '../../platform/settings.ts'

/** As the property `x_kt_gov.export.weekly` says. */
export function isDue(): boolean {
    return asking('the weekly export', () => readSettings().weeklyExport)
}
