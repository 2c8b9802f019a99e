/** The routes of the set-up page, for administrators of the app. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { confirm, measure, readSetup, recheck, rotate } from './health.ts'
import { answerSetup } from './answer-setup.ts'
import { parameterOf, toBody } from '../../platform/rest-exchange.ts'

/** GET …/setup/state: everything that the page shows. */
export function getSetup(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'reading the set-up', readSetup)
}

/** POST …/setup/checks/{id}: runs one check, or `all`, with the calls that they need. */
export function postCheck(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'checking', () => recheck(parameterOf(request, 'id')))
}

/** POST …/setup/secret with { overlap_hours }: a new webhook secret, told this once. */
export function postSecret(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'setting the secret', () => rotate(toBody(request).overlap_hours))
}

/** POST …/setup/instance with { held: release | discard | keep }: this is the instance now. */
export function postInstance(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'confirming the instance', () => confirm(toBody(request).held))
}

/** POST …/setup/attribution: measures which script this release names in its logs. */
export function postAttribution(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'measuring attribution', measure)
}
