/** What the script include offers for exports to other scopes and flows: plain objects in, plain objects out. */

import { connect } from '../app/request-export.ts'
import { explainFailure } from '../core/codes.ts'
import { parseRequest } from '../core/request.ts'
import { readExportStatus } from '../glide/export-status.ts'
import { openExports } from '../glide/open-exports.ts'
import { currentUserName, newId } from '../../platform/session.ts'

/** Asks for an export; it is driven by the job within a minute. */
export function requestExport(input: unknown): object {
    const ports = openExports()
    const request = parseRequest(input, currentUserName(), newId())
    if (!request.ok) return { ok: false, code: request.failure.code, message: request.failure.problems.join('; ') }
    const connected = connect(ports)
    if (!connected.ok) return { ok: false, code: connected.failure.code, message: explainFailure(connected.failure) }
    const requested = ports.queue.request(request.value, ports.clock.now())
    return requested.ok ? { ok: true, ...requested.value } : { ok: false, ...requested.failure }
}

/** Takes a failed export up again where it stopped. */
export function retryExport(sysId: string): object {
    const { queue, clock } = openExports()
    return queue.reopen(sysId, clock.now()) ? exportStatus(sysId) : notFailed(sysId)
}

/** State, code and numbers of one export. */
export function exportStatus(sysId: string): object {
    const status = readExportStatus(sysId)
    return status === null
        ? { ok: false, code: 'export_missing', message: `No export has the sys_id ${sysId}` }
        : { ok: true, ...status }
}

function notFailed(sysId: string): object {
    return { ok: false, code: 'export_not_failed', message: `No failed export has the sys_id ${sysId}` }
}
