/** Asks Keeptrusts for an export, and later how far it is. */

import { UNANSWERED_CODES } from '../../shared/keeptrusts-answer.ts'
import { toJobPath } from '../core/address.ts'
import { exportFailure, type ExportFailure } from '../core/codes.ts'
import { toAnswerFailure } from '../core/http-answer.ts'
import { parseJob, type ExportJob } from '../core/job.ts'
import { isOverdue, toRequestBody } from '../core/request.ts'
import { toLine } from '../../shared/text.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { ClaimedExport, ExportPorts, Step } from './export-ports.ts'
import type { Connection, OutboundAnswer } from '../../shared/keeptrusts.ts'

/** A job of a week takes seconds to minutes; the webhook usually comes first. */
const POLL_SECONDS = 60

/** `POST /v1/exports/jobs`. An answer that is lost makes a second job with the next attempt: the documents know no idempotency key. */
export function askForExport(row: ClaimedExport, ports: ExportPorts): Step {
    const asked = ask(row, ports, 'POST', '/v1/exports/jobs', toRequestBody(row), null)
    if (!asked.ok) return { kind: 'failed', failure: asked.failure, changes: {} }
    const job = asked.value
    const holder = ports.queue.heldElsewhere(row.sysId, job.jobId)
    if (holder !== null) {
        const failure = exportFailure('export_known_elsewhere', `${toLine(job.jobId, 100)} is ${holder}`)
        return { kind: 'failed', failure, changes: {} }
    }
    const identity = { exportId: job.jobId, jobId: job.jobId, requestedAt: ports.clock.now() }
    return follow(job, identity)
}

/** `GET /v1/exports/jobs/{id}`. */
export function askHowFar(row: ClaimedExport, ports: ExportPorts): Step {
    const now = ports.clock.now()
    if (row.requestedAt !== null && isOverdue(row.requestedAt, now))
        return { kind: 'failed', failure: exportFailure('export_overdue'), changes: {} }
    const jobId = row.jobId === null ? row.exportId : row.jobId
    const asked = ask(row, ports, 'GET', toJobPath(jobId, ''), null, jobId)
    return asked.ok ? follow(asked.value, {}) : { kind: 'failed', failure: asked.failure, changes: {} }
}

function follow(job: ExportJob, identity: Step['changes']): Step {
    const changes = { ...identity, expectedSha256: job.sha256 }
    if (job.progress === 'finished') return { kind: 'advanced', changes: { ...changes, state: 'ready' } }
    if (job.progress === 'running')
        return { kind: 'waiting', seconds: POLL_SECONDS, changes: { ...changes, state: 'running' } }
    const detail = toLine(job.reason === null ? job.status : job.reason, 300)
    return { kind: 'failed', failure: exportFailure('export_failed_at_source', detail), changes }
}

function ask(
    row: ClaimedExport,
    ports: ExportPorts,
    method: 'GET' | 'POST',
    path: string,
    body: string | null,
    askedFor: string | null,
): Result<ExportJob, ExportFailure> {
    const connected = connect(ports)
    if (!connected.ok) return connected
    const { baseUrl, token } = connected.value
    const timeoutSeconds = ports.settings.callTimeoutSeconds
    const answer = ports.keeptrusts.call({ method, url: baseUrl + path, token, body, timeoutSeconds, saveAs: null })
    const failure = toFailure(answer, ports)
    if (failure !== null) return fail(failure)
    return parseJob(answer.kind === 'answered' ? answer.body : '', askedFor)
}

/** The connection, when it is complete and its address may be called. */
export function connect(ports: ExportPorts): Result<Connection, ExportFailure> {
    const connection = ports.keeptrusts.connection()
    return connection.ok ? connection : fail(exportFailure(connection.failure.code, connection.failure.detail))
}

/** Why an answer is none that can be read on; null when it can. A redirect counts as an answer. */
export function toFailure(answer: OutboundAnswer, { clock }: ExportPorts): ExportFailure | null {
    if (answer.kind === 'answered') return toAnswerFailure(answer.status, answer.header('Retry-After'), clock.now())
    return exportFailure(UNANSWERED_CODES[answer.reason])
}
