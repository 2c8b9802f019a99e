/** GlideSysAttachment (scoped): files beside records. */

import { NotEmulated } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { copyAttachments, deleteAttachment, readAttachment, writeAttachment } from './attachment-store.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { GlideRecord } from './glide-record.ts'
import { toText } from '../text/script-text.ts'
import { GlideScriptableInputStream } from './input-stream.ts'

const READ_LIMIT = 5 * 1024 * 1024

/** Content is kept in chunks of sys_attachment_doc, its SHA-256 in `hash`. */
export class GlideSysAttachment {
    constructor(readonly context: ScriptContext) {}

    write(record: unknown, name: unknown, type: unknown, content: unknown): string | null {
        return this.#write(record, name, type, Buffer.from(toText(content), 'utf8'))
    }

    writeBase64(record: unknown, name: unknown, type: unknown, content: unknown): string | null {
        return this.#write(record, name, type, Buffer.from(toText(content), 'base64'))
    }

    writeContentStream(record: unknown, name: unknown, type: unknown, stream: unknown): string | null {
        if (!(stream instanceof GlideScriptableInputStream)) return null
        return this.#write(record, name, type, Buffer.from(stream.readAll()))
    }

    /** At most 5 MB, as text. */
    getContent(attachment: unknown): string {
        return this.#read(attachment).subarray(0, READ_LIMIT).toString('utf8')
    }

    getContentBase64(attachment: unknown): string {
        return this.#read(attachment).subarray(0, READ_LIMIT).toString('base64')
    }

    getContentStream(sysId: unknown): GlideScriptableInputStream {
        return new GlideScriptableInputStream(readAttachment(this.context.instance, toText(sysId)))
    }

    /** A GlideRecord on sys_attachment, already queried. */
    getAttachments(table: unknown, sysId: unknown): GlideRecord {
        const found = new GlideRecord(this.context, 'sys_attachment')
        found.addQuery('table_name', table)
        found.addQuery('table_sys_id', sysId)
        found.query()
        return found
    }

    deleteAttachment(sysId: unknown): void {
        deleteAttachment(this.context.instance, this.context.tx, toText(sysId))
    }

    copy(fromTable: unknown, fromId: unknown, toTable: unknown, toId: unknown): string[] {
        const { instance, tx } = this.context
        return copyAttachments(instance, tx, [toText(fromTable), toText(fromId)], [toText(toTable), toText(toId)])
    }

    // -- attributes: rows of sys_attachment_attribute

    addAttribute(sysId: unknown, key: unknown, value: unknown): void {
        this.addMultipleAttributes(sysId, { [toText(key)]: value })
    }

    addMultipleAttributes(sysId: unknown, pairs: unknown): void {
        const { instance, tx } = this.context
        for (const [key, value] of Object.entries((pairs ?? {}) as Record<string, unknown>)) {
            const state = instance.records.create(tx, 'sys_attachment_attribute')
            Object.assign(state.values, { attachment: toText(sysId), key, value: toText(value) })
            instance.records.insert(tx, state)
        }
    }

    /** A GlideRecord on the attribute, already queried. */
    fetchAttribute(sysId: unknown, key: unknown): GlideRecord {
        return this.#attributes(sysId, key)
    }

    fetchAllAttributes(sysId: unknown): GlideRecord {
        return this.#attributes(sysId)
    }

    deleteAttribute(sysId: unknown, key: unknown): boolean {
        return this.#deleteAll(this.#attributes(sysId, key))
    }

    deleteAllAttributes(sysId: unknown): boolean {
        return this.#deleteAll(this.#attributes(sysId))
    }

    // The class acts for the platform: what a scope may do with the table of attributes does not matter.
    #deleteAll(found: GlideRecord): boolean {
        let isAny = false
        while (found.next()) {
            const state = found.state()
            if (state && this.context.instance.records.delete(this.context.tx, state)) isAny = true
        }
        return isAny
    }

    #attributes(sysId: unknown, key?: unknown): GlideRecord {
        const found = new GlideRecord(this.context, 'sys_attachment_attribute')
        found.addQuery('attachment', sysId)
        if (key !== undefined) found.addQuery('key', key)
        found.query()
        return found
    }

    #write(record: unknown, name: unknown, type: unknown, content: Buffer): string | null {
        if (!(record instanceof GlideRecord) || !record.getUniqueValue()) return null
        const { instance, tx } = this.context
        return writeAttachment(instance, tx, {
            table: record.getRecordClassName(),
            sysId: record.getUniqueValue() ?? '',
            fileName: toText(name),
            contentType: toText(type),
            content,
        })
    }

    #read(attachment: unknown): Buffer {
        if (!(attachment instanceof GlideRecord))
            throw new NotEmulated('GlideSysAttachment.getContent without a record')
        return readAttachment(this.context.instance, attachment.getUniqueValue() ?? '')
    }
}

/** GlideSysAttachment as scripts see it. */
export const GLIDE_SYS_ATTACHMENT = glideClass<GlideSysAttachment>({
    name: 'GlideSysAttachment',
    type: GlideSysAttachment,
    construct: (context) => new GlideSysAttachment(context),
    methods: [
        'write',
        'writeBase64',
        'writeContentStream',
        'getContent',
        'getContentBase64',
        'getContentStream',
        'getAttachments',
        'deleteAttachment',
        'copy',
        'addAttribute',
        'addMultipleAttributes',
        'fetchAttribute',
        'fetchAllAttributes',
        'deleteAttribute',
        'deleteAllAttributes',
    ],
})
