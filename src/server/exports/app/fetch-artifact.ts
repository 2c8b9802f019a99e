/** Fetches the artifact of an export, makes sure that it is whole, and stores it so that nothing is cut off. */

import { isReadable, readArtifact, type ArtifactFacts } from '../core/artifact.ts'
import { exportFailure, type ExportFailure } from '../core/codes.ts'
import { toFileName, toValidUntil } from '../core/request.ts'
import { TABLES } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ArtifactRecord, ClaimedExport, ExportChanges, ExportPorts, Step, StoredFile } from './export-ports.ts'
import { download, announcedBytes } from './download.ts'
import { storeOverLimit } from './store-over-limit.ts'
import type { Received } from './download.ts'

/** Whatever fails, no file stays behind that was not found whole. */
export function fetchArtifact(row: ClaimedExport, ports: ExportPorts): Step {
    ports.files.clear(row.sysId)
    const fetched = receive(row, ports)
    if (fetched.ok) return { kind: 'advanced', changes: fetched.value }
    ports.files.clear(row.sysId)
    return { kind: 'failed', failure: fetched.failure, changes: {} }
}

function receive(row: ClaimedExport, ports: ExportPorts): Result<ExportChanges, ExportFailure> {
    const fileName = toFileName(row.number, row)
    const got = download(row, ports, fileName)
    if (!got.ok) return got
    const { attachment } = got.value
    const place = { table: TABLES.export, recordId: row.sysId }
    const stored = attachment === null ? null : ports.files.describe(attachment, place)
    if (stored === null) return storeOverLimit(row, ports, fileName, (received) => accept(row, received, ports))
    const received = { bytes: stored.bytes, sha256: stored.sha256, text: readable(row, stored, ports) }
    const announced = announcedBytes(got.value)
    if (announced !== null && announced !== stored.bytes)
        return fail(exportFailure('artifact_truncated', `${stored.bytes} of ${announced} bytes`))
    const accepted = accept(row, received, ports)
    if (accepted.ok) ports.files.remember(row.sysId, 'artifact', TABLES.export, row.sysId, stored)
    return accepted
}

function readable(row: ClaimedExport, stored: StoredFile, { files, settings }: ExportPorts): string | null {
    if (stored.bytes === 0) return ''
    return isReadable(row.format) && stored.bytes <= settings.exportReadBytes ? files.readText(stored.attachment) : null
}

/** The artifact as evidence: within bounds, the one that was promised, and readable as its format where we can read. */
function accept(row: ClaimedExport, received: Received, ports: ExportPorts): Result<ExportChanges, ExportFailure> {
    const { clock, crypto, settings } = ports
    if (received.bytes > settings.exportMaxBytes)
        return fail(exportFailure('artifact_too_large', `${received.bytes} bytes`))
    if (row.expectedSha256 !== null && row.expectedSha256 !== received.sha256)
        return fail(exportFailure('checksum_mismatch', received.sha256))
    const isBlank = received.bytes === 0
    const context = { format: row.format, exportType: row.exportType, sha256: crypto.sha256 }
    const read = isBlank || received.text === null ? null : readArtifact(received.text, context)
    if (read !== null && !read.ok) return read
    return ok(toChanges(row, received, read === null ? null : read.value, clock.now(), settings.evidenceValidDays))
}

function toChanges(
    row: ClaimedExport,
    received: Received,
    facts: ArtifactFacts | null,
    now: string,
    validDays: number,
): ExportChanges {
    const recordCount = facts !== null ? facts.recordCount : received.bytes === 0 ? 0 : null
    const artifact: ArtifactRecord = {
        sha256: received.sha256,
        bytes: received.bytes,
        recordCount,
        uncounted: facts === null ? null : facts.uncounted,
        isEmpty: recordCount === 0,
        environment: facts === null ? '' : facts.environments.join(', '),
        configVersion: facts === null ? '' : facts.configVersions.join(', '),
        escalationIds: facts === null ? [] : facts.escalationIds,
        population: facts === null ? null : facts.population,
        collectedAt: now,
        validUntil: toValidUntil(now, validDays),
    }
    return { state: 'fetched', artifact, remark: toRemark(recordCount), ...windowOf(row, facts) }
}

function toRemark(recordCount: number | null): string | null {
    if (recordCount === 0) return 'Empty: no record in the window. Widen the window and confirm that traffic passed.'
    return recordCount === null ? 'Not read: the records are not counted.' : null
}

/** A window that is not known yet is taken from the artifact. */
function windowOf(row: ClaimedExport, facts: ArtifactFacts | null): ExportChanges {
    if (facts === null || row.windowFrom !== '' || facts.windowFrom === null || facts.windowTo === null) return {}
    return { windowFrom: facts.windowFrom, windowTo: facts.windowTo }
}
