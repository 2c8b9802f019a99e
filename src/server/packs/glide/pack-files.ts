/** Stores the files of packs beside their requests, and reads them back. */

import { GlideDigest, GlideSysAttachment, gs } from '@servicenow/glide'
import { toBase64, toUtf8 } from '../../shared/encoding.ts'
import { TABLES } from '../../shared/names.ts'
import { asText } from '../../shared/text.ts'
import type { PackFiles } from '../app/pack-ports.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'

const BYTES_PER_MEGABYTE = 1048576
const DEFAULT_LIMIT_MEGABYTES = 1024

export const packFiles: PackFiles = {
    storeText: (sysId, name, text) =>
        store(sysId, name, text.length, (pack) =>
            new GlideSysAttachment().write(pack as never, name, 'text/plain', text),
        ),
    readText: (attachment) => {
        const row = openTable('sys_attachment')
        return row.get(attachment) ? asText(new GlideSysAttachment().getContent(row as never)) : null
    },
    encodeAscii: (text) => {
        const encoded = asText(gs.base64Encode(text))
        // Encoders exist that break lines: then the digits are made here.
        return encoded.length === 4 * Math.ceil(text.length / 3) ? encoded : toBase64(toUtf8(text))
    },
    storeBytes: (sysId, name, base64, bytes) => {
        const stored = store(sysId, name, bytes, (pack) =>
            new GlideSysAttachment().writeBase64(pack as never, name, 'application/zip', base64),
        )
        if (stored === null) return null
        const stream = new GlideSysAttachment().getContentStream(stored.attachment)
        return { ...stored, sha256: String(new GlideDigest().getSHA256HexFromInputStream(stream)).toLowerCase() }
    },
    /** Attachment limit properties: `com.glide.attachment.max_size`, in megabytes, 1024 unless set. */
    limitBytes: () => {
        const megabytes = Number(gs.getProperty('com.glide.attachment.max_size', String(DEFAULT_LIMIT_MEGABYTES)))
        return (megabytes > 0 ? megabytes : DEFAULT_LIMIT_MEGABYTES) * BYTES_PER_MEGABYTE
    },
    keepOnly: (sysId, attachments) => remove(sysId, ({ attachment }) => attachments.indexOf(attachment) < 0),
}

interface Found {
    readonly attachment: string
    readonly name: string
}

/** In place of a file of that name, which an earlier worker has left. */
function store(sysId: string, name: string, bytes: number, write: (pack: TableRecord) => unknown) {
    const pack = openTable(TABLES.pack)
    if (!pack.get(sysId)) return null
    remove(sysId, (file) => file.name === name)
    const attachment = asText(write(pack))
    const row = openTable('sys_attachment')
    if (attachment === '' || !row.get(attachment) || countOf(row, 'size_bytes') !== bytes) return null
    return { attachment }
}

function remove(sysId: string, isToGo: (file: Found) => boolean): void {
    const row = openTable('sys_attachment')
    row.addQuery('table_name', TABLES.pack)
    row.addQuery('table_sys_id', sysId)
    row.query()
    const found: Found[] = []
    while (row.next()) found.push({ attachment: row.getUniqueValue(), name: textOf(row, 'file_name') })
    for (const file of found) if (isToGo(file)) new GlideSysAttachment().deleteAttachment(file.attachment)
}
