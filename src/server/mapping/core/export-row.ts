/** The row of an export that Keeptrusts reported: by which ids it is known, and what the end of the export writes. */

import type { Fields } from '../../shared/plan.ts'
import type { Instant } from '../../shared/time.ts'
import type { ExportEvent } from './event.ts'

/** What the seal of an export covers: what is asked of Keeptrusts, and what is known of the artifact that came. How far it is, each step writes. */
export const SEALED_OF_EXPORT = {
    request_key: 64,
    export_key: 64,
    export_id: 255,
    job_id: 255,
    export_type: 40,
    format: 40,
    window_from: 40,
    window_to: 40,
    requested_by: 100,
    expected_sha256: 64,
    sha256: 64,
    byte_count: 40,
    record_count: 40,
    is_empty: 5,
    escalation_ids: 1000000,
    population: 1000000,
    collected_at: 40,
    valid_until: 40,
} as const

/** States in which an export still waits for its end; in any other one it has got further. */
export const WAITING_STATES = ['requested', 'running'] as const

/** The ids to look for, in this order: we know the job that we asked for, and the sender may call its result by another id. */
export function toExportIds({ exportId, jobId }: ExportEvent): readonly string[] {
    return jobId === null || jobId === exportId ? [exportId] : [exportId, jobId]
}

/** Columns of an export that was not requested from this instance. */
export function toExportFields(
    event: ExportEvent,
    deliverySysId: string,
    now: Instant,
    sha256: (text: string) => string,
): Fields {
    return {
        export_id: event.exportId,
        export_key: sha256(event.exportId),
        job_id: event.jobId || '',
        request_key: sha256(`event ${event.exportId}`),
        requested_by: 'webhook',
        requested_at: now,
        export_type: event.exportType || '',
        format: event.format || '',
        window_from: event.windowFrom || '',
        window_to: event.windowTo || '',
        ...toExportEnd(event, deliverySysId, now),
    }
}

/** Columns that the end of an export writes: it is ready to be fetched now, or failed with its reason. */
export function toExportEnd(event: ExportEvent, deliverySysId: string, now: Instant): Fields {
    const shared = { completed_at: event.occurredAt, delivery: deliverySysId }
    if (event.kind === 'export.completed') return { ...shared, state: 'ready', next_attempt_at: now }
    const reason = (event.reason || '').slice(0, 1000)
    return { ...shared, state: 'failed', error_code: 'export_failed_at_source', reason }
}
