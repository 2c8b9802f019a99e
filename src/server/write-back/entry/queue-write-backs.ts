/** The asynchronous business rule on an AI compliance review whose state changed. */

import type { GlideRecord } from '@servicenow/glide'
import { AFTER_A_CHANGE, tellKeeptrusts } from '../app/queue-write-backs.ts'
import { TABLES } from '../../shared/names.ts'
import { journal } from '../../platform/journal.ts'
import { openReplying } from '../glide/write-back-platform.ts'

/** Tells Keeptrusts what it does not know yet; whatever goes wrong, the job looks again. */
export function tellKeeptrustsRule(current: GlideRecord<'x_kt_gov_compliance_task'>): void {
    try {
        tellKeeptrusts(TABLES.complianceTask, current.getUniqueValue(), AFTER_A_CHANGE, openReplying())
    } catch (unexpected) {
        journal.error(`unexpected_error while telling Keeptrusts of review ${current.getUniqueValue()}`)
    }
}
