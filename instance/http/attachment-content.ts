/** Stores and reads files as the platform does: metadata in `sys_attachment`, content in base64 parts of `sys_attachment_doc`. */
import { createHash } from 'node:crypto'
import type { Condition, Instance, Transaction } from '../kernel.ts'

/** A file that is to be attached to a record. */
export interface NewAttachment {
    readonly table: string
    readonly record: string
    readonly fileName: string
    readonly contentType: string
    readonly content: Buffer
}

const PART_BYTES = 734_000

/** Attaches a file; answers the sys_id of its metadata. */
export function writeAttachment(instance: Instance, tx: Transaction, file: NewAttachment): string {
    const state = instance.records.create(tx, 'sys_attachment')
    Object.assign(state.values, {
        table_name: file.table,
        table_sys_id: file.record,
        file_name: file.fileName,
        content_type: file.contentType,
        size_bytes: String(file.content.length),
        size_compressed: String(file.content.length),
        compressed: '0',
        chunk_size_bytes: String(PART_BYTES),
        hash: createHash('sha256').update(file.content).digest('hex'),
    })
    const sysId = instance.records.insert(tx, state)
    if (sysId === null) throw new Error(state.lastError ?? 'the attachment was refused')
    for (let start = 0, position = 0; start < file.content.length; start += PART_BYTES, position += 1) {
        const part = file.content.subarray(start, start + PART_BYTES)
        instance.database.insert(
            'sys_attachment_doc',
            {
                sys_id: instance.newId(),
                sys_attachment: sysId,
                position: String(position),
                length: String(part.length),
                data: part.toString('base64'),
            },
            tx.counters,
        )
    }
    return sysId
}

/** The content of an attachment. */
export function readAttachment(instance: Instance, sysId: string): Buffer {
    const parts = instance.database.select({
        table: 'sys_attachment_doc',
        where: partsOf(sysId),
        orderBy: [{ path: 'position', descending: false }],
        window: null,
    })
    return Buffer.concat(parts.map((part) => Buffer.from(part['data'] ?? '', 'base64')))
}

/** Removes an attachment and its content. */
export function removeAttachment(instance: Instance, tx: Transaction, sysId: string): void {
    const row = instance.database.get('sys_attachment', sysId)
    if (!row) return
    instance.records.delete(tx, instance.records.load('sys_attachment', row))
    instance.database.deleteWhere(
        { table: 'sys_attachment_doc', where: partsOf(sysId), orderBy: [], window: null },
        tx.counters,
    )
}

function partsOf(sysId: string): Condition {
    return { kind: 'compare', path: 'sys_attachment', operator: '=', value: sysId }
}
