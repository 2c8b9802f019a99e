/** Addresses of pages as scripts name them. */

import { GlideRecord } from './glide-record.ts'
import { toText } from '../text/script-text.ts'

/** An address, or a record whose form is meant. */
export function toPageAddress(target: unknown): string {
    if (!(target instanceof GlideRecord)) return toText(target)
    return `${target.getActualTable()}.do?sys_id=${target.getUniqueValue()}`
}
