/** One bounded run over the exports that are due, and the weekly request for one. */

import { toScheduledRequest } from '../core/request.ts'
import { workOff } from '../../shared/work-off.ts'
import type { ExportPorts } from './export-ports.ts'
import { advanceExport } from './advance-export.ts'
import { connect } from './request-export.ts'

/** What one run did. */
export interface ExportsAdvanced {
    readonly advanced: number
    readonly left: number
}

/** Advances what is due while there is time. Each export has ports of its own: adapters remember what they read. */
export function advanceExports(openPorts: () => ExportPorts, hasTime: () => boolean): ExportsAdvanced {
    const { clock, queue, settings, journal } = openPorts()
    const now = clock.now()
    const { done: advanced, left } = workOff(
        (limit) => queue.due(now, limit),
        settings.reprocessBatch,
        (sysId) => advanceExport(sysId, openPorts()) !== null,
        hasTime,
    )
    if (left > 0) journal.warn(`exports: ${advanced} advanced, ${left} left`)
    return { advanced, left }
}

/** Asks for the window of the schedule; a run repeated on one day asks once. Answers the row's number, null when nothing was asked for. */
export function requestScheduledExport(ports: ExportPorts): string | null {
    const { clock, queue, settings, journal } = ports
    if (!settings.weeklyExport) return null
    const connected = connect(ports)
    if (!connected.ok) {
        journal.warn(`weekly export: ${connected.failure.code}`)
        return null
    }
    const now = clock.now()
    const requested = queue.request(toScheduledRequest(now, settings.exportWindowDays, settings.exportFormat), now)
    if (requested.ok) return requested.value.number
    journal.error(`weekly export: ${requested.failure.code}`)
    return null
}
