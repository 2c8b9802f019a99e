/** The asynchronous business rule on an AI compliance review whose state changed. */

import type { GlideRecord } from '@servicenow/glide'
import { AFTER_A_CHANGE, queueWriteBacks } from '../app/queue-write-backs.ts'
import { TABLES } from '../../shared/names.ts'
import { journal } from '../../platform/journal.ts'
import { openWriteBack } from '../glide/open-write-back.ts'

/** Tells Keeptrusts what it does not know yet; whatever goes wrong, the job looks again. */
export function queueWriteBacksRule(current: GlideRecord<'x_kt_gov_compliance_task'>): void {
    try {
        queueWriteBacks(TABLES.complianceTask, current.getUniqueValue(), AFTER_A_CHANGE, openWriteBack())
    } catch (unexpected) {
        journal.error(`unexpected_error while telling Keeptrusts of review ${current.getUniqueValue()}`)
    }
}
