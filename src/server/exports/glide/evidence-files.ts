/** Files of exports: stored beside records, hashed as they lie there, copied, and checked. */

import { GlideDigest, GlideSysAttachment, gs } from '@servicenow/glide'
import { toBase64 } from '../../shared/encoding.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import { EVENTS, TABLES } from '../../shared/names.ts'
import { SEALED_OF_FILE } from '../core/evidence-file.ts'
import type { Target } from '../core/targets.ts'
import type { FileKind, IntegrityState } from '../core/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { EvidenceFile, EvidenceFiles, StoredFile } from '../app/export-ports.ts'
import { gzipSync } from '../../vendor/gzip.js'
import { clock } from '../../platform/clock.ts'
import { readLines } from '../../platform/text-stream.ts'
import { crypto } from '../../platform/crypto.ts'
import { openRowSeals } from '../../platform/row-seals.ts'
import { countOf, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { extendsTable } from '../../platform/table-hierarchy.ts'
import { findReadDenial } from '../../platform/table-access.ts'
import { insertRow } from '../../platform/write.ts'

/** Names of the files that this app stores; what people attach to an export is theirs. */
const OUR_FILES = 'keeptrusts-'

const seals = openRowSeals('evidence file', SEALED_OF_FILE)

/** An export has a few files, and copies of them on as many records as the cap allows. */
const MOST_FILES = 5000

const BYTES_PER_MEGABYTE = 1048576
const DEFAULT_LIMIT_MEGABYTES = 1024

export const evidenceFiles: EvidenceFiles = {
    clear,
    limitBytes,
    describe,
    readText: (attachment) => readLines(new GlideSysAttachment().getContentStream(attachment)).join('\n'),
    // Without a time, equal bytes have equal archives.
    gzip: (bytes) => gzipSync(bytes, { mtime: 0 }),
    store,
    remember,
    ownFiles: (exportSysId) =>
        collect((row) => {
            row.addQuery('export', exportSysId)
            row.addQuery('table_name', TABLES.export)
            row.orderBy('file_name')
        }),
    filesOf: (exportSysId) =>
        collect((row) => {
            row.addQuery('export', exportSysId)
            row.setLimit(MOST_FILES)
        }),
    copy,
    longestUnchecked: (before, limit) =>
        collect((row) => {
            row.addQuery('last_checked_at', '<', before)
            row.orderBy('last_checked_at')
            row.setLimit(limit)
        }),
    markChecked,
    announceBroken,
}

/** Every remembered file on one record. */
export function filesOnRecord(table: string, recordId: string, limit: number): readonly EvidenceFile[] {
    return collect((row) => {
        row.addQuery('table_name', table)
        row.addQuery('record_id', recordId)
        row.orderBy('sys_created_on')
        row.setLimit(limit)
    })
}

/** The rows that describe the files are deleted with them. */
function clear(exportSysId: string): void {
    const attachments = new GlideSysAttachment()
    for (const file of attachmentsOf(TABLES.export, exportSysId))
        if (file.fileName.indexOf(OUR_FILES) === 0) attachments.deleteAttachment(file.attachment)
    const row = openTable(TABLES.evidenceFile)
    row.addQuery('export', exportSysId)
    row.addQuery('table_name', TABLES.export)
    row.query()
    while (row.next()) row.deleteRecord()
}

/** Attachment limit properties: `com.glide.attachment.max_size`, in megabytes, 1024 unless set. */
function limitBytes(): number {
    const megabytes = Number(gs.getProperty('com.glide.attachment.max_size', String(DEFAULT_LIMIT_MEGABYTES)))
    return (megabytes > 0 ? megabytes : DEFAULT_LIMIT_MEGABYTES) * BYTES_PER_MEGABYTE
}

/** Computed from the bytes: the platform's own `hash` column holds what was stored, not what is there. A file that somebody moved is not there. */
function describe(attachment: string, place: Target): StoredFile | null {
    const row = openTable('sys_attachment')
    if (attachment === '' || !row.get(attachment) || !isOn(row, place)) return null
    const stream = new GlideSysAttachment().getContentStream(attachment)
    const sha256 = String(new GlideDigest().getSHA256HexFromInputStream(stream)).toLowerCase()
    return { attachment, fileName: textOf(row, 'file_name'), bytes: countOf(row, 'size_bytes'), sha256 }
}

/** A record of a table that extends another is in both. */
function isOn(attachment: TableRecord, { recordId, table }: Target): boolean {
    return textOf(attachment, 'table_sys_id') === recordId && extendsTable(textOf(attachment, 'table_name'), table)
}

function store(exportSysId: string, fileName: string, contentType: string, bytes: Uint8Array): StoredFile | null {
    const row = openTable(TABLES.export)
    if (!row.get(exportSysId)) return null
    const attachments = new GlideSysAttachment()
    const attachment = attachments.writeBase64(row as never, fileName, contentType, toBase64(bytes))
    const place = { table: TABLES.export, recordId: exportSysId }
    const stored = attachment ? describe(String(attachment), place) : null
    return stored !== null && stored.bytes === bytes.length ? stored : null
}

function remember(exportSysId: string, kind: FileKind, table: string, recordId: string, file: StoredFile): void {
    const fields = {
        export: exportSysId,
        kind,
        file_name: file.fileName,
        file_key: crypto.sha256(file.attachment),
        attachment: file.attachment,
        table_name: table,
        record_id: recordId,
        byte_count: String(file.bytes),
        sha256: file.sha256,
        attached_at: clock.now(),
        integrity: 'intact',
        last_checked_at: clock.now(),
    }
    insertRow(TABLES.evidenceFile, seals.seal(fields), null)
}

/** Never twice: a copy that an earlier attempt made without remembering it is found by its name and its bytes. */
function copy(
    file: EvidenceFile,
    exportSysId: string,
    table: string,
    recordId: string,
): Result<'copied' | 'there', WriteFailure> {
    const known = collect((row) => {
        row.addQuery('table_name', table)
        row.addQuery('record_id', recordId)
        row.addQuery('file_name', file.fileName)
        row.addQuery('sha256', file.sha256)
    })
    // On the word of a row that somebody made or changed, no record goes without its evidence.
    if (known.some(({ seal }) => seal !== 'tampered')) return ok('there')
    const target = openTable(table)
    if (!target.isValid()) return fail(refused('target_missing', table, 'The table is absent'))
    if (!whenReadable(() => target.get(recordId), false)) {
        const denial = findReadDenial(table)
        return fail(
            denial === null ? refused('record_missing', table, recordId) : refused('target_missing', table, denial),
        )
    }
    const twin = attachmentsOf(table, recordId).find((one) => one.fileName === file.fileName)
    const place = { table, recordId }
    const found = twin === undefined ? null : describe(twin.attachment, place)
    const stored = found !== null && found.sha256 === file.sha256 ? found : write(target, place, file)
    if (stored === null) return fail(refused('write_refused', table, 'The attachment was not stored'))
    remember(exportSysId, file.kind, table, recordId, stored)
    return ok('copied')
}

/** What is not on the export any more, or is another content by now, is evidence of nothing. */
function write(target: TableRecord, place: Target, file: EvidenceFile): StoredFile | null {
    const attachments = new GlideSysAttachment()
    const source = openTable('sys_attachment')
    const fetched = file.seal === 'tampered' ? null : describe(file.attachment, file)
    if (fetched === null || fetched.sha256 !== file.sha256 || !source.get(file.attachment)) return null
    const type = textOf(source, 'content_type')
    const stream = attachments.getContentStream(file.attachment)
    const written = attachments.writeContentStream(target as never, file.fileName, type, stream)
    const stored = written ? describe(String(written), place) : null
    return stored !== null && stored.sha256 === file.sha256 ? stored : null
}

function refused(code: WriteFailure['code'], table: string, message: string): WriteFailure {
    return { code, table, name: null, message }
}

function attachmentsOf(table: string, recordId: string): readonly { attachment: string; fileName: string }[] {
    const row = openTable('sys_attachment')
    row.addQuery('table_name', table)
    row.addQuery('table_sys_id', recordId)
    row.query()
    const found: { attachment: string; fileName: string }[] = []
    while (row.next()) found.push({ attachment: row.getUniqueValue(), fileName: textOf(row, 'file_name') })
    return found
}

function collect(narrow: (row: TableRecord) => void): readonly EvidenceFile[] {
    const row = openTable(TABLES.evidenceFile)
    narrow(row)
    row.query()
    const found: EvidenceFile[] = []
    while (row.next())
        found.push({
            sysId: row.getUniqueValue(),
            kind: textOf(row, 'kind') as FileKind,
            table: textOf(row, 'table_name'),
            recordId: textOf(row, 'record_id'),
            attachment: textOf(row, 'attachment'),
            fileName: textOf(row, 'file_name'),
            bytes: countOf(row, 'byte_count'),
            sha256: textOf(row, 'sha256'),
            integrity: textOf(row, 'integrity') as IntegrityState,
            seal: seals.verdictOf(row),
        })
    return found
}

function markChecked(sysId: string, integrity: IntegrityState, now: string): void {
    const row = openTable(TABLES.evidenceFile)
    if (!row.get(sysId)) return
    row.setValue('integrity', integrity)
    row.setValue('last_checked_at', now)
    row.update()
}

function announceBroken(sysId: string, integrity: IntegrityState): void {
    const row = openTable(TABLES.evidenceFile)
    if (row.get(sysId)) gs.eventQueue(EVENTS.evidenceBroken, row as never, textOf(row, 'file_name'), integrity)
}
