/** Opens the ports of the watch on this instance. */

import type { AlertPorts } from '../../app/alerts/alert-ports.ts'
import { clock } from '../../../platform/clock.ts'
import { faults } from '../../../platform/edge.ts'
import { journal } from '../../../platform/journal.ts'
import { readSettings } from '../../../platform/settings.ts'
import { openAlerts } from './alerts.ts'
import { alertConditions } from './alert-conditions.ts'

/** The ports of one run. */
export function openWatching(): AlertPorts {
    const settings = readSettings()
    return { settings, clock, journal, faults, alertConditions, alerts: openAlerts(settings.notifyGroup) }
}
