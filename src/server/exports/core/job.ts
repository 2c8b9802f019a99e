/** Reads what Keeptrusts reports about an export job. */

import { fail, ok, type Result } from '../../shared/result.ts'
import { ALIASES } from '../../receiving/core/aliases.ts'
import { findIn, toLayers } from '../../receiving/core/envelope.ts'
import { isObject, parseJson, toText } from '../../shared/json.ts'
import { isExportFailed } from '../../receiving/core/vocabulary.ts'
import { exportFailure, type ExportFailure } from './codes.ts'

const FINISHED = /^(completed?|done|finished|ready|succeeded|success|available)$/i

/** Where a job stands; `sha256` when Keeptrusts sends one. */
export interface ExportJob {
    readonly jobId: string
    readonly progress: 'running' | 'finished' | 'failed'
    readonly status: string
    readonly sha256: string | null
    readonly reason: string | null
}

/** The job that an answer describes; its id may be missing where we asked by id. */
export function parseJob(body: string, askedFor: string | null): Result<ExportJob, ExportFailure> {
    const value = parseJson(body)
    if (!isObject(value)) return fail(exportFailure('reply_unreadable', 'the answer is no JSON object'))
    const layers = toLayers(value, ['job', 'export'])
    const jobId = findIn(layers, ['job_id', 'id', 'export_id'], toText) || askedFor
    if (jobId === null) return fail(exportFailure('reply_unreadable', 'the answer names no job'))
    const status = findIn(layers, ALIASES.exportStatus, toText) || ''
    return ok({
        jobId,
        progress: isExportFailed(status) ? 'failed' : FINISHED.test(status) ? 'finished' : 'running',
        status,
        sha256: findIn(layers, ['sha256', 'checksum_sha256', 'checksum', 'digest'], toSha256),
        reason: findIn(layers, ALIASES.exportReason, toText),
    })
}

/** 64 hexadecimal digits, alone or after `sha256:`; other algorithms are not compared. */
export function toSha256(value: unknown): string | null {
    const match = typeof value === 'string' ? /^(?:sha-?256[:=])?([0-9a-f]{64})$/i.exec(value.trim()) : null
    return match ? match[1].toLowerCase() : null
}
