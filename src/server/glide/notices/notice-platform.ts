/** Opens the ports of the watch on this instance. */

import type { NoticePorts } from '../../app/notices/notice-ports.ts'
import { clock } from '../clock.ts'
import { journal } from '../journal.ts'
import { readSettings } from '../settings.ts'
import { openNotices } from './notices.ts'
import { sights } from './sights.ts'

/** The ports of one run. */
export function openWatching(): NoticePorts {
    const settings = readSettings()
    return { settings, clock, journal, sights, notices: openNotices(settings.notifyGroup) }
}
