/** The REST routes with which operators preview and reprocess deliveries. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { preview, reprocess, reprocessMany, type Answer } from './deliveries.ts'
import { answerRoute, parameterOf, toBody, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** HTTP status by code; any other refusal is about the state of the delivery. */
const STATUS: Readonly<Record<string, number>> = { delivery_missing: 404, filter_invalid: 400 }
const CONFLICT = 409

/** POST …/deliveries/{id}/preview: the plan, and what would refuse it; nothing is written. */
export function previewDeliveryRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'previewing a delivery', () => preview(parameterOf(request, 'id')))
}

/** POST …/deliveries/{id}/reprocess: processes the delivery again, now. */
export function reprocessDeliveryRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'reprocessing a delivery', () => reprocess(parameterOf(request, 'id')))
}

/** POST …/deliveries/reprocess with { filter, dry_run }: a dry run unless `dry_run` is false. */
export function reprocessDeliveriesRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'reprocessing deliveries', () => {
        const body = toBody(request)
        return reprocessMany(body.filter, body.dry_run !== false)
    })
}

function answer(response: RESTAPIResponse, doing: string, ask: () => Answer): void {
    answerRoute(response, { doing }, () => {
        const said = ask()
        if (said.ok) writeAnswer(response, said)
        else writeError(response, STATUS[said.code] || CONFLICT, said.code, said.message)
    })
}
