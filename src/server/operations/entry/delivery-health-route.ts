/** The route of the live view of receiving: it loads no health check, because a page asks again and again. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { describeDeliveryHealth } from '../core/delivery-health/delivery-health.ts'
import { readDeliveryHealth } from '../glide/delivery-health/delivery-counts.ts'
import { answerRoute, writeAnswer } from '../../platform/rest-exchange.ts'

/** GET …/health/deliveries: deliveries by hour and state, what waits longest, and dead letters by code. */
export function getDeliveryHealth(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'reading how receiving goes' }, () => {
        response.setHeader('Cache-Control', 'no-store')
        writeAnswer(response, describeDeliveryHealth(readDeliveryHealth()))
    })
}
