/** Turns what is known of an export into the columns of its row. */

import type { Fields } from '../../shared/plan.ts'
import { crypto } from '../../platform/crypto.ts'
import type { ArtifactRecord, ExportChanges } from '../app/export-ports.ts'

/** Only what is named is written; '' clears. */
export function toColumns(changes: ExportChanges): Fields {
    const columns: Record<string, string> = {}
    const set = (column: string, value: string | number | null | undefined): void => {
        if (value !== undefined) columns[column] = value === null ? '' : String(value)
    }
    set('state', changes.state)
    set('export_id', changes.exportId)
    if (changes.exportId !== undefined) set('export_key', crypto.sha256(changes.exportId))
    set('job_id', changes.jobId)
    set('attempts', changes.attempts)
    set('next_attempt_at', changes.nextAttemptAt)
    set('error_code', changes.code)
    set('reason', changes.reason)
    set('requested_at', changes.requestedAt)
    set('expected_sha256', changes.expectedSha256)
    set('window_from', changes.windowFrom)
    set('window_to', changes.windowTo)
    set('remark', changes.remark)
    return changes.artifact === undefined ? columns : { ...columns, ...toArtifactColumns(changes.artifact) }
}

function toArtifactColumns(artifact: ArtifactRecord): Fields {
    return {
        sha256: artifact.sha256,
        byte_count: String(artifact.bytes),
        record_count: artifact.recordCount === null ? '' : String(artifact.recordCount),
        uncounted: artifact.uncounted === null ? '' : String(artifact.uncounted),
        is_empty: String(artifact.isEmpty),
        environment: artifact.environment.slice(0, 255),
        config_version: artifact.configVersion.slice(0, 1000),
        escalation_ids: artifact.escalationIds.join('\n'),
        population: artifact.population === null ? '' : JSON.stringify(artifact.population),
        collected_at: artifact.collectedAt,
        valid_until: artifact.validUntil,
    }
}
