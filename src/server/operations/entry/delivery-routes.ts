/** The REST routes with which operators preview and reprocess deliveries. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { JsonObject } from '../../shared/json.ts'
import { preview, previewEvent, reprocess, reprocessMany, type Answer } from './deliveries.ts'
import { answerBody, parameterOf, writeAnswer, type BodyRoute, writeError } from '../../platform/rest-exchange.ts'

/** HTTP status by code; any other refusal is about the state of the delivery. */
const STATUS: Readonly<Record<string, number>> = {
    delivery_missing: 404,
    example_missing: 404,
    filter_invalid: 400,
    reason_missing: 400,
}
const CONFLICT = 409

/** POST …/deliveries/{id}/preview: the plan, and what would refuse it; nothing is written. */
export function previewDeliveryRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'previewing a delivery', known: [] }
    answer(request, response, route, () => preview(parameterOf(request, 'id')))
}

/** POST …/setup/previews/{id}: what an example of an event would make here; nothing is written. */
export function previewExampleRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'previewing an example', known: [] }
    response.setHeader('Cache-Control', 'no-store')
    answer(request, response, route, () => previewEvent(parameterOf(request, 'id')))
}

/** POST …/deliveries/{id}/reprocess with { reason }: processes the delivery again, now. */
export function reprocessDeliveryRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'reprocessing a delivery', known: ['reason'] }
    answer(request, response, route, ({ reason }) => reprocess(parameterOf(request, 'id'), toStated(reason)))
}

/** POST …/deliveries/reprocess with { filter, dry_run, reason }: a dry run unless `dry_run` is false. */
export function reprocessDeliveriesRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'reprocessing deliveries', known: ['filter', 'dry_run', 'reason'] }
    answer(request, response, route, ({ dry_run, filter, reason }) =>
        reprocessMany({ filter, dryRun: dry_run !== false, reason: toStated(reason) }),
    )
}

/** A reason is a text: whatever else a request has in its place states none. */
function toStated(reason: unknown): string {
    return typeof reason === 'string' ? reason : ''
}

function answer(
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    route: BodyRoute,
    ask: (members: JsonObject) => Answer,
): void {
    answerBody(request, response, route, (members) => {
        const said = ask(members)
        if (said.ok) writeAnswer(response, said)
        else writeError(response, STATUS[said.code] || CONFLICT, said.code, said.message)
    })
}
