/** Previewing, reprocessing, holding and releasing deliveries, as the script include, the REST routes and the UI actions offer it. */

import { holdDelivery, releaseDelivery, requeueDelivery } from '../app/deliveries/handle-delivery.ts'
import { reprocessSelection, type AskedSelection } from '../app/deliveries/reprocess-selection.ts'
import { previewDelivery } from '../app/preview/preview-delivery.ts'
import { previewExample } from '../app/preview/preview-example.ts'
import { processDelivery } from '../../receiving/app/process-delivery.ts'
import type { OperatorFailureCode } from '../core/deliveries/operator-actions.ts'
import { describePreview } from '../core/deliveries/preview-text.ts'
import { isExampleId } from '../core/setup/example-events.ts'
import { clock } from '../../platform/clock.ts'
import { readStatus } from '../../receiving/glide/delivery-status.ts'
import { openOperatorActions, openPreview } from '../glide/deliveries/open-deliveries.ts'
import { openProcessing } from '../../receiving/glide/open-receiving.ts'

/** A transaction of a person ends well before the platform would end it. */
const BUDGET_SECONDS = 20

/** A plain answer: what was asked for, or a stable code and a sentence. */
export type Answer =
    | { readonly ok: true; readonly [key: string]: unknown }
    | { readonly ok: false; readonly code: OperatorFailureCode | 'example_missing'; readonly message: string }

/** What processing the delivery would do now; nothing is written. */
export function preview(sysId: string): Answer {
    const shown = previewDelivery(sysId, openPreview())
    return shown.ok ? { ok: true, ...shown.value, text: describePreview(shown.value) } : { ok: false, ...shown.failure }
}

/** What an event of a kind would make on this instance; nothing is written. */
export function previewEvent(id: string): Answer {
    if (!isExampleId(id)) return { ok: false, code: 'example_missing', message: 'There is no such example' }
    const shown = previewExample(id, openPreview())
    const { delivery: _none, ...plan } = shown
    return { ok: true, example: id, ...plan, text: describePreview(shown) }
}

/** Reprocesses one delivery now, with fresh attempts. */
export function reprocess(sysId: string, reason: string): Answer {
    const requeued = requeueDelivery({ sysId, reason }, openOperatorActions())
    if (!requeued.ok) return { ok: false, ...requeued.failure }
    processDelivery(sysId, openProcessing())
    return { ok: true, ...readStatus(sysId) }
}

/** Reprocesses many deliveries: a dry run counts them and previews the first; otherwise they are queued and the job processes them. */
export function reprocessMany(asked: AskedSelection): Answer {
    const { dryRun } = asked
    const end = clock.epochSeconds() + BUDGET_SECONDS
    const hasTime = (): boolean => clock.epochSeconds() < end
    const run = reprocessSelection(asked, openOperatorActions(), hasTime)
    if (!run.ok) return { ok: false, ...run.failure }
    const { first, ...counts } = run.value
    if (!dryRun) return { ok: true, ...counts }
    return { ok: true, ...counts, previews: first.filter(hasTime).map(summarise) }
}

/** Keeps a delivery from being processed until it is released. */
export function hold(sysId: string, reason: string): Answer {
    const held = holdDelivery({ sysId, reason }, openOperatorActions())
    return held.ok ? { ok: true, ...readStatus(sysId) } : { ok: false, ...held.failure }
}

/** Queues a held delivery; the job processes it within a minute. */
export function release(sysId: string, reason: string): Answer {
    const released = releaseDelivery({ sysId, reason }, openOperatorActions())
    return released.ok ? { ok: true, ...readStatus(sysId) } : { ok: false, ...released.failure }
}

function summarise(sysId: string): object {
    const shown = previewDelivery(sysId, openPreview())
    if (!shown.ok) return { sysId, ...shown.failure }
    const { delivery, ending, records, rule } = shown.value
    return {
        sysId,
        number: delivery.number,
        state: ending.state,
        code: ending.code,
        rule: rule === null ? null : rule.name,
        records: records.map(({ number, operation, table }) => ({ operation, table, number })),
    }
}
