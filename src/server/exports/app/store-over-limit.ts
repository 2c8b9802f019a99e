/** Stores an artifact that the instance does not take as it is: compressed, or compressed and split with a manifest. */

import { isReadable } from '../core/artifact.ts'
import { toUtf8 } from '../../shared/encoding.ts'
import { exportFailure, type ExportFailure } from '../core/codes.ts'
import { toManifestText, toPartName, toParts, toStep } from '../core/fit-file-size.ts'
import { TABLES } from '../../shared/names.ts'
import type { FileKind } from '../core/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ClaimedExport, ExportChanges, ExportPorts, StoredFile } from './export-ports.ts'
import { download, announcedBytes } from './download.ts'
import type { Received } from './download.ts'

type Accept = (received: Received) => Result<ExportChanges, ExportFailure>

/**
 * The artifact is fetched once more, into memory, because it could not be stored. Only text survives memory unharmed: other formats
 * above the limit are refused whole.
 */
export function storeOverLimit(
    row: ClaimedExport,
    ports: ExportPorts,
    fileName: string,
    accept: Accept,
): Result<ExportChanges, ExportFailure> {
    const got = download(row, ports, null)
    if (!got.ok) return got
    const text = got.value.body
    if (text !== '' && !isReadable(row.format))
        return fail(
            exportFailure('artifact_too_large', `above the attachment limit, and ${row.format} cannot be split`),
        )
    const bytes = toUtf8(text)
    const announced = announcedBytes(got.value)
    if (announced !== null && announced !== bytes.length)
        return fail(exportFailure('artifact_truncated', `${bytes.length} of ${announced} bytes`))
    const sha256 = ports.crypto.sha256(text)
    const accepted = accept({ bytes: bytes.length, sha256, text })
    if (!accepted.ok || bytes.length === 0) return accepted
    const failure = store(row, ports, fileName, bytes, sha256)
    return failure === null ? ok(accepted.value) : fail(failure)
}

function store(
    row: ClaimedExport,
    ports: ExportPorts,
    fileName: string,
    bytes: Uint8Array,
    sha256: string,
): ExportFailure | null {
    const { files } = ports
    const limit = files.limitBytes()
    // It fits and was refused nevertheless: the instance does not want this kind of file.
    if (bytes.length <= limit) return exportFailure('attachment_refused', fileName)
    const compressed = files.gzip(bytes)
    const keep = (kind: FileKind, name: string, type: string, content: Uint8Array): StoredFile | null => {
        const stored = files.store(row.sysId, name, type, content)
        if (stored !== null) files.remember(row.sysId, kind, TABLES.export, row.sysId, stored)
        return stored
    }
    const name = `${fileName}.gz`
    if (toStep(bytes.length, compressed.length, limit) === 'compressed')
        return keep('compressed', name, 'application/gzip', compressed) === null
            ? exportFailure('attachment_refused', name)
            : null
    const parts: StoredFile[] = []
    for (const { start, end } of toParts(compressed.length, limit)) {
        const partName = toPartName(name, parts.length + 1)
        const part = keep('part', partName, 'application/octet-stream', compressed.subarray(start, end))
        if (part === null) return exportFailure('attachment_refused', partName)
        parts.push(part)
    }
    const manifest = toManifestText({
        file: fileName,
        bytes: bytes.length,
        sha256,
        compression: 'gzip',
        compressedBytes: compressed.length,
        parts: parts.map((part) => ({ file: part.fileName, bytes: part.bytes, sha256: part.sha256 })),
    })
    const manifestName = `${fileName}.manifest.json`
    const kept = keep('manifest', manifestName, 'application/json', toUtf8(manifest))
    return kept === null ? exportFailure('attachment_refused', manifestName) : null
}
