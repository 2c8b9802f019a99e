/** One bounded run over the exports that are due, and the weekly request for one. */

import { toScheduledRequest } from '../core/request.ts'
import { addSeconds } from '../../shared/time.ts'
import type { ExportPorts } from './export-ports.ts'
import { advanceExport } from './advance-export.ts'
import { connect } from './request-export.ts'

/** What one run did. */
export interface ExportsAdvanced {
    readonly released: number
    readonly advanced: number
    readonly left: number
}

/** Releases the claims of workers that died, then advances what is due while there is time. Each export has ports of its own: adapters remember what they read. */
export function advanceExports(openPorts: () => ExportPorts, hasTime: () => boolean): ExportsAdvanced {
    const { clock, queue, settings, journal } = openPorts()
    const now = clock.now()
    const released = queue.releaseExpired(addSeconds(now, -settings.leaseSeconds), now, settings.reprocessBatch)
    const due = queue.due(now, settings.reprocessBatch)
    let advanced = 0
    for (const sysId of due) {
        if (!hasTime()) break
        advanceExport(sysId, openPorts())
        advanced += 1
    }
    const left = due.length - advanced
    if (released > 0 || left > 0)
        journal.warn(`exports: ${released} claims released, ${advanced} advanced, ${left} left`)
    return { released, advanced, left }
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
