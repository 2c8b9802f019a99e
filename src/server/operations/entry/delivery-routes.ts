/** The REST routes with which operators preview deliveries and drive them again. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { journal } from '../../platform/journal.ts'
import { preview, redrive, redriveMany, type Answer } from './deliveries.ts'
import { parameterOf, toBody, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** HTTP status by code; any other refusal is about the state of the delivery. */
const STATUS: Readonly<Record<string, number>> = { delivery_missing: 404, filter_invalid: 400 }
const CONFLICT = 409

/** POST …/deliveries/{id}/preview: the plan, and what would refuse it; nothing is written. */
export function previewDeliveryRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'previewing a delivery', () => preview(parameterOf(request, 'id')))
}

/** POST …/deliveries/{id}/redrive: processes the delivery again, now. */
export function redriveDeliveryRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'driving a delivery again', () => redrive(parameterOf(request, 'id')))
}

/** POST …/deliveries/redrive with { filter, dry_run }: a dry run unless `dry_run` is false. */
export function redriveDeliveriesRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'driving deliveries again', () => {
        const body = toBody(request)
        return redriveMany(body.filter, body.dry_run !== false)
    })
}

function answer(response: RESTAPIResponse, what: string, ask: () => Answer): void {
    try {
        const said = ask()
        if (said.ok) writeAnswer(response, said)
        else writeError(response, STATUS[said.code] || CONFLICT, said.code, said.message)
    } catch (unexpected) {
        journal.error(`unexpected_error while ${what}`)
        writeError(response, 500, 'unexpected_error', 'The app met an error that nobody expected')
    }
}
