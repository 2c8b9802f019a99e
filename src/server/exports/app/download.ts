/** Downloads an artifact: with the token from the configured address, and from where that redirects to without it. */

import { evaluateRedirect, toJobPath } from '../core/address.ts'
import { exportFailure, type ExportFailure } from '../core/codes.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ClaimedExport, ExportPorts } from './export-ports.ts'
import { connect, toFailure } from './request-export.ts'
import type { OutboundAnswer } from '../../shared/keeptrusts.ts'

/** An answer that holds the artifact, stored or in memory. */
export type Downloaded = Extract<OutboundAnswer, { kind: 'answered' }>

const REDIRECTS = [301, 302, 303, 307, 308]

/** One redirect is followed, no more. With a file name the body is stored and not read into memory. */
export function download(
    row: ClaimedExport,
    ports: ExportPorts,
    fileName: string | null,
): Result<Downloaded, ExportFailure> {
    const connected = connect(ports)
    if (!connected.ok) return connected
    const { baseUrl, token } = connected.value
    const url = baseUrl + toJobPath(row.jobId === null ? row.exportId : row.jobId, '/download')
    const first = get(row, ports, url, token, fileName)
    if (!isRedirect(first)) return check(first, ports)
    const target = evaluateRedirect(url, first.header('Location'))
    if (!target.ok) return target
    // What a redirect carries as body is no artifact.
    ports.files.clear(row.sysId)
    const second = get(row, ports, target.value, null, fileName)
    return isRedirect(second) ? fail(exportFailure('redirect_loop')) : check(second, ports)
}

function get(
    row: ClaimedExport,
    ports: ExportPorts,
    url: string,
    token: string | null,
    fileName: string | null,
): OutboundAnswer {
    const saveAs = fileName === null ? null : { exportSysId: row.sysId, fileName }
    const timeoutSeconds = ports.settings.callTimeoutSeconds
    return ports.keeptrusts.call({ method: 'GET', url, token, body: null, timeoutSeconds, saveAs })
}

function isRedirect(answer: OutboundAnswer): answer is Downloaded {
    return answer.kind === 'answered' && REDIRECTS.indexOf(answer.status) >= 0
}

function check(answer: OutboundAnswer, ports: ExportPorts): Result<Downloaded, ExportFailure> {
    const failure = toFailure(answer, ports)
    if (failure !== null) return fail(failure)
    if (answer.kind === 'failed') return fail(exportFailure('connection_failed'))
    const length = answer.header('Content-Length')
    if (length !== null && Number(length) > ports.settings.exportMaxBytes)
        return fail(exportFailure('artifact_too_large', `${length} bytes announced`))
    const type = answer.header('Content-Type') || ''
    if (isPage(type)) return fail(exportFailure('artifact_malformed', `it came as ${type.slice(0, 60)}`))
    const encoding = answer.header('Content-Encoding')
    // Inflating what a stranger compressed is how small answers become large ones.
    if (encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding))
        return fail(exportFailure('artifact_encoded', encoding))
    return ok(answer)
}

/** A page of a proxy or a login is no artifact, even where it can be read as lines. */
function isPage(type: string): boolean {
    return /^\s*(text\/html|application\/xhtml\+xml|multipart\/|image\/)/i.test(type)
}

/** What was received, whichever way it is stored. */
export interface Received {
    readonly bytes: number
    readonly sha256: string
    /** Null when the content cannot be read as text of its format, or is too large for that. */
    readonly text: string | null
}

/** The size that the answer announced; null when it announced none. */
export function announcedBytes(downloaded: Downloaded): number | null {
    const length = downloaded.header('Content-Length')
    return length !== null && /^\d{1,15}$/.test(length.trim()) ? Number(length) : null
}
