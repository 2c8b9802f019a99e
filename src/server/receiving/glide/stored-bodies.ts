/** The one place that reads the body of a stored delivery, and that keeps it in a file where its column does not. */

import { GlideSysAttachment } from '@servicenow/glide'
import { TABLES } from '../../shared/names.ts'
import { fail, ok } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { attempt } from '../../platform/edge.ts'
import { findIds, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { readLines } from '../../platform/text-stream.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { BODY_FILE, toFileText, type StoredBody } from '../core/stored-body.ts'

/** The column of a delivery that names the file of its body; where it is empty, the column Body counts. */
export const BODY_FILE_COLUMN = 'body_file'

/** The body of a delivery: the file where the row names one, else the column. What the row does not name is nobody's body, whatever it is called. */
export function readBody(delivery: TableRecord): StoredBody {
    const file = textOf(delivery, BODY_FILE_COLUMN)
    if (file === '') return ok(textOf(delivery, 'body'))
    const row = openTable(TABLES.bodyFile)
    const isIts = row.get(file) && textOf(row, 'delivery') === delivery.getUniqueValue()
    const text = isIts ? readFile(row) : null
    return text === null ? fail({ code: 'body_lost' }) : ok(text)
}

/** Keeps a body as an attachment, and reads it back; answers the sys_id of its row, or null when the instance does not keep it so either. */
export function keepBody(delivery: string, body: string): string | null {
    const text = toFileText(body)
    const fields = {
        delivery,
        file_name: BODY_FILE,
        sha256: crypto.sha256(text),
        byte_count: String(text.length),
        checked_at: clock.now(),
    }
    const inserted = insertRow(TABLES.bodyFile, fields, null)
    if (!inserted.ok) return null
    const row = inserted.value
    const attachment = attach(row, text)
    const isNoted = attachment !== null && updateRow(row, { attachment }, null).ok
    const kept = openTable(TABLES.bodyFile)
    const isKept =
        isNoted && kept.get(row.getUniqueValue()) && textOf(kept, 'delivery') === delivery && readFile(kept) === text
    if (isKept) return row.getUniqueValue()
    removeFile(row)
    return null
}

/**
 * Removes files that hold no body of any delivery: their delivery is gone, or names another file, because the request that stored them did
 * not end. Looked at once a day each. The table cleaner deletes deliveries and nothing that belongs to them.
 */
export function removeUnusedBodies(checkedBefore: Instant, limit: number, hasTime: () => boolean): void {
    const stale = findIds(TABLES.bodyFile, limit, (row) => {
        row.addQuery('checked_at', '<', checkedBefore)
        row.orderBy('checked_at')
    })
    for (const sysId of stale) {
        if (!hasTime()) return
        const row = openTable(TABLES.bodyFile)
        if (!row.get(sysId)) continue
        if (isUsed(row)) updateRow(row, { checked_at: clock.now() }, null)
        else removeFile(row)
    }
}

function isUsed(file: TableRecord): boolean {
    const delivery = openTable(TABLES.delivery)
    return delivery.get(textOf(file, 'delivery')) && textOf(delivery, BODY_FILE_COLUMN) === file.getUniqueValue()
}

const STORING = { doing: 'storing a body as an attachment', record: TABLES.bodyFile, code: 'body_not_kept' }

function attach(row: TableRecord, text: string): string | null {
    return attempt(
        { ...STORING, level: 'warn' },
        () => {
            const written = new GlideSysAttachment().write(row as never, BODY_FILE, 'application/json', text)
            return written ? String(written) : null
        },
        () => null,
    )
}

/** GlideSysAttachment API: `getContent` answers at most 5 MB, a stream all of it. Null when it is not what was stored. */
function readFile(file: TableRecord): string | null {
    const attachment = openTable('sys_attachment')
    if (!attachment.get(textOf(file, 'attachment'))) return null
    if (textOf(attachment, 'table_sys_id') !== file.getUniqueValue()) return null
    const text = attempt(
        { doing: 'reading a body from its attachment', record: TABLES.bodyFile, code: 'body_lost', level: 'warn' },
        () => readLines(new GlideSysAttachment().getContentStream(attachment.getUniqueValue())).join('\n'),
        () => '',
    )
    return text !== '' && crypto.sha256(text) === textOf(file, 'sha256') ? text : null
}

/** Deleting a record deletes its attachments, deleting many does not (GlideRecord API): these are deleted by name either way. */
function removeFile(row: TableRecord): void {
    const attachments = new GlideSysAttachment()
    const found = findIds('sys_attachment', MOST_ATTACHMENTS, (attachment) => {
        attachment.addQuery('table_name', TABLES.bodyFile)
        attachment.addQuery('table_sys_id', row.getUniqueValue())
    })
    for (const sysId of found) attachments.deleteAttachment(sysId)
    row.deleteRecord()
}

/** A file row has one attachment, unless people add to it. */
const MOST_ATTACHMENTS = 100
