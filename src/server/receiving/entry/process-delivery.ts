/** The asynchronous business rule on a stored delivery. */

import type { GlideRecord } from '@servicenow/glide'
import { processDelivery } from '../app/process-delivery.ts'
import { nameOf, running } from '../../platform/edge.ts'
import { openProcessing } from '../glide/open-receiving.ts'

/** Processes the delivery that was just stored; whatever goes wrong, the lease and the retry job bring it back. */
export function processDeliveryRule(current: GlideRecord<'x_kt_gov_delivery'>): void {
    running(
        'processing a delivery',
        () => void processDelivery(current.getUniqueValue(), openProcessing()),
        nameOf(current),
    )
}
