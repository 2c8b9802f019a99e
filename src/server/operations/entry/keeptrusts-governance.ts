/** What the script include offers to other scopes and flows: plain objects in, plain objects out, no exception. */

import { processDelivery } from '../../receiving/app/process-delivery.ts'
import { applyOutsidePlan } from '../../mapping/app/apply-outside-plan.ts'
import { readStatus } from '../../receiving/glide/delivery-status.ts'
import { openProcessing } from '../../receiving/glide/open-receiving.ts'
import { asText } from '../../shared/text.ts'
import { answeringTo } from '../../platform/callers.ts'
import * as deliveries from './deliveries.ts'
import { simulateSet } from './rules.ts'

/** Applies one plan; a plan that cannot be read is refused with every problem named. */
export function applyPlan(input: unknown): object {
    return answeringTo('x_kt_gov.operator', 'applying a plan', () => {
        const applied = applyOutsidePlan(input, openProcessing())
        if (!applied.ok) return { ok: false, ...applied.failure }
        const { table, recordId, number, created, outcome } = applied.value
        return { ok: true, table, sysId: recordId, number, created, action: outcome.action }
    })
}

/** Processes a stored delivery now and answers what became of it. */
export function processStoredDelivery(sysId: unknown): object {
    return about('processing a delivery', sysId, (id) => {
        processDelivery(id, openProcessing())
        return status(id)
    })
}

/** State, code and records of one delivery. */
export function deliveryStatus(sysId: unknown): object {
    return answeringTo('x_kt_gov.auditor', 'reading the status of a delivery', () => status(String(sysId)))
}

/** What processing the delivery would do now; nothing is written. */
export function preview(sysId: unknown): object {
    return about('previewing a delivery', sysId, deliveries.preview)
}

/** Reprocesses one delivery now, with fresh attempts. */
export function reprocess(sysId: unknown, reason: unknown): object {
    return about('reprocessing a delivery', sysId, (id) => deliveries.reprocess(id, toStated(reason)))
}

/** Reprocesses many deliveries; a dry run unless `dryRun` is false. */
export function reprocessMany(filter: unknown, dryRun: unknown, reason: unknown): object {
    return answeringTo('x_kt_gov.operator', 'reprocessing deliveries', () =>
        deliveries.reprocessMany({ filter, dryRun: dryRun !== false, reason: toStated(reason) }),
    )
}

/** What mapping rules change on the last deliveries; nothing is written. */
export function simulateRules(wanted: unknown): object {
    return answeringTo('x_kt_gov.operator', 'simulating mapping rules', () => simulateSet(wanted))
}

/** Keeps a delivery from being processed until it is released. */
export function hold(sysId: unknown, reason: unknown): object {
    return about('holding a delivery', sysId, (id) => deliveries.hold(id, toStated(reason)))
}

/** Queues a held delivery. */
export function release(sysId: unknown, reason: unknown): object {
    return about('releasing a delivery', sysId, (id) => deliveries.release(id, toStated(reason)))
}

/** The text of an element or of a text; an object that has no text of its own states no reason. */
function toStated(reason: unknown): string {
    const text = asText(reason)
    return text === String({}) ? '' : text
}

function about(doing: string, sysId: unknown, act: (sysId: string) => object): object {
    return answeringTo(
        'x_kt_gov.operator',
        doing,
        () => act(String(sysId)),
        () => String(sysId),
    )
}

function status(sysId: string): object {
    const found = readStatus(sysId)
    return found === null
        ? { ok: false, code: 'delivery_missing', message: `No delivery has the sys_id ${sysId}` }
        : { ok: true, ...found }
}
