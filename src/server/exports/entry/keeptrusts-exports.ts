/** What the script include for exports offers to other scopes and flows: plain objects in, plain objects out, no exception. */

import { connect } from '../app/request-export.ts'
import { explainFailure } from '../core/codes.ts'
import { parseRequest } from '../core/request.ts'
import { readExportStatus } from '../glide/export-status.ts'
import { openExports } from '../glide/open-exports.ts'
import { answeringTo } from '../../platform/callers.ts'
import { currentUserName, newId, retriedNow } from '../../platform/session.ts'

/** Requests an export; the job starts it within a minute. */
export function requestExport(input: unknown): object {
    return answeringTo('x_kt_gov.operator', 'requesting an export', () => request(input))
}

/** Retries a failed export where it stopped. */
export function retryExport(sysId: unknown): object {
    return answeringTo('x_kt_gov.operator', 'retrying an export', () => {
        const id = String(sysId)
        return openExports().queue.reopen(id, retriedNow()) ? status(id) : notFailed(id)
    })
}

/** State, code and numbers of one export. */
export function exportStatus(sysId: unknown): object {
    return answeringTo('x_kt_gov.auditor', 'reading the status of an export', () => status(String(sysId)))
}

function request(input: unknown): object {
    const ports = openExports()
    const parsed = parseRequest(input, currentUserName(), newId())
    if (!parsed.ok) return { ok: false, code: parsed.failure.code, message: parsed.failure.problems.join('; ') }
    const connected = connect(ports)
    if (!connected.ok) return { ok: false, code: connected.failure.code, message: explainFailure(connected.failure) }
    const requested = ports.queue.request(parsed.value, ports.clock.now())
    return requested.ok ? { ok: true, ...requested.value } : { ok: false, ...requested.failure }
}

function status(sysId: string): object {
    const found = readExportStatus(sysId)
    return found === null
        ? { ok: false, code: 'export_missing', message: `No export has the sys_id ${sysId}` }
        : { ok: true, ...found }
}

function notFailed(sysId: string): object {
    return { ok: false, code: 'export_not_failed', message: `No failed export has the sys_id ${sysId}` }
}
