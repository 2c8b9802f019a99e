/** Attachments as rows: metadata in sys_attachment, content in chunks of sys_attachment_doc. Used by scripts and by HTTP. */

import { createHash } from 'node:crypto'
import type { Instance, Row, Transaction } from '../kernel/kernel.ts'

const CHUNK_BYTES = 734_003

/** A file to be stored beside a record. */
export interface AttachmentContent {
    readonly table: string
    readonly sysId: string
    readonly fileName: string
    readonly contentType: string
    readonly content: Buffer
}

/** Stores a file; answers its sys_id, or null when a rule or a limit refuses it. */
export function writeAttachment(instance: Instance, tx: Transaction, file: AttachmentContent): string | null {
    if (!isAllowed(instance, file)) return null
    const state = instance.records.create(tx, 'sys_attachment')
    Object.assign(state.values, {
        table_name: file.table,
        table_sys_id: file.sysId,
        file_name: file.fileName,
        content_type: file.contentType || 'application/octet-stream',
        size_bytes: String(file.content.length),
        size_compressed: String(file.content.length),
        compressed: '1',
        chunk_size_bytes: String(CHUNK_BYTES),
        hash: createHash('sha256').update(file.content).digest('hex'),
    })
    const sysId = instance.records.insert(tx, state)
    if (sysId) writeChunks(instance, tx, sysId, file.content)
    return sysId
}

/** The whole content of an attachment; empty when there is none. */
export function readAttachment(instance: Instance, sysId: string): Buffer {
    return Buffer.concat(chunksOf(instance, sysId).map((row) => Buffer.from(row.data ?? '', 'base64')))
}

/** Whether a record has files. */
export function hasAttachments(instance: Instance, sysId: string): boolean {
    if (!sysId || !instance.dictionary.table('sys_attachment')) return false
    return (
        instance.database.count({
            table: 'sys_attachment',
            where: { kind: 'compare', path: 'table_sys_id', operator: '=', value: sysId },
            orderBy: [],
            window: null,
        }) > 0
    )
}

/** Removes an attachment and its content; answers whether it existed. */
export function deleteAttachment(instance: Instance, tx: Transaction, sysId: string): boolean {
    const row = instance.database.get('sys_attachment', sysId, tx.counters)
    // Found first: deleting the record clears the references to it.
    const chunks = chunksOf(instance, sysId)
    if (!row || !instance.records.delete(tx, instance.records.load('sys_attachment', row))) return false
    for (const chunk of chunks) instance.database.delete('sys_attachment_doc', chunk.sys_id ?? '')
    return true
}

/** Removes the files beside a record, as deleting one record does; deleting many leaves them. */
export function deleteAttachmentsOf(instance: Instance, tx: Transaction, sysId: string): void {
    if (!sysId || !instance.dictionary.table('sys_attachment')) return
    const rows = instance.database.select({
        table: 'sys_attachment',
        where: { kind: 'compare', path: 'table_sys_id', operator: '=', value: sysId },
        orderBy: [],
        window: null,
    })
    for (const row of rows) deleteAttachment(instance, tx, row.sys_id ?? '')
}

/** Copies all attachments of one record to another; answers `old id,new id` for each. */
export function copyAttachments(
    instance: Instance,
    tx: Transaction,
    [fromTable, fromId]: readonly [string, string],
    [toTable, toId]: readonly [string, string],
): string[] {
    const rows = instance.database.select({
        table: 'sys_attachment',
        where: {
            kind: 'and',
            terms: [
                { kind: 'compare', path: 'table_name', operator: '=', value: fromTable },
                { kind: 'compare', path: 'table_sys_id', operator: '=', value: fromId },
            ],
        },
        orderBy: [],
        window: null,
    })
    return rows.flatMap((row) => {
        const made = writeAttachment(instance, tx, {
            table: toTable,
            sysId: toId,
            fileName: row.file_name ?? '',
            contentType: row.content_type ?? '',
            content: readAttachment(instance, row.sys_id ?? ''),
        })
        return made ? [`${row.sys_id ?? ''},${made}`] : []
    })
}

// Attachment limit properties: largest size in MB, and the list of allowed extensions (empty allows all).
function isAllowed(instance: Instance, { content, fileName }: AttachmentContent): boolean {
    const limit = Number(instance.properties.get('com.glide.attachment.max_size') || 1024)
    if (content.length > limit * 1024 * 1024) return false
    const extensions = (instance.properties.get('glide.attachment.extensions') ?? '')
        .split(',')
        .map((item) => item.trim())
    const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
    return extensions.join('') === '' || extensions.includes(extension)
}

function writeChunks(instance: Instance, tx: Transaction, sysId: string, content: Buffer): void {
    for (let position = 0; position * CHUNK_BYTES < content.length; position += 1) {
        const chunk = content.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES)
        const row: Row = {
            sys_id: instance.newId(),
            sys_attachment: sysId,
            position: String(position),
            length: String(chunk.length),
            data: chunk.toString('base64'),
        }
        instance.database.insert('sys_attachment_doc', row, tx.counters)
    }
}

function chunksOf(instance: Instance, sysId: string): Row[] {
    return instance.database.select({
        table: 'sys_attachment_doc',
        where: { kind: 'compare', path: 'sys_attachment', operator: '=', value: sysId },
        orderBy: [{ path: 'position', descending: false }],
        window: null,
    })
}
