/** The asynchronous business rule on an AI compliance review whose state changed. */

import type { GlideRecord } from '@servicenow/glide'
import { AFTER_A_CHANGE, queueWriteBacks } from '../app/queue-write-backs.ts'
import { TABLES } from '../../shared/names.ts'
import { nameOf, running } from '../../platform/edge.ts'
import { openWriteBack } from '../glide/open-write-back.ts'

/** Queues what Keeptrusts does not know yet; whatever goes wrong, the job looks again. */
export function queueWriteBacksRule(current: GlideRecord<'x_kt_gov_compliance_task'>): void {
    running(
        'queueing write-backs of a review',
        () => void queueWriteBacks(TABLES.complianceTask, current.getUniqueValue(), AFTER_A_CHANGE, openWriteBack()),
        nameOf(current),
    )
}
