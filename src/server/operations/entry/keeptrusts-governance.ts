/** What the script include offers to other scopes and flows: plain objects in, plain objects out. */

import { processDelivery } from '../../receiving/app/process-delivery.ts'
import { toRecordPlan } from '../../mapping/core/plan-input.ts'
import { readStatus } from '../../receiving/glide/delivery-status.ts'
import { openProcessing } from '../../receiving/glide/receiving-platform.ts'

/** Applies one plan; a plan that cannot be read is refused with every problem named. */
export function applyPlan(input: unknown): object {
    const ports = openProcessing()
    const plan = toRecordPlan(input, ports.settings)
    if (!plan.ok) return { ok: false, code: plan.failure.code, message: plan.failure.problems.join('; ') }
    const applied = ports.records.apply(plan.value)
    if (!applied.ok) return { ok: false, ...applied.failure }
    const { table, recordId, number, created, outcome } = applied.value
    return { ok: true, table, sysId: recordId, number, created, action: outcome.action }
}

/** Processes a stored delivery now and answers what became of it. */
export function processStoredDelivery(sysId: string): object {
    processDelivery(sysId, openProcessing())
    return deliveryStatus(sysId)
}

/** State, code and records of one delivery. */
export function deliveryStatus(sysId: string): object {
    const status = readStatus(sysId)
    return status === null
        ? { ok: false, code: 'delivery_missing', message: `No delivery has the sys_id ${sysId}` }
        : { ok: true, ...status }
}

export { hold, preview, reprocess, reprocessMany, release } from './deliveries.ts'
