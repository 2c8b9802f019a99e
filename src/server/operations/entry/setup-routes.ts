/** The routes of the setup page, for administrators of the app. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { confirm, measure, nameGroup, readSetup, recheck, rotate } from './health.ts'
import { answerSetup } from './answer-setup.ts'
import { parameterOf, toBody } from '../../platform/rest-exchange.ts'

/** GET …/setup/state: everything that the page shows. */
export function getSetup(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'reading the setup', readSetup)
}

/** POST …/setup/checks/{id}: runs one check, or `all`, with the calls that they need. */
export function postCheck(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'running health checks', () => recheck(parameterOf(request, 'id')))
}

/** POST …/setup/secret with { overlap_hours }: a new webhook secret, shown this once. */
export function postSecret(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'setting the secret', () => rotate(toBody(request).overlap_hours))
}

/** POST …/setup/groups with { property, group }: the group of a setting, by its name or sys_id. */
export function postGroup(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'setting a group', () => {
        const { group, property } = toBody(request)
        return nameGroup(property, group)
    })
}

/** POST …/setup/instance with { held: release | discard | keep }: confirms this instance. */
export function postInstance(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'confirming the instance', () => confirm(toBody(request).held))
}

/** POST …/setup/attribution: measures which script this release names in its logs. */
export function postAttribution(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'measuring attribution', measure)
}
