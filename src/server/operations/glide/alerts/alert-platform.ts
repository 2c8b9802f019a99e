/** Opens the ports of the watch on this instance. */

import type { NoticePorts } from '../../app/alerts/alert-ports.ts'
import { clock } from '../../../platform/clock.ts'
import { journal } from '../../../platform/journal.ts'
import { readSettings } from '../../../platform/settings.ts'
import { openNotices } from './alerts.ts'
import { sights } from './alert-conditions.ts'

/** The ports of one run. */
export function openWatching(): NoticePorts {
    const settings = readSettings()
    return { settings, clock, journal, sights, notices: openNotices(settings.notifyGroup) }
}
