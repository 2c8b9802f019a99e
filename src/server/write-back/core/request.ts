/** The call that claims or resolves an escalation: path, body, and whom it names. */

import { toText } from '../../shared/text.ts'
import type { WriteBackAction } from './names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { writeBackFailure, type WriteBackFailure } from './codes.ts'

/** Absolute, of plain characters, without steps upwards, and with a place for the escalation. */
const TEMPLATE = /^(?:\/(?!\.)[a-z0-9_.~-]+|\/\{id\})+\/?$/i

/** The path under the base address; the escalation is escaped, so it cannot leave its place. */
export function toWriteBackPath(template: string, escalationId: string): Result<string, WriteBackFailure> {
    const text = template.trim()
    if (!TEMPLATE.test(text) || text.split('{id}').length !== 2)
        return fail(writeBackFailure('write_back_path_invalid', text.slice(0, 100)))
    const escaped = encodeURIComponent(escalationId)
    // A path of dots would climb; no other escaping helps against that.
    return ok(text.split('{id}').join(/^\.+$/.test(escaped) ? escaped.replace(/\./g, '%2E') : escaped))
}

/** A claim names the actor only; a resolution has an outcome and a reason. */
export function toWriteBackBody(action: WriteBackAction, outcome: string, reason: string): string {
    return action === 'claim' ? '{}' : JSON.stringify({ outcome, reason })
}

/** Characters outside the first plane: some databases cut a text there. */
const FURTHER = /[\ud800-\udbff][\udc00-\udfff]/g

/** What people wrote when they closed the review, or where it was closed: as every database keeps it, because it is sealed. */
export function toReason(closeNotes: string | undefined, number: string | undefined): string {
    const notes = closeNotes === undefined ? '' : toText(closeNotes, 1000).replace(FURTHER, '\ufffd')
    return notes === '' ? `Closed in ServiceNow${number ? `: ${number}` : ''}` : notes
}

/** Whether an identity can be sent in a header, visible characters of one line, and is read as one: in a list, or behind a name, an address may be somebody else's. */
export function isActor(value: string): boolean {
    const isLine = /^[\x21-\x7e]([\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(value)
    return isLine && !/[<>,;"]/.test(value) && !(/ /.test(value) && /@/.test(value))
}
